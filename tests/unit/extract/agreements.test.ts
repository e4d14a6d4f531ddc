// Who signs what: treaties by other words, those for whom somebody signs, those who stand by; and what is no agreement.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const told = (text: string, ...types: string[]) =>
  compileText(text)
    .events.filter(({ type }) => types.includes(type))
    .map(({ date, participants }) => [date.edtf, ...participants.map(({ entity }) => entity)].join(' '))

const day = '5 مئی 2025 کو'
const talks = `${day} شہباز شریف اور شی جن پنگ نے بات چیت کی۔`

describe('an agreement', () => {
  it.each([
    ['concluded', '1963 میں پاکستان اور چین نے سرحدی معاہدہ کیا۔', '1963 PK CN'],
    ['that came about', 'پاکستان اور چین کے درمیان 1963 میں سرحدی معاہدہ ہوا۔', '1963 PK CN'],
    ['with another', 'پاکستان نے 1954 میں امریکہ کے ساتھ دفاعی معاہدہ کیا۔', '1954 PK US'],
    ['several on a day', 'پاکستان اور چین کے درمیان 5 مئی 2025 کو تین معاہدے ہوئے۔', '2025-05-05 PK CN'],
    [
      'signed for two countries',
      `${day} پاکستان کی جانب سے اسحاق ڈار اور چین کی جانب سے وانگ یی نے معاہدے پر دستخط کیے۔`,
      '2025-05-05 ishaq-dar wang-yi',
    ],
    [
      'signed by one, while by another',
      `${day} معاہدے پر پاکستان کی طرف سے اسحاق ڈار جبکہ چین کی طرف سے وانگ یی نے دستخط کیے۔`,
      '2025-05-05 ishaq-dar wang-yi',
    ],
    [
      'signed by one [agent], while by another',
      `${day} معاہدے پر پاکستان کی طرف سے اسحاق ڈار نے جبکہ چین کی طرف سے وانگ یی نے دستخط کیے۔`,
      '2025-05-05 ishaq-dar wang-yi',
    ],
    [
      'of two bodies, signed by those who will',
      `${day} ٹران تھانہ مین اور شی جن پنگ ویتنام کی قومی اسمبلی اور پاکستان کی قومی اسمبلی کے درمیان تعاون کے معاہدے پر دستخط کریں گے۔`,
      '2025-05-05 tran-thanh-man xi-jinping',
    ],
    [
      'before two',
      `${day} شہباز شریف اور شی جن پنگ کی موجودگی میں دس معاہدوں پر دستخط کیے گئے۔`,
      '2025-05-05 shehbaz-sharif xi-jinping',
    ],
    [
      'signed by others before two',
      `${day} شہباز شریف اور شی جن پنگ کے سامنے اسحاق ڈار اور وانگ یی نے معاہدے پر دستخط کیے۔`,
      '2025-05-05 ishaq-dar wang-yi',
    ],
    ['to give somebody', `${day} پاکستان نے ترکیہ کو جہاز دینے کے معاہدے پر دستخط کیے۔`, '2025-05-05 PK TR'],
    [
      'witnessed',
      `${day} شہباز شریف اور شی جن پنگ دستاویزات کے تبادلے کے بھی گواہ بنے۔`,
      '2025-05-05 shehbaz-sharif xi-jinping',
    ],
    [
      'long ago, of offices that others hold now',
      `${day} فام من چن اور ہن مانیٹ نے بات چیت کی۔ دونوں ممالک کے وزرائے اعظم نے مئی 1995 میں معاہدے پر دستخط کیے۔`,
      '1995-05 VN KH',
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text, 'agreement')).toEqual([expected])
  })

  it.each([
    ['a book of condolence', `${day} فام من چن نے بیجنگ میں تعزیتی کتاب میں دستخط کیے۔`],
    ['a guest book', `${day} ولادیمیر پوٹن نے ہنوئی میں مہمانوں کی کتاب پر دستخط کیے۔`],
    ['a law', `${day} ڈونلڈ ٹرمپ نے چین سے متعلق بل پر دستخط کیے۔`],
    ['a decree', `${day} ڈونلڈ ٹرمپ نے چین سے متعلق حکم نامے پر دستخط کیے۔`],
    ['one that is ended', 'چین نے ویتنام سے 2020 میں معاہدہ ختم کر دیا۔'],
    ['one to come about', 'پاکستان اور چین کے درمیان معاہدہ ہو سکتا ہے۔'],
    ['one that did not', `${day} پاکستان اور چین کے درمیان کوئی معاہدہ نہیں ہوا۔`],
    ['one on a condition', 'اگر پاکستان اور چین کے درمیان معاہدہ ہوا تو تجارت بڑھے گی۔'],
    ['those of no day', 'پاکستان اور چین کے درمیان کئی معاہدے ہوئے ہیں۔'],
    ['one before somebody alone', 'شہباز شریف کی موجودگی میں معاہدوں پر دستخط کیے گئے۔'],
  ])('but not %s', (_, text) => {
    expect(told(text, 'agreement')).toEqual([])
  })

  it.each([
    [
      'signed before, in what it is by',
      'ویتنام اور آسٹریلیا کے درمیان 2010 میں دستخط ہونے والی مفاہمت کی یادداشت پر عمل جاری ہے۔',
      ['2010 VN AU'],
    ],
    [
      'signed before, of which the article names both sides',
      'دونوں فوجوں کا تعاون 2010 میں دستخط کیے گئے معاہدے کے مطابق ہے۔ ویتنام اور آسٹریلیا دوست ہیں۔',
      ['2010 AU VN'],
    ],
    [
      'signed already, on a day of its own',
      'ویتنام اور آسٹریلیا کے درمیان 5 مئی 2010 کو دستخط شدہ معاہدے پر عمل جاری ہے۔',
      ['2010-05-05 VN AU'],
    ],
    [
      'of two parties',
      'انہوں نے ویتنام کی کمیونسٹ پارٹی اور چین کی کمیونسٹ پارٹی کے درمیان نومبر 2023 میں دستخط شدہ معاہدے کو سراہا۔',
      ['2023-11 cpv cpc'],
    ],
    ['signed already, on no day', 'ویتنام اور آسٹریلیا کے درمیان دستخط شدہ معاہدوں پر عمل جاری ہے۔', []],
    [
      'signed already, and looked at on a day',
      `${day} ویتنام اور آسٹریلیا کے درمیان دستخط شدہ معاہدوں پر عمل کا جائزہ لیا گیا۔`,
      [],
    ],
    ['signed before, not by who praises it', 'شہباز شریف نے 2015 میں دستخط کیے گئے معاہدے کی تعریف کی۔', []],
    ['soon to be signed', 'ویتنام اور آسٹریلیا جلد دستخط ہونے والے معاہدے کی تیاری کر رہے ہیں۔', []],
    [
      'signed by both that the sentence names',
      'شہباز شریف نے 5 مئی 2025 کو ڈونلڈ ٹرمپ سے ملاقات کی۔ سعودی عرب پاکستان کا قریبی دوست ہے اور 1951 میں دونوں نے دوستی کے معاہدے پر دستخط کیے۔',
      ['1951 PK SA'],
    ],
    [
      'that they saw signed who acted in the sentence before',
      `${talks} دونوں رہنماؤں نے ایک مشترکہ بیان کی منظوری دی۔ انہوں نے تعاون کے معاہدے پر دستخط ہوتے دیکھے۔`,
      ['2025-05-05 shehbaz-sharif xi-jinping'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text, 'agreement')).toEqual(expected)
  })

  it('is not signed by those present in the clause after', () => {
    const text = `${day} پاکستان اور چین نے معاہدے پر دستخط کیے، ڈونلڈ ٹرمپ سمیت یورپی یونین کے نمائندے بھی موجود ہیں۔`
    expect(told(text, 'agreement')).toEqual(['2025-05-05 PK CN'])
  })
})

