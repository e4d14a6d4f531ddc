// Telling of several years: months as headings, "the same year", "this year", what comes right after what is long over, and
// the journey on which something was done where several are told.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const told = (text: string, sidecar = '') =>
  compileText(`سرخی یہاں\n${text}`, sidecar).events.map(
    ({ type, date, participants }) => `${type} ${date.edtf} ${participants.map(({ entity }) => entity).join(' ')}`,
  )

const coming = 'صدر شی جن پنگ 14 سے 15 اپریل تک ویتنام کے سرکاری دورے پر ہوں گے۔'
const latest = '\nدسمبر 2023\nشی جن پنگ نے 12 سے 13 دسمبر 2023 تک ویتنام کا دورہ کیا۔'

describe('a month and its year as a heading', () => {
  it.each([
    ['dates what is told under it', 'شی جن پنگ نے 12 سے 13 نومبر تک ویتنام کا سرکاری دورہ کیا۔'],
    ['and what came "two years later" is its', 'دو سال بعد شی جن پنگ نے 12 سے 13 نومبر تک ویتنام کا سرکاری دورہ کیا۔'],
  ])('%s', (_, text) => {
    const before = 'نومبر 2015\nشی جن پنگ نے 5 سے 6 نومبر 2015 تک ویتنام کا دورہ کیا۔'
    expect(told(`${coming}\n${before}\nنومبر 2017\n${text}${latest}`)).toContain(
      'visit 2017?-11-12/2017?-11-13 xi-jinping',
    )
  })

  it('dates nothing of another time of the year', () => {
    const text = `${coming}\nنومبر 2017\nشی جن پنگ نے 12 سے 13 مئی تک ویتنام کا سرکاری دورہ کیا۔${latest}`
    expect(told(text).join()).not.toContain('2017?-05')
  })
})

describe('the year of a telling', () => {
  const june = 'جون 2013 میں صدر ٹران ڈائی کوانگ چین کے سرکاری دورے پر گئے۔'

  it.each([
    ['from a day to a day', '13 سے 15 اکتوبر تک', '2013-10-13/2013-10-15'],
    ['from a month to the next', '30 ستمبر سے 2 اکتوبر تک', '2013-09-30/2013-10-02'],
    ['in a month', 'اکتوبر میں', '2013-10'],
  ])('goes on with "the same year" %s', (_, days, expected) => {
    const text = `${june}\nاسی سال ${days} لی کیانگ نے ویتنام کا دورہ کیا۔\n31 اکتوبر 2022 کو ٹو لام نے بیجنگ میں شی جن پنگ سے ملاقات کی۔`
    expect(told(text)).toContain(`visit ${expected} li-qiang`)
  })

  it('is not that of what is told, where "this year" would lie before it and nothing tells when it was written', () => {
    const met = '31 اکتوبر 2022 کو ٹو لام نے بیجنگ میں شی جن پنگ سے ملاقات کی۔'
    const visit = 'اس سال جون میں فام من چن نے چین کا سرکاری دورہ کیا۔'
    const text = `دونوں ملک پڑوسی ہیں۔\nتعلقات پرانے ہیں۔\nتجارت بڑھی ہے۔\nدورے بھی ہوئے۔\n${june}\n${met}\n${visit}`
    expect(told(text)).toContain('visit XXXX-06 pham-minh-chinh')
    expect(told(text, "published: '2023-12-01'")).toContain('visit 2023-06 pham-minh-chinh')
  })
})

describe('"this year", in an article of no day of its own', () => {
  const met = '31 اکتوبر 2022 کو ٹو لام نے بیجنگ میں شی جن پنگ سے ملاقات کی۔'
  const visit = 'اس سال جون میں فام من چن نے چین کا سرکاری دورہ کیا۔ اکتوبر میں وو وان تھونگ بیجنگ گئے۔'
  const text = `دونوں ملک پڑوسی ہیں۔\nتعلقات پرانے ہیں۔\nتجارت بڑھی ہے۔\nدورے بھی ہوئے۔\n${met}\n${visit}`
  const keeps = (span: string) => `دونوں ملک جامع اسٹریٹجک شراکت داری کی 15 ویں سالگرہ (${span}) منا رہے ہیں۔`

  it('is that of the anniversary kept at its end', () => {
    const events = told(`${text}\n${keeps('2008 - 2023')}`)
    expect(events).toContain('visit 2023?-06 pham-minh-chinh')
    expect(events).toContain('visit 2023?-10 vo-van-thuong')
  })

  it('is not that of one kept before what it tells', () => {
    expect(told(`${text}\n${keeps('2006 - 2021')}`)).toContain('visit XXXX-06 pham-minh-chinh')
  })
})

