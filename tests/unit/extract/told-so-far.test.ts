// What "the same day", "two days later" and "a day before" go on from: the day said last, not the event told last, and
// never what a report only looks back to.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const dates = (text: string, published: string | null = null) =>
  compileText(text, published === null ? null : `published: '${published}'\n`).events.map(
    ({ type, date }) => `${type} ${date.edtf}`,
  )

const news = '5 مارچ 2025 کو ہنوئی میں وزیر اعظم فام من چن نے چین کے وزیر خارجہ وانگ یی کا استقبال کیا۔'
const sameDay = 'جنرل سکریٹری ٹو لام نے وانگ یی کا استقبال کیا۔'

describe('what opens a paragraph after an aside counts from the news', () => {
  it.each([
    [
      'a call recalled',
      'فام من چن نے 20 جنوری کو لی کیانگ کے ساتھ اپنی فون کال کو یاد کیا۔',
      `اسی دن ${sameDay}`,
      '2025-03-05',
    ],
    [
      'a visit paid before',
      'لی کیانگ نے 12 اکتوبر 2024 کو ویتنام کا دورہ کیا تھا۔',
      `اسی روز ${sameDay}`,
      '2025-03-05',
    ],
    [
      'a reminder',
      'یاد رہے کہ فام من چن نے 8 فروری 2025 کو لی کیانگ سے ملاقات کی۔',
      `اسی شام ${sameDay}`,
      '2025-03-05',
    ],
    [
      'when relations began',
      'ویتنام اور چین نے 18 جنوری 1950 کو سفارتی تعلقات قائم کیے۔',
      `اسی دن ${sameDay}`,
      '2025-03-05',
    ],
    [
      'the day before it',
      'لی کیانگ نے 12 اکتوبر 2024 کو ویتنام کا دورہ کیا تھا۔',
      `ایک روز قبل ${sameDay}`,
      '2025-03-04',
    ],
  ])('%s', (_, aside, next, expected) => {
    expect(
      dates(`${news}\n\n${aside}\n\n${next}`, '2025-03-07').filter((one) => one === `meeting ${expected}`),
    ).toHaveLength(expected.endsWith('05') ? 2 : 1)
  })

  it.each([
    [
      'in the paragraph of the aside',
      `${news}\n\nلی کیانگ نے 12 اکتوبر 2024 کو ویتنام کا دورہ کیا تھا۔ اسی دن ٹو لام نے لی کیانگ سے ملاقات کی تھی۔`,
      'meeting 2024-10-12',
    ],
    [
      'with what followed on it',
      `${news}\n\nلی کیانگ نے 12 اکتوبر 2024 کو ویتنام کا دورہ کیا تھا۔\n\nدو دن بعد ٹو لام نے لی کیانگ سے ملاقات کی۔`,
      'meeting 2024-10-14',
    ],
  ])('but %s it goes on', (_, text, expected) => {
    expect(dates(text)).toContain(expected)
  })
})

describe('what somebody says', () => {
  const quote = 'وانگ یی نے کہا کہ انہوں نے 20 فروری 2025 کو پوتن سے ملاقات کی۔'
  it('of days before is no news that a new paragraph goes on from', () => {
    expect(dates(`${news} ${quote}\n\nاسی دن ${sameDay}`)).toContain('meeting 2025-03-05')
    expect(dates(`${news} ${quote}\n\nاسی دن ${sameDay}`).filter((one) => one.endsWith('02-20'))).toHaveLength(1)
  })
  it('goes on in its own paragraph', () => {
    expect(dates(`${news} ${quote} اسی دن انہوں نے ولادیمیر زیلنسکی سے ملاقات کی۔`)).toContain('meeting 2025-02-20')
  })
})

