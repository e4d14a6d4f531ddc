// Anniversaries of what its own sentence dates: which year they tell, and when they tell none.
import { describe, expect, it } from 'vitest'
import { datedArticle } from './dated-article'

const news = '20 اپریل کی صبح ملاقات ہوئی۔\n'
const dayOf = (text: string) => datedArticle(news + text).date('20 اپریل کی صبح').date

describe('an anniversary of what its sentence dates tells the year', () => {
  it.each([
    ['in brackets', 'عوام پہلے دورے (ستمبر 1973) کو یاد رکھتے ہیں، جس کی 50ویں سالگرہ منائی جا رہی ہے۔', '2023?-04-20'],
    ['of an agreement', 'دونوں ممالک معاہدے (16 جون 1994) کی 30 ویں سالگرہ منا رہے ہیں۔', '2024?-04-20'],
    ['the bracket after it', 'دورے کی 50 ویں سالگرہ (15 ستمبر 1973) منائی گئی۔', '2023?-04-20'],
    ['this year', 'اس سال ہم 14 مارچ 1985 کے معاہدے کی 40 ویں سالگرہ مناتے ہیں۔', '2025?-04-20'],
    ['last year', 'پچھلے سال دونوں نے دوستی (5 ستمبر 1962) کی 60ویں سالگرہ منائی۔', '2023?-04-20'],
  ])('%s', (_, text, edtf) => {
    expect(dayOf(text).edtf).toBe(edtf)
  })

  it('and says so', () => {
    const { because } = dayOf('دونوں ممالک معاہدے (16 جون 1994) کی 30 ویں سالگرہ منا رہے ہیں۔')
    expect(because.find(({ code }) => code === 'year-from-anniversary')?.args).toMatchObject({
      year: 2024,
      ordinal: 30,
      founded: 1994,
      name: '16 جون 1994',
    })
  })

  it.each([
    ['one still to come', 'دونوں ممالک معاہدے (16 جون 1994) کی 30 ویں سالگرہ منائیں گے۔'],
    ['years that have passed', '1994 کے معاہدے کے 30 سال بعد بھی دوستی قائم ہے۔'],
    [
      'a date too far from it',
      `معاہدہ 16 جون 1994 کو ہوا تھا ${'اور بات چیت جاری رہی '.repeat(4)} اور 30 ویں سالگرہ آئی۔`,
    ],
    ['an ordinal of something else', 'معاہدہ (16 جون 1994) 30 ویں اجلاس میں ہوا۔'],
    ['a date of our days', 'معاہدے (16 جون 2023) کی دوسری سالگرہ منائی گئی۔'],
  ])('but not %s', (_, text) => {
    expect(
      datedArticle(news + text).clues.years.filter(({ reason }) => reason.code === 'year-from-anniversary'),
    ).toEqual([])
  })
})
