// The year that an article looks back on, and years only wished for on the way.
import { describe, expect, it } from 'vitest'
import { datedArticle } from './dated-article'

const days = '\nمہمان کا دورہ ہوا۔ وفود ملے۔\n19 اگست کو بات چیت ہوئی۔ تعلقات گہرے ہوئے۔\n7 اکتوبر کو معاہدہ ہوا۔'

describe('a review of one year', () => {
  it.each([
    ['by its headline', 'خارجہ امور کی سرگرمیاں 2024: نمایاں واقعات پر ایک نظر'],
    ['by its headline, the year first', 'سال 2024: سفارت کاری کے لیے مصروف برس'],
    [
      'by the opening of its lead',
      'سال کے نمایاں واقعات پر ایک نظر\n2024 میں ملک کے رہنماؤں نے کئی غیر ملکی دورے کیے۔',
    ],
  ])('dates its days: %s', (_, lead) => {
    const article = datedArticle(lead + days)
    expect(article.date('19 اگست').date.edtf).toBe('2024?-08-19')
    expect(article.date('7 اکتوبر').date.edtf).toBe('2024?-10-07')
  })

  it.each([
    ['two years are said', 'سال 2023 اور 2024: سفارت کاری کے لیے مصروف برس'],
    ['the year is one to come', 'سال 2026 میں اجلاس ہوگا'],
    ['a later day is told', 'سال 2024: مصروف برس\nمہمان 3 فروری 2025 کو آئے تھے۔'],
    ['a day is the news', 'سال 2024: مصروف برس\n12 نومبر کو صدر نے وفد کا استقبال کیا۔'],
  ])('but not where %s', (_, lead) => {
    expect(datedArticle(lead + days).clues.review).toBeNull()
  })

  it('says nothing of what is still to come', () => {
    const article = datedArticle('سال 2024: مصروف برس\nوفود ملے۔\nملاقاتیں ہوئیں۔\n14 اپریل کو اجلاس ہوگا۔')
    expect(article.date('14 اپریل', { status: 'scheduled' }).date.edtf).not.toBe('2024?-04-14')
  })
})

describe('years wished for', () => {
  const news = '15 نومبر کو صدر نے APEC سربراہ اجلاس میں شرکت کی۔\n'

  it.each([
    ['an invitation', 'مہمان کو 2025 میں دوبارہ دورہ کرنے کی دعوت دی۔'],
    ['to come', 'مہمان کو 2025 میں ویتنام آنے کی دعوت دی۔'],
  ])('bound nothing: %s', (_, text) => {
    expect(datedArticle(news + text).clues.past).toBeNull()
  })

  it('next year does not take the telling with it', () => {
    const text = 'دونوں نے آئندہ سال سالگرہ منانے پر اتفاق کیا۔ 12 نومبر کو ملاقات ہوئی۔'
    expect(datedArticle(text, { published: '2024-11-16' }).date('12 نومبر').date.edtf).toBe('2024-11-12')
  })
})