describe('a day of a journey of long ago', () => {
  const news = 'صدر جو بائیڈن 10 سے 11 ستمبر 2023 تک ویتنام کا دورہ کریں گے۔'
  const journey = '6 سے 10 جولائی 2015 تک جنرل سیکرٹری نگوین فو ترونگ نے امریکہ کا دورہ کیا۔'
  const talks = (day: string) => `صدر براک اوباما نے ${day} کو نگوین فو ترونگ سے بات چیت کی۔`
  const date = (text: string) => told(text).find((event) => event.startsWith('talks'))

  it.each([
    ['is so in the next line', `${journey}\n${talks('7 جولائی')}`],
    ['is so past a word on it', `${journey}\nیہ پہلا موقع تھا۔\n${talks('7 جولائی')}`],
  ])('%s', (_, text) => {
    expect(date(`${news}\n${text}`)).toBe('talks 2015?-07-07 barack-obama nguyen-phu-trong')
  })

  it.each([
    ['months from it', `${journey}\n${talks('7 ستمبر')}`],
    ['further on', `${journey}\nیہ پہلا موقع تھا۔\nسب خوش تھے۔\nتجارت بڑھی۔\n${talks('7 جولائی')}`],
  ])('is none %s', (_, text) => {
    expect(date(`${news}\n${text}`)).not.toContain('2015')
  })
})

describe('what both did in another year than is kept', () => {
  const kept = '12 جولائی کو وانگ یی نے ویتنام اور امریکہ کے سفارتی تعلقات کے قیام کی 30 ویں سالگرہ پر پیغام بھیجا۔'
  const issued = 'ہنوئی میں دونوں ممالک نے مشترکہ بیان جاری کیا۔'
  const since = ['دونوں ملک دوست ہیں۔', 'تجارت بڑھی ہے۔', 'سیاحت بھی بڑھی ہے۔', 'طلبہ بھی آئے ہیں۔'].join('\n')

  it('is not of the year kept', () => {
    const came = 'اگلا سنگ میل ستمبر 2023 میں آیا، جب صدر جو بائیڈن نے ویتنام کا دورہ کیا۔'
    expect(told(`${kept}\n${since}\n${came}\n${issued}`).join()).not.toMatch(/statement 2025/u)
  })

  it('is of it where no other year is told', () => {
    expect(told(`${kept}\n${since}\n${issued}`).join()).toMatch(/statement 2025/u)
  })
})

describe('right after what is long over', () => {
  const normal = '11 جولائی 1995 کو صدر بل کلنٹن نے سفارتی تعلقات معمول پر لانے کا اعلان کیا تھا۔'

  it('nothing is the news of today', () => {
    const text = `${normal}\nایک ماہ بھی نہ گزرا تھا کہ مارکو روبیو ہنوئی پہنچے۔`
    expect(told(text, "published: '2025-07-11'").filter((event) => event.startsWith('visit'))).toEqual([
      'visit XXXX marco-rubio',
    ])
  })

  it('but what stands apart from it is', () => {
    const text = `مارکو روبیو ہنوئی پہنچے۔\n${normal}`
    expect(told(text, "published: '2025-07-11'")).toContain('visit 2025-07-11~ marco-rubio')
  })
})

