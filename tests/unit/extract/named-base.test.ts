// Days counted from what is named: "a day before the meeting", "on the very day of the attack", "a week before which".
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const dates = (text: string) =>
  compileText(text, "published: '2025-05-20'\n").events.map(({ type, date }) => `${type} ${date.edtf}`)

const met = 'ٹو لام نے 14 مئی کو پیرس میں ایمانوئل میکرون سے ملاقات کی۔'
const call = 'اسحاق ڈار نے وانگ یی سے فون پر بات کی۔'

describe('a count goes on from the day of the noun it names', () => {
  it.each([
    ['a day before the meeting', `${met} ملاقات سے ایک روز قبل ${call}`, '2025-05-13'],
    ['the day after the meeting', `${met} ملاقات کے اگلے روز ${call}`, '2025-05-15'],
    ['a word in another case', `7 مئی کو حملہ ہوا۔ 10 مئی کو جنگ بندی ہوئی۔ حملے کے دو روز بعد ${call}`, '2025-05-09'],
    ['on its very day', `7 مئی کو حملہ ہوا۔ 10 مئی کو جنگ بندی ہوئی۔ حملے ہی کے دن ${call}`, '2025-05-07'],
    ['of another year', `صدارتی انتخابات 5 نومبر 2024 کو ہوئے تھے۔ انتخابات کے چھ دن بعد ${call}`, '2024-11-11'],
    ['several days before', `15 اور 16 مئی کو اجلاس ہوا۔ اجلاس سے ایک روز قبل ${call}`, '2025-05-14'],
    [
      'after several days',
      `شی جن پنگ نے 10 سے 12 مئی تک روس کا دورہ کیا۔ دورے سے ایک روز قبل صدر سو رہے تھے۔ دورے کے تین روز بعد ${call}`,
      '2025-05-15',
    ],
    [
      'in the clause before',
      'ٹو لام نے 14 مئی کو میکرون سے ملاقات کی، جس سے ایک ہفتہ قبل اسحاق ڈار نے وانگ یی سے فون پر بات کی تھی۔',
      '2025-05-07',
    ],
  ])('%s', (_, text, day) => {
    expect(dates(text).map((one) => one.replace('?', ''))).toContain(`phone-call ${day}`)
  })

  it('months of it', () => {
    const text = 'شراکت داری کا اعلان 7 مارچ 2024 کو ہوا۔ اعلان کے پانچ ماہ بعد ٹو لام چین کے دورے پر گئے۔'
    expect(dates(text)).toContain('visit 2024-08')
  })

  it.each([
    ['nobody told of', `${met} انتخابات سے ایک روز قبل ${call}`, 'phone-call XXXX'],
    ['a weekday, which is no thing', `${met} پیر ہی کے روز ${call}`, 'phone-call 2025-05-19'],
    [
      'the one told last, counted itself',
      `${met} اگلے روز شی جن پنگ نے پوتن سے ملاقات کی۔ ملاقات کے اگلے روز ${call}`,
      'phone-call 2025-05-16',
    ],
  ])('but not from %s', (_, text, expected) => {
    expect(dates(text)).toContain(expected)
  })
})
