// One verb that tells of several events, each with its day, and words that tell of a meeting without its usual verb.
import { describe, expect, it } from 'vitest'
import { compileText, told } from './urdu'

describe('one verb, several days', () => {
  it('gives each of those met the day before his name', () => {
    const text = 'ٹو لام نے 5 مارچ 2024 کو لی کیانگ سے اور 11 مارچ 2024 کو ولادیمیر پوٹن سے بات چیت کی۔'
    expect(told(text)).toEqual(['talks 2024-03-05 to-lam li-qiang', 'talks 2024-03-11 to-lam vladimir-putin'])
  })

  it('gives each country gone to its days', () => {
    const text = 'لی کیانگ 9 سے 12 اکتوبر 2024 تک لاؤس اور 12 سے 14 اکتوبر 2024 تک ویتنام کا سرکاری دورہ کریں گے۔'
    expect(told(text)).toEqual(['visit 2024-10-09/2024-10-12 li-qiang', 'visit 2024-10-12/2024-10-14 li-qiang'])
  })

  it('gives one day to all who are met on it', () => {
    const text = 'ٹو لام نے 5 مارچ 2024 کو لی کیانگ اور ولادیمیر پوٹن سے بات چیت کی۔'
    expect(told(text)).toEqual(['talks 2024-03-05 to-lam li-qiang vladimir-putin'])
  })
})

describe('one verb, two clauses', () => {
  it.each([
    ['before', 'ٹو لام نے لی کیانگ سے جبکہ لوونگ کوونگ نے ولادیمیر پوٹن سے ملاقات کی۔'],
    ['behind', 'ٹو لام نے لی کیانگ سے ملاقات کی، جبکہ لوونگ کوونگ نے ولادیمیر پوٹن سے۔'],
  ])('the verb is left out %s', (_, text) => {
    expect(told(text).sort()).toEqual(['meeting XXXX luong-cuong vladimir-putin', 'meeting XXXX to-lam li-qiang'])
  })

  it('another verb tells something else', () => {
    const text = 'ٹو لام نے لی کیانگ سے ملاقات کی، جبکہ لوونگ کوونگ نے ولادیمیر پوٹن سے امید ظاہر کی۔'
    expect(told(text)).toEqual(['meeting XXXX to-lam li-qiang'])
  })
})

describe('meetings and messages by other words', () => {
  it.each([
    [
      'bade welcome',
      'لوونگ کوونگ نے 20 اکتوبر 2025 کو صدارتی محل میں شی جن پنگ کو خوش آمدید کہا۔',
      ['meeting 2025-10-20'],
    ],
    ['hosted', 'شی جن پنگ نے 4 ستمبر 2025 کو بیجنگ میں لوونگ کوونگ کی میزبانی کی۔', ['meeting 2025-09-04']],
    [
      'received him',
      '5 مئی 2025 کو لی کیانگ ہنوئی پہنچے۔ 6 مئی 2025 کو ٹو لام نے ان کا استقبال کیا۔',
      ['visit 2025-05-05', 'meeting 2025-05-06'],
    ],
    [
      'the guest of another country',
      '5 مئی 2025 کو فام من چن نے لی کیانگ سے بات چیت کی۔ ٹو لام نے بھی مہمان وزیر اعظم کا استقبال کیا۔',
      ['meeting 2025-05-05', 'talks 2025-05-05'],
    ],
    [
      'welcoming, said',
      '5 مئی 2025 کو لی کیانگ کا خیرمقدم کرتے ہوئے ٹو لام نے تعاون پر زور دیا۔',
      ['meeting 2025-05-05'],
    ],
    [
      'said at a meeting',
      'خبر\n21/04/2024\nٹو لام نے لی کیانگ سے ملاقات کے دوران کہا کہ تعاون بڑھے گا۔',
      ['meeting 2024-04-21~'],
    ],
    [
      'said in a message',
      'شی جن پنگ نے 5 مئی 2025 کو ٹو لام کے نام اپنے پیغام میں کہا کہ دوستی قیمتی ہے۔',
      ['message 2025-05-05'],
    ],
    ['adopted', 'چین اور ویتنام نے 5 مئی 2025 کو ایک مشترکہ بیان اپنایا۔', ['statement 2025-05-05']],
  ])('%s', (_, text, expected) => {
    const found = compileText(text).events.map(({ type, date }) => `${type} ${date.edtf}`)
    expect(found).toEqual(expected)
  })

  it.each([
    ['a gathering hosted', 'ٹو لام نے اس سال آسیان کی میزبانی کی۔'],
    ['a message to nobody', 'شی جن پنگ نے نئے سال کے اپنے پیغام میں کہا کہ دنیا بدل رہی ہے۔'],
    ['in conversation with reporters', 'صحافیوں سے گفتگو کرتے ہوئے ٹو لام نے کہا کہ چین سے تعاون بڑھے گا۔'],
  ])('are none: %s', (_, text) => {
    expect(told(text)).toEqual([])
  })

  it('nobody receives one of his own country as "him"', () => {
    const text = '5 مئی 2025 کو فام من چن نے لی کیانگ سے بات چیت کی۔ ٹو لام نے بھی ان سے ملاقات کی۔'
    expect(told(text)).toContain('meeting 2025-05-05 to-lam li-qiang')
  })
})

