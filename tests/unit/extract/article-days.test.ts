// When the events of whole articles were: by stamps, datelines, headlines, the next clause; and what must not date them.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const dates = (text: string) => compileText(text).events.map((event) => `${event.type} ${event.date.edtf}`)

const met = 'ٹو لام نے شی جن پنگ سے ملاقات کی۔'

describe('the day a page prints on a line of its own is that of publication', () => {
  it.each([
    ['with the name of a paper', `خبر\nNhân Dân21/04/2024\n${met}`, ['meeting 2024-04-21~']],
    [
      'with the words "updated on"',
      `خبر\nتازہ کاری کی تاریخ: 21/04/2024 05:30\n20 اپریل کو ${met}`,
      ['meeting 2024-04-20'],
    ],
    ['with the name of an agency that is known', `خبر\nTTXVN 21/04/2024 09:10\n${met}`, ['meeting 2024-04-21~']],
    ['in English', `خبر\nتاریخ: 21st, April 2024 GMT\nگزشتہ روز ${met}`, ['meeting 2024-04-20']],
    ['with the sign of dates', `پیر 21؍اپریل 2024ء\n\nخبر\nگزشتہ روز ${met}`, ['meeting 2024-04-20']],
    ['beside its agency, set apart', `خبر\nStory by PTI | Date 21-04-2024\nگزشتہ روز ${met}`, ['meeting 2024-04-20']],
    ['no day of the news', `اتوار, اپریل 21, 2024\n\nخبر\n${met}`, ['meeting 2024-04-21~']],
    [
      'no sentence of the lead',
      `خبر\n21/04/2024\nہنوئی: ${met}\n20 اپریل کو ٹو لام نے لی کیانگ سے بات چیت کی۔`,
      ['meeting 2024-04-20', 'talks 2024-04-20'],
    ],
    [
      'that of the news where no day but one announced is told',
      `خبر\n21/04/2024\n${met}\nلی کیانگ 26 سے 31 مئی تک ویتنام کا دورہ کریں گے۔`,
      ['meeting 2024-04-21~', 'visit 2024-05-26/2024-05-31'],
    ],
  ])('%s', (_, text, expected) => {
    expect(dates(text)).toEqual(expected)
  })

  it.each([
    ['not a sentence', `21 اپریل 2024 کو اجلاس ہوا۔\nگزشتہ روز ${met}`, ['meeting 2024-04-20']],
    [
      'not the headings of several days',
      `خبر\n21/04/2024\nوہ ہنوئی میں ہیں۔\n23/04/2024\n${met}`,
      ['meeting 2024-04-23'],
    ],
    ['not a day long before all reports', `خبر\n21/04/1954\n${met}`, ['meeting XXXX']],
  ])('%s', (_, text, expected) => {
    expect(dates(text)).toEqual(expected)
  })
})

describe('a dateline is the day its report counts from', () => {
  it.each([
    [
      'a weekday tells its year',
      `ہنوئی۔16مارچ (اے پی پی):ٹو لام نے جمعرات کو شی جن پنگ سے ملاقات کی۔`,
      ['meeting 2023?-03-16'],
    ],
    [
      '"yesterday", the year not known',
      `ہنوئی۔16مارچ (اے پی پی):ٹو لام نے گزشتہ روز شی جن پنگ سے ملاقات کی۔`,
      ['meeting XXXX-03-15'],
    ],
    [
      'a weekday said with a year',
      `ہنوئی، 14 مارچ 2024 (اے پی پی):ٹو لام نے جمعرات کو شی جن پنگ سے ملاقات کی۔`,
      ['meeting 2024?-03-14'],
    ],
  ])('%s', (_, text, expected) => {
    expect(dates(text).map((date) => date.replace('2024-', '2024?-'))).toEqual(expected)
  })
})

