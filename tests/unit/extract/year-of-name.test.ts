// Years that stand in an article and are not those of its telling, and what an article tells of its own year instead.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const dateOf = (text: string, type: string) => compileText(text).events.find((event) => event.type === type)?.date.edtf

const talks = '30 اکتوبر کو سیول میں صدر لوونگ کوونگ نے صدر لی جے میونگ کے ساتھ بات چیت کی۔'

describe('a year that belongs to a name or an office bounds nothing', () => {
  const milestone = 'ویتنام اور جنوبی کوریا نے دسمبر 2022 میں تعلقات کو جامع اسٹریٹجک شراکت داری تک بڑھایا۔'
  it.each([
    ['the host of a body of later years', 'APEC 2027 کے میزبان کے طور پر ویتنام تیاریاں تیز کر رہا ہے۔'],
    ['a chairmanship', 'تقریب میں 2026 کی APEC چیئرمین شپ چین کے حوالے کی گئی۔'],
    ['the presidency of a body', 'چین نے 2026 کی صدارت سنبھالنے کے عزم کا اعادہ کیا۔'],
  ])('%s', (_, more) => {
    const text = `صدر نے APEC 2025 سمٹ ویک میں شرکت کی۔\n${talks}\n${milestone} ${more}`
    expect(dateOf(text, 'talks')).toBe('2025?-10-30')
  })

  it('but what was done in a year was done before it was written', () => {
    const text = `${talks}\n${milestone} 2025 میں صدر نے دورہ کیا۔ تجارت بھی 2025 میں بڑھی۔`
    expect(dateOf(text, 'talks')).toBe('2025?-10-30')
  })
})

describe('the year within the name of a gathering', () => {
  it.each([
    ['after its first word', 'صدر لوونگ کوونگ نے APEC 2025 سمٹ ویک میں شرکت کی۔'],
    ['after its name', 'صدر لوونگ کوونگ نے APEC سمٹ ویک 2025 میں شرکت کی۔'],
  ])('%s', (_, lead) => {
    expect(dateOf(`${lead}\n${talks}`, 'talks')).toBe('2025?-10-30')
  })
})

describe('a year in which two agreed to celebrate', () => {
  const lead =
    '11 مارچ کو وزیر اعظم نے ویتنام اور آسٹریلیا کے درمیان تعلقات کی 50 ویں سالگرہ (1974-2024) کی تقریب میں شرکت کی۔'
  const met = '7 مارچ کو وزیر اعظم فام من چن نے وزیر اعظم انتھونی البانیز سے ملاقات کی۔'
  it.each([
    [
      'activities for it',
      'دونوں نے 2025 میں تعلقات کی 50 ویں سالگرہ منانے کے لیے سرگرمیوں کو مربوط کرنے پر اتفاق کیا۔',
    ],
    ['an agreement on it', 'دونوں نے 2025 میں تعلقات کی 50 ویں سالگرہ منانے پر اتفاق کیا۔'],
    ['without such words', 'دونوں 2025 میں تعلقات کی 50 ویں سالگرہ کو اہم مانتے ہیں۔'],
  ])('%s', (_, more) => {
    expect(dateOf(`${lead}\n${met} ${more}`, 'meeting')).toBe('2024?-03-07')
  })

  it('is the year of what was done for a celebration', () => {
    const text =
      'تعلقات پرانے ہیں۔\n2023 میں دوستی کی نصف صدی منانے کے لیے صدر ٹو لام نے 12 ستمبر کو کیوبا کا دورہ کیا۔'
    expect(dateOf(text, 'visit')).toBe('2023?-09-12')
  })
})

