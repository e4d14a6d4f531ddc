// Years a sentence calls years, what is told after a journey that is over, and what goes on with what was just told.
import { describe, expect, it } from 'vitest'
import { datedArticle } from './dated-article'
import { compileText } from './urdu'

const dateOf = (text: string, type: string) =>
  compileText(text).events.findLast((event) => event.type === type)?.date.edtf

describe('a bare year that a sentence calls one', () => {
  const lead = 'تعلقات پرانے ہیں۔ دوستی گہری ہے۔ رابطے بڑھے ہیں۔ دوروں کی کمی نہیں۔\n'
  it.each([
    ['a year of visits', '2023 دونوں ملکوں کے لیے دوروں کا سال تھا۔ 3 سے 6 اپریل تک مہمان آئے۔'],
    ['an important year', '2023 بہت مصروف سال رہا۔ 3 سے 6 اپریل تک مہمان آئے۔'],
    ['told beside it', '2023، تعلقات کی سالگرہ کا سال، دوروں سے بھرا تھا۔ 3 سے 6 اپریل تک مہمان آئے۔'],
    ['proved one', '2023 تعلقات میں تیزی کا سال ثابت ہوا۔ 3 سے 6 اپریل تک مہمان آئے۔'],
  ])('%s', (_, text) => {
    expect(datedArticle(lead + text).date('3 سے 6 اپریل تک').date.edtf).toBe('2023?-04-03/2023?-04-06')
  })

  it.each([
    ['a count', 'وہاں 2023 طلبہ کے لیے یہ پہلا سال تھا، 12 ممالک سے۔ 2023 گاڑیاں گزریں۔'],
    ['a number of our days no more', '1123 لوگوں کے لیے یہ مشکل سال تھا۔'],
  ])('but not %s', (_, text) => {
    const { clues } = datedArticle(lead + text)
    expect(clues.stated.filter(({ start }) => text.indexOf('گاڑیاں') + lead.length - 5 === start)).toEqual([])
    expect(clues.stated.every(({ year }) => year >= 2023)).toBe(true)
  })
})

describe('a year ago, with whoever did it between', () => {
  it('tells the year of writing', () => {
    const text = 'حالیہ ملاقات 31 اگست کو ہوئی۔\nتقریباً ایک سال پہلے صدر ٹو لام 25 سے 27 ستمبر 2024 تک ہوانا میں تھے۔'
    expect(datedArticle(text).date('31 اگست').date.edtf).toBe('2025?-08-31')
  })

  it('in the sentence before', () => {
    const text =
      '28 مئی کو بات چیت ہوئی۔\nاس کی بنیاد ایک سال پہلے رکھی گئی تھی۔ صدر نے 18 سے 20 جنوری 2024 تک دورہ کیا۔'
    expect(datedArticle(text).date('28 مئی').date.edtf).toBe('2025?-05-28')
  })

  it('but not with figures', () => {
    const text = 'گزشتہ سال تجارت 14 ارب ڈالر رہی۔ 18 جنوری 2022 کو دورہ ہوا۔'
    expect(datedArticle(text).clues.written).toBeNull()
  })

  it('but not over a verb', () => {
    const text = 'گزشتہ سال تجارت بڑھی تھی اور ستمبر 2021 میں کم ہوئی۔'
    expect(datedArticle(text).clues.written).toBeNull()
  })
})

describe('the month after, told as past', () => {
  it('follows the month told', () => {
    const article = datedArticle('ستمبر 2024 میں دورہ ہوا۔ اگلے مہینے اجلاس ہوا۔')
    expect(article.date('اگلے مہینے').date.edtf).toBe('2024?-10')
    expect(article.date('اگلے مہینے', { status: 'scheduled' }).date.edtf).not.toContain('2024?-10')
  })
})

describe('what both countries issue after talks', () => {
  const talks = '9 مئی 2025 کو ماسکو میں ٹو لام نے ولادیمیر پوتن سے بات چیت کی۔'
  it('is of their day', () => {
    expect(dateOf(`${talks} ویتنام اور روس نے مشترکہ بیان جاری کیا۔`, 'statement')).toBe('2025-05-09')
  })

  it('but not in another paragraph, by others', () => {
    expect(
      dateOf(`${talks} 2 اپریل 2025 کو وفد آیا تھا۔\nویتنام اور لاؤس نے مشترکہ بیان جاری کیا۔`, 'statement'),
    ).not.toBe('2025-05-09')
  })
})

describe('"the same day" that opens a paragraph', () => {
  const call = '24 جنوری 2025 کی شام ہنوئی میں ٹو لام نے ولادیمیر پوتن سے فون پر بات کی۔'
  it('is the news’s after its background', () => {
    const text = `${call}\n11 نومبر 2024 کو ٹو لام نے ڈونلڈ ٹرمپ سے فون پر بات کی تھی۔\nاسی دن ٹو لام نے فام من چن اور سونیکسے سیفنڈون سے ملاقات کی۔`
    expect(dateOf(text, 'meeting')).toBe('2025-01-24')
  })
})

