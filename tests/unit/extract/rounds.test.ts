// Talks held in rounds, and consultations between ministries: of the two countries, unless people are named.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const told = (text: string) =>
  compileText(text).events.map(
    ({ type, date, participants }) => `${type} ${date.edtf}: ${participants.map(({ entity }) => entity).join(' ')}`,
  )

const about = 'ویتنام اور پاکستان کے تعلقات اچھے ہیں۔ ویتنام پاکستان کا دوست ہے۔ پاکستان ویتنام سے چاول خریدتا ہے۔'

describe('a round of talks', () => {
  it.each([
    [
      'of two countries',
      'ویتنام اور پاکستان کے درمیان مذاکرات کا دوسرا دور 7 مئی 2024 کو لاہور میں ہوا۔',
      'talks 2024-05-07: VN PK',
    ],
    [
      'of those the article is about',
      `${about} مذاکرات کا پہلا تکنیکی دور 7 مئی 2024 کو شروع ہوا۔`,
      'talks 2024-05-07: PK VN',
    ],
    [
      'of two people',
      '7 مئی 2024 کو وانگ یی اور اجیت ڈوول کے درمیان مذاکرات کا 24واں دور ہوا۔',
      'talks 2024-05-07: wang-yi ajit-doval',
    ],
    ['of consultations', `${about} سیاسی مشاورت کا پہلا دور 19 اگست 2015 کو ہنوئی میں ہوا۔`, 'talks 2015-08-19: VN PK'],
    [
      'that both chair',
      '26 اکتوبر 2023 کو بوئی تھانہ سون اور وانگ یی نے 8ویں سیاسی مشاورت کی مشترکہ صدارت کی۔',
      'talks 2023-10-26: bui-thanh-son wang-yi',
    ],
    [
      'that came to its end',
      'ویتنام اور پاکستان کے درمیان سیاسی مشاورت کا ساتواں دور 12 فروری 2024 کو لاہور میں اختتام پذیر ہوا۔',
      'talks 2024-02-12: VN PK',
    ],
    [
      'that two people held',
      'اسحاق ڈار نے وانگ یی کے ساتھ مذاکرات کا دوسرا دور 7 مئی 2024 کو لاہور میں منعقد کیا۔',
      'talks 2024-05-07: ishaq-dar wang-yi',
    ],
    [
      'of those of the round told before',
      'ویتنام اور پاکستان کے مذاکرات کا تیسرا دور لاہور میں ختم ہوا۔ مذاکرات کا پہلا دور 4 سے 6 مئی 2023 تک اسی شہر میں ہوا تھا۔',
      'talks 2023-05-04/2023-05-06: PK VN',
    ],
    [
      'of a dialogue named in full before',
      'پاک چین اسٹریٹجک ڈائیلاگ کا پانچواں دور 15 مئی 2024 کو بیجنگ میں ہوگا۔ اسٹریٹجک ڈائیلاگ کا دوسرا دور مئی 2023 میں اسلام آباد میں ہوا تھا۔',
      'conference 2023-05: CN PK',
    ],
    [
      'of a dialogue with a union of countries',
      'پاکستان اور یورپی یونین کے درمیان اسٹریٹجک ڈائیلاگ کا چھٹا دور 19 فروری 2025 کو منعقد ہوا جس کی صدارت اسحاق ڈار نے کی۔',
      'conference 2025-02-19: ishaq-dar',
    ],
  ])('is one event: %s', (_, text, event) => {
    expect(told(text)).toContain(event)
  })

  it.each([
    [
      'of somebody told of before',
      `${about} اسحاق ڈار نے تقریر کی۔ مذاکرات کا نیا دور 7 مئی 2024 کو ہوا۔`,
      'ishaq-dar',
    ],
    ['one to come some day', 'اسحاق ڈار نے کہا کہ ویتنام اور پاکستان کے مذاکرات کا دوسرا دور جلد ہوگا۔', 'ishaq-dar'],
  ])('is none of his deeds: %s', (_, text, id) => {
    expect(told(text).filter((event) => event.includes(id))).toEqual([])
  })

  it('is one event, though a word of holding and a verb tell of it', () => {
    expect(told('ویتنام اور پاکستان کے درمیان مذاکرات کا پہلا دور 3 مارچ 2025 کو لاہور میں شروع ہوا۔')).toEqual([
      'talks 2025-03-03: VN PK',
    ])
  })

  it('is not the round before it, nor of its days', () => {
    expect(
      told(
        'ویتنام اور پاکستان کے مذاکرات کا تیسرا دور لاہور میں مکمل ہوا۔ اس سے پہلے مذاکرات کا دوسرا دور 4 سے 6 مئی 2023 تک ہنوئی میں ہوا تھا۔',
      ),
    ).toEqual(['talks 2023-05-04/2023-05-06: PK VN', 'talks XXXX: PK VN'])
  })

  it('is not what two ministers spoke of besides', () => {
    expect(
      told(
        'ویتنام اور پاکستان کے مذاکرات کا تیسرا دور لاہور میں مکمل ہوا۔ بوئی تھانہ سون نے اسحاق ڈار کے ساتھ مذاکرات کیے۔',
      ),
    ).toHaveLength(2)
  })

  it('is not the meeting of two people on one of its days', () => {
    expect(
      told(
        'ویتنام اور امریکا کے درمیان مذاکرات کا تیسرا دور 9 سے 12 جون 2025 تک واشنگٹن میں ہوا۔ 11 جون 2025 کو بوئی تھانہ سون نے مارکو روبیو سے ملاقات کی۔',
      ),
    ).toEqual(['talks 2025-06-09/2025-06-12: VN US', 'meeting 2025-06-11: bui-thanh-son marco-rubio'])
  })
})

describe('who comes without a word where', () => {
  const home =
    'پاکستان کی معیشت بڑھی۔ اسلام آباد میں بارش ہوئی۔ پاکستان نے گندم خریدی۔ لاہور میں میلہ لگا۔ کراچی میں بندرگاہ بنی۔ پاکستان خوش ہے۔'

  it.each([
    [
      'comes to the country the article is told from',
      `${home} انور ابراہیم 2 اکتوبر 2024 کو تین روزہ دورے پر پہنچے۔`,
      ['visit MY PK'],
    ],
    ['who is from there comes nowhere', `${home} شہباز شریف 2 اکتوبر 2024 کو تین روزہ دورے پر پہنچے۔`, []],
    [
      'comes nowhere where no country is told of most',
      'چین بڑا ہے۔ جاپان خوش ہے۔ انور ابراہیم 2 اکتوبر 2024 کو تین روزہ دورے پر پہنچے۔',
      [],
    ],
  ])('%s', (_, text, visits) => {
    const found = compileText(text).events.map(({ type, countries }) => [type, ...countries].join(' '))
    expect(found).toEqual(visits)
  })
})

describe('whoever sees documents handed over sees an agreement', () => {
  it.each([
    'تعاون کی متعدد دستاویزات کے تبادلے کا مشاہدہ کیا',
    'تعاون کی دس دستاویزات کی حوالگی کا مشاہدہ کیا',
    'چار دستاویزات حوالے کرنے کا مشاہدہ کیا',
  ])('%s', (text) => {
    expect(told(`5 مئی 2024 کو ٹو لام اور شی جن پنگ نے ${text}۔`)).toEqual(['agreement 2024-05-05: to-lam xi-jinping'])
  })
})
