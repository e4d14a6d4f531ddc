// Days of a whole year told one after another are of that year, whichever is told first; a day of the news is not, and what
// is told after it is of the year before.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const datesOf = (text: string) => compileText(text).events.map(({ type, date }) => `${type} ${date.edtf}`)

const april = '10 اپریل کو صدر وو وان تھونگ نے وزیر خارجہ وانگ یی سے ملاقات کی۔'
const august = '23 اگست کو صدر وو وان تھونگ نے وزیر خارجہ وانگ یی کے ساتھ بات چیت کی۔'
const september = '17 ستمبر کو وزیر اعظم فام من چن نے اقوام متحدہ کی جنرل اسمبلی کے 78ویں اجلاس میں شرکت کی۔'

describe('a review that begins with one of its days', () => {
  it('tells them all of one year', () => {
    expect(datesOf([april, august, september].join('\n\n'))).toEqual([
      'meeting 2023?-04-10',
      'talks 2023?-08-23',
      'conference 2023?-09-17',
    ])
  })

  it('is not bound by a milestone told further down', () => {
    const raised = '7 اکتوبر کو پیرس میں ویتنام اور فرانس نے تعلقات کو جامع اسٹریٹجک پارٹنرشپ تک بلند کیا۔'
    const apec = '12 نومبر کو صدر لوونگ کوونگ نے APEC 2024 کے موقع پر وزیر خارجہ وانگ یی سے ملاقات کی۔'
    const first = '18 اگست کو صدر ٹو لام نے وزیر خارجہ وانگ یی سے بات چیت کی۔'
    expect(datesOf([first, raised, apec].join('\n\n'))).toContain('talks 2024?-08-18')
  })
})

describe('the day of the news', () => {
  const span = 'یہ ملاقات سفارتی تعلقات کے قیام (1950 - 2025) کے سال میں ہوئی۔'
  const august24 = '23 اگست کو صدر ٹو لام نے وزیر خارجہ وانگ یی کے ساتھ بات چیت کی تھی۔'
  const july24 = 'جولائی میں وزیر اعظم لی کیانگ نے ہنوئی میں وزیر اعظم فام من چن سے ملاقات کی تھی۔'
  const news = '10 اپریل کو جنرل سیکرٹری ٹو لام نے وزیر خارجہ وانگ یی سے ملاقات کی۔'

  it.each([
    ['with one day after it', [news, august24], 'talks 2024?-08-23'],
    ['that is today', [news.replace('10 اپریل', 'آج (10 اپریل)'), august24, july24], 'talks 2024?-08-23'],
    [
      'with days still to come',
      [news, 'وہ 23 اگست کو بیجنگ میں صدر شی جن پنگ سے ملاقات کریں گے۔', july24],
      'meeting 2024?-07',
    ],
  ])('%s leaves what is told after it in the year before', (_, told, expected) => {
    expect(datesOf([...told, span].join('\n\n'))).toContain(expected)
  })
})

describe('a month that is only proposed', () => {
  const sweden = '28 اکتوبر سے 1 نومبر 2023 تک ٹرونگ تھی مائی نے سویڈن کا دورہ کیا۔'
  const norway = '2 سے 4 نومبر تک ٹرونگ تھی مائی نے ناروے کا دورہ کیا۔'

  it('is none of many days, and leaves the year to the news', () => {
    const proposed = 'انہوں نے تجویز دی کہ جنوری 2024 میں دونوں فریق دوروں کا تبادلہ بڑھائیں۔'
    expect(datesOf([sweden, proposed, norway].join('\n\n'))).toContain('visit 2023?-11-02/2023?-11-04')
  })

  it('is one where something was done in it', () => {
    const done = 'انہوں نے زور دیا کہ جنوری 2024 میں وزیر خارجہ بوئی تھانہ سون نے سویڈن کا دورہ کیا۔'
    expect(datesOf([sweden, done, norway].join('\n\n'))).not.toContain('visit 2023?-11-02/2023?-11-04')
  })
})
