// What was done on a visit that its sentence names: by the days said with it, by the country it went to, by the week it lies in.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const told = `سرخی یہاں
25 مئی 2024 کو وزارت خارجہ نے اعلان کیا کہ شی جن پنگ 28 سے 29 مئی 2024 تک ویتنام کا دورہ کریں گے۔
ٹو لام نے 21 سے 24 مئی 2024 تک چین کا دورہ کیا۔
`
const talks = (text: string, lead = told) =>
  compileText(lead + text).events.flatMap(({ type, date }) =>
    type === 'visit' || type === 'milestone' ? [] : [date.edtf.replaceAll('?', '')],
  )

describe('what was done on a visit that is named', () => {
  it.each([
    ['of the country told of', 'چین کے دورے کے دوران ٹو لام نے شی جن پنگ سے بات چیت کی۔', '2024-05-21/2024-05-24'],
    ['still to come', 'ویتنام کے دورے کے دوران شی جن پنگ ٹو لام سے بات چیت کریں گے۔', '2024-05-28/2024-05-29'],
    ['of no country', 'دورے کے دوران ٹو لام نے شی جن پنگ سے بات چیت کی۔', '2024-05-21/2024-05-24'],
    ['of another country', 'روس کے دورے کے دوران ٹو لام نے ولادیمیر پوٹن سے بات چیت کی۔', 'XXXX'],
    [
      'of another country, with its days',
      '12 سے 14 مارچ 2024 تک روس کے دورے کے دوران ٹو لام نے ولادیمیر پوٹن سے بات چیت کی۔',
      '2024-03-12/2024-03-14',
    ],
    [
      'of another country, with part of its month',
      'اپریل کے آخر میں روس کے دورے کے دوران ٹو لام نے ولادیمیر پوٹن سے بات چیت کی۔',
      '2024-04-21~/2024-04-30~',
    ],
    [
      'of the same country at another time',
      '12 سے 14 مارچ 2024 تک چین کے دورے کے دوران فام من چن نے شی جن پنگ سے بات چیت کی۔',
      '2024-03-12/2024-03-14',
    ],
  ])('is of its days: %s', (_, text, expected) => {
    expect(talks(text)).toEqual([expected])
  })
})

describe('a visit named by the week it lies in', () => {
  const visits = told.replace('21 سے 24', '14 سے 17')

  it.each([
    [
      'is of the one told with its days',
      'پچھلے ہفتے کے دورے میں ٹو لام نے لی کیانگ سے بات چیت کی۔',
      '2024-05-14/2024-05-17',
    ],
    [
      'is of none of somebody else',
      'پچھلے ہفتے کے دورے میں فام من چن نے لی کیانگ سے بات چیت کی۔',
      '2024-05-13~/2024-05-19~',
    ],
    ['is of none where no visit is named', 'پچھلے ہفتے ٹو لام نے لی کیانگ سے بات چیت کی۔', '2024-05-13~/2024-05-19~'],
  ])('%s', (_, text, expected) => {
    expect(talks(text, visits)).toEqual([expected])
  })
})

describe('who is on a visit on the day on which something was done with him', () => {
  const lead = 'سرخی یہاں\nدونوں ملکوں کی دوستی پرانی ہے۔ تجارت بڑھی ہے۔ سیاحت بھی بڑھی ہے۔\n'
  const visits = (text: string) =>
    compileText(lead + text).events.flatMap(({ type, date }) =>
      type === 'visit' ? [date.edtf.replaceAll('?', '')] : [],
    )

  it.each([
    ['is', '5 مئی 2024 کو ٹو لام نے شی جن پنگ کا استقبال کیا، جو ویتنام کے سرکاری دورے پر ہیں۔', '2024-05-05'],
    ['makes it', 'ٹو لام نے 5 مئی 2024 کو شی جن پنگ سے ملاقات کی، جو ویتنام کا دورہ کر رہے ہیں۔', '2024-05-05'],
    [
      'is, by days of its own',
      '5 مئی 2024 کو ٹو لام نے شی جن پنگ سے ملاقات کی، جو 4 سے 6 مئی تک ویتنام کے دورے پر ہیں۔',
      '2024-05-04/2024-05-06',
    ],
    ['is another', '5 مئی 2024 کو ٹو لام نے لی کیانگ سے فون پر بات کی اور شی جن پنگ ویتنام کے دورے پر ہیں۔', 'XXXX'],
    [
      'is in the next sentence',
      '5 مئی 2024 کو ٹو لام نے لی کیانگ سے فون پر بات کی۔ شی جن پنگ ویتنام کے دورے پر ہیں۔',
      'XXXX',
    ],
    ['will be', '5 مئی 2024 کو ٹو لام نے شی جن پنگ سے فون پر بات کی، جو ویتنام کا دورہ کریں گے۔', 'XXXX'],
  ])('%s', (_, text, expected) => {
    expect(visits(text)).toEqual([expected])
  })
})

describe('a feast attended on one day of a stay', () => {
  const meets = 'اور ٹو لام سے ملاقات کریں گے۔'
  const met = (text: string) =>
    compileText(`سرخی یہاں\n${text}`, "published: '2025-08-23'").events.flatMap(({ type, date }) =>
      type === 'meeting' ? [date.edtf] : [],
    )
  const feast = 'ژاؤ لیجی 2 ستمبر کو ویتنام کے قومی دن کی تقریب میں شریک ہوں گے'

  it.each([
    [
      'what is done then is on any day of it',
      `31 اگست سے 2 ستمبر تک ویتنام کے قیام میں ${feast} ${meets}`,
      '2025-08-31/2025-09-02',
    ],
    ['so it is on a visit', `31 اگست سے 2 ستمبر تک ویتنام کے دورے کے دوران ${feast} ${meets}`, '2025-08-31/2025-09-02'],
    [
      'but has a day of its own',
      `31 اگست سے 2 ستمبر تک ویتنام کے قیام میں ${feast} اور 1 ستمبر کو ٹو لام سے ملاقات کریں گے۔`,
      '2025-09-01',
    ],
    ['and is of the same day where no stay is told', `${feast} ${meets}`, '2025-09-02'],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toEqual([expected])
  })
})
