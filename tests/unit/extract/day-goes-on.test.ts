// A day that is not said again: a time of day alone, what was done "there", what both then did, what is called today.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const dates = (text: string) => compileText(text).events.map((event) => `${event.type} ${event.date.edtf}`)

const met = '9 مئی 2025 کی صبح صدر لوونگ کوونگ نے صدارتی محل میں شہباز شریف سے ملاقات کی۔'

describe('a time of day that opens a sentence is of the day told before', () => {
  const next = '11 مئی 2025 کو فام من چن نے شی جن پنگ سے ملاقات کی۔'
  it.each([
    ['in the afternoon', 'سہ پہر کو لوونگ کوونگ نے لی کیانگ سے ملاقات کی، اور 12 مئی کو وفد لوٹا۔'],
    ['at noon', 'دوپہر میں لوونگ کوونگ نے لی کیانگ سے ملاقات کی، اور 12 مئی کو وفد لوٹا۔'],
    ['in the evening', 'شام کے وقت لوونگ کوونگ نے لی کیانگ سے ملاقات کی، اور 12 مئی کو وفد لوٹا۔'],
    ['by the clock', 'سہ پہر 3 بجے لوونگ کوونگ نے لی کیانگ سے ملاقات کی، اور 12 مئی کو وفد لوٹا۔'],
    ['late at night', 'رات گئے لوونگ کوونگ نے لی کیانگ سے ملاقات کی، اور 12 مئی کو وفد لوٹا۔'],
  ])('%s', (_, text) => {
    expect(dates(`${met}\n\n${next} ${text}`).slice(1, 3)).toEqual(['meeting 2025-05-11', 'meeting 2025-05-11'])
  })

  it.each([
    [
      'in the middle of one it is no day',
      'وزیر اعظم فام من چن 4 جون 2025 کی سہ پہر کو شہباز شریف سے ملے۔',
      '2025-06-04',
    ],
    ['another day stands before it', '4 جون 2025 کو، رات گئے، وزیر اعظم فام من چن شہباز شریف سے ملے۔', '2025-06-04'],
  ])('%s', (_, text, day) => {
    expect(dates(`${met} ${text}`)).toContain(`meeting ${day}`)
  })

  it('a country of the same name as the evening is no time', () => {
    expect(dates(`${met}\n\nشام کو عرب لیگ میں شامل کیا گیا۔`)).toEqual(['meeting 2025-05-09'])
  })
})

describe('what a paragraph tells on is of the day it began with', () => {
  const there = '12 مئی 2025 کو وفد ہو چی منہ شہر میں رہا۔ وہاں نگوین وان نین نے شہباز شریف سے ملاقات کی'

  it('though the same day is named again after it', () => {
    expect(dates(`${met}\n\n${there}، اور اسی دن وہ ٹرونگ ٹین سانگ سے ملے۔`)).toContain('meeting 2025-05-12')
  })

  it('but not where another day is named before it', () => {
    const text = '12 مئی 2025 کو وفد شہر میں رہا۔ 13 مئی کو نگوین وان نین نے شہباز شریف سے ملاقات کی۔'
    expect(dates(`${met}\n\n${text}`)).toContain('meeting 2025?-05-13')
  })

  it('what both then opened too', () => {
    const both = 'دونوں رہنماؤں نے نئے ہوائی اڈے کا افتتاح بھی کیا۔'
    expect(dates(`${met} ${both}`)).toContain('ceremony 2025-05-09')
  })
})

describe('what is called today is the day of the news', () => {
  const visit = 'وزیر اعظم فام من چن کی دعوت پر شہباز شریف 8 سے 10 مئی 2025 تک ویتنام کے دورے پر ہیں۔ دوستی پرانی ہے۔'
  const today = 'رابطے بڑھے ہیں۔ آج صبح (9 مئی) صدر لوونگ کوونگ نے شہباز شریف سے ملاقات کی۔'

  it('wherever it stands', () => {
    const earlier = 'اس سے پہلے، وزیر اعظم فام من چن نے شہباز شریف سے ملاقات کی۔'
    expect(dates(`${visit}\n\n${today}\n\n${earlier}`).filter((one) => one.startsWith('meeting'))).toEqual([
      'meeting 2025?-05-09',
      'meeting 2025?-05-09',
    ])
  })
})

