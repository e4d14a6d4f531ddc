// Which addresses of sources are followed.
import { describe, expect, it } from 'vitest'
import { hostName, webAddress } from '../../../src/app/address'

describe('webAddress', () => {
  it.each(['https://www.example.org/a?b#c', 'http://example.org', 'HTTPS://EXAMPLE.ORG'])('follows %s', (text) => {
    expect(webAddress(text)).toBeInstanceOf(URL)
  })
  it.each([
    null,
    '',
    'example.org/a',
    '/a',
    '//example.org',
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://example.org',
  ])('does not follow %j', (text) => {
    expect(webAddress(text)).toBeNull()
  })
})

it('names a host as readers know it', () => {
  expect(hostName(new URL('https://www.example.org/a'))).toBe('example.org')
  expect(hostName(new URL('https://ur.example.org/a'))).toBe('ur.example.org')
})