describe('a day said in a sentence that tells no event', () => {
  const story = 'ٹو لام نے 10 فروری 2025 کو پیرس میں ایمانوئل میکرون سے ملاقات کی۔'
  it.each([
    [
      'two days later',
      `${story} صدر ٹرمپ نے 3 اپریل 2025 کو نئے محصولات کا اعلان کیا۔ دو دن بعد ٹو لام نے ٹرمپ سے ملاقات کی۔`,
      'meeting 2025-04-05',
    ],
    [
      'the next day',
      `${story} 3 اپریل 2025 کو نئے محصولات سامنے آئے۔ اگلے روز ٹو لام نے ٹرمپ سے ملاقات کی۔`,
      'meeting 2025-04-04',
    ],
    [
      'the same day',
      `${story} 3 اپریل 2025 کو نئے محصولات سامنے آئے۔ اسی روز ٹو لام نے ٹرمپ سے ملاقات کی۔`,
      'meeting 2025-04-03',
    ],
    [
      'a week later',
      `${story} 3 اپریل 2025 کو نئے محصولات سامنے آئے۔ سات دن بعد ٹو لام نے ٹرمپ سے ملاقات کی۔`,
      'meeting 2025-04-10',
    ],
  ])('is what %s counts from', (_, text, expected) => {
    expect(dates(text)).toContain(expected)
  })

  it.each([
    ['of another thing', `${story} یہ 3 اپریل 2025 کے معاہدے کے بعد کی بات ہے۔ اگلے روز ٹو لام نے ٹرمپ سے ملاقات کی۔`],
    ['in brackets', `${story} اس میں ٹیرف (3 اپریل 2025) کا ذکر تھا۔ اگلے روز ٹو لام نے ٹرمپ سے ملاقات کی۔`],
    [
      'that somebody says',
      `${story} انہوں نے کہا کہ 3 اپریل 2025 کو محصولات بڑھے۔ اگلے روز ٹو لام نے ٹرمپ سے ملاقات کی۔`,
    ],
  ])('is none where it is %s', (_, text) => {
    expect(dates(text)).toContain('meeting 2025-02-11')
  })
})

describe('a weekday', () => {
  it.each([
    [
      'of an arrival',
      'مودی دو روزہ دورے پر منگل کو ریاض پہنچے۔ اسی شام انہوں نے محمد بن سلمان سے ملاقات کی۔',
      'meeting 2025-04-22',
    ],
    [
      'before it in its sentence',
      'منگل کو پیرس میں مظاہرے ہوئے جبکہ اگلے روز مودی نے میکرون سے ملاقات کی۔',
      'meeting 2025-04-23',
    ],
    [
      'after a founding',
      'سعودی عرب اور بھارت نے 1 جنوری 1947 کو سفارتی تعلقات قائم کیے تھے۔\n\nمودی دو روزہ دورے پر منگل کو ریاض پہنچے۔ اسی شام انہوں نے محمد بن سلمان سے ملاقات کی۔',
      'meeting 2025-04-22',
    ],
  ])('%s is counted from', (_, text, expected) => {
    expect(dates(text, '2025-04-24')).toContain(expected)
  })
})

describe('what an aside tells', () => {
  const arrival = 'اردوان بدھ کو ایک روزہ دورے پر قاہرہ پہنچے۔'
  const aside = 'اردوان نے نومبر میں بیجنگ میں شی جن پنگ سے ملاقات کی تھی۔'
  it('is not what the next paragraph goes on from', () => {
    const text = `${arrival}\n\n${aside}\n\nبعدازاں اردوان اور عبدالفتاح السیسی نے مشترکہ اعلامیے پر دستخط کیے۔`
    expect(dates(text, '2024-02-14')).toContain('agreement 2024-02-14')
  })
  it('is another event than the same told as news', () => {
    const text = `${arrival} اردوان نے عبدالفتاح السیسی سے ملاقات کی۔\n\nستمبر 2023 میں نئی دہلی میں اردوان نے عبدالفتاح السیسی سے ملاقات کی تھی۔`
    expect(dates(text, '2024-02-14').filter((one) => one.startsWith('meeting'))).toHaveLength(2)
  })
  it('is the same where no day of the news is told of it', () => {
    const text = 'اردوان نے عبدالفتاح السیسی سے ملاقات کی۔\n\nاردوان نے 5 ستمبر 2023 کو عبدالفتاح السیسی سے ملاقات کی۔'
    expect(dates(text).filter((one) => one.startsWith('meeting'))).toEqual(['meeting 2023-09-05'])
  })
})