describe('what is done right after another thing is of its day', () => {
  const lead = 'سرخی یہاں\nٹو لام 14 مئی 2024 کو بیجنگ پہنچے، جہاں وہ 14 سے 17 مئی تک چین کا سرکاری دورہ کریں گے۔\n'
  const next = '16 مئی کو ٹو لام لی کیانگ سے ملاقات کریں گے۔\n'
  const held = '15 مئی کو ٹو لام نے شی جن پنگ سے بات چیت کی۔\nدونوں ملکوں کی دوستی پرانی ہے۔\n'

  it.each([
    [
      'from the airport',
      `${next}ہوائی اڈے سے ٹو لام سیدھے عظیم ہال گئے اور ہیروز کی یادگار پر پھول چڑھائے۔`,
      'ceremony 2024-05-14',
    ],
    ['as soon as he had arrived', `${next}بیجنگ پہنچتے ہی ٹو لام نے شی جن پنگ سے ملاقات کی۔`, 'meeting 2024-05-14'],
    ['right after the arrival', `${next}پہنچنے کے فوراً بعد ٹو لام نے شی جن پنگ سے ملاقات کی۔`, 'meeting 2024-05-14'],
    [
      'right after the talks',
      `${held}بات چیت کے فوراً بعد ٹو لام اور شی جن پنگ معاہدے پر دستخط کریں گے۔`,
      'agreement 2024-05-15',
    ],
    [
      'after the talks, by the same two',
      `${held}بات چیت کے بعد ٹو لام اور شی جن پنگ معاہدے پر دستخط کریں گے۔`,
      'agreement 2024-05-15',
    ],
  ])('%s', (_, text, expected) => {
    expect(dates(lead + text).map((event) => event.replaceAll('?', ''))).toContain(expected)
  })

  it.each([
    [
      'after the talks, in time',
      `${held}بات چیت کے بعد ٹو لام لی کیانگ سے ملاقات کریں گے۔`,
      'meeting 2024-05-14/2024-05-17',
    ],
    [
      'right after what is no event',
      `${held}انتخابات کے فوراً بعد ٹو لام لی کیانگ سے ملاقات کریں گے۔`,
      'meeting 2024-05-14/2024-05-17',
    ],
    [
      'in a city reached later',
      `${next}شنگھائی پہنچنے کے فوراً بعد ٹو لام ژاؤ لیجی سے ملاقات کریں گے۔`,
      'meeting 2024-05-14/2024-05-17',
    ],
  ])('but not %s', (_, text, expected) => {
    expect(dates(lead + text).map((event) => event.replaceAll('?', ''))).toContain(expected)
  })
})

it('nothing goes on from the day of an election that is only counted from', () => {
  const held = '4 اپریل 2023 کی صبح صدر وو وان تھونگ نے ڈیوڈ ہرلی کی استقبالیہ تقریب کی صدارت کی۔'
  const elected =
    'دوستی پرانی ہے، اور 2 مارچ کو ویتنام کا صدر منتخب ہونے کے بعد مسٹر وو وان تھونگ پہلی بار کسی غیر ملکی سربراہ کا استقبال کر رہے ہیں۔'
  const talked =
    'تقریب میں فوجی بینڈ نے ترانے بجائے، اور دونوں رہنماؤں نے گارڈ آف آنر کا معائنہ کیا۔ استقبالیہ تقریب کے فوراً بعد صدر وو وان تھونگ اور ڈیوڈ ہرلی کے درمیان بات چیت ہوئی۔'
  expect(dates(`${held} ${elected} ${talked}`)).toContain('talks 2023-04-04')
})

describe('what was done "at that time" is of the time told right before', () => {
  const now = '10 مئی 2024 کو بوئی تھانہ سون نے وانگ یی سے ملاقات کی۔'
  const recalled = `${now} انہوں نے ستمبر 2023 میں وانگ یی کے دورے کا ذکر کیا۔`

  it.each([
    ['with its perfect', `${recalled} اس وقت دونوں نے معاہدے پر دستخط کیے تھے۔`, 'agreement 2023-09'],
    ['with a bare past', `${recalled} تب دونوں نے معاہدے پر دستخط کیے۔`, 'agreement 2023-09'],
    [
      'and not where it says its own',
      `${recalled} اس وقت دونوں نے 12 ستمبر 2023 کو معاہدے پر دستخط کیے تھے۔`,
      'agreement 2023-09-12',
    ],
    ['nor in another paragraph', `${recalled}\n\nاس وقت دونوں نے معاہدے پر دستخط کیے تھے۔`, 'agreement ../2024-05-10'],
  ])('%s', (_, text, expected) => {
    expect(dates(text)).toContain(expected)
  })

  it('but "at this time" is now', () => {
    expect(dates(`${recalled} اس وقت وانگ یی ہنوئی کے دورے پر ہیں۔`)).not.toContain('visit 2023-09')
  })
})
