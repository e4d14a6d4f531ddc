// Reports of a journey that is over: which visits it tells, on which days they and what was done on them were. Beside each what
// belongs to another journey, or to another person.
import { describe, expect, it } from 'vitest'
import { compileText, told } from './urdu'

const dated = (text: string) =>
  compileText(text)
    .events.map(({ type, date, countries }) => `${type} ${date.edtf} ${countries.join()}`)
    .sort()

describe('visits that ended together', () => {
  it.each([
    [
      'as one noun for both',
      'ٹو لام 13 جولائی 2024 کی شام ہنوئی واپس پہنچے، 11 سے 13 جولائی تک لاؤس اور کمبوڈیا کے ریاستی دوروں کو کامیابی سے مکمل کرتے ہوئے۔',
      ['visit 2024?-07-11/2024?-07-13 KH,VN', 'visit 2024?-07-11/2024?-07-13 LA,VN'],
    ],
    [
      'in one list with what else was attended and done',
      'ٹران تھانہ مین نے 22 سے 30 جولائی 2025 تک سینیگال اور مراکش کے سرکاری دوروں، پارلیمنٹ کے اسپیکرز کی عالمی کانفرنس میں شرکت اور سوئٹزرلینڈ میں دو طرفہ سرگرمیاں ابھی ابھی مکمل کی ہیں۔',
      ['visit 2025-07-22/2025-07-30 MA,VN', 'visit 2025-07-22/2025-07-30 SN,VN'],
    ],
    [
      'with their days in the next sentence',
      'ٹو لام 29 اپریل 2024 کی رات ہنوئی پہنچے، اور کیوبا اور یوراگوئے کے سرکاری دوروں کا کامیابی سے اختتام ہوا۔ یہ دورے 18 سے 28 اپریل 2024 تک ہوئے۔',
      ['visit 2024-04-18/2024-04-28 CU,VN', 'visit 2024-04-18/2024-04-28 UY,VN'],
    ],
    [
      'with their days in a clause behind "these visits"',
      'ٹو لام 29 اپریل 2024 کی صبح ہنوئی واپس پہنچ گئے، یوں کیوبا اور یوراگوئے کا سرکاری دورہ اختتام کو پہنچا۔ یہ دورے، جو 18 سے 28 اپریل 2024 تک جاری رہے، دعوت پر کیے گئے۔',
      ['visit 2024-04-18/2024-04-28 CU,VN', 'visit 2024-04-18/2024-04-28 UY,VN'],
    ],
  ])('%s', (_, text, visits) => {
    expect(dated(text)).toEqual(visits)
  })
})

describe('a trip for activities in a country', () => {
  it('went there, on the days that its sentence says', () => {
    expect(
      dated(
        'فام من چن نے 4 سے 8 جولائی 2025 تک برکس سربراہی اجلاس میں شرکت اور برازیل میں دو طرفہ سرگرمیوں کا ورکنگ ٹرپ کامیابی سے مکمل کیا۔',
      ),
    ).toContain('visit 2025-07-04/2025-07-08 BR,VN')
  })
})