describe('what founded relations long ago', () => {
  it.each(['اسی دن', 'اسی شام', 'اسی روز سہ پہر'])(
    'is not what %s goes on from, in its own paragraph either',
    (words) => {
      const text = `${news} ویتنام اور چین نے 18 جنوری 1950 کو سفارتی تعلقات قائم کیے۔ ${words} ${sameDay}`
      expect(dates(text).filter((one) => one === 'meeting 2025-03-05')).toHaveLength(2)
    },
  )
  it('but what raised them in the news is', () => {
    const text = `${news} 7 مارچ 2025 کو ویتنام اور چین نے تعلقات کو جامع اسٹریٹجک شراکت داری تک بلند کیا۔ اسی دن ${sameDay}`
    expect(dates(text)).toContain('meeting 2025-03-07')
  })
})

describe('what is only scheduled', () => {
  const met = 'ٹو لام نے 12 مارچ 2025 کو بیجنگ میں شی جن پنگ سے ملاقات کی۔'
  const plan = 'شی جن پنگ 5 مئی کو ویتنام کا دورہ کریں گے۔'
  it.each([
    ['the same day', `${met} ${plan} اسی روز ٹو لام نے لی کیانگ سے بھی ملاقات کی۔`, 'meeting 2025-03-12'],
    ['the next day', `${met} ${plan} اگلے دن ٹو لام نے لی کیانگ سے ملاقات کی۔`, 'meeting 2025-03-13'],
    [
      'the same day, after what was spoken of',
      `${met} دونوں نے چین ویتنام فورم کی تیاریوں پر تبادلہ خیال کیا، جو 20 مئی کو بیجنگ میں منعقد ہوگا۔ اسی شام ٹو لام نے وانگ یی سے ملاقات کی۔`,
      'meeting 2025-03-12',
    ],
  ])('is not what %s counts from where it was done', (_, text, expected) => {
    expect(dates(text).filter((one) => one.startsWith('meeting'))).toContain(expected)
    expect(dates(text).join()).not.toContain('meeting 2025?-05')
  })
  it('is where it is still to come', () => {
    expect(dates(`${met} ${plan} اسی روز شی جن پنگ ٹو لام سے ملاقات کریں گے۔`)).toContain('meeting 2025?-05-05')
  })
})

describe('the day of a milestone', () => {
  it.each([
    [
      'between its name and the verb, after a dateline',
      'اسلام آباد (اے پی پی) 18 اکتوبر 2025: پاکستان اور ویتنام کے درمیان سفارتی تعلقات 8 نومبر 1972ء کو قائم ہوئے۔',
      'milestone 1972-11-08',
    ],
    ['before its name', 'پاکستان اور ویتنام نے 8 نومبر 1972ء کو سفارتی تعلقات قائم کیے۔', 'milestone 1972-11-08'],
    [
      'before its name, a year beside the verb',
      'ویتنام اور فرانس نے 7 اکتوبر 2024 کو تعلقات کو جامع اسٹریٹجک شراکت داری تک بلند کیا۔',
      'milestone 2024-10-07',
    ],
  ])('stands %s', (_, text, expected) => {
    expect(dates(text)).toContain(expected)
  })
})

describe('what is only named, and lies before what is told, is no day to go on from', () => {
  const talks = '18 مارچ 2025 کو لی ہوائی ٹرنگ نے لیو جیان چاؤ کے ساتھ بات چیت کی۔'
  const named = 'فریقین نے 12 دسمبر 2023 کو شی جن پنگ کے ویتنام کے دورے کے نتائج پر نظر ڈالی۔'
  const met = 'لی ہوائی ٹرنگ نے وانگ یی سے ملاقات کی۔'

  it.each([
    ['by a count, in a new paragraph', `${talks} ${named}\n\nدو روز بعد ${met}`, '2025-03-20'],
    [
      'by "on this occasion"',
      `${talks} فریقین نے 2023 کے آخر میں شی جن پنگ کے ویتنام کے دورے کے نتائج پر نظر ڈالی۔\n\nاس موقع پر ${met}`,
      '2025-03-18',
    ],
    ['but what is told is', `${talks} 12 جون 2025 کو شی جن پنگ ویتنام پہنچے۔ دو روز بعد ${met}`, '2025-06-14'],
  ])('%s', (_, text, expected) => {
    expect(dates(text)).toContain(`meeting ${expected}`)
  })
})