describe('the journey on which something was done', () => {
  const news = 'شی جن پنگ 7 سے 10 مئی تک روس کے سرکاری دورے پر رہے۔'
  const past = '20 سے 22 مارچ 2023 تک شی جن پنگ روس کے دورے پر تھے۔'
  const between = 'دونوں ملکوں کی تجارت بڑھی۔\nگزشتہ سال سب خوش تھے۔\nتعلقات مضبوط ہیں۔'
  const met = 'شی جن پنگ نے اس دورے کے دوران صدر الیگزینڈر ووچک سے بھی ملاقات کی۔'

  it('is the news, where another was told far before', () => {
    expect(told(`${news}\n${past}\n${between}\n${met}`, "published: '2025-05-12'")).toContain(
      'meeting 2025-05-07/2025-05-10 xi-jinping aleksandar-vucic',
    )
  })

  it('is the one told right before', () => {
    expect(told(`${news}\n${past}\n${met}`, "published: '2025-05-12'")).toContain(
      'meeting 2023-03-20/2023-03-22 xi-jinping aleksandar-vucic',
    )
  })

  it('is one that is over by the news of the return', () => {
    const text =
      '11 ستمبر کی صبح ٹران تھانہ مان ہنوئی واپس آئے؛ ان کا 8 سے 10 ستمبر تک کا روس کا یہ دورہ ولادیمیر پوٹن کی دعوت پر ہوا تھا۔\nٹران تھانہ مان نے ویاچسلاو ولوڈن کے ساتھ بات چیت کی۔'
    expect(told(text, "published: '2024-09-11'")).toContain(
      'talks 2024-09-08/2024-09-10 tran-thanh-man vyacheslav-volodin',
    )
  })

  it('is each of two told in one sentence, the one over and the other begun', () => {
    const text =
      '8 مئی کی سہ پہر ٹو لام باکو کے ہوائی اڈے سے روسی فیڈریشن کے سرکاری دورے پر روانہ ہو گئے، اور اس طرح آذربائیجان کا ان کا دو روزہ سرکاری دورہ کامیابی سے ختم ہوا۔'
    expect(told(text, "published: '2025-05-08'").sort()).toEqual([
      'visit 2025-05-07/2025-05-08 to-lam',
      'visit 2025-05-08 to-lam',
    ])
  })
})

describe('what goes on with it', () => {
  it('is a statement in the same sentence, behind the talks of its one day', () => {
    const text =
      '10 ستمبر 2023 کو Nguyen Phu Trong نے جو بائیڈن سے بات چیت کی؛ دونوں رہنماؤں نے تعلقات بڑھانے کا مشترکہ بیان منظور کیا۔'
    expect(
      told(text)
        .map((event) => event.slice(0, -'nguyen-phu-trong joe-biden'.length - 1))
        .sort(),
    ).toEqual(['statement 2023-09-10', 'talks 2023-09-10'])
  })

  it('is a statement at the end of the visit, of its days', () => {
    const text =
      'شی جن پنگ 5 سے 6 نومبر 2015 تک ویتنام کے دورے پر آئے، جس کے اختتام پر دونوں ممالک نے مشترکہ بیان جاری کیا۔'
    expect(told(text)).toContain('statement 2015-11-05/2015-11-06 CN VN')
  })

  it('is the same month: "in November itself"', () => {
    const text =
      '14 نومبر 2024 کو ٹو لام نے شی جن پنگ سے ملاقات کی۔ نومبر ہی میں لوونگ کوونگ نے چلی کا سرکاری دورہ کیا۔'
    expect(told(text)).toContain('visit 2024?-11 luong-cuong')
  })

  it('is nothing still to come on a visit of the end of a month that is over', () => {
    const text =
      'وزیر اعظم فام من چن صدر لولا دا سلوا سے بات چیت کریں گے۔\nاس سال مارچ کے آخر میں صدر لولا دا سلوا نے ویتنام کا سرکاری دورہ کیا۔'
    expect(
      told(text, "published: '2025-07-04'")
        .filter((event) => event.startsWith('talks'))
        .join(),
    ).not.toContain('-03-')
  })
})

describe('news of a known day', () => {
  it('is told on in no year that is only recalled', () => {
    const text = [
      '16 جنوری کی سہ پہر صدارتی محل میں وزیر اعظم فام من چن کی پولینڈ کے صدر آندرے ڈوڈا سے ملاقات ہوئی۔',
      'ملاقات میں صدر نے سفارتی تعلقات کی 75 ویں سالگرہ (1950-2025) کا ذکر کیا۔',
      'صدر نے جون 2024 میں دالیان کے عالمی اقتصادی فورم کی یاد تازہ کی۔',
      'وزیر اعظم فام من چن نے کہا کہ انہیں پولینڈ آ کر مسرت ہوئی۔',
    ]
    const visits = told(text.join('\n')).filter((event) => event.startsWith('visit'))
    expect(visits).toEqual(['visit 2025?-01-16 pham-minh-chinh'])
  })
})