describe('what was done before a return', () => {
  const home =
    'ٹو لام 13 جولائی 2024 کی شام ہنوئی واپس پہنچے، 11 سے 13 جولائی تک لاؤس اور کمبوڈیا کے ریاستی دوروں کو کامیابی سے مکمل کرتے ہوئے۔'

  it('was done on the days of the visits that ended together, in each of their countries', () => {
    const text = `${home}\nلاؤس میں ٹو لام نے تھونگلون سیسولتھ سے بات چیت کی۔ دونوں فریقوں نے تعاون کی دستاویزات پر دستخط کیے۔`
    expect(dated(text)).toEqual(
      expect.arrayContaining(['agreement 2024?-07-11/2024?-07-13 LA,VN', 'talks 2024?-07-11/2024?-07-13 LA,VN']),
    )
  })

  it('also where a byline and a teaser stand before the news of it', () => {
    const text = `ٹو لام کا دورہ لاؤس اور کمبوڈیا\n(وی ٹی سی نیوز) -\nیہ دورہ نیا باب کھولتا ہے۔\n\n${home}\n\nہو چی منہ نے تین بار لاؤس کا دورہ کیا۔\n\nٹو لام نے اسپیکر الماس قادروف سے ملاقات کی۔`
    expect(dated(text)).toContain('meeting 2024?-07-11/2024?-07-13 VN')
  })

  it('with those of any country, where he attended something', () => {
    const text =
      'لوونگ کوونگ 16 نومبر 2024 کو لیما سے روانہ ہوئے، پیرو کے سرکاری دورے اور اے پیک ویک میں شرکت کے ورکنگ ٹرپ کو کامیابی سے ختم کرتے ہوئے۔ انہوں نے انور ابراہیم سے بھی ملاقات کی۔\nلوونگ کوونگ نے 12 سے 16 نومبر 2024 تک پیرو کا سرکاری دورہ کیا۔ اس سے پہلے، 9 سے 12 نومبر 2024 تک، لوونگ کوونگ نے چلی کا سرکاری دورہ کیا۔'
    expect(dated(text)).toContain('meeting 2024-11-12/2024-11-16 MY,VN')
  })

  const uruguay =
    'ٹو لام 29 اپریل 2024 کی رات ہنوئی پہنچے، اور کیوبا اور یوراگوئے کے سرکاری دوروں کا کامیابی سے اختتام ہوا۔ یہ دورے 18 سے 28 اپریل 2024 تک ہوئے۔'

  const speaks = 'وزیر خارجہ بوئی تھانہ سون نے دورے کے نتائج پر گفتگو کی۔'
  const son = 'بوئی تھانہ سون نے وزیر خارجہ برونو روڈریگز سے بات چیت کی۔'

  it.each([
    ['by the minister who tells of it', `${speaks}\n\n${son}`, 'CU,VN'],
    [
      'by the head of a body of his country',
      'یوراگوئے میں ویتنام کی قومی اسمبلی کے سربراہ نے سینیٹ کی صدر بیٹریز ارگیمون سے بات چیت کی۔',
      'UY,VN',
    ],
  ])('%s too', (_, met, countries) => {
    expect(dated(`${uruguay}\n\n${met}`)).toContain(`talks 2024-04-18/2024-04-28 ${countries}`)
  })

  it.each([
    ['with those of where nobody went', `${speaks}\n\nبوئی تھانہ سون نے وزیر خارجہ وانگ یی سے بات چیت کی۔`, 'CN,VN'],
    [
      'by him of whom another journey is told',
      `${speaks}\n\n${son}\n\nبوئی تھانہ سون نے مارچ 2024 میں چین کا دورہ کیا۔`,
      'CU,VN',
    ],
    ['by him of whom nothing was told before', son, 'CU,VN'],
  ])('but not %s', (_, met, countries) => {
    expect(dated(`${uruguay}\n\n${met}`)).toContain(`talks ../2024-04-29 ${countries}`)
  })

  it('also where another tells of it at its end', () => {
    const made = 'شی جن پنگ نے 5 تا 10 مئی 2024 فرانس، سربیا اور ہنگری کے سرکاری دورے کئے۔'
    const end = 'دورے کے اختتام پر وانگ یی نے صحافیوں کو اس کے نتائج سے آگاہ کیا۔'
    const met = 'انہوں نے بتایا کہ پیرس میں صدر شی نے ایمانوئل میکرون سے مذاکرات کئے۔'
    expect(told(`11 مئی 2024 کو اعلان ہوا۔\n${made} ${end}\n\n${met}`)).toContain(
      'talks 2024-05-05/2024-05-10 xi-jinping emmanuel-macron',
    )
  })

  const china = [
    'ٹو لام نے چین کا دورہ مکمل کر لیا',
    'شی جن پنگ کی دعوت پر چین کا ریاستی دورہ (18 سے 20 اگست) مکمل کرکے جنرل سیکرٹری، صدر ٹو لام، ان کی اہلیہ اور وفد 20 اگست کی سہ پہر ہنوئی واپس پہنچ گیا۔',
    '18 اگست کو گوانگ ژو پہنچنے کے بعد صدر نے آثار کا دورہ کیا اور سیکرٹری ہوانگ کھن منگ کا استقبال کیا۔',
    'جنرل سیکرٹری ٹو لام، جنرل سیکرٹری شی جن پنگ کے ساتھ بیجنگ میں، 19 اگست۔ ٹو لام نے بیجنگ میں چیئرمین ماؤ زے تنگ کے مقبرے پر پھولوں کی چادر بھی چڑھائی۔',
    'دورے کے دوران ٹو لام اور شی جن پنگ نے 14 دستاویزات پر دستخط ہوتے دیکھے۔ دورے کے اختتام پر دونوں فریقوں نے مشترکہ بیان جاری کیا۔',
  ].join('\n\n')
  const before =
    'اس سے قبل، دسمبر میں شی جن پنگ کے ویتنام کے ریاستی دورے کے دوران دونوں فریقوں نے کمیونٹی کی تعمیر کا اعلان کیا تھا۔'

  it.each([
    ['was not done on its first day, though no other was told yet', china],
    ['nor on an earlier visit that is told after it', `${china}\n\n${before}`],
  ])('%s', (_, text) => {
    expect(dated(text)).toEqual(
      expect.arrayContaining(['agreement 2024?-08-18/2024?-08-20 CN,VN', 'statement 2024?-08-18/2024?-08-20 CN,VN']),
    )
  })
})

