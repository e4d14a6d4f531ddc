// Who has set out and is told to arrive: one journey, with the days told of each country.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const visits = (text: string) =>
  compileText(`خبر\n\n${text}`, 'published: "2024-06-01"\n')
    .events.flatMap(({ type, status, date, countries }) =>
      type === 'visit' ? [`${countries.filter((code) => code !== 'PK').join()} ${status} ${date.edtf}`] : [],
    )
    .sort()

const left = 'وزیر خارجہ اسحاق ڈار ترکیہ اور عراق کے دورے پر روانہ ہو گئے۔'

describe('who has set out', () => {
  it.each([
    [
      'is told to arrive, on no day',
      `${left} وہ پہلے ترکیہ پہنچیں گے۔`,
      ['IQ occurred 2024-06-01~', 'TR occurred 2024-06-01~'],
    ],
    [
      'will be in the second country on days told',
      `${left} وہ پہلے ترکیہ پہنچیں گے۔ اسحاق ڈار 4 سے 6 جون تک عراق میں ہوں گے۔`,
      ['IQ scheduled 2024-06-04/2024-06-06', 'TR occurred 2024-06-01~'],
    ],
    [
      'will arrive on a day in its capital',
      'وزیر خارجہ اسحاق ڈار عراق کے دورے پر روانہ ہو گئے۔ وہ 3 جون کو بغداد پہنچیں گے۔',
      ['IQ scheduled 2024-06-03'],
    ],
  ])('%s: one journey', (_, text, expected) => {
    expect(visits(text)).toEqual(expected)
  })

  it.each([
    [
      'another journey, months later',
      'وزیر خارجہ اسحاق ڈار عراق کے دورے پر روانہ ہو گئے۔ وہ 3 ستمبر کو دوبارہ عراق پہنچیں گے۔',
      ['IQ occurred 2024-06-01~', 'IQ scheduled 2024-09-03'],
    ],
    [
      'to another country',
      'وزیر خارجہ اسحاق ڈار عراق کے دورے پر روانہ ہو گئے۔ وہ 3 جون کو ترکیہ پہنچیں گے۔',
      ['IQ occurred 2024-06-01~', 'TR scheduled 2024-06-03'],
    ],
    [
      'by somebody else',
      'وزیر خارجہ اسحاق ڈار عراق کے دورے پر روانہ ہو گئے۔ وزیر اعظم شہباز شریف 3 جون کو عراق پہنچیں گے۔',
      ['IQ occurred 2024-06-01~', 'IQ scheduled 2024-06-03'],
    ],
  ])('makes no other journey one: %s', (_, text, expected) => {
    expect(visits(text)).toEqual(expected)
  })
})

describe('of who has set out, the days told of this journey', () => {
  const left = 'سرخی یہاں\nٹو لام 14 مئی 2024 کو ہنوئی سے چین کے سرکاری دورے کے لیے روانہ ہوئے۔'
  const days = (text: string) =>
    compileText(`${left} ${text}`).events.flatMap(({ type, date }) =>
      type === 'visit' ? [date.edtf.replaceAll('?', '')] : [],
    )

  it.each([
    ['will be on', 'یہ دورہ 15 سے 18 مئی تک ہوگا۔'],
    ['will last', 'یہ ورکنگ ٹرپ 15 سے 18 مئی تک جاری رہے گا۔'],
    ['will last, with its country', 'چین کا یہ دورہ 15 سے 18 مئی تک جاری رہے گا۔'],
    ['goes on', 'یہ دورہ 15 سے 18 مئی تک ہو رہا ہے۔'],
  ])('are its own though he left on the day before: it %s', (_, text) => {
    expect(days(text)).toEqual(['2024-05-15/2024-05-18'])
  })

  it.each([
    ['begin long after', 'یہ دورہ 20 سے 25 مئی تک ہوگا۔'],
    ['are of another country', 'روس کا یہ دورہ 15 سے 18 مئی تک جاری رہے گا۔'],
    ['are of another', 'فام من چن کا دورہ 15 سے 18 مئی تک ہوگا۔'],
    ['are denied', 'یہ دورہ 15 سے 18 مئی تک جاری نہیں رہے گا۔'],
  ])('are not where they %s', (_, text) => {
    expect(days(text)).toEqual(['2024-05-14'])
  })
})