describe('what is told as the news without a day is of the day of the news', () => {
  it.each([
    [
      'a headline',
      `شی جن پنگ نے ٹو لام کو مبارکباد کا پیغام بھیجا\n7 اگست 2024 کو ${met}`,
      ['meeting 2024-08-07', 'message 2024-08-07'],
    ],
    [
      'a headline and a caption before the lead',
      `شی جن پنگ نے ٹو لام کو مبارکباد دی\nٹو لام چین میں۔ تصویر: وی این اے\n|\n7 اگست 2024 کو ٹو لام نے لی کیانگ سے ملاقات کی۔`,
      ['meeting 2024-08-07', 'message 2024-08-07'],
    ],
    [
      'beside the day of a holiday',
      `7 اگست کی شام وزارت خارجہ نے بتایا کہ شی جن پنگ نے 2 ستمبر کے قومی دن کے موقع پر ٹو لام کو مبارکباد کا پیغام بھیجا۔`,
      ['message XXXX-08-07'],
    ],
    [
      'beside a day that is announced',
      `7 اگست کو وزارت خارجہ نے بتایا۔ شی جن پنگ نے ٹو لام کو مبارکباد کا پیغام بھیجا۔ لی کیانگ 9 ستمبر کو ویتنام کا دورہ کریں گے۔`,
      ['message XXXX-08-07', 'visit XXXX-09-09'],
    ],
    [
      'the year that is celebrated, and no day of a caption that the text does not say',
      `خبر\nآزادی کی سالگرہ (7 اگست 1950 - 7 اگست 2024) منائی گئی۔\nٹو لام چین میں، 12 دسمبر 2023۔ تصویر: وی این اے\n7 اگست کو ویتنام میں بارش ہوئی۔\n${met}`,
      ['meeting 2024?'],
    ],
    ['a caption', `خبر\n7 اگست کو ویتنام میں بارش ہوئی۔\n${met} تصویر: وی این اے`, ['meeting XXXX-08-07']],
  ])('%s', (_, text, expected) => {
    expect(dates(text)).toEqual(expected)
  })

  it.each([
    ['a plan', `7 اگست 2024 کو ${met} ٹو لام کیوبا کا دورہ کریں گے۔`, ['meeting 2024-08-07', 'visit XXXX']],
    [
      'what follows another day',
      `7 اگست 2024 کو ${met} مئی 2023 میں ٹو لام نے کیوبا کا دورہ کیا۔ ٹو لام نے لی کیانگ سے ملاقات کی۔`,
      ['visit 2023-05', 'meeting 2024-08-07', 'meeting XXXX'],
    ],
  ])('not %s', (_, text, expected) => {
    expect(dates(text)).toEqual(expected)
  })
})

describe('the days of a visit', () => {
  it.each([
    [
      'are all of it, not its first',
      'ٹو لام 24 ستمبر 2024 کو کیوبا پہنچے، 24 سے 28 ستمبر 2024 تک کیوبا کے دورے کا آغاز کرتے ہوئے۔',
      ['visit 2024-09-24/2024-09-28'],
    ],
    [
      'stand with its next verb',
      'پینی وونگ ویتنام کا سرکاری دورہ کریں گے اور 21 سے 24 اگست 2023 تک ہنوئی میں قیام کریں گے۔',
      ['visit 2023-08-21/2023-08-24'],
    ],
    [
      'stand in the next sentence',
      '29 اگست 2023 کو اعلان ہوا کہ جو بائیڈن ویتنام کا دورہ کریں گے۔ صدر جو بائیڈن کا یہ دورہ 10 اور 11 ستمبر 2023 کو ہو گا۔',
      ['visit 2023-09-10/2023-09-11'],
    ],
  ])('%s', (_, text, expected) => {
    expect(dates(text)).toEqual(expected)
  })

  it.each([
    [
      'as many as it is long',
      '26 اکتوبر 2023 سے وانگ یی امریکا کا 3 روزہ دورہ کریں گے۔',
      ['visit 2023-10-26/2023-10-28'],
    ],
    [
      'over the end of a month',
      '31 اکتوبر 2023 سے وانگ یی امریکا کا تین روزہ دورہ کریں گے۔',
      ['visit 2023-10-31/2023-11-02'],
    ],
    ['its first where no more is said', '26 اکتوبر 2023 سے وانگ یی امریکا کا دورہ کریں گے۔', ['visit 2023-10-26']],
  ])('from a day on are %s', (_, text, expected) => {
    expect(dates(text)).toEqual(expected)
  })

  it.each([
    [
      'who goes is named after "that"',
      'شی جن پنگ جنوبی کوریا کا دورہ کریں گے۔ ترجمان لن جیان نے بتایا کہ شی جن پنگ اجلاس میں شرکت کریں گے اور 30 اکتوبر سے یکم نومبر 2025 تک سرکاری دورے پر رہیں گے۔',
      ['visit 2025-10-30/2025-11-01'],
    ],
    [
      'not those of another, of whom it is said',
      'شی جن پنگ جنوبی کوریا کا دورہ کریں گے۔ لی کیانگ نے بتایا کہ وہ اجلاس میں شرکت کریں گے اور 30 اکتوبر سے یکم نومبر 2025 تک سرکاری دورے پر رہیں گے۔',
      ['visit XXXX'],
    ],
  ])('told later are its own: %s', (_, text, expected) => {
    expect(dates(text)).toEqual(expected)
  })

  it('are not those of another year in brackets', () => {
    expect(dates('جو بائیڈن ہنوئی پہنچے۔\nجو بائیڈن کا یہ دورہ صدر بل کلنٹن (2000 میں) کے دورے کا تسلسل ہے۔')).toEqual([
      'visit XXXX',
    ])
  })
})

