// The words of the interface: none missing (the types see to that), none left in another language, plurals right.
import { describe, expect, it } from 'vitest'
import { messagesFor, type Lang } from '../../../src/i18n/messages'
import { countryName, monthName } from '../../../src/i18n/names'
import { panelsFor, type Panels } from '../../../src/i18n/panels'
import { searchWords } from '../../../src/i18n/search-words'

/** Every text of a table, functions called with something in the language's own script. */
function textsOf(value: unknown, sample: string, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') {
    if (path.includes('.reasons.') || path.includes('.dates.')) return []
    // Counts and names stand in different places: a text that prints a number as a name is still a text.
    const arity = value.length
    const text: unknown = (value as (...args: unknown[]) => unknown)(...Array.from({ length: arity }, () => 3), sample)
    return [[path, String(text)]]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, sample, `${path}.${key}`))
}

const allWords = (lang: Lang) => ({ ...messagesFor(lang), ...panelsFor(lang) })

const latinAllowed = /^\.(lang|dir|endonym)$/

describe('Urdu', () => {
  // Keys are called what stands on them, code stays as it is written, formats what they are called everywhere.
  it.each(textsOf(allWords('ur'), 'نام').filter(([path]) => !latinAllowed.test(path)))('%s: %s', (_, text) => {
    expect(text.replace(/`[^`]*`|Ctrl|Escape|JSON|PDF|schema\.org|TimelineJS/g, '')).not.toMatch(/\p{Script=Latin}/u)
    expect(text).toMatch(/\p{Script=Arabic}/u)
    expect(text, 'letters of Urdu, not of Arabic').not.toMatch(/[يكه]|\u0653/u)
    expect(text).toBe(text.normalize('NFC'))
  })
})

it.each(Object.keys(panelsFor('en').recipes) as (keyof Panels['recipes'])[])(
  'the code in the hint for %s is the same in every language, and names nobody of a corpus',
  (recipe) => {
    const codeOf = (lang: Lang) =>
      panelsFor(lang)
        .recipes[recipe].split('`')
        .filter((_, index) => index % 2 === 1)
    expect([codeOf('ur'), codeOf('vi')]).toEqual([codeOf('en'), codeOf('en')])
    expect(codeOf('en').join(' ')).not.toMatch(/leader=/)
  },
)

describe('Vietnamese', () => {
  const english = new Map(textsOf(allWords('en'), 'x'))
  it.each(textsOf(allWords('vi'), 'x').filter(([path]) => !latinAllowed.test(path)))('%s: %s', (path, text) => {
    expect(text).not.toBe(english.get(path))
    expect(text).toBe(text.normalize('NFC'))
    expect(text).not.toMatch(/undefined|\p{Script=Arabic}/u)
  })
})

it.each([
  ['en', 0, '0 events'],
  ['en', 1, '1 event'],
  ['en', 1234, '1,234 events'],
  ['ur', 1, '1 واقعہ'],
  ['ur', 13, '13 واقعات'],
  ['vi', 1, '1 sự kiện'],
  ['vi', 1234, '1.234 sự kiện'],
] as const)('counts in %s: %d', (lang, n, text) => {
  expect(messagesFor(lang).events(n)).toBe(text)
})

it.each([
  ['en', '13 events from 2 articles, each with its evidence'],
  ['ur', '2 مضامین سے 13 واقعات، ہر ایک اپنے ثبوت کے ساتھ'],
  ['vi', '13 sự kiện từ 2 bài báo, mỗi sự kiện đều có dẫn chứng'],
] as const)('the subtitle in %s', (lang, text) => {
  expect(messagesFor(lang).subtitle(13, 2)).toBe(text)
})

describe('names the platform knows', () => {
  it.each([
    ['CN', 'China', 'چین', 'Trung Quốc'],
    ['US', 'United States', 'ریاست ہائے متحدہ امریکہ', 'Hoa Kỳ'],
    ['VN', 'Vietnam', 'ویتنام', 'Việt Nam'],
  ])('%s', (code, ...names) => {
    expect((['en', 'ur', 'vi'] as const).map((lang) => countryName(code, lang))).toEqual(names)
  })
  it.each([
    ['', ''],
    ['hanoi', 'hanoi'],
    ['QQ', 'QQ'],
  ])('%j is no country', (code, name) => {
    expect(countryName(code, 'en')).toBe(name)
  })
  it('months', () => {
    expect(monthName(4, 'ur')).toEqual({ name: 'اپریل', number: '4' })
    expect(monthName(12, 'en').name).toBe('December')
  })
})

it('has words to search by for every kind of event', () => {
  const { types, months } = searchWords()
  for (const [type, words] of Object.entries(types)) expect(words.length, type).toBeGreaterThan(2)
  expect(months.map((names) => names.length)).toEqual(Array(12).fill(3))
})
