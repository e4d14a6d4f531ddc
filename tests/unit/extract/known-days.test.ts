// The year of a day by the journey it is of: somebody the sentence names was in the country it names on those days, in one
// year alone. And what no table of journeys says.
import { describe, expect, it } from 'vitest'
import { knownDays } from '../../../src/extract/dates/known-days'
import { compileText, lexicon, readText, told } from './urdu'

/** Journeys of our own, whatever the shipped table holds. */
const journeys = new Map([
  [
    'to-lam',
    {
      id: 'to-lam',
      journeys: [
        { in: 'CN', days: '2024-08-18/2024-08-20' },
        { in: 'CU', days: '2024-09-25/2024-09-27' },
        { in: 'MN', days: '2024-09-29/2024-10-01' },
        { in: 'IE', days: '2024-10-01/2024-10-03' },
        { in: 'LA', days: '2024-07-11/2024-07-12' },
        { in: 'LA', days: '2025-07-11/2025-07-13' },
      ],
    },
  ],
  ['xi-jinping', { id: 'xi-jinping', journeys: [{ in: 'VN', days: '2023-12-12/2023-12-13' }] }],
])

/** Of sentences on lines of their own. */
function years(text: string): string[] {
  const readings = text.split('\n').map((sentence) => readText(sentence))
  return knownDays(readings, text, { ...lexicon, journeys }).map(({ first, last }) => `${first}/${last}`)
}

describe('a day is of the year of a journey', () => {
  it.each([
    ['all its days', 'جنرل سیکرٹری ٹو لام 18 سے 20 اگست تک چین کا سرکاری دورہ کریں گے۔', '2024-08-18/2024-08-20'],
    [
      'its days, one end a day off',
      'جنرل سیکرٹری ٹو لام 18 سے 21 اگست تک چین کا سرکاری دورہ کریں گے۔',
      '2024-08-18/2024-08-21',
    ],
    [
      'those of a tour of several countries',
      'جنرل سیکرٹری ٹو لام 29 ستمبر سے 3 اکتوبر تک آئرلینڈ اور منگولیا کا دورہ کریں گے۔',
      '2024-09-29/2024-10-03',
    ],
    [
      'one of its days, in a place of the country',
      '19 اگست کو بیجنگ میں ٹو لام نے شی جن پنگ سے بات چیت کی۔',
      '2024-08-19/2024-08-19',
    ],
    [
      'one of its days, beside a journey there',
      'چین کے سرکاری دورے کے دوران 19 اگست کو ٹو لام نے شی جن پنگ سے بات چیت کی۔',
      '2024-08-19/2024-08-19',
    ],
    [
      'all its days, where only the sentence before says who travels, and where',
      'جنرل سیکرٹری ٹو لام چین کا سرکاری دورہ کریں گے۔\nیہ دورہ 18 سے 20 اگست تک ہوگا۔',
      '2024-08-18/2024-08-20',
    ],
    [
      'the guest’s, where others are named too',
      '12 دسمبر کی شام ہنوئی میں صدر وو وان تھونگ نے چین کے صدر شی جن پنگ کا استقبال کیا۔',
      '2023-12-12/2023-12-12',
    ],
  ])('%s', (_, text, expected) => {
    expect(years(text)).toEqual([expected])
  })

  it.each([
    ['in another country', 'ٹو لام نے 18 سے 20 اگست تک جاپان کا سرکاری دورہ کیا۔'],
    ['of somebody else', 'فام من چن نے 18 سے 20 اگست تک چین کا سرکاری دورہ کیا۔'],
    ['on other days', 'ٹو لام نے 16 سے 20 اگست تک چین کا سرکاری دورہ کیا۔'],
    ['on a day of two journeys', '11 جولائی کو وینٹیانے میں ٹو لام نے وزیر اعظم سے ملاقات کی۔'],
    ['whose year is said', 'ٹو لام نے 18 سے 20 اگست 2023 تک چین کا سرکاری دورہ کیا۔'],
    ['beside another year', 'گزشتہ سال 18 سے 20 اگست تک ٹو لام نے چین کا سرکاری دورہ کیا۔'],
    ['of which only the month is said', 'اگست میں ٹو لام نے چین کا سرکاری دورہ کیا۔'],
    ['on a day on which the other side is met at home', '19 اگست کو ہنوئی میں ٹو لام نے چین کے سفیر سے ملاقات کی۔'],
    [
      'on a day on which the other side is on a journey',
      '19 اگست کو ٹو لام نے ویتنام کے دورے پر آئے ہوئے چین کے وزیر خارجہ سے ملاقات کی۔',
    ],
    [
      'on a day told in places of two countries',
      'بیجنگ۔ 19 اگست: ٹو لام نے ہنوئی میں وزیر خارجہ وانگ یی سے ملاقات کی۔',
    ],
    [
      'on a day on which others are in the country',
      'ٹو لام نے تقریر کی۔\n19 اگست کو بیجنگ میں نریندر مودی نے وزیر خارجہ وانگ یی سے ملاقات کی۔',
    ],
    ['on a day of a message', '19 اگست کو ٹو لام نے چین کے صدر شی جن پنگ کو پیغام بھیجا۔'],
  ])('not %s', (_, text) => {
    expect(years(text)).toEqual([])
  })
})

