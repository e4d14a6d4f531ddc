// Chronicles and features: entries without a verb, one visit after another, and what an article about two countries leaves unsaid.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const told = (text: string) =>
  compileText(text).events.map(({ type, date, participants, countries }) =>
    [type, date.edtf, ...participants.map(({ entity }) => entity), countries.join()].join(' '),
  )

describe('entries of a chronicle', () => {
  it.each([
    ['a dash and a month', '– مئی 2019ء: صدر شی جن پنگ کا دورۂ ویتنام۔', ['visit 2019-05 xi-jinping CN,VN']],
    ['days', '12 تا 14 اکتوبر 2024ء: لی کیانگ کا سرکاری دورۂ ویتنام۔', ['visit 2024-10-12/2024-10-14 li-qiang CN,VN']],
    [
      'a country before the noun',
      '• جون 2019ء: صدر شی جن پنگ کا لاؤس کا سرکاری دورہ۔',
      ['visit 2019-06 xi-jinping CN,LA'],
    ],
    [
      'two dates at once',
      '– نومبر 2017ء اور دسمبر 2023ء: شی جن پنگ ویتنام آئے۔',
      ['visit 2017-11 xi-jinping CN,VN', 'visit 2023-12 xi-jinping CN,VN'],
    ],
    ['with a verb', '– مئی 2019ء: چین کے صدر شی جن پنگ ویتنام کے دورے پر گئے۔', ['visit 2019-05 xi-jinping CN,VN']],
  ])('%s', (_, text, events) => {
    expect(told(text)).toEqual(events)
  })

  it.each([
    ['a noun without a day', 'صدر شی جن پنگ کا دورۂ ویتنام اہم ہے۔'],
    ['a day that heads no entry', 'مئی 2019ء کے مضمون میں لکھا ہے: صدر شی جن پنگ کا دورۂ ویتنام ضروری ہے۔'],
    ['an entry that wishes', '– مئی 2019ء: صدر شی جن پنگ کے دورۂ ویتنام کی دعوت۔'],
  ])('not %s', (_, text) => {
    expect(told(text)).toEqual([])
  })

  it('goes on with him whose visit the entry before told', () => {
    const text = '– 12 تا 14 مئی 2019ء: صدر شی جن پنگ کا دورۂ ویتنام۔ 13 مئی 2019 کو انہوں نے ٹو لام سے ملاقات کی۔'
    expect(told(text)).toContain('meeting 2019-05-13 xi-jinping to-lam CN,VN')
  })
})

describe('the same words of two dates', () => {
  it.each([
    ['joined by "and"', 'شی جن پنگ نے نومبر 2017 اور دسمبر 2023 میں ویتنام کا دورہ کیا۔', 2],
    ['each with its case', 'شی جن پنگ نے نومبر 2017 میں اور دسمبر 2023 میں ویتنام کا دورہ کیا۔', 2],
    ['two days of one visit', 'شی جن پنگ نے 12 اور 13 دسمبر 2023 کو ویتنام کا دورہ کیا۔', 1],
    ['without their years', 'شی جن پنگ نے نومبر اور دسمبر میں ویتنام کا دورہ کیا۔', 1],
  ])('%s', (_, text, count) => {
    expect(told(text)).toHaveLength(count)
  })
})

describe('an article about two countries', () => {
  const about = 'ویتنام اور لاؤس پڑوسی ہیں۔ ویتنام اور لاؤس کی سرحد طویل ہے۔ لاؤس میں ویتنام کے تاجر ہیں۔ '
  it.each([
    ['a visit', 'صدر تھونگلون سیسولتھ 10 سے 13 ستمبر 2024 تک سرکاری دورے پر آئے۔', 'thongloun-sisoulith LA,VN'],
    ['a visit begun', 'صدر لوونگ کوونگ نے 24 اپریل 2025 کو دو روزہ دورہ شروع کیا۔', 'luong-cuong LA,VN'],
    ['a verb after its day', 'صدر لوونگ کوونگ 24 سے 25 اپریل 2025 تک گئے۔', 'luong-cuong LA,VN'],
    ['"there", after another place', 'نیویارک کے اجلاس کے بعد ٹو لام 25 ستمبر 2024 کو وہاں اترے۔', 'to-lam LA,VN'],
    ['a visit that went on', 'ٹو لام کا دورہ 11 سے 12 جولائی 2024 تک جاری رہا۔', 'to-lam LA,VN'],
  ])('%s goes to the other', (_, text, event) => {
    expect(told(about + text).join()).toContain(event)
  })

  it.each([
    ['a third country in the sentence', 'صدر لوونگ کوونگ 24 اپریل 2025 کو چین سے دورے پر روانہ ہوئے۔'],
    ['something else visited', 'صدر لوونگ کوونگ نے 24 اپریل 2025 کو سیلاب زدہ دیہات کا دورہ کیا۔'],
    ['somebody of a third country', 'صدر شی جن پنگ 24 اپریل 2025 کو سرکاری دورے پر آئے۔'],
    ['a way home', 'صدر لوونگ کوونگ 24 اپریل 2025 کو وطن روانہ ہوئے۔'],
    ['a way back', 'صدر لوونگ کوونگ 24 اپریل 2025 کو وطن واپس پہنچیں گے۔'],
    ['no day', 'صدر لوونگ کوونگ گئے۔'],
  ])('nowhere: %s', (_, text) => {
    expect(told(about + text)).toEqual([])
  })

  it('says nothing where three countries share it', () => {
    const third = 'کمبوڈیا بھی پڑوسی ہے۔ کمبوڈیا اور لاؤس دوست ہیں۔ کمبوڈیا اور ویتنام دوست ہیں۔ '
    expect(told(`${about}${third}صدر لوونگ کوونگ 24 سے 25 اپریل 2025 تک سرکاری دورے پر گئے۔`)).toEqual([])
  })
})

