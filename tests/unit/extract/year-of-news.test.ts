// Which years of an article bound its news, and which are names, plans or counts.
import { describe, expect, it } from 'vitest'
import { datedArticle } from './dated-article'
import { compileText } from './urdu'

const meetingOf = (text: string) => compileText(text).events.find(({ type }) => type === 'meeting')?.date.edtf

describe('a year after the name of a body', () => {
  const lead =
    'صدر نے چین کے صدر شی جن پنگ سے ملاقات کی\n\n31 اکتوبر کو صدر لوونگ کوونگ نے چین کے صدر شی جن پنگ سے ملاقات کی۔\n\n'

  it('tells the year of the news where the lead names it', () => {
    const text = lead.replace('سے ملاقات کی۔', 'سے APEC 2025 کے موقع پر ملاقات کی۔')
    expect(meetingOf(text)).toBe('2025?-10-31')
  })

  it.each([
    ['a chair to come', 'APEC 2027 کے میزبان کے طور پر ویتنام تیاریاں تیز کر رہا ہے۔'],
    ['a year ahead', 'آسیان 2029 کی صدارت کے بارے میں بھی بات ہوئی۔'],
  ])('is no bound of what is told: %s', (_, text) => {
    expect(meetingOf(lead + text) ?? '').not.toMatch(/202[79]/u)
  })
})

describe('the weekday said beside a day', () => {
  const plans =
    'انہوں نے تجویز دی کہ 2025 میں تجارت کو 18 بلین ڈالر تک لے جانے کی کوشش کریں۔ 2025 میں آسیان کے چیئر کی حیثیت سے ملائیشیا کوشش کرے گا۔'

  it('tells its year, whatever years are planned for', () => {
    expect(meetingOf(`جمعرات (24 اکتوبر) کو ٹو لام نے لی کیانگ سے ملاقات کی۔ ${plans}`)).toBe('2024?-10-24')
    expect(meetingOf(`جمعہ (24 اکتوبر) کو ٹو لام نے لی کیانگ سے ملاقات کی۔ ${plans}`)).toBe('2025?-10-24')
  })
})

describe('a bare year', () => {
  const news = '11 مارچ کو بات چیت ہوئی۔\n'
  const span = 'تعلقات کی 50 ویں سالگرہ (1974-2024) منائی گئی۔\n'

  it.each([
    ['of what is agreed on', 'دونوں نے 2025 میں سرگرمیوں کے انعقاد پر اتفاق کیا۔'],
    ['of what is to be celebrated', 'دونوں 2025 میں سالگرہ منانے کے لیے سرگرمیوں کو مربوط کریں۔'],
    ['of a chair handed on', 'صدر نے 2026 کی چیئرمین شپ مہمان کے حوالے کی۔'],
    ['of an aim', 'دونوں نے 2025 میں تجارت بڑھانے کا ہدف رکھا۔'],
  ])('%s is none in which something was done', (_, text) => {
    expect(datedArticle(news + span + text).date('11 مارچ').date.edtf).toBe('2024?-03-11')
  })

  it('of what was done is one', () => {
    const text = '11 مارچ کو بات چیت ہوئی۔\n2025 میں تجارت دس ارب تک پہنچی۔ جنوری 2025 میں معاہدہ ہوا۔'
    expect(datedArticle(text).date('11 مارچ').date.edtf).toBe('2025?-03-11')
  })
})

describe('what the news came so long after', () => {
  const news = '12 اپریل کو دورہ مکمل ہوا۔ 7 اپریل کو ملاقات ہوئی۔\n'

  it.each([
    ['months', 'یہ دورہ صدر کے 12 سے 13 دسمبر 2023 تک کے دورے کے صرف چار ماہ بعد ہوا۔', '2024?-04-12'],
    ['weeks', 'یہ دورہ 20 مارچ 2024 کے مذاکرات کے تین ہفتے بعد ہوا۔', '2024?-04-12'],
    ['over the end of a year', 'یہ ملاقات 14 نومبر 2023 کے مذاکرات کے پانچ ماہ بعد ہوئی۔', '2024?-04-12'],
  ])('%s', (_, text, edtf) => {
    expect(datedArticle(news + text).date('12 اپریل').date.edtf).toBe(edtf)
  })

  it.each([
    ['the count is of something else', 'صدر 12 دسمبر 2023 کو آئے۔ چار ماہ بعد وزیر گئے۔'],
    ['the day told has no year', 'یہ دورہ 12 دسمبر کے دورے کے چار ماہ بعد ہوا۔'],
    ['it would lie elsewhere in the year', 'یہ دورہ 12 دسمبر 2023 کے دورے کے نو ماہ بعد ہوا۔'],
  ])('but not where %s', (_, text) => {
    expect(datedArticle(news + text).clues.years.filter(({ around }) => around === '2024-04-12')).toEqual([])
    expect(datedArticle(news + text).date('12 اپریل').date.edtf).not.toBe('2024-04-12')
  })
})