describe('legs of one journey that somebody left on', () => {
  const left =
    'ٹو لام 30 ستمبر سے 7 اکتوبر 2024 تک منگولیا اور آئرلینڈ کے سرکاری دورے، فرانکوفونی سربراہی اجلاس اور فرانس کے سرکاری دورے پر روانہ ہوئے۔'

  it('are all told by the one verb', () => {
    expect(dated(left).filter((event) => event.startsWith('visit'))).toEqual([
      'visit 2024-09-30/2024-10-07 FR,VN',
      'visit 2024-09-30/2024-10-07 IE,VN',
      'visit 2024-09-30/2024-10-07 MN,VN',
    ])
  })

  it('have what was done with those of each, and not only of the last', () => {
    expect(told(`${left}\n\nیہ دورہ کامیاب رہا۔\n\nڈبلن میں ٹو لام نے مائیکل ڈی ہگنز سے بات چیت کی۔`)).toContain(
      'talks 2024-09-30/2024-10-07 to-lam michael-d-higgins',
    )
  })

  it('are one journey with what he left for', () => {
    const why =
      '5 جون 2025 کو فام من چن ہنوئی سے روانہ ہوئے تاکہ نیس (فرانس) میں سمندری کانفرنس میں شرکت کریں اور 5 سے 14 جون 2025 تک ایسٹونیا اور سویڈن کا سرکاری دورہ کریں۔'
    const caption = 'فام من چن فرانس، ایسٹونیا اور سویڈن کے ورکنگ ٹرپ پر روانہ ہوئے۔'
    expect(dated(`${why}\n${caption}`).filter((event) => event.startsWith('visit'))).toEqual([
      'visit 2025-06-05/2025-06-14 EE,VN',
      'visit 2025-06-05/2025-06-14 FR,VN',
      'visit 2025-06-05/2025-06-14 SE,VN',
    ])
  })
})

describe('a tour that the table of journeys knows', () => {
  const days = 'یہ دورے، جو 21 سے 26 ستمبر تک جاری رہے، روزن زیلیازکوف کی دعوت پر کیے گئے۔'
  const home = (who: string) => `${who} ہنوئی واپس پہنچ گئے، یوں بنگلہ دیش اور بلغاریہ کا سرکاری دورہ اختتام کو پہنچا۔`

  it('is of its year where the lead names who travelled, whoever else is named beside its days', () => {
    expect(dated(`${home('وونگ ڈنہ ہیو')}\n\n${days}`)).toEqual([
      'visit 2023?-09-21/2023?-09-26 BD,VN',
      'visit 2023?-09-21/2023?-09-26 BG,VN',
    ])
  })

  it('is not that of another', () => {
    expect(dated(`${home('فام من چن')}\n\n${days}`)).not.toContain('visit 2023?-09-21/2023?-09-26 BG,VN')
  })
})

