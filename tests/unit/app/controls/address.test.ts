// Which addresses of sources are followed.
import { describe, expect, it } from 'vitest'
import { hostName, quoteAddress, webAddress } from '../../../../src/app/controls/address'

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

describe('a text fragment leads to the quote', () => {
  it.each([
    ['in April', '#:~:text=in%20April'],
    ['a-b, c & d', '#:~:text=a%2Db%2C%20c%20%26%20d'],
    [
      'one two three four five six seven eight nine ten eleven',
      '#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven',
    ],
    ['  چین\nمیں ', `#:~:text=${encodeURIComponent('چین میں')}`],
    ['', ''],
  ])('%j', (quote, hash) => {
    expect(quoteAddress(new URL('https://example.org/a?b=1'), quote).href).toBe(`https://example.org/a?b=1${hash}`)
  })
  it('has no place for half of a pair of surrogates', () => {
    expect(quoteAddress(new URL('https://example.org/'), 'a\ud800b').hash).toBe('#:~:text=a%EF%BF%BDb')
  })
  it('keeps the place an address already has', () => {
    expect(quoteAddress(new URL('https://example.org/#top'), 'so').hash).toBe('#top:~:text=so')
  })
})