describe('the end of a name alone', () => {
  const full = 'وزیر اعظم انتھونی البانیز نے بیان دیا۔ '
  it.each([
    ['met', '7 مارچ 2024 کو فام من چن نے البانیز سے ملاقات کی۔'],
    ['who acts within a clause', '7 مارچ 2024 کو کینبرا میں البانیز نے فام من چن سے ملاقات کی۔'],
    ['beside another', '7 مارچ 2024 کو البانیز اور فام من چن نے ملاقات کی۔'],
  ])('%s', (_, text) => {
    expect(told(full + text).join()).toMatch(/^meeting 2024-03-07 .*anthony-albanese/)
  })

  it.each([
    ['nobody of that name told of', '7 مارچ 2024 کو فام من چن نے البانیز سے ملاقات کی۔'],
    ['part of an unknown name', `${full}7 مارچ 2024 کو فام من چن نے رابرٹ البانیز سے ملاقات کی۔`],
  ])('not %s', (_, text) => {
    expect(told(text).join()).not.toContain('anthony-albanese')
  })
})

describe('what a clause takes from what was told right before it', () => {
  const talks = 'چین کے صدر شی جن پنگ نے 14 اپریل 2025 کو ہنوئی میں ٹو لام سے مذاکرات کیے'
  it.each([
    ['documents exchanged', 'اور تعاون کی 45 دستاویزات کا تبادلہ کیا گیا۔', 'agreement 2025-04-14 CN VN CN,VN'],
    ['agreements signed', '، گیارہ سمجھوتوں پر دستخط ہوئے۔', 'agreement 2025-04-14 CN VN CN,VN'],
    ['a joint statement issued', 'اور ایک مشترکہ بیان جاری کیا گیا۔', 'statement 2025-04-14 CN VN CN,VN'],
    ['in a sentence of its own', '۔ تین معاہدوں پر دستخط کیے گئے۔', 'agreement 2025-04-14 CN VN CN,VN'],
  ])('%s', (_, text, event) => {
    expect(told(talks + text)).toContain(event)
  })

  it.each([
    ['nothing that is signed', '۔ تصویر پر دستخط ہوئے۔'],
    ['hoped for', '۔ امید ہے کہ معاہدوں پر دستخط ہوں گے۔'],
    ['told long after', '۔ موسم خوشگوار تھا۔ لوگ خوش تھے۔ تین معاہدوں پر دستخط کیے گئے۔'],
  ])('no agreement: %s', (_, text) => {
    expect(told(talks + text).join()).not.toContain('agreement')
  })

  it.each([
    [
      'of the sentence before',
      'فان وان گیانگ اور پیٹ ہیگسیتھ اجنبی نہ تھے۔ 7 فروری 2025 کو دونوں نے فون پر گفتگو کی تھی۔',
    ],
    [
      'of what was told just now',
      'پیٹ ہیگسیتھ نے 2 نومبر 2025 کو فان وان گیانگ سے ملاقات کی۔ 7 فروری 2025 کو دونوں رہنماؤں نے فون پر بات چیت کی تھی۔',
    ],
  ])('both: the two %s', (_, text) => {
    expect(told(text).join('\n')).toMatch(
      /phone-call 2025-02-07 (pete-hegseth phan-van-giang|phan-van-giang pete-hegseth)/,
    )
  })

  it('of one country, both call nobody', () => {
    const text = 'لوونگ کوونگ اور فان وان گیانگ اجنبی نہ تھے۔ 7 فروری 2025 کو دونوں نے فون پر گفتگو کی تھی۔'
    expect(told(text)).toEqual([])
  })
})

