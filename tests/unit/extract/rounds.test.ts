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
  ])('is one event: %s', (_, text, event) => {
    expect(told(text)).toContain(event)
  })

  it.each([
    [
      'of somebody told of before',
      `${about} اسحاق ڈار نے تقریر کی۔ مذاکرات کا نیا دور 7 مئی 2024 کو ہوا۔`,
      'ishaq-dar',
    ],
  ])('is none of his deeds: %s', (_, text, id) => {
    expect(told(text).filter((event) => event.includes(id))).toEqual([])
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
