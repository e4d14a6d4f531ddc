// Years told by a count of what has no name beside it: a national day of one's own, relations so many years old.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const dateOf = (text: string) => compileText(text).events[0]?.date.edtf

const met = '5 مئی کو ہنوئی میں وکٹر اوربان نے فام من چن سے ملاقات کی۔'
const left = '30 نومبر کو ٹو لام لاؤس کے دورے پر روانہ ہوئے۔'

describe('what is celebrated by its count tells the year', () => {
  it.each([
    [
      'relations of so many years',
      `${met} ویتنام اور ہنگری کے درمیان تعلقات کے 74 سال کا جشن منایا گیا۔`,
      '2024?-05-05',
    ],
    ['an anniversary of relations', `${met} ویتنام اور ہنگری کے تعلقات کی 75 ویں سالگرہ منائی گئی۔`, '2025?-05-05'],
    ['years after a milestone', `${met} سفارتی تعلقات کے قیام کے 75 سال بعد ویتنام اور ہنگری دوست ہیں۔`, '2025?-05-05'],
    ['a year in words after it', `${met} ویتنام اور ہنگری کے سفارتی تعلقات کے قیام کے پچاس سال بعد۔`, 'XXXX-05-05'],
    [
      'one year after the youngest of two milestones',
      '5 مئی کو ہنوئی میں ٹو لام نے ملاقات کی۔ ویتنام اور منگولیا کے سفارتی تعلقات کے قیام کے بعد، اور جامع شراکت داری کے قیام کے ایک سال بعد۔ 5 مئی کو ٹو لام نے منگولیا کے صدر سے ملاقات کی۔',
      '2025?-05-05',
    ],
    [
      'what was held with success before it',
      '17 نومبر کو بوئی تھانہ سون نے چین کے سفیر ہی وی سے ملاقات کی۔ انہوں نے 20 ویں دور کی چوتھی مرکزی کانفرنس (20 سے 23 اکتوبر) کے کامیاب انعقاد پر مبارکباد دی۔',
      '2025?-11-17',
    ],
    ['their own national day', `${left} لاؤس اپنا 50 واں قومی دن منا رہا ہے۔`, '2025?-11-30'],
  ])('%s', (_, text, edtf) => {
    expect(dateOf(text)).toBe(edtf)
  })

  it.each([
    [
      'relations of other countries',
      `${met} ویتنام اور فن لینڈ کے درمیان تعلقات کے 3 سال کا جشن منایا گیا۔`,
      'XXXX-05-05',
    ],
    ['years in which they grew', `${met} ویتنام اور ہنگری کے تعلقات گزشتہ 50 سال میں مضبوط ہوئے۔`, 'XXXX-05-05'],
    ['relations of another kind', `${met} ویتنام اور ہنگری کے تجارتی معاہدے کے 74 سال کا جشن منایا گیا۔`, 'XXXX-05-05'],
    ['a national day of nobody', `${left} یہ 50 واں قومی دن ہے۔`, 'XXXX-11-30'],
    ['a country in another clause', `${left} لاؤس خوش ہے، یہ 50 واں قومی دن ہے۔`, 'XXXX-11-30'],
  ])('but not %s', (_, text, edtf) => {
    expect(dateOf(text)).toBe(edtf)
  })
})