describe('a relation began with its first year', () => {
  it.each([
    [
      'of a span',
      'ویتنام اور بلغاریہ کے سفارتی تعلقات (1950 - 2025) کے قیام کی 75 ویں سالگرہ منائی جا رہی ہے۔',
      ['milestone 1950'],
    ],
  ])('%s', (_, text, expected) => {
    expect(dates(text)).toEqual(expected)
  })
})

describe('a whole day in brackets dates what no other day dates', () => {
  it('of history', () => {
    expect(dates('آزادی کے پانچ ماہ بعد (16 فروری 1946) صدر ہو چی منہ نے شی جن پنگ کو خط بھیجا۔')).toEqual([
      'message 1946-02-16',
    ])
  })

  it('and not what has its own', () => {
    expect(dates('2 ستمبر 2025 کو قومی دن (2 ستمبر 1945) پر ٹو لام نے شی جن پنگ سے ملاقات کی۔')).toEqual([
      'meeting 2025-09-02',
    ])
  })
})

describe('a year for which something is prepared is not the year of the news', () => {
  it.each([
    [
      'a host to be',
      `5 اکتوبر کو ${met}\nبادشاہ (29 اکتوبر 2024) کو مبارکباد دی گئی۔ 2026 میں کمبوڈیا کو سربراہی اجلاس کی میزبانی کے لیے منتخب کیا گیا۔`,
      ['meeting 2024?-10-05'],
    ],
    [
      'a chair of this year, a congress of the next',
      `16 نومبر کو ${met}\nجی 20 چیئر 2025 نے دعوت دی۔ وفد میں 14 ویں پارٹی کانگریس کی دستاویزی ذیلی کمیٹی کے رکن تھے۔`,
      ['meeting 2025?-11-16'],
    ],
    [
      'a congress of the next alone',
      `16 نومبر کو ${met}\nوفد میں 14 ویں پارٹی کانگریس کی دستاویزی ذیلی کمیٹی کے رکن تھے۔`,
      ['meeting XXXX-11-16'],
    ],
  ])('%s', (_, text, expected) => {
    expect(dates(text)).toEqual(expected)
  })
})

describe('where an article tells of several days', () => {
  it('what has none is about all of them', () => {
    expect(
      dates(`${met}\n3 جون 2025 کو ٹو لام نے لی کیانگ سے ملاقات کی۔\n4 جون 2025 کو ٹو لام نے کیوبا کا دورہ کیا۔`),
    ).toEqual(['meeting 2025-06-03', 'meeting 2025-06-03~/2025-06-04~', 'visit 2025-06-04'])
  })
})

