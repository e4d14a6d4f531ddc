// Gatherings told as the occasion of what was done there, and several that one verb tells of.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const gatherings = (text: string) =>
  compileText(text, 'published: 2025-12-31')
    .events.filter(({ type }) => type === 'summit' || type === 'conference' || type === 'ceremony')
    .map(({ type, status, title, participants }) =>
      [type, status, ...participants.map(({ entity }) => entity), `(${title.en?.split(' at ').at(-1) ?? ''})`].join(
        ' ',
      ),
    )
    .sort()

const brics = 'summit occurred to-lam (the BRICS Summit)'

describe('who does something on the occasion of attending a gathering', () => {
  it.each([
    ['told behind it', 'برکس سربراہی اجلاس میں شرکت کے موقع پر ٹو لام نے 7 جولائی 2025 کو شی جن پنگ سے ملاقات کی۔'],
    ['told before it', 'ٹو لام نے برکس سربراہی اجلاس میں شرکت کے دوران 7 جولائی 2025 کو شی جن پنگ سے ملاقات کی۔'],
    [
      'whose own it is',
      'ٹو لام نے برکس سربراہی اجلاس میں اپنی شرکت کے موقع پر 7 جولائی 2025 کو شی جن پنگ سے بات چیت کی۔',
    ],
    ['by name', 'برکس سربراہی اجلاس میں ٹو لام کی شرکت کے موقع پر شی جن پنگ نے 7 جولائی 2025 کو ان سے ملاقات کی۔'],
    [
      'whose meeting took place',
      'برکس سربراہی اجلاس میں شرکت کے موقع پر، 7 جولائی 2025 کو ٹو لام کی شی جن پنگ سے ملاقات ہوئی۔',
    ],
    [
      'with a bracket behind its name',
      'برکس سربراہی اجلاس (BRICS) میں شرکت کے موقع پر ٹو لام نے 7 جولائی 2025 کو شی جن پنگ سے ملاقات کی۔',
    ],
  ])('takes part in it: %s', (_, text) => {
    expect(gatherings(text)).toEqual([brics])
  })

  it('will, where he is to do it', () => {
    const text = 'برکس سربراہی اجلاس میں شرکت کے موقع پر ٹو لام 7 جولائی 2026 کو شی جن پنگ سے ملاقات کریں گے۔'
    expect(gatherings(text)).toEqual(['summit scheduled to-lam (the BRICS Summit)'])
  })

  it.each([
    ['of one without a name', 'تقریب میں شرکت کے موقع پر ٹو لام نے 7 جولائی 2025 کو شی جن پنگ سے ملاقات کی۔'],
    ['where he may do it', 'برکس سربراہی اجلاس میں شرکت کے موقع پر ٹو لام شی جن پنگ سے ملاقات کر سکتے ہیں۔'],
    ['where he did not', 'برکس سربراہی اجلاس میں شرکت کے موقع پر ٹو لام نے شی جن پنگ سے ملاقات نہیں کی۔'],
    ['of nobody', 'برکس سربراہی اجلاس میں شرکت کے موقع پر 7 جولائی 2025 کو ایک معاہدے پر دستخط ہوئے۔'],
  ])('but not %s', (_, text) => {
    expect(gatherings(text)).toEqual([])
  })
})

describe('several gatherings that one verb tells of', () => {
  it.each([
    [
      'past the bracket behind the first',
      'ٹو لام نے 7 جولائی 2025 کو برکس سربراہی اجلاس (BRICS) اور آسیان فیوچر فورم میں شرکت کی۔',
      ['conference occurred to-lam (the ASEAN Future Forum)', brics],
    ],
    [
      'past its year',
      'ٹو لام نے 7 جولائی 2025 کو برکس سربراہی اجلاس 2025 اور آسیان فیوچر فورم میں شرکت کی۔',
      ['conference occurred to-lam (the ASEAN Future Forum)', brics],
    ],
    [
      'three, the last by its number',
      'ٹو لام نے 7 جولائی 2025 کو برکس سربراہی اجلاس، آسیان فیوچر فورم اور تیسرے بحری فورم (MF) میں شرکت کی۔',
      ['conference occurred to-lam (the 3rd conference)', 'conference occurred to-lam (the ASEAN Future Forum)', brics],
    ],
    [
      'and others without a name',
      'ٹو لام نے 7 جولائی 2025 کو برکس سربراہی اجلاس 2025 اور متعلقہ اجلاسوں میں شرکت کی۔',
      [brics],
    ],
    [
      'of which one is at home',
      'ٹو لام نے 7 جولائی 2025 کو 13ویں پارٹی کانگریس اور 12ویں کانفرنس میں شرکت کی۔',
      ['conference occurred to-lam (the 13th National Congress of the Communist Party of Vietnam)'],
    ],
  ])('are told each: %s', (_, text, expected) => {
    expect(gatherings(text)).toEqual(expected)
  })
})

