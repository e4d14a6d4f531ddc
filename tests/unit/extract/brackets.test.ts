// Dates in brackets: of the noun right before them, and of no other event of the sentence.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const dates = (text: string) => compileText(`سرخی یہاں\n${text}`).events.map(({ type, date }) => `${type} ${date.edtf}`)

describe('a date in a bracket', () => {
  it.each([
    [
      'is of the visit before it, and the day behind it of the next',
      'ٹو لام چین کا سرکاری دورہ (9 سے 12 نومبر 2024) مکمل کرنے کے بعد 12 نومبر 2024 کو ماسکو پہنچے۔',
      ['visit 2024-11-09/2024-11-12', 'visit 2024-11-12'],
    ],
    [
      'is of the visit before it, and not the day on which somebody came back',
      '3 دسمبر 2024 کی شام ٹو لام چین کا سرکاری دورہ (1 سے 3 دسمبر 2024 تک) مکمل کر کے ہنوئی پہنچے۔',
      ['visit 2024-12-01/2024-12-03'],
    ],
    [
      'is of the visit that the verb before it tells of',
      'لوونگ کوونگ نے نومبر 2024 میں چلی کا سرکاری دورہ کیا (9 سے 12 نومبر 2024)۔',
      ['visit 2024-11-09/2024-11-12'],
    ],
    [
      'is of the gathering before it',
      '12 اکتوبر 2024 کو پارٹی کا اجلاس ہوا۔ فام من چن نے کازان میں برکس سربراہی اجلاس (23 سے 24 اکتوبر 2024) میں شرکت کی۔',
      ['summit 2024-10-23/2024-10-24'],
    ],
    [
      'behind the verb is of what that tells',
      'لوونگ کوونگ 9 نومبر 2024 کو سانتیاگو گئے اور گیبریل بورک سے ملے (10 نومبر 2024)۔',
      ['visit 2024-11-09', 'meeting 2024-11-10'],
    ],
    [
      'may hold the place too',
      'وانگ یی نے ٹو لام سے ملاقات کی (ہنوئی، ویتنام، 15 اپریل 2025)۔',
      ['meeting 2025-04-15'],
    ],
    [
      'may tell the month of a visit, behind its verb',
      'آج ٹو لام نے تقریر کی۔ لوونگ کوونگ نے چلی کا دورہ کیا تھا (نومبر 2024)۔',
      ['visit 2024-11'],
    ],
    ['may tell a month', 'وانگ یی نے ٹو لام سے مذاکرات کیے (مارچ 2024)؛ سب خوش تھے۔', ['talks 2024-03']],
    [
      'is that of the relations whose anniversary the day is',
      '14 نومبر 2024 ویتنام اور پیرو کے درمیان سفارتی تعلقات کے قیام (14 نومبر 1994) کی 30ویں سالگرہ کا دن تھا۔',
      ['milestone 1994-11-14'],
    ],
    [
      'behind an anniversary is that from which it counts',
      'ویتنام اور جاپان اس سال سفارتی تعلقات کی 50ویں سالگرہ (21 ستمبر 1973) منا رہے ہیں۔',
      ['milestone 1973-09-21'],
    ],
    [
      'may be a year alone',
      'ویتنام اور چین اس سال جامع اسٹریٹجک تعاون پر مبنی شراکت داری کے قیام (2008) کی 15ویں سالگرہ منا رہے ہیں۔',
      ['milestone 2008'],
    ],
  ])('%s', (_, text, expected) => {
    expect(dates(text)).toEqual(expect.arrayContaining(expected))
  })

  it.each([
    [
      'of our days behind an anniversary is none of a founding',
      'ویتنام اور جاپان سفارتی تعلقات کی 50ویں سالگرہ (21 ستمبر 2023) منا رہے ہیں۔',
      'milestone 2023-09-21',
    ],
    [
      'that tells of a picture is not that of the verb',
      'وانگ یی نے ٹو لام سے ملاقات کی (تصویر: 15 اپریل 2025)۔',
      'meeting 2025-04-15',
    ],
    [
      'of two dates is of no verb',
      'وانگ یی نے ٹو لام سے ملاقات کی (15 اپریل 2025 اور 3 مئی 2024)۔',
      'meeting 2025-04-15',
    ],
    [
      'with more than a date in it is none',
      'ٹو لام نے چین کا سرکاری دورہ (ان کا پہلا، 9 نومبر 2024 کے بعد) کیا۔',
      'visit 2024-11-09',
    ],
    [
      'of the visit is not that of what was done on it',
      'چین کے سرکاری دورے (9 سے 12 نومبر 2024) کے دوران ٹو لام نے 10 نومبر 2024 کو شی جن پنگ سے ملاقات کی۔',
      'meeting 2024-11-09/2024-11-12',
    ],
  ])('%s', (_, text, unwanted) => {
    expect(dates(text)).not.toContain(unwanted)
  })
})

describe('a date in a bracket behind the words for holding something', () => {
  it.each([
    ['a month', 'ویتنام اور فرانس کی تعاون کانفرنس کا کامیاب انعقاد (اپریل 2023) نمایاں ہے۔', 'conference 2023-04'],
    ['a day', 'ویتنام اور فرانس کی تعاون کانفرنس کا انعقاد (12 اپریل 2023) اہم ہے۔', 'conference 2023-04-12'],
  ])('is its date: %s', (_, text, expected) => {
    expect(dates(text)).toEqual([expected])
  })

  it('is none of it where another noun stands between', () => {
    expect(dates('ویتنام اور فرانس کی کانفرنس کا میزبان شہر (اپریل 2023) خوبصورت ہے۔')).toEqual([])
  })
})

describe('whom talks of a day were with', () => {
  const told = (text: string) =>
    compileText(`سرخی یہاں\n${text}`, "published: '2024-11-08'").events.map(
      ({ type, date, participants }) => `${type} ${date.edtf} ${participants.map(({ entity }) => entity).join(' ')}`,
    )

  it.each([
    ['the day behind them in a bracket', 'وانگ یی کے ساتھ بات چیت (5 نومبر) میں ہو ڈک فوک نے نتائج کی تعریف کی۔'],
    ['the day between', 'وانگ یی کے ساتھ 5 نومبر کی بات چیت میں ہو ڈک فوک نے نتائج کی تعریف کی۔'],
    ['the day before', '5 نومبر کو وانگ یی کے ساتھ بات چیت میں ہو ڈک فوک نے نتائج کی تعریف کی۔'],
  ])('is told with %s', (_, text) => {
    expect(told(text)).toEqual(['talks 2024-11-05 wang-yi ho-duc-phoc'])
  })

  it('is told where the talks of a visit are told again with their day', () => {
    const visit = '4 سے 7 نومبر تک ہو ڈک فوک نے چین کا دورہ کیا۔ دورے میں ہو ڈک فوک کی وانگ یی سے بات چیت ہوئی۔'
    const again = 'وانگ یی کے ساتھ بات چیت (5 نومبر) میں دونوں فریقوں نے نتائج کی تعریف کی۔'
    expect(told(`${visit} ${again}`)).toContain('talks 2024-11-05 wang-yi ho-duc-phoc')
  })

  it('is none whom somebody waits for', () => {
    expect(told('شی جن پنگ وانگ یی کے ساتھ 5 نومبر کی ملاقات کے منتظر ہیں۔')).toEqual([])
  })
})