describe('years counted on the way', () => {
  it('thirty years later leaves the telling where it was', () => {
    const text =
      'تعلقات پرانے ہیں۔ دوستی گہری ہے۔ رابطے بڑھے ہیں۔ دوروں کی کمی نہیں۔\nمئی 2023 میں مہمان آئے۔ دونوں نے 22 دسمبر 1992 کو تعلقات قائم کیے تھے۔ ٹھیک 30 سال بعد، تعلقات بڑھائے گئے۔ 12 اگست کو ملاقات ہوئی۔'
    expect(datedArticle(text).clues.thread.before.get(text.indexOf('12 اگست'))?.year).toBe(2023)
  })

  it('what was done was not done in the year after the news', () => {
    const article = datedArticle('12 اگست 2025 کو ملاقات ہوئی۔\nاگلے سال جون میں صدر آئے۔')
    expect(article.date('اگلے سال جون').date.edtf).toBe('XXXX-06')
    expect(article.date('اگلے سال جون', { status: 'scheduled' }).date.edtf).toContain('2026')
  })
})

describe('the days of a visit in a bracket after its verb', () => {
  const visitsOf = (text: string) =>
    compileText(text).events.flatMap(({ type, date }) => (type === 'visit' ? [date.edtf] : []))

  it('are its days', () => {
    const text = 'نومبر میں صدر لوونگ کوونگ سرکاری دورے پر چلی پہنچے (9 سے 12 نومبر 2024)۔'
    expect(visitsOf(text)).toEqual(['2024-11-09/2024-11-12'])
  })

  it('but not those of what stands between', () => {
    const text =
      'صدر لوونگ کوونگ مارچ 2024 میں چلی کے دورے پر گئے اور بعد میں کئی اجلاسوں (9 سے 12 نومبر 2024) میں شریک ہوئے۔'
    expect(visitsOf(text)).not.toContain('2024-11-09/2024-11-12')
  })
})

describe('the year of a report', () => {
  it.each([
    [
      'by the years of a partnership since it was founded',
      '2 دسمبر کو لی ہوائی ٹرنگ نے وانگ یی سے ملاقات کی۔ فریقین نے ویتنام اور چین کی جامع اسٹریٹجک تعاون پر مبنی شراکت داری کے قیام کے 15 سال کے نتائج پر خوشی ظاہر کی۔',
      'meeting occurred 2023?-12-02',
    ],
    [
      'by a numbered conference of last year',
      '9 جون کو نریندر مودی نے محمد معیزو سے ملاقات کی۔ دونوں گزشتہ سال یکم دسمبر کو دبئی میں COP28 کے موقع پر بھی ملے تھے۔',
      'meeting occurred 2024?-06-09',
    ],
    [
      'not by that in which a summit is to be hosted',
      '15 اکتوبر کو پیرس میں ٹو لام نے نورودوم سیہامونی سے ملاقات کی۔ انہوں نے 2026 میں سربراہی اجلاس کی میزبانی ملنے پر مبارکباد دی۔',
      'meeting occurred XXXX-10-15',
    ],
  ])('%s', (_, text, expected) => {
    expect(compileText(text).events.map(({ type, status, date }) => `${type} ${status} ${date.edtf}`)).toContain(
      expected,
    )
  })
})

describe('what was done around the day of the news', () => {
  const news = '21 نومبر کو صدر لوونگ کوونگ نے ہنوئی میں وزیر خارجہ وانگ یی کا استقبال کیا۔'
  const recalled = 'جولائی 2023 میں وزیر اعظم انور ابراہیم نے ویتنام کا سرکاری دورہ کیا تھا۔'
  const visitOf = (text: string) =>
    compileText([news, text, recalled].join('\n')).events.find(
      ({ type, date }) => type === 'visit' && date.edtf !== '2023-07',
    )

  it.each([
    ['is of no year in which one of those named was not yet in office', '19 سے 23 نومبر تک', 'XXXX-11-19/XXXX-11-23'],
    ['unless it was months before', '1 سے 3 ستمبر تک', '2023?-09-01/2023?-09-03'],
  ])('%s', (_, days, expected) => {
    expect(visitOf(`${days} وانگ یی نے ویتنام کا سرکاری دورہ کیا۔`)?.date.edtf).toBe(expected)
  })
})