describe('an anniversary or a session gives its year to news without a date', () => {
  const relations = 'ویتنام اور ہنگری کے سفارتی تعلقات کے قیام کی 75ویں سالگرہ'
  it.each([
    ['of relations, in its sentence', `${relations} کے موقع پر ${met}`, ['meeting 2025']],
    ['of relations, in the next', `${met} دونوں ممالک ${relations} منا رہے ہیں۔`, ['meeting 2025?']],
    ['of a party', `چین کی کمیونسٹ پارٹی کے قیام کی 104 ویں سالگرہ پر ${met}`, ['meeting 2025']],
    ['of an organisation', `اقوام متحدہ کے قیام کی 80ویں سالگرہ کے موقع پر ${met}`, ['meeting 2025']],
    ['a session attended', `اقوام متحدہ کی جنرل اسمبلی کے 79 ویں اجلاس کے موقع پر ${met}`, ['meeting 2024']],
  ])('%s', (_, text, expected) => {
    expect(dates(text)).toEqual(expected)
  })

  it.each([
    ['not a date of its own', `${relations} کے موقع پر 3 مئی 2025 کو ${met}`, ['meeting 2025-05-03']],
    ['not one still to come', `${met} دونوں ممالک اگلے برس ${relations} منائیں گے۔`, ['meeting XXXX']],
    ['not one told elsewhere', `${met}\nوفد ہنوئی میں ہے۔\nدونوں ممالک ${relations} منا رہے ہیں۔`, ['meeting XXXX']],
    ['not two that disagree', `${relations} اور اقوام متحدہ کے قیام کی 79ویں سالگرہ پر ${met}`, ['meeting XXXX']],
  ])('%s', (_, text, expected) => {
    expect(dates(text)).toEqual(expected)
  })
})

describe('what is done on a visit is of its days', () => {
  const comes = 'شی جن پنگ 14 سے 15 اپریل 2025 تک ویتنام کا سرکاری دورہ کریں گے۔'
  it.each([
    ['a meeting planned', `${comes} وہ ٹو لام سے ملاقات کریں گے۔`, ['meeting …', 'visit …']],
    ['a headline above what is announced', `شی جن پنگ کا دورہ ویتنام\n${comes}`, ['visit …']],
    ['what "this visit" is', `${comes} شی جن پنگ کا ویتنام کا یہ دورہ بہت اہم ہے۔`, ['visit …']],
    ['days that "lasts" tells', `شی جن پنگ کا ویتنام کا دورہ 14 سے 15 اپریل 2025 تک جاری رہے گا۔`, ['visit …']],
    ['days that "expected" tells', `شی جن پنگ کا دورہ ویتنام 14 اور 15 اپریل 2025 کو متوقع ہے۔`, ['visit …']],
    [
      'days told further on',
      `شی جن پنگ ویتنام کے دورے کے لیے روانہ ہو گئے ہیں۔\nبیجنگ میں صحافی موجود تھے۔\n14 سے 15 اپریل 2025 تک جاری رہنے والے اس دورے میں ترقی پر بات ہو گی۔`,
      ['visit …'],
    ],
  ])('%s', (_, text, expected) => {
    expect(dates(text)).toEqual(expected.map((date) => date.replace('…', '2025-04-14/2025-04-15')))
  })

  it.each([
    ['not people of a third country', `${comes} ولادیمیر پوتن مودی سے ملاقات کریں گے۔`, 'meeting XXXX'],
    ['not what was before an announced one', `${comes} شی جن پنگ نے ٹو لام سے ملاقات کی۔`, 'meeting XXXX'],
    ['not a day of its own', `${comes} وہ 15 اپریل 2025 کو ٹو لام سے ملاقات کریں گے۔`, 'meeting 2025-04-15'],
  ])('%s', (_, text, expected) => {
    expect(dates(text)).toContain(expected)
  })
})

describe('a year that opens the telling', () => {
  it.each([
    ['is that of the next sentence', `2024 میں ٹو لام نے چین کا دورہ کیا۔ 7 اکتوبر کو ${met}`, 'meeting 2024?-10-07'],
    ['is that of "a year after"', `5 مئی 2024 کو ${met} اس کے ایک سال بعد ٹو لام نے پوتن سے بات چیت کی۔`, 'talks 2025'],
    [
      'is that of the days of its journey',
      'ٹو لام 10 تا 13 اگست چین کا دورہ کریں گے۔ یہ دورہ 2025 میں ان کا آٹھواں غیر ملکی دورہ ہوگا۔',
      'visit 2025?-08-10/2025?-08-13',
    ],
    [
      'is not that of another paragraph',
      `2024 میں ٹو لام نے چین کا دورہ کیا۔\n7 اکتوبر کو ${met}`,
      'meeting XXXX-10-07',
    ],
    [
      'is that of another paragraph, counted from that of writing',
      `ویتنام اور چین کے سفارتی تعلقات کے قیام کی 75ویں سالگرہ (18 جنوری 1950 - 18 جنوری 2025) منائی جا رہی ہے۔\nگزشتہ سال دورے بہت ہوئے۔\n7 اپریل کو ${met}`,
      'meeting 2024?-04-07',
    ],
    ['is none of two', `2023 اور 2024 میں ٹو لام نے چین کا دورہ کیا۔ 7 اکتوبر کو ${met}`, 'meeting XXXX-10-07'],
  ])('%s', (_, text, expected) => {
    expect(dates(text)).toContain(expected)
  })
})

