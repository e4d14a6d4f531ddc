// The year an article was written in, by a relative year beside a stated one; a dateline and the weekday of its news.
import { describe, expect, it } from 'vitest'
import { datedArticle } from './dated-article'

const news = '12 جولائی کی صبح وفد اسلام آباد پہنچا۔ بات چیت ہوئی۔ دوستی گہری ہے۔ رابطے بڑھے ہیں۔\n'

describe('a relative year beside a stated one is counted from the year of writing', () => {
  it.each([
    ['last year, then its days', 'صدر گزشتہ سال 14 اور 15 جون 2023 کو باکو گئے تھے۔', '2024?-07-12'],
    ['a year before, then its day', 'تقریباً ایک سال پہلے 25 ستمبر 2024 کو دورہ ہوا تھا۔', '2025?-07-12'],
    ['last year and its day at once', 'گزشتہ سال 14 جون 2023 کو صدر باکو گئے تھے۔', '2024?-07-12'],
    ['in brackets', 'پچھلے سال (2023) تجارت بڑھی۔', '2024?-07-12'],
    ['this year', 'رواں سال 2024 میں کئی دورے ہوئے۔', '2024?-07-12'],
    ['next year', 'اگلے سال 2026 میں اجلاس ہوگا۔', '2025?-07-12'],
    ['the stated one first', 'جون 2023 (گزشتہ سال) میں دورہ ہوا تھا۔', '2024?-07-12'],
    ['this year of an anniversary', 'اس سال قومی دن کی 80 ویں سالگرہ منائی جا رہی ہے۔', '2025?-07-12'],
  ])('%s', (_, text, edtf) => {
    expect(datedArticle(news + text).date('12 جولائی کی صبح').date.edtf).toBe(edtf)
  })

  it.each([
    ['far from it', 'گزشتہ سال تجارت بڑھی اور 2021 میں کم ہوئی۔'],
    ['two that differ', 'گزشتہ سال (2023) تجارت بڑھی۔ رواں سال (2023) بھی بڑھی۔'],
  ])('but not %s', (_, text) => {
    expect(datedArticle(news + text).clues.written).toBeNull()
  })

  it('is not older than what is told as past', () => {
    expect(datedArticle(`${news}پچھلے سال (2022) تجارت بڑھی۔ 5 مئی 2024 کو دورہ ہوا۔`).clues.written).toBeNull()
  })

  it('tells what "last year" is', () => {
    const text = `رابطے بڑھے ہیں۔ گزشتہ سال 14 جون 2023 کو دورہ ہوا۔ دوستی گہری ہے۔\nاگلے سال مئی میں اجلاس ہوگا۔`
    expect(datedArticle(text).date('اگلے سال مئی', { status: 'scheduled' }).date.edtf).toBe('2025?-05')
  })
})

describe('between two dates of a telling', () => {
  const lead = 'دونوں ملکوں کے تعلقات پرانے ہیں۔ دوستی گہری ہے۔ رابطے بڑھے ہیں۔ دوروں کی کمی نہیں۔\n'
  it.each([
    [
      'lies what has no year of its own',
      'ستمبر 2024 میں دورہ ہوا۔\n14 جنوری کو مہمان آئے۔\n8 سے 11 مئی 2025 تک جوابی دورہ ہوا۔',
      '14 جنوری',
      '2025?-01-14',
    ],
    [
      'but not where they are years apart',
      'ستمبر 2023 میں دورہ ہوا۔\n14 جنوری کو مہمان آئے۔\n8 سے 11 مئی 2026 تک جوابی دورہ ہوا۔',
      '14 جنوری',
      'XXXX-01-14',
    ],
  ])('%s', (_, text, words, edtf) => {
    expect(datedArticle(lead + text).date(words).date.edtf).toBe(edtf)
  })
})

describe('this year, in the year of an anniversary that the lead keeps', () => {
  const kept = 'سفیر نے سفارتی تعلقات کے قیام کی 75 ویں سالگرہ (30 جنوری 1950 - 30 جنوری 2025) کے سال میں جائزہ لیا۔\n'
  const visits = 'اس سال مہمان آئے۔ مئی میں دورہ ہوا۔\n'

  it('is that, whatever is looked back on', () => {
    expect(datedArticle(`${kept}${visits}جون 2024 میں دورہ ہوا۔`).date('اس سال').date.edtf).toBe('2025?')
    expect(datedArticle(`${kept}${visits}جون 2024 میں دورہ ہوا۔`).date('مئی').date.edtf).toBe('2025?-05')
  })

  it('is none before what is told', () => {
    expect(datedArticle(`${kept}${visits}جون 2026 میں دورہ ہوا۔`).date('اس سال').date.edtf).toBe('2026?')
  })
})

describe('a dateline is of the weekday its report names', () => {
  it.each([
    [
      'whatever day lies near it',
      'اسلام آباد۔ 12 جولائی (اے پی پی): صدر جمعہ کو روانہ ہوئے۔ 14 جون 2023 کو وہ باکو گئے تھے۔',
      '2024?-07-12',
    ],
    [
      'or of the day after it',
      'اسلام آباد۔ 12 جولائی (اے پی پی): صدر منگل کو روانہ ہوئے۔ 14 جون 2023 کو وہ باکو گئے تھے۔',
      '2023?-07-12',
    ],
  ])('%s', (_, text, edtf) => {
    expect(datedArticle(text).date('12 جولائی').date.edtf).toBe(edtf)
  })
})