describe('a gathering of a body and another', () => {
  it('is named after both, with a dash between them', () => {
    const text = 'انتھونی البانیز نے 5 مارچ 2024 کو میلبورن میں آسیان-آسٹریلیا خصوصی سربراہی اجلاس میں شرکت کی۔'
    expect(gatherings(text)).toEqual([
      'summit occurred anthony-albanese (the summit of the Association of Southeast Asian Nations)',
    ])
  })
})

describe('engagements listed behind a colon', () => {
  const encounters = (text: string) =>
    compileText(text, 'published: 2025-12-31')
      .events.filter(({ type }) => type === 'meeting' || type === 'talks')
      .map(({ type, status, participants }) =>
        [type, status, ...participants.map(({ entity }) => entity).sort()].join(' '),
      )
      .sort()
  const list = 'شی جن پنگ سے ملاقات؛ لی کیانگ کے ساتھ بات چیت۔'

  it.each([
    ['whose they were', 'ٹو لام کی کئی اہم سرگرمیاں رہیں:', 'occurred'],
    ['who had them', 'ٹو لام نے کئی سرگرمیاں کیں:', 'occurred'],
    ['whose they will be', 'ٹو لام کی مصروفیات ہوں گی:', 'scheduled'],
  ])('are of him %s', (_, text, status) => {
    expect(encounters(`${text} ${list}`)).toEqual([
      `meeting ${status} to-lam xi-jinping`,
      `talks ${status} li-qiang to-lam`,
    ])
  })

  it.each([
    ['what he proposed', 'ٹو لام نے تجویز دی:'],
    ['what did not take place', 'ٹو لام کی کئی سرگرمیاں نہیں ہوئیں:'],
    ['of two who may be meant', 'ٹو لام اور ولادیمیر پوٹن کی سرگرمیاں رہیں:'],
  ])('are not %s', (_, text) => {
    expect(encounters(`${text} ${list}`)).toEqual([])
  })
})

describe('what begins', () => {
  it.each([
    ['is a summit', '7 جولائی 2025 کو ماسکو میں برکس سربراہی اجلاس شروع ہوا۔', 1],
    ['is the journey to one', '7 جولائی 2025 کو برکس رہنماؤں کے توسیعی اجلاس میں شرکت کے لیے ورکنگ ٹرپ شروع ہوا۔', 0],
    ['is a meeting at one', '7 جولائی 2025 کو برکس سربراہی اجلاس میں ٹو لام اور پوٹن کی ملاقات شروع ہوئی۔', 0],
  ])('%s', (_, text, count) => {
    expect(gatherings(text)).toHaveLength(count)
  })
})

describe('what any of them does', () => {
  const came = 'ٹو لام 7 جولائی 2025 کو ماسکو پہنچے۔'
  it.each([
    [
      'who is told of by his office',
      `${came} پہلی بار کوئی ویتنامی حکومت کا سربراہ برکس سربراہی اجلاس میں شرکت کر رہا ہے۔`,
    ],
    ['who took part', `${came} یہ پہلی بار ہے کہ کسی ویتنامی صدر نے برکس سربراہی اجلاس میں شرکت کی۔`],
    ['who will', `${came} یہ پہلا موقع ہے کہ کوئی بھی ویتنامی رہنما برکس سربراہی اجلاس میں شریک ہوگا۔`],
  ])('is of nobody: %s', (_, text) => {
    expect(gatherings(text)).toEqual([])
  })

  it('is not what somebody does without any', () => {
    expect(gatherings('ٹو لام نے 7 جولائی 2025 کو کسی اعلان کے بغیر برکس سربراہی اجلاس میں شرکت کی۔')).toEqual([brics])
  })
})

describe('a gathering', () => {
  it.each([
    [
      'of both countries, by its number',
      'پاکستان اور ایران دوست ہیں۔ 7 جولائی 2025 کو تہران میں دونوں ملکوں کے 22 ویں مشترکہ اقتصادی کمیشن کا اجلاس منعقد ہوا۔ اجلاس میں اسحاق ڈار شریک ہوئے۔',
      'conference occurred ishaq-dar (the 22nd conference)',
    ],
    [
      'of the parties',
      'ٹو لام 7 جولائی 2025 کو اقوام متحدہ کی اٹھائیسویں کانفرنس آف پارٹیز میں شریک ہوئے۔',
      'conference occurred to-lam (the 28th conference of the United Nations)',
    ],
    [
      'after which somebody spoke',
      'ٹو لام نے 7 جولائی 2025 کو کوپ۔ 28 میں شرکت کی۔',
      'conference occurred to-lam (the UN Climate Change Conference COP28)',
    ],
  ])('%s', (_, text, expected) => {
    expect(gatherings(text)).toEqual([expected])
  })

  it.each([['of one country', '7 جولائی 2025 کو تہران میں دونوں صوبوں کے 22 ویں کمیشن کا اجلاس منعقد ہوا۔']])(
    'is not one %s',
    (_, text) => {
      expect(gatherings(text)).toEqual([])
    },
  )
})