describe('the year of what is celebrated or attended is that of news told without a date', () => {
  it.each([
    [
      'told in another paragraph',
      'ویتنام کے قومی دن کی 78ویں سالگرہ پر دنیا بھر سے پیغامات آئے۔\n\nتھونگلون سیسولتھ نے ٹو لام کو مبارکباد کا پیغام بھیجا۔',
      ['message 2023?'],
    ],
    [
      'of a summit that a journey goes to',
      'لی کیانگ جکارتہ پہنچ گئے، جہاں وہ 26ویں چین-آسیان سربراہی اجلاس میں شرکت کریں گے۔',
      ['summit 2023', 'visit 2023?'],
    ],
    [
      'where a body names the country',
      'وو وان من نے ہنگری کی قومی اسمبلی کے چیئرمین کوور لاسزلو کا استقبال کیا۔ انہوں نے ویتنام کے ساتھ سفارتی تعلقات کی 75ویں سالگرہ کا ذکر کیا۔',
      ['meeting 2025?'],
    ],
    [
      'of a summit attended on the journey, told further down in the lead',
      'لی کیانگ ملائیشیا کا سرکاری دورہ مکمل کرنے کے بعد چین روانہ ہوگئے۔ سفیر نے انہیں الوداع کیا۔ دورے کے دوران انہوں نے 46 ویں آسیان سربراہی اجلاس میں شرکت کی۔',
      ['summit 2025', 'visit 2025?'],
    ],
    [
      'of an edition still to come',
      'لی کیانگ شنگھائی تعاون تنظیم (ایس سی او) کے سربراہان حکومت کی کونسل کے 23 ویں اجلاس میں شرکت کریں گے۔',
      ['conference 2024?'],
    ],
    [
      'of years whose number stands beside them',
      `${met} دونوں ممالک 75 سال (1950-2025) سے دوست ہیں۔`,
      ['meeting 2025?'],
    ],
    [
      'of a decade, told after the news',
      `${met}\n\nیہ ملاقات دوستی کی ایک دہائی کے موقع پر ہوئی (2014-2024)۔`,
      ['meeting 2024?'],
    ],
    [
      'of the peoples who won the war',
      'ٹو لام نے فاشزم کے خلاف عالمی عوام کی فتح کی 80 ویں سالگرہ پر شی جن پنگ کو مبارکباد کا پیغام بھیجا۔',
      ['message 2025'],
    ],
  ])('%s', (_, text, expected) => {
    expect(dates(text)).toEqual(expected)
  })

  it.each([
    [
      'an edition only named',
      'لی کیانگ ہنوئی پہنچ گئے۔ سفیر نے انہیں خوش آمدید کہا۔ وفد نے 46 ویں آسیان سربراہی اجلاس کے نتائج کو سراہا۔',
      ['visit XXXX'],
    ],
    ['years of a plan', `${met} انہوں نے حکمت عملی (2020-2030) پر بات کی۔`, ['meeting XXXX']],
    [
      'an anniversary looked forward to',
      'فام من چن نے برازیل کا دورہ کیا جب دونوں ممالک 2024 میں ویتنام اور برازیل کے سفارتی تعلقات کے قیام کی 35 ویں سالگرہ منانے کے منتظر ہیں۔',
      ['visit XXXX'],
    ],
  ])('not %s', (_, text, expected) => {
    expect(dates(text).filter((date) => !date.startsWith('milestone'))).toEqual(expected)
  })
})

describe('an edition tells the year', () => {
  it.each([
    [
      'with a bracket in its name',
      'لی کیانگ 14 سے 17 اکتوبر تک پاکستان کا دورہ کریں گے اور شنگھائی تعاون تنظیم ( ایس سی او) کے سربراہان حکومت کی کونسل کے 23 ویں اجلاس میں شرکت کریں گے۔',
      'visit 2024?-10-14/2024?-10-17',
    ],
  ])('%s', (_, text, expected) => {
    expect(dates(text)).toContain(expected)
  })
})