describe('who attends a summit and goes on visits', () => {
  const both =
    'ورلڈ اکنامک فورم کے سالانہ اجلاس میں فام من چن کی شرکت اور 18 سے 23 جنوری 2024 تک ہنگری اور رومانیہ کے سرکاری دوروں کے موقع پر'

  it('is he whose attendance it is, and not whoever tells of it', () => {
    expect(told(`${both}، نگوین من ہینگ نے پریس کو ایک انٹرویو دیا۔`).sort()).toEqual([
      'visit 2024-01-18/2024-01-23 pham-minh-chinh',
      'visit 2024-01-18/2024-01-23 pham-minh-chinh',
    ])
  })
})

describe('somebody who has come, of whom it had been announced', () => {
  const come = 'حسین امیر عبداللہیان جلیل عباس جیلانی سے ملنے کے لیے اسلام آباد پہنچ گئے ہیں۔'
  const announced = '22 جنوری 2024 کو اعلان ہوا کہ حسین امیر عبداللہیان 29 جنوری 2024 کو پاکستان کا دورہ کریں گے۔'

  it('came on the day announced', () => {
    expect(dated(`${come}\n${announced}`).filter((event) => event.startsWith('visit'))).toEqual([
      'visit 2024-01-29 IR,PK',
    ])
  })

  it('is not another whose visit was announced', () => {
    const other = announced.replace('حسین امیر عبداللہیان', 'شی جن پنگ')
    expect(dated(`${come}\n${other}`)).toContain('visit 2024-01-29 CN,PK')
  })
})

describe('what was done "on this visit"', () => {
  const phoned = '4 اپریل 2024 کو فام من چن نے لی کیانگ سے فون پر بات چیت کی۔'
  const since = 'نگوین فو ترونگ کے 30 اکتوبر سے 1 نومبر 2022 تک چین کے دورے کے بعد سے تعلقات آگے بڑھے ہیں۔'
  const both =
    'نگوین فو ترونگ کے اکتوبر 2022 میں چین کے دورے اور شی جن پنگ کے دسمبر 2023 میں ویتنام کے دورے کے بعد سے تعلقات آگے بڑھے ہیں۔'
  const issued = 'اس دورے میں دونوں فریقوں نے مشترکہ بیان جاری کیا۔'

  it.each([
    ['is of the one just named, though it is long past', since, 'statement 2022-10-30/2022-11-01 CN,VN'],
    ['is of the later of two', both, 'statement 2023-12 CN,VN'],
  ])('%s', (_, recalled, statement) => {
    expect(dated(`${phoned}\n${recalled}\n${issued}`)).toContain(statement)
  })
})

describe('"on this occasion"', () => {
  it('is that of what the sentence before tells on, though a caption told of it first', () => {
    const caption = 'بوئی تھانہ سون آسیان وزرائے خارجہ کے 58ویں اجلاس میں شریک ہیں۔ (تصویر: وی این اے)'
    const other = '4 سے 8 جولائی 2025 تک فام من چن نے برازیل کا دورہ کیا۔'
    const held =
      '8 سے 11 جولائی 2025 تک کوالالمپور میں بوئی تھانہ سون نے آسیان وزرائے خارجہ کے 58ویں اجلاس (AMM-58) اور متعلقہ کانفرنسوں میں وفد کی قیادت کی۔'
    const met = 'اس موقع پر بوئی تھانہ سون نے وانگ یی سے ملاقات کی۔'
    expect(dated(`${caption}\n\n${other}\n\n${held}\n\n${met}`)).toEqual(
      expect.arrayContaining(['conference 2025-07-08/2025-07-11 MY,VN', 'meeting 2025-07-08/2025-07-11 CN,VN']),
    )
  })
})