describe('a list of days with one verb at its end', () => {
  it.each([
    [
      'whom he met where',
      'ٹو لام نے 6 مئی 2025 کو آستانہ میں قاسم جومارت توکائیف، 7 مئی 2025 کو باکو میں الہام علیوف اور 10 مئی 2025 کو ماسکو میں ولادیمیر پوتن سے بات چیت کی۔',
      ['talks 2025-05-06', 'talks 2025-05-07', 'talks 2025-05-10'],
    ],
    [
      'two of them',
      'ٹو لام نے 5 مارچ 2025 کو شی جن پنگ اور 6 مارچ 2025 کو لی کیانگ سے ملاقات کی۔',
      ['meeting 2025-03-05', 'meeting 2025-03-06'],
    ],
    [
      'countries by their day',
      'ٹو لام نے یکم مئی 2025 کو روس، 5 مئی 2025 کو بیلاروس اور 8 مئی 2025 کو آذربائیجان کا دورہ کیا۔',
      ['visit 2025-05-01', 'visit 2025-05-05', 'visit 2025-05-08'],
    ],
    [
      'cities by their month',
      'شہباز شریف نے فروری 2025 میں باکو، اپریل 2025 میں انقرہ اور مئی 2025 میں استنبول کا دورہ کیا۔',
      ['visit 2025-02', 'visit 2025-04', 'visit 2025-05'],
    ],
  ])('%s', (_, text, expected) => {
    expect(compileText(text).events.map(({ type, date }) => `${type} ${date.edtf}`)).toEqual(expected)
  })

  it('whose subject the sentence before tells', () => {
    const text =
      'شہباز شریف نے 25 سے 30 مئی 2025 تک ترکیہ کا دورہ کیا۔ 25 مئی 2025 کو استنبول میں رجب طیب اردوان، 26 مئی 2025 کو تہران میں مسعود پزشکیان اور 28 مئی 2025 کو لاچین میں الہام علیوف سے ملاقاتیں کیں۔'
    expect(told(text).filter((one) => one.startsWith('meeting'))).toEqual([
      'meeting 2025-05-25 shehbaz-sharif recep-tayyip-erdogan',
      'meeting 2025-05-26 shehbaz-sharif masoud-pezeshkian',
      'meeting 2025-05-28 shehbaz-sharif ilham-aliyev',
    ])
  })

  it.each([
    [
      'all whom he met on one day',
      'ٹو لام نے 5 مارچ 2025 کو شی جن پنگ، لی کیانگ اور ژاؤ لیجی سے ملاقات کی۔',
      ['meeting 2025-03-05 to-lam xi-jinping li-qiang zhao-leji'],
    ],
    [
      'him whose own clause says the day before',
      '5 مارچ 2025 کو ٹو لام نے شی جن پنگ سے بات چیت کی اور 6 مارچ 2025 کو لی کیانگ سے ملاقات کی۔',
      ['talks 2025-03-05 to-lam xi-jinping', 'meeting 2025-03-06 to-lam li-qiang'],
    ],
  ])('but not %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

it('a list of days gives each the place that stands with it', () => {
  const text =
    'ٹو لام نے 6 مئی 2025 کو آستانہ میں قاسم جومارت توکائیف اور 7 مئی 2025 کو باکو میں الہام علیوف سے ملاقات کی۔'
  expect(compileText(text).events.map(({ place }) => place)).toEqual(['astana', 'baku'])
})

describe('one verb for several who came, each before his own days', () => {
  it('is a visit of each, and of those together who share theirs', () => {
    const came =
      'بادشاہ فلپ اور ملکہ میتھیلڈ نے 31 مارچ 2025 کو، پیڈرو سانچیز نے 8 سے 10 اپریل 2025 تک اور اشیبا شیگیرو نے 27 سے 29 اپریل 2025 تک ویتنام کا دورہ کیا۔'
    expect(told(came)).toEqual([
      expect.stringMatching(/^visit 2025-03-31 philippe-of-belgium /u),
      'visit 2025-04-08/2025-04-10 pedro-sanchez',
      'visit 2025-04-27/2025-04-29 ishiba-shigeru',
    ])
  })

  it('is one visit where only the last has a day', () => {
    expect(told('شی جن پنگ اور وانگ یی نے 12 دسمبر 2023 کو ویتنام کا دورہ کیا۔')).toHaveLength(1)
  })
})