it('a day on which something is yet to be held is not the day of the news', () => {
  expect(
    dates(
      'ترجمان کے ہفتے کو جاری بیان کے مطابق اسحاق ڈار نے وانگ یی کو ٹیلیفون کیا۔ دونوں نے 14 ستمبر کو ہونے والے اجلاس پر بات کی۔',
    ),
  ).toEqual(['phone-call XXXX'])
})

describe('a journey told as begun and its days told as still to come are one', () => {
  it.each([
    [
      'which last',
      'لی کیانگ ویتنام کے دورے پر پہنچ گئے۔ لی کیانگ کا ویتنام کا دورہ 14 اور 15 جنوری 2025 تک جاری رہے گا۔',
      ['visit 2025-01-14/2025-01-15'],
    ],
    [
      'until a day, and as many as it has',
      'لی کیانگ 6 روزہ دورے پر ویتنام روانہ ہو گئے، جہاں وہ 4 ستمبر 2025 تک قیام کریں گے۔',
      ['visit 2025-08-30/2025-09-04'],
    ],
    [
      'after what is to be done on it',
      'لی کیانگ ویتنام پہنچ گئے۔ دورے کے دوران لی کیانگ ٹو لام سے ملاقات کریں گے۔ لی کیانگ 30 اگست سے 4 ستمبر 2025 تک ویتنام کا دورہ کریں گے۔',
      ['visit 2025-08-30/2025-09-04', 'meeting 2025-08-30/2025-09-04'],
    ],
  ])('%s', (_, text, expected) => {
    expect(dates(text).sort()).toEqual([...expected].sort())
  })

  it('but what is done on it is not of the day of something told between', () => {
    expect(
      dates(
        'لی کیانگ ویتنام پہنچ گئے۔ لی کیانگ 31 اگست 2025 کو آسیان سربراہی اجلاس میں شرکت کریں گے۔ دورے کے دوران لی کیانگ ٹو لام سے ملاقات کریں گے۔',
      ),
    ).toContain('meeting XXXX')
  })
})

describe('of two days, that of the feast one comes for', () => {
  it.each([
    [
      'is not that of the arrival',
      'شی جن پنگ آج صبح ہنوئی پہنچے، 2 ستمبر کو ویتنام کے قومی دن کی تقریب میں شرکت کے لیے ویتنام کے سرکاری دورے کا آغاز کیا۔',
      ['visit XXXX'],
    ],
    [
      'is that of the arrival where no other is told',
      'شی جن پنگ 2 ستمبر کو ویتنام کے قومی دن کی تقریب میں شرکت کے لیے ہنوئی پہنچے۔',
      ['ceremony XXXX-09-02', 'visit XXXX-09-02'],
    ],
    [
      'is that of a meeting on it',
      'شی جن پنگ 1 ستمبر کو ہنوئی پہنچے۔ 2 ستمبر کو قومی دن کی تقریب میں انہوں نے ٹو لام سے ملاقات کی۔',
      ['visit XXXX-09-01', 'meeting XXXX-09-02'],
    ],
  ])('%s', (_, text, expected) => {
    expect(dates(text)).toEqual(expected)
  })
})

describe('a day told beside the news, of a page whose day is known', () => {
  const news = (text: string) =>
    compileText(`سرخی یہاں\n${text}`, `published: '2024-08-20'`).events.map(
      (event) => `${event.type} ${event.date.edtf}`,
    )
  const came = 'اس سے قبل 15-16 اگست کو لاؤس کے صدر تھونگلون سیسولتھ ویتنام پہنچے تھے۔'

  it.each([
    [
      'of a parade to come',
      `فوجی 2 ستمبر کی پریڈ کے لیے ویتنام بھیجے گئے ہیں۔\n${came}`,
      ['visit 2024-08-15/2024-08-16'],
    ],
  ])('%s is not that of the news', (_, text, expected) => {
    expect(news(text).map((date) => date.replaceAll('?', ''))).toEqual(expected)
  })

  it('is that of the news in the week before', () => {
    expect(news(`${met}\nملاقات 18 اگست کو ہنوئی میں ہوئی۔`)).toEqual(['meeting 2024-08-18'])
  })
})