describe('an article that tells a known journey', () => {
  it('is of its year', () => {
    expect(
      told(
        '11 سے 12 جولائی تک صدر ٹو لام نے لاؤس کا سرکاری دورہ کیا۔ 11 جولائی کی صبح انہوں نے صدر تھونگلون سیسولتھ سے بات چیت کی۔ 13 جولائی کو وہ کمبوڈیا میں شاہ نورودوم سیہامونی سے ملے۔',
      ),
    ).toEqual([
      'talks 2024?-07-11 to-lam thongloun-sisoulith',
      'visit 2024?-07-11/2024?-07-12 to-lam',
      'meeting 2024?-07-13 norodom-sihamoni to-lam',
    ])
  })

  it('says whose journey, where and when', () => {
    const [event] = compileText('18 سے 20 اگست تک ٹو لام نے چین کا سرکاری دورہ کیا۔').events
    expect(event?.date.because).toEqual([
      { code: 'date-stated', args: { text: '18 سے 20 اگست تک' } },
      {
        code: 'year-from-journey',
        args: {
          year: 2024,
          text: '18 سے 20 اگست تک',
          person: 'to-lam',
          name: 'To Lam',
          country: 'CN',
          from: '2024-08-18',
          to: '2024-08-20',
        },
      },
    ])
  })

  it('is of the year it says itself, weeks from it', () => {
    const text = '12 اگست 2025 کو ٹو لام نے شی جن پنگ سے فون پر بات کی۔ ٹو لام 18 سے 20 اگست تک چین کا دورہ کریں گے۔'
    expect(told(text)).toContain('visit 2025?-08-18/2025?-08-20 to-lam')
  })

  it('is of the year of its day of publication', () => {
    const text = 'ٹو لام 18 سے 20 اگست تک چین کا دورہ کریں گے۔'
    const [event] = compileText(text, 'published: 2025-08-15').events
    expect(event?.date.edtf).toBe('2025-08-18/2025-08-20')
  })

  it('is of that year though somebody is given an office he came to later', () => {
    const text =
      '25 سے 26 جون تک پارٹی کی مرکزی کمیٹی کے سیکرٹری لی ہوائی ٹرنگ نے کیوبا کا دورہ کیا۔ اس کے بعد لی ہوائی ٹرنگ نے 28 جون سے 2 جولائی تک امریکہ کا ورکنگ دورہ کیا۔'
    expect(told(text)).toContain('visit 2023?-06-25/2023?-06-26 le-hoai-trung')
  })

  it('tells as past what was before the news', () => {
    const text =
      '25 سے 31 مارچ تک ویتنام کی سفارت کاری کی سرگرمیاں۔\n24 سے 26 مارچ تک فن لینڈ کی پارلیمنٹ کے اسپیکر جوسی ہالا-آہو نے ویتنام کا سرکاری دورہ کیا۔\n25 مارچ کو بوئی تھانہ سون نے انٹونی بلنکن کے ساتھ بات چیت کی۔ یہ بات چیت ستمبر میں صدر جو بائیڈن کے ویتنام کے دورے کے بعد پہلی ہے۔'
    expect(told(text)).toContain('visit 2023?-09 joe-biden')
  })
})

describe('the shipped table of journeys', () => {
  it('holds enough to be of use', () => {
    const rows = [...lexicon.journeys.values()]
    expect(rows.reduce((sum, { journeys: some }) => sum + some.length, 0)).toBeGreaterThan(700)
  })
})
