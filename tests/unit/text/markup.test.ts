import { describe, expect, it } from 'vitest'
import { escapeMarkup } from '../../../src/text/markup'

describe('text in markup', () => {
  it.each([
    ['a tag', '<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['quotes of both kinds', '"a" & \'b\'', '&quot;a&quot; &amp; &#39;b&#39;'],
    ['an entity, as it stands', '&lt;', '&amp;lt;'],
  ])('escapes %s', (_, text, escaped) => {
    expect(escapeMarkup(text)).toBe(escaped)
  })

  it.each(['اپریل 2025', 'To Lam’s visit; 100 %', ''])('leaves alone: %j', (text) => {
    expect(escapeMarkup(text)).toBe(text)
  })
})