it('progress that has come to light since two visits is no journey of the first on the day of the second', () => {
  const text =
    '18 مارچ 2025 کو لی ہوائی ٹرنگ نے لیو جیان چاؤ کے ساتھ بات چیت کی۔ فریقین نے اس پیش رفت پر نظر ڈالی جو 2022 کے آخر میں چین کی کمیونسٹ پارٹی کی قومی کانگریس کے فوراً بعد جنرل سیکرٹری نگوین فو ترونگ کے چین کے تاریخی دورے اور 2023 کے آخر میں جنرل سیکرٹری اور چین کے صدر شی جن پنگ کے ویتنام کے دورے سے اب تک سامنے آئی ہے۔'
  expect(dates(text).filter((one) => one.endsWith('2023-10~/2023-12~'))).toHaveLength(1)
})

describe('the day of a sentence of which nothing came', () => {
  const left = 'وزیر اعظم انور ابراہیم کی دعوت پر وزیر اعظم فام من چن 25 اکتوبر کی شام ہنوئی سے روانہ ہوئے تھے۔'
  const greeted =
    '26 اکتوبر کی صبح کوالالمپور ہوائی اڈے پر ملائیشیا کے سفیر تان یانگ تھائی نے وزیر اعظم کا استقبال کیا۔'
  const opened = 'اسی صبح کوالالمپور میں 47ویں آسیان سربراہی اجلاس کا افتتاح ہوا۔'
  const signed = 'اسی دن کمبوڈیا اور تھائی لینڈ نے امن معاہدے پر دستخط کیے۔'

  it('is that which the next paragraph goes on with, and not the day of the news', () => {
    expect(dates([left, greeted, opened, signed].join('\n'))).toContain('agreement 2025?-10-26')
  })
})

describe('what is only named in its own sentence, or before it', () => {
  it('counts nothing that is told before it', () => {
    const text =
      '15 جنوری 2025 کو ٹو لام اور شی جن پنگ نے ٹیلی فون پر گفتگو کی اور "ویتنام - چین انسانی تبادلے کے سال" کے آغاز کا اعلان کیا۔ تین دن بعد دونوں ملکوں کے رہنماؤں نے سفارتی تعلقات کے قیام کی 75 ویں سالگرہ (18 جنوری 1950 - 18 جنوری 2025) پر ایک دوسرے کو مبارکباد کے خطوط بھیجے۔'
    expect(dates(text)).toContain('message 2025-01-18')
  })

  it('is no day that another is told on from, where it is a holiday’s', () => {
    const text =
      '1 ستمبر 2025 کو فام من چن نے تیانجن میں انور ابراہیم سے ملاقات کی۔ ہن مانیٹ کے ساتھ ملاقات میں فام من چن نے 2 ستمبر کے قومی دن کی تقریب میں ہن سین کی شرکت پر شکریہ ادا کیا۔ اسی دن فام من چن نے انتونیو گوٹیرس کا استقبال کیا۔'
    expect(dates(text)).toContain('meeting 2025-09-01')
    expect(dates(text).join()).not.toContain('09-02')
  })
})

describe('the same year', () => {
  const met = '17 دسمبر 2023 کو فام من چن نے کشیدا فومیو سے ملاقات کی۔'
  const founded = 'اسی سال ویتنام اور جاپان نے سفارتی تعلقات قائم کیے۔'

  it.each([
    ['said right before it in its sentence', `آسیان اور جاپان کے تعلقات 1973 میں شروع ہوئے اور ${founded}`],
    ['said with its day in the sentence before', `تعلقات 12 مئی 1973 کو شروع ہوئے۔ ${founded}`],
    ['said alone in the sentence before', `تعلقات 1973 میں شروع ہوئے۔ ${founded}`],
  ])('is that %s', (_, text) => {
    expect(dates(`${met} ${text}`)).toContain('milestone 1973')
  })

  it('is that of the day told before, where no year was said since', () => {
    expect(dates(`${met} ${founded}`)).toContain('milestone 2023')
  })
})