describe('who acts, though no verb of his own says so', () => {
  it.each([
    [
      'who comes by his plane',
      '14 اپریل 2025 کو چین کے صدر شی جن پنگ کا طیارہ ہنوئی پہنچا۔',
      'visit 2025-04-14 xi-jinping CN,VN',
    ],
    [
      'who is meant by "who"',
      'ڈوما کے اسپیکر ویاچیسلاف وولودین کی باری تھی جنھوں نے 16 اکتوبر 2023 کو وونگ ڈنہ ہیو سے بات چیت کی۔',
      'talks 2023-10-16 vyacheslav-volodin vuong-dinh-hue RU,VN',
    ],
    [
      'who is there, where he does it',
      'ٹو لام نے بیان دیا۔ چین کے صدر شی جن پنگ ہنوئی میں تھے، جہاں 14 اپریل 2025 کو انہوں نے فام منہ چن سے ملاقات کی۔',
      'meeting 2025-04-14 xi-jinping pham-minh-chinh CN,VN',
    ],
    [
      'who came, of all that were told of',
      'ٹو لام نے بیان دیا۔ صدر شی جن پنگ 14 اپریل 2025 کو ہنوئی پہنچے اور انہوں نے فام منہ چن سے ملاقات کی۔',
      'meeting 2025-04-14 xi-jinping pham-minh-chinh CN,VN',
    ],
    [
      'who was elected in the clause before',
      'شی جن پنگ نے بیان دیا۔ 3 اگست 2024 کو مرکزی کمیٹی نے ٹو لام کو جنرل سیکرٹری منتخب کیا؛ 18 اگست 2024 کو انہوں نے چین کا دورہ کیا۔',
      'visit 2024-08-18 to-lam CN,VN',
    ],
    [
      'who was elected in the sentence before',
      'صدر ٹو لام نے بیان دیا۔ 21 اکتوبر 2024 کو قومی اسمبلی نے لوونگ کوونگ کو صدر منتخب کیا۔ نئے صدر نے 10 نومبر 2024 کو چلی کا دورہ کیا۔',
      'visit 2024-11-10 luong-cuong CL,VN',
    ],
    [
      'who was told of, in talks with another',
      'شی جن پنگ نے 12 دسمبر 2023 کو ویتنام کا دورہ کیا۔ 13 دسمبر 2023 کو نگوین فو ترونگ سے مذاکرات کے بعد دونوں فریق متفق ہوئے۔',
      'talks 2023-12-13 xi-jinping nguyen-phu-trong CN,VN',
    ],
  ])('%s', (_, text, event) => {
    expect(told(text)).toContain(event)
  })
})

describe('the last two words of a long name', () => {
  const full = 'صدر میگوئل ڈیاز کینل نے بیان دیا۔ '
  it('are his', () => {
    expect(told(`${full}ڈیاز کینل 31 اگست 2025 کو ویتنام پہنچے۔`)).toContain('visit 2025-08-31 miguel-diaz-canel CU,VN')
  })

  it('are not his after an unknown word', () => {
    const text = `${full}31 اگست 2025 کو ٹو لام نے روبن ڈیاز کینل سے ملاقات کی۔`
    expect(told(text).join()).not.toContain('miguel-diaz-canel')
  })
})

describe('somebody is in another country', () => {
  it.each([
    ['on a day', 'ٹران تھانہ مین 17 اکتوبر 2024 کو وینٹیانے میں تھے۔', ['visit 2024-10-17 tran-thanh-man LA,VN']],
    ['as a guest', 'مئی 2023 میں دمتری میدویدیف ہنوئی میں مہمان رہے۔', ['visit 2023-05 dmitry-medvedev RU,VN']],
    ['in a year of his life', '1975 میں ٹو لام ماسکو میں تھے۔', []],
    ['without a day', 'ٹران تھانہ مین وینٹیانے میں تھے۔', []],
    ['as he recalls', 'ٹران تھانہ مین نے بتایا کہ وہ 17 اکتوبر 2024 کو وینٹیانے میں تھے۔', []],
    ['at home', 'ٹران تھانہ مین 17 اکتوبر 2024 کو ہنوئی میں تھے۔', []],
  ])('%s', (_, text, events) => {
    expect(told(text)).toEqual(events)
  })
})

