// Who took part in a gathering, told in the sentence after it: lists with semicolons, a list behind a colon, whoever addresses
// it, whoever says something at it.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const news = '5 مارچ 2024 کو ہنوئی میں ویتنام - چین دوستی کانفرنس ہوئی۔'

/** The people of the first event after the news and one more sentence. */
const present = (text: string) =>
  compileText(`${news}\n\n${text}`).events.map(({ type, participants }) =>
    [type, ...participants.map(({ entity }) => entity)].join(' '),
  )

const both = ['conference to-lam li-qiang']

describe('those present', () => {
  it.each([
    ['with a semicolon', 'کانفرنس میں صدر ٹو لام؛ چین کے وزیر اعظم لی کیانگ نے شرکت کی۔'],
    [
      'with a group between',
      'کانفرنس میں صدر ٹو لام؛ مقامی پارٹی کے رہنما؛ چین کے وزیر اعظم لی کیانگ اور طلبہ نے شرکت کی۔',
    ],
    [
      'and many who live there',
      'کانفرنس میں صدر ٹو لام؛ چین کے وزیر اعظم لی کیانگ اور وہاں رہنے، کام کرنے اور تعلیم حاصل کرنے والے طلبہ شریک تھے۔',
    ],
    ['among others', 'شرکت کرنے والوں میں صدر ٹو لام؛ چین کے وزیر اعظم لی کیانگ شامل تھے۔'],
    ['behind a colon', 'کانفرنس میں شریک تھے: صدر ٹو لام؛ چین کے وزیر اعظم لی کیانگ۔'],
    ['who speak at it', 'کانفرنس میں صدر ٹو لام اور چین کے وزیر اعظم لی کیانگ نے تعاون کا جائزہ لیا۔'],
    [
      'who address it',
      'صدر ٹو لام نے کانفرنس سے خطاب کیا۔ کانفرنس سے خطاب کرتے ہوئے چین کے وزیر اعظم لی کیانگ نے کہا کہ تعاون بڑھا ہے۔',
    ],
  ])('are told: %s', (_, text) => {
    expect(present(text)).toEqual(both)
  })

  it.each([
    ['a spokesman', 'کانفرنس میں ترجمان نعمان کھوکھر نے کہا کہ تعاون بڑھا ہے۔'],
    ['of whom one spoke', 'کانفرنس میں صدر ٹو لام کا ذکر کیا گیا۔'],
    ['who was not there', 'کانفرنس میں صدر ٹو لام نے شرکت نہیں کی۔'],
    ['who said nothing at it', 'صدر ٹو لام نے کانفرنس کے بارے میں ایک بیان دیا۔'],
  ])('are not: %s', (_, text) => {
    expect(present(text)).toEqual(['conference CN VN'])
  })
})

describe('a semicolon', () => {
  it.each([
    ['parts what each did', 'ٹو لام نے 5 مارچ 2024 کو شی جن پنگ سے ملاقات کی؛ 6 مارچ 2024 کو لی کیانگ سے بات چیت کی۔'],
    ['parts those who acted', '5 مارچ 2024 کو لوونگ کوونگ نے شی جن پنگ سے؛ ٹو لام نے لی کیانگ سے ملاقات کی۔'],
  ])('still %s', (_, text) => {
    expect(compileText(text).events.map(({ participants }) => participants.length)).toEqual([2, 2])
  })
})

describe('items that open with a name nobody knows', () => {
  const titles = 'صوبائی پارٹی کمیٹی کے سیکرٹری'

  it.each([
    [
      'who chaired',
      `کامریڈز: نعمان کھوکھر، ${titles}؛ سلیم بخاری، لاؤ پیپلز ریوولیوشنری پارٹی کی مرکزی کمیٹی کے رکن نے بات چیت کی مشترکہ صدارت کی۔`,
      'talks naman-khokhr slim-bkhari',
    ],
    [
      'who took part, behind a colon',
      `کانفرنس میں کامریڈز نے شرکت کی: نعمان کھوکھر، ${titles}؛ سلیم بخاری، مرکزی کمیٹی کے رکن۔`,
      'conference naman-khokhr slim-bkhari',
    ],
  ])('are people: %s', (_, text, expected) => {
    expect(present(`5 مارچ 2024 کو ${text}`)).toContain(expected)
  })

  it.each([
    ['fields', 'شعبے یہ ہیں: زراعت، صنعت؛ سیاحت، تعلیم۔'],
    ['what somebody said', 'رپورٹ میں لکھا ہے: تعاون، صدر کے مطابق، بڑھا ہے۔'],
  ])('are nobody: %s', (_, text) => {
    expect(present(text)).toEqual(['conference CN VN'])
  })
})