describe('what has no day', () => {
  it('is told before the report where a journey is over', () => {
    const text =
      '20 جون 2024 کو ولادیمیر پوتن ویتنام کا دورہ مکمل کرنے کے بعد وطن روانہ ہو گئے۔\nولادیمیر پوتن نے ٹو لام سے ملاقات کی۔'
    expect(dateOf(text, 'meeting')).toBe('../2024-06-20')
  })

  it('but not where the news is the next one', () => {
    const text =
      '20 جون 2024 کو ولادیمیر پوتن شمالی کوریا کا دورہ مکمل کرنے کے بعد سرکاری دورے پر ویتنام پہنچے جہاں ان کا استقبال کیا گیا۔\nولادیمیر پوتن نے ٹو لام سے ملاقات کی۔'
    expect(dateOf(text, 'meeting')).toBe('2024-06-20')
  })
})

describe('a paragraph told under one day', () => {
  const met = 'ماسکو میں ٹو لام اور ولادیمیر پوتن کی ملاقات ہوئی۔'
  it.each([
    ['by its weekday', `منگل کے روز مہمان کو سلامی دی گئی۔ ${met}`, '2025-11-18'],
    ['by a day that opens it', `18 نومبر کو مہمان کو سلامی دی گئی۔ ${met}`, '2025-11-18'],
  ])('%s', (_, text, edtf) => {
    const lead = '20 نومبر 2025 کو ولادیمیر پوتن بھارت کا دورہ مکمل کرنے کے بعد وطن روانہ ہوئے۔\n'
    expect(dateOf(lead + text, 'meeting')?.replace('?', '')).toBe(edtf)
  })

  it('but not under the day of a return', () => {
    const text = `20 نومبر 2025 کو ولادیمیر پوتن بھارت کا دورہ مکمل کرنے کے بعد وطن روانہ ہوئے۔ ${met}`
    expect(dateOf(text, 'meeting')).toBe('../2025-11-20')
  })
})

describe('"after the talks"', () => {
  it('is of their day, whatever was told since', () => {
    const text =
      'یکم ستمبر 2025 کو ہنوئی میں ٹو لام نے میگوئل ڈیاز کینیل سے بات چیت کی۔ 2 ستمبر 2025 کو میگوئل ڈیاز کینیل نے لوونگ کونگ سے ملاقات کی۔ بات چیت کے بعد ویتنام اور کیوبا نے معاہدے پر دستخط کیے۔'
    expect(dateOf(text, 'agreement')).toBe('2025-09-01')
  })
})

describe('a journey told by its return, then by its beginning', () => {
  it('is one, of all its days', () => {
    const text =
      '20 نومبر 2025 کو ولادیمیر پوتن بھارت کا دورہ مکمل کر کے وطن روانہ ہوئے۔ ولادیمیر پوتن پیر کو نریندر مودی کی دعوت پر بھارت گئے تھے۔'
    const visits = compileText(text).events.filter(({ type }) => type === 'visit')
    expect(visits.map(({ date }) => date.edtf)).toEqual(['2025-11-17/2025-11-20'])
  })
})

describe('each of two journeys has its own number of days', () => {
  it('told in one sentence', () => {
    const text =
      'ولادیمیر پوتن چین کا دو روزہ دورہ مکمل کرنے کے بعد 20 نومبر 2025 کو بھارت کے تین روزہ سرکاری دورے پر دہلی پہنچے۔'
    expect(compileText(text).events.map(({ type, date }) => `${type} ${date.edtf}`)).toContain(
      'visit 2025-11-20/2025-11-22',
    )
  })
})

describe('a year of which only is spoken what is expected in it', () => {
  const met = '30 ستمبر کو فام من چن نے شہباز شریف سے ملاقات کی۔'
  const day = (text: string) => compileText(text).events.find(({ type }) => type === 'meeting')?.date.edtf
  it('is not that of the news', () => {
    expect(day(`${met} انہوں نے 2026 کے شروع میں یورو زون میں متوقع داخلے پر مبارکباد دی۔`)).toBe('XXXX-09-30')
  })

  it('lies after the news where something is planned for a month of it', () => {
    expect(day(`${met} دونوں جماعتیں مارچ 2026 میں کانگریس منعقد کرنے کا منصوبہ رکھتی ہیں۔`)).toBe('2025?-09-30')
  })

  it('but one in which something was is', () => {
    expect(day(`${met} 2025 کے شروع میں دونوں ملکوں نے تجارت بڑھائی۔ 2025 میں کئی وفود آئے۔`)).toBe('2025?-09-30')
  })
})