describe('several who travel by one verb', () => {
  it.each([
    [
      'before it',
      'مارچ 2018 میں نگوین فو ترونگ اور نومبر 2021 میں فام من چن نے فرانس کا دورہ کیا۔',
      ['visit 2018-03 nguyen-phu-trong FR,VN', 'visit 2021-11 pham-minh-chinh FR,VN'],
    ],
    [
      'after it',
      'لی کیانگ 12 اکتوبر 2024 کو ہنوئی آئے، شی جن پنگ 14 اپریل 2025 کو، اور وانگ یی مئی 2025 میں۔',
      ['visit 2024-10-12 li-qiang CN,VN', 'visit 2025-04-14 xi-jinping CN,VN', 'visit 2025-05 wang-yi CN,VN'],
    ],
    [
      'of one day',
      'نومبر 2021 میں نگوین فو ترونگ اور فام من چن نے فرانس کا دورہ کیا۔',
      ['visit 2021-11 nguyen-phu-trong pham-minh-chinh FR,VN'],
    ],
    [
      'where the next does something else',
      'لی کیانگ 12 اکتوبر 2024 کو ہنوئی آئے، شی جن پنگ 14 اپریل 2025 کو بولے۔',
      ['visit 2024-10-12 li-qiang CN,VN'],
    ],
  ])('%s', (_, text, events) => {
    expect(told(text)).toEqual(events)
  })
})

describe('journeys told in fewer words', () => {
  it.each([
    [
      'an arrival awaited',
      'چین کے وزیر خارجہ وانگ یی کی ہنوئی آمد 15 دسمبر 2025 کو متوقع ہے۔',
      ['visit 2025-12-15 wang-yi CN,VN'],
    ],
    [
      'no genitive of where',
      '15 دسمبر 2024 کو شی جن پنگ کا ویتنام دورہ کامیاب رہا۔',
      ['visit 2024-12-15 xi-jinping CN,VN'],
    ],
    [
      'begun from where',
      '11 جولائی 2024 کو ٹو لام نے اپنے غیر ملکی دورے کا آغاز لاؤس سے کیا۔',
      ['visit 2024-07-11 to-lam LA,VN'],
    ],
    [
      'of where, after its days',
      'ٹو لام نے اپنا پہلا دورہ 18 سے 20 اگست 2024 تک چین ہی کا کیا تھا۔',
      ['visit 2024-08-18/2024-08-20 to-lam CN,VN'],
    ],
    ['an arrival without a day', 'وانگ یی کی ہنوئی آمد پر سب خوش تھے۔', []],
    ['the arrival of the rains', '15 جون 2025 کو ہنوئی میں مون سون کی آمد متوقع ہے۔', []],
  ])('%s', (_, text, events) => {
    expect(told(text)).toEqual(events)
  })
})

describe('relations raised', () => {
  it.each([
    [
      'as announced',
      '7 مارچ 2024 کو کینبرا میں فام من چن اور انتھونی البانیز نے ویتنام اور آسٹریلیا کے تعلقات کو جامع اسٹریٹجک پارٹنرشپ میں اپ گریڈ کرنے کا اعلان کیا۔',
      'milestone 2024-03-07 VN AU AU,VN',
    ],
    [
      'in a list, each with its day',
      'ویتنام کے لیے سال اہم تھا۔ ویتنام کے دوروں نے دو فریم ورک کھولے: منگولیا کے ساتھ جامع پارٹنرشپ (30 ستمبر 2024) اور فرانس کے ساتھ جامع اسٹریٹجک پارٹنرشپ (7 اکتوبر 2024)۔',
      'milestone 2024-10-07 FR VN FR,VN',
    ],
  ])('%s', (_, text, event) => {
    expect(told(text)).toContain(event)
  })

  it('not as hoped', () => {
    const text =
      '7 مارچ 2024 کو فام من چن نے آسٹریلیا کے ساتھ تعلقات کو جامع اسٹریٹجک پارٹنرشپ میں اپ گریڈ کرنے کی خواہش ظاہر کی۔'
    expect(told(text)).toEqual([])
  })
})

describe('meetings told in other words', () => {
  it.each([
    [
      'an audience granted',
      '27 جون 2023 کو صدر شی جن پنگ نے فام من چن کو شرف ملاقات بخشا۔',
      'meeting 2023-06-27 xi-jinping pham-minh-chinh CN,VN',
    ],
    [
      'two who announce after talks',
      '7 مارچ 2024 کو انتھونی البانیز اور فام من چن نے مذاکرات کے بعد تعاون کا اعلان کیا۔',
      'talks 2024-03-07 anthony-albanese pham-minh-chinh AU,VN',
    ],
  ])('%s', (_, text, event) => {
    expect(told(text)).toContain(event)
  })
})