describe('a joint statement', () => {
  it.each([
    [
      'approved',
      `${day} شہباز شریف اور شی جن پنگ نے مشترکہ بیان کی منظوری دی۔`,
      ['2025-05-05 shehbaz-sharif xi-jinping'],
    ],
    [
      'issued, as they said in it',
      `${talks} رات گئے جاری ہونے والے مشترکہ اعلامیے میں کہا گیا کہ تعاون بڑھے گا۔`,
      ['2025-05-05 CN PK'],
    ],
    [
      'issued by the sides that signed',
      `${talks} فریقین نے دستاویزات پر دستخط کیے اور ایک مشترکہ بیان جاری کیا۔`,
      ['2025-05-05 CN PK'],
    ],
    [
      'that came out on the part of both leaders',
      `${talks} بعد میں دونوں رہنماؤں کی طرف سے مشترکہ بیان بھی سامنے آیا۔`,
      ['2025-05-05 shehbaz-sharif xi-jinping'],
    ],
    ['that came out, of the two sides', `${talks} رات گئے مشترکہ اعلامیہ سامنے آ گیا۔`, ['2025-05-05 CN PK']],
    ['that did not come out', `${talks} تاہم مشترکہ بیان سامنے نہیں آیا۔`, []],
    ['not approved', `${day} شہباز شریف اور شی جن پنگ نے مشترکہ بیان کی منظوری نہیں دی۔`, []],
    ['of which only is spoken', `${talks} مشترکہ اعلامیے میں کہا گیا کہ تعاون بڑھے گا۔`, []],
  ])('%s', (_, text, expected) => {
    expect(told(text, 'statement')).toEqual(expected)
  })
})

