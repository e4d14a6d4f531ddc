// "Why this date?" in three languages: every reason there is, with the article's own words kept apart.
import { describe, expect, it } from 'vitest'
import type { Lang } from '../../../src/i18n/messages'
import { panelsFor } from '../../../src/i18n/panels'
import type { Part } from '../../../src/i18n/parts'
import { explainDate } from '../../../src/i18n/reasons'
import { reason, reasonCodes, type Reason } from '../../../src/model/reason'

const langs = ['en', 'ur', 'vi'] as const
const quoted = 'اسی روز'
const name = 'National Day of Vietnam'

/** One of each. A code without a row here is a failing test. */
const reasons: readonly Reason[] = [
  reason('date-stated', { text: quoted }),
  reason('date-vague', { text: quoted }),
  reason('relative-to-publication', { text: quoted, published: '2025-11-01' }),
  reason('relative-to-previous', { text: quoted, day: '2025-10-31' }),
  reason('year-from-article', { year: 2025, text: quoted }),
  reason('year-from-publication', { year: 2025, published: '2025-11-01' }),
  reason('year-from-edition', { year: 2025, text: quoted, occasion: 'un-general-assembly', name }),
  reason('year-from-anniversary', { year: 2025, text: quoted, ordinal: 80, founded: 1945, name }),
  reason('year-after-milestone', { year: 2024, text: quoted, milestone: 'x', name }),
  reason('year-after-date', { year: 2024, text: quoted }),
  reason('year-from-span', { year: 2025, text: quoted }),
  reason('date-of-milestone', { text: quoted, milestone: 'x', name }),
  reason('year-from-address', { year: 2025, text: quoted }),
  reason('year-from-weekday', { year: 2025, text: quoted }),
  reason('year-from-office', { year: 2024, text: quoted, from: '2024-08-03', to: '2024-10-21' }),
  reason('year-from-journey', {
    year: 2024,
    text: quoted,
    person: 'to-lam',
    name: 'To Lam',
    country: 'CN',
    from: '2024-08-18',
    to: '2024-08-20',
  }),
  reason('day-from-occasion', { text: quoted, day: '2025-09-02', name }),
  reason('before-report', { text: quoted, day: '2025-10-31' }),
  reason('day-of-report', { text: quoted }),
  reason('during-visit', { text: quoted }),
  reason('told-amid', { text: quoted }),
  reason('year-unknown', { text: quoted }),
  reason('no-date', {}),
  reason('date-conflict', { others: '2025-10-30, ../2025-11' }),
  reason('edited', { reason: 'the ministry says so' }),
]

const explain = (because: readonly Reason[], lang: Lang) =>
  explainDate({ edtf: '2025', earliest: null, latest: null, certainty: 'inferred', because: [...because] }, lang)
const read = (parts: readonly Part[] | undefined) =>
  (parts ?? []).map((part) => ('quote' in part ? `“${part.quote}”` : 'name' in part ? part.name : part.text)).join('')

it('knows every reason', () => {
  expect(reasons.map(({ code }) => code)).toEqual(reasonCodes)
})

describe.each(langs)('in %s', (lang) => {
  it.each(reasons.map((one) => [one.code, one] as const))('%s', (_, one) => {
    const [parts] = explain([one], lang)
    const text = read(parts)
    expect(text).not.toMatch(/undefined|NaN|null|\{|\}|\d{4}-\d\d/)
    expect(text.length).toBeGreaterThan(10)
    const quotes = (parts ?? []).flatMap((part) => ('quote' in part ? [part.quote] : []))
    if (quotes.length > 0) expect(quotes).toEqual([quoted])
    for (const part of parts ?? []) if ('text' in part) expect(part.text).not.toContain(quoted)
  })

  it('says each in its own words', () => {
    const texts = explain(reasons, lang).map(read)
    expect(new Set(texts).size).toBe(reasons.length)
  })

  it('writes in its own script', () => {
    const ours = explain(reasons, lang)
      .flat()
      .flatMap((part) => ('text' in part ? [part.text] : []))
      .join(' ')
    const foreign = lang === 'ur' ? /\p{Script=Latin}/u : /\p{Script=Arabic}/u
    expect(ours).not.toMatch(foreign)
  })
})

it.each([
  [
    'en',
    'The article says “اسی روز”.',
    'The year is not given. 2025 is taken from “اسی روز” elsewhere in the article.',
  ],
  ['ur', 'مضمون میں “اسی روز” لکھا ہے۔', 'سال درج نہیں۔ سال 2025 اسی مضمون میں ایک اور جگہ “اسی روز” سے لیا گیا ہے۔'],
  ['vi', 'Bài báo viết “اسی روز”.', 'Bài báo không nêu năm. Năm 2025 lấy từ “اسی روز” ở chỗ khác trong bài.'],
] as const)('a chain of two steps in %s', (lang, first, second) => {
  expect(explain([reasons[0], reasons[4]] as Reason[], lang).map(read)).toEqual([first, second])
})

it('puts dates that disagree into words', () => {
  expect(
    read(
      explain(
        reasons.filter(({ code }) => code === 'date-conflict'),
        'en',
      )[0],
    ),
  ).toBe('Reports disagree. Other dates given: 30 October 2025 and before November 2025.')
})

it('has no two languages that share a sentence', () => {
  for (const code of reasonCodes) {
    const texts = langs.map((lang) => String(panelsFor(lang).reasons[code]))
    expect(new Set(texts).size).toBe(3)
  }
})

describe('what the quoted words were read as', () => {
  const stated = reason('date-stated', { text: quoted })
  const vague = reason('date-vague', { text: quoted })
  const year = reason('year-from-article', { year: 2025, text: 'x' })
  const glossOf = (edtf: string, because: Reason[], article: string) =>
    read(explainDate({ edtf, earliest: null, latest: null, certainty: 'stated', because }, 'en', article)[0])

  it.each([
    ['2025-10-31', [stated], 'The article says “اسی روز” (31 October 2025).'],
    ['2025?-10-31', [stated, year], 'The article says “اسی روز” (31 October).'],
    ['2024?-04-04/2024?-04-05', [stated, year], 'The article says “اسی روز” (4–5 April).'],
    ['2025-01~/2025-03~', [vague], 'The article says only “اسی روز” (beginning of 2025).'],
    ['XXXX-09-12', [stated, reason('year-unknown', { text: 'x' })], 'The article says “اسی روز” (12 September).'],
  ])('%s', (edtf, because, text) => {
    expect(glossOf(edtf, because, 'ur')).toBe(text)
  })

  it.each([
    ['the reader reads the article’s language', '2025-10-31', [stated], 'en-GB'],
    [
      'the day came from elsewhere',
      '2025-09-02',
      [stated, reason('day-from-occasion', { text: 'x', day: '2025-09-02', name })],
      'ur',
    ],
    ['an editor had a say', '2025-09-02', [stated, reason('edited', { reason: 'x' })], 'ur'],
    ['the quote is digits alone', '1995', [reason('date-stated', { text: '1995' })], 'ur'],
    ['only the year is left', '2025?', [stated, year], 'ur'],
  ])('is not said where %s', (_, edtf, because, article) => {
    expect(glossOf(edtf, because, article)).toMatch(/^The article says “[^”]+”\.$/)
  })
})