describe('last year, by an anniversary of what the article dates', () => {
  const news = '20 مئی کو وزیر اعظم فام من چن نے صدر ابراہیم رئیسی کو پیغام بھیجا۔'
  const founded = 'ویتنام اور ایران نے 4 اگست 1973 کو سفارتی تعلقات قائم کیے۔'
  it('tells the year of the news and of what was done then', () => {
    const text = `${news}\nمشرقی آذربائیجان میں بارش ہوئی۔\n${founded} گزشتہ سال سفارتی تعلقات کے قیام کی 50 ویں سالگرہ کے موقع پر وونگ ڈنہ ہیو نے 7 سے 9 اگست تک ایران کا سرکاری دورہ کیا۔`
    expect(dateOf(text, 'message')).toBe('2024?-05-20')
    expect(dateOf(text, 'visit')).toBe('2023?-08-07/2023?-08-09')
  })

  it('and this year', () => {
    const text = `${news}\nآذربائیجان بھی پڑوسی ہے۔\n${founded} اس سال دونوں ملک سفارتی تعلقات کے قیام کی 50 ویں سالگرہ منا رہے ہیں۔`
    expect(dateOf(text, 'message')).toBe('2023?-05-20')
  })
})

describe('offices, after what is told as past', () => {
  const visit = '12 اپریل کو قومی اسمبلی کے چیئرمین وونگ ڈنہ ہیو نے چین میں وزیر اعظم لی کیانگ سے ملاقات کی۔'
  it('leave one year', () => {
    const text = `${visit}\nیہ صدر شی جن پنگ کے 12 سے 13 دسمبر 2023 تک ویتنام کے دورے کے چار ماہ بعد ہوا، جس میں ویتنام اور چین نے مشترکہ مستقبل کی کمیونٹی کی تعمیر پر بیان جاری کیا تھا۔`
    expect(dateOf(text, 'meeting')).toBe('2024?-04-12')
  })

  it('and two where nothing is told', () => {
    expect(dateOf(visit, 'meeting')).toBe('XXXX-04-12')
  })
})

describe('before what lies long ago', () => {
  it('"before that" is before the news', () => {
    const text =
      '17 جون کو سفیر فام انہ توان نے اسپیکر سردار ایاز صادق سے ملاقات کی۔ پاکستان اور ویتنام نے 8 نومبر 1972 کو سفارتی تعلقات قائم کیے تھے۔\nاس سے قبل 11 جون کو سفیر فام انہ توان نے وزیر اعظم شہباز شریف سے ملاقات کی تھی۔'
    expect(
      compileText(text)
        .events.filter(({ type }) => type === 'meeting')
        .map(({ date }) => date.edtf),
    ).toEqual(['XXXX-06-11', 'XXXX-06-17'])
  })

  it('and a recent day is gone on from', () => {
    const text =
      'پاکستان اور ویتنام کے سفارتی تعلقات کو 8 نومبر کو 52 برس مکمل ہو گئے۔ مئی 2023 میں صدر عارف علوی نے صدر وو وان تھونگ سے ملاقات کی۔\nحالیہ پیش رفت میں وزیر اعظم شہباز شریف نے 30 اکتوبر کو ریاض میں وزیر اعظم فام من چن سے ملاقات کی۔\nاس سے پہلے جولائی میں صدر آصف علی زرداری نے صدر ٹو لام کو تعزیتی پیغام بھیجا تھا۔'
    expect(dateOf(text, 'message')).toBe('2024?-07')
  })
})

describe('the session attended in a sentence is of its year', () => {
  const before = '17 ستمبر 2024 کو صدر لوونگ کوونگ نے شی جن پنگ سے ملاقات کی۔'
  const year = (text: string) => compileText(`${before}\n\n${text}`).events.map((event) => event.date.edtf)

  it('whatever the telling has reached', () => {
    const text = '26 ستمبر کو آسیان کے 47ویں سربراہی اجلاس میں شرکت کے موقع پر فام من چن نے لی کیانگ سے ملاقات کی۔'
    expect(year(text)).toContain('2025?-09-26')
  })

  it('but not of one that may last into the next', () => {
    const text = '26 ستمبر کو اقوام متحدہ کی جنرل اسمبلی کے 80ویں اجلاس کے موقع پر فام من چن نے لی کیانگ سے ملاقات کی۔'
    expect(year(text)).toContain('2024?-09-26')
  })

  it('but not where it is only prepared', () => {
    const text = '26 ستمبر کو فام من چن نے لی کیانگ سے ملاقات میں آسیان کے 47ویں سربراہی اجلاس کی تیاریوں پر بات کی۔'
    expect(year(text)).toContain('2024?-09-26')
  })
})