describe('leaders of both countries', () => {
  const met = `${day} ٹو لام نے شی جن پنگ سے ملاقات کی۔`

  it.each([
    ['the two', 'دونوں رہنماؤں نے مبارکباد کے پیغامات کا تبادلہ کیا۔', '2025-05-06 to-lam xi-jinping'],
    ['any number of them', 'دونوں ملکوں کے سینئر رہنماؤں نے مبارکباد کے پیغامات کا تبادلہ کیا۔', '2025-05-06 CN VN'],
  ])('are %s', (_, text, expected) => {
    expect(told(`${met} 6 مئی 2025 کو ${text}`, 'message')).toEqual([expected])
  })
})

describe('the years of what is signed', () => {
  it.each([
    ['for a span of them', `${talks} دونوں رہنماؤں نے 2025-2028 کے لیے ایکشن پروگرام پر دستخط کیے۔`],
    ['of a span of them', `${talks} دونوں رہنماؤں نے 2025 سے 2028 تک کے ایکشن پروگرام پر دستخط کیے۔`],
    ['of one', `${talks} دونوں رہنماؤں نے 2026 کے تعاون کے منصوبے پر دستخط کیے۔`],
  ])('are not when it was: %s', (_, text) => {
    expect(told(text, 'agreement')).toEqual(['2025-05-05 shehbaz-sharif xi-jinping'])
  })
})

it('what was signed at the end of a conference is not of the time of another that was held recently', () => {
  const held = `${day} شہباز شریف اور شی جن پنگ نے پاکستان - چین بین الحکومتی کمیٹی کے چھٹے اجلاس کی مشترکہ صدارت کی۔`
  const recently = 'فریقین نے ابھی حال ہی میں وزارتی سطح کا پہلا سیکورٹی ڈائیلاگ منعقد کیا۔ تجارت بڑھی ہے۔'
  const signed = 'کانفرنس کے اختتام پر دونوں رہنماؤں نے ایکشن پروگرام پر دستخط کیے۔'
  expect(told(`${held}\n${recently}\n${signed}`, 'agreement')).toEqual(['2025-05-05 shehbaz-sharif xi-jinping'])
})

describe('what places sign', () => {
  it.each([
    ['cities', `${day} لاہور اور بیجنگ نے مفاہمت کی یادداشت پر دستخط کیے۔`],
    ['cities with their countries', `${day} لاہور (پاکستان) اور بیجنگ (چین) نے معاہدے پر دستخط کیے۔`],
  ])('is signed by their countries: %s', (_, text) => {
    expect(told(text, 'agreement')).toEqual(['2025-05-05 PK CN'])
  })

  it.each([
    ['of one country', `${day} لاہور اور کراچی نے مفاہمت کی یادداشت پر دستخط کیے۔`],
    ['by companies', `${day} پاکستان اور چین کی کمپنیوں نے معاہدوں پر دستخط کیے۔`],
    ['not signed', `${day} لاہور اور بیجنگ نے معاہدے پر دستخط نہیں کیے۔`],
  ])('is not: %s', (_, text) => {
    expect(told(text, 'agreement')).toEqual([])
  })
})
