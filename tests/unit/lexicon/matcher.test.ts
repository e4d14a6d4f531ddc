import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Matcher } from '../../../src/lexicon/matcher'
import { words } from '../../../src/text/words'

function matcherOf(forms: Readonly<Record<string, string>>, same: Readonly<Record<string, string>> = {}) {
  const matcher = new Matcher<string>(new Map(Object.entries(same)))
  for (const [form, value] of Object.entries(forms)) matcher.add(form, value)
  return matcher
}

const found = (matcher: Matcher<string>, text: string) =>
  matcher.all(words(text)).map(({ from, to, values }) => `${from}-${to} ${values.join('+')}`)

describe('a matcher', () => {
  it.each([
    ['the longest form wins', { چین: 'country', 'چین کی پارٹی': 'party' }, 'چین کی پارٹی نے', ['0-3 party']],
    ['a form begun and not ended gives the shorter one', { چین: 'a', 'چین کی پارٹی': 'b' }, 'چین کی فوج', ['0-1 a']],
    ['two meanings of one form are both given', { صدر: 'head', 'صدر ': 'chair' }, 'صدر', ['0-1 head+chair']],
    ['letters of one look are one', { ویتنام: 'vn' }, 'ويتنام', ['0-1 vn']],
    ['marks inside a name do not part it', { 'جو بائیڈن': 'biden' }, 'جو-بائیڈن', ['0-3 biden']],
    ['nor do quotation marks', { 'بیلٹ اینڈ روڈ فورم': 'brf' }, '"بیلٹ اینڈ روڈ" فورم', ['1-6 brf']],
    ['a comma parts it', { 'جو بائیڈن': 'biden' }, 'جو، بائیڈن', []],
    [
      'but not where the name has one',
      { 'ثقافت، کھیل اور سیاحت': 'culture' },
      'ثقافت، کھیل اور سیاحت',
      ['0-5 culture'],
    ],
    ['which writers leave out', { 'ثقافت، کھیل اور سیاحت': 'culture' }, 'ثقافت کھیل اور سیاحت', ['0-4 culture']],
    ['Latin is matched without accents', { 'Tô Lâm': 'to-lam' }, 'To Lam', ['0-2 to-lam']],
  ])('%s', (_, forms, text, expected) => {
    expect(found(matcherOf(forms as Record<string, string>), text)).toEqual(expected)
  })

  it('takes words declared the same for each other', () => {
    const matcher = matcherOf({ 'ویتنام کا قومی دن': 'day' }, { کے: 'کا', کی: 'کا' })
    expect(found(matcher, 'ویتنام کے قومی دن')).toEqual(['0-4 day'])
  })

  it('ignores a form without words', () => {
    const matcher = matcherOf({ '۔': 'nothing', '': 'nothing' })
    expect(found(matcher, '۔ ۔')).toEqual([])
  })

  it('finds spans that fold to the form found', () => {
    const matcher = matcherOf({ چین: 'a', 'چین کے صدر': 'b', ویتنام: 'c' })
    const forms = new Map([
      ['a', 'چین'],
      ['b', 'چین کے صدر'],
      ['c', 'ویتنام'],
    ])
    const part = fc.constantFrom('چین', 'کے', 'صدر', 'ویتنام', '،', 'اور', 'x1')
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = words(parts.join(' '))
        for (const { from, to, values } of matcher.all(text)) {
          const said = text.slice(from, to).map((word) => word.form)
          expect(said.join(' ')).toBe(forms.get(values[0] ?? ''))
        }
      }),
    )
  })
})
