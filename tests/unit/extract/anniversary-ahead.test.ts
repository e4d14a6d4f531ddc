// A year in which something will be celebrated, or an election held, is not the year of the report; nor is a weekday still to
// come that of its dateline. Beside each the year that is told as the report's own.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const dates = (text: string) =>
  compileText(text).events.flatMap(({ type, date }) => (type === 'milestone' ? [] : [`${type} ${date.edtf}`]))

const meeting = '15 دسمبر کو وزیر خارجہ وانگ یی نے ہنوئی میں صدر ٹو لام سے ملاقات کی۔'

describe('an anniversary in a year that is named', () => {
  it.each([
    ['hoped for', 'دونوں فریق 2026 میں ویتنام اور چین کے سفارتی تعلقات کے قیام کی 76 ویں سالگرہ کے منتظر ہیں۔'],
    [
      'to be prepared',
      'دونوں نے 2026 میں ویتنام اور چین کے سفارتی تعلقات کے قیام کی 76 ویں سالگرہ کے موقع پر وفود بڑھانے پر اتفاق کیا۔',
    ],
    ['with its span', 'تاکہ 2026 میں تعلقات کے قیام کی 76 ویں سالگرہ (18 جنوری 1950 - 18 جنوری 2026) منائی جا سکے۔'],
    [
      'behind a year of friendship',
      'وہ 2026 میں چین ویتنام دوستی کے سال اور سفارتی تعلقات کے قیام کی 76 ویں سالگرہ کی سرگرمیاں منظم کریں گے۔',
    ],
    [
      'spoken of, far from what is prepared for it',
      'دونوں فریقوں نے 2026 میں ویتنام اور چین کے سفارتی تعلقات کے قیام کی 76 ویں سالگرہ کے لیے سرگرمیاں اچھی طرح تیار کرنے پر بھی تبادلہ خیال کیا۔',
    ],
    [
      'for which there is momentum',
      'اس سے ویتنام اور چین کے سفارتی تعلقات کے قیام کی 76 ویں سالگرہ (1950 - 2026) کی طرف مثبت رفتار پیدا ہوئی ہے۔',
    ],
    [
      'headed for, with its span',
      'دونوں ممالک ویتنام اور چین کے سفارتی تعلقات کے قیام کی 76 ویں سالگرہ (1950 - 2026) کی طرف بڑھ رہے ہیں۔',
    ],
  ])('%s gives the news no year', (_, text) => {
    expect(dates(`${meeting}\n${text}`)).toEqual(['meeting XXXX-12-15'])
  })

  it.each([
    [
      'kept, with its span',
      'دونوں ویتنام اور چین کے سفارتی تعلقات کی 75 ویں سالگرہ (1950 - 2025) منا رہے ہیں۔',
      '2025?',
    ],
    ['this year', 'اس سال ویتنام اور چین سفارتی تعلقات کے قیام کی 75 ویں سالگرہ منا رہے ہیں۔', '2025?'],
    ['told as past', '2025 میں ویتنام اور چین کے سفارتی تعلقات کے قیام کی 75 ویں سالگرہ تھی۔', '2025?'],
    ['by its span', 'یہ ملاقات تعلقات کے قیام کی 75 ویں سالگرہ (18 جنوری 1950 - 18 جنوری 2025) پر ہوئی۔', '2025?'],
  ])('%s gives it', (_, text, year) => {
    expect(dates(`${meeting}\n${text}`)).toEqual([`meeting ${year}-12-15`])
  })
})

describe('what is still to come', () => {
  it('is no bound that the report lies behind', () => {
    const text = 'وزارت خارجہ کی ترجمان فام تھو ہینگ نے کہا کہ جون 2024 کے انتخابات ابھی باقی ہیں۔'
    expect(dates(`31 جنوری کو وزیر خارجہ وانگ یی نے ہنوئی میں صدر ٹو لام سے ملاقات کی۔\n${text}`)).toEqual([
      'meeting XXXX-01-31',
    ])
  })

  it('bounds the year of the news better than what began long before', () => {
    const begun = 'مارچ 2024 میں قائم ہونے والی ویتنام - آسٹریلیا جامع اسٹریٹجک شراکت داری کو سراہا گیا۔'
    const coming = 'وزیر اعظم انتھونی البانی 2026 کے اوائل میں ویتنام کا دورہ کریں گے۔'
    const news = '15 ستمبر کو وزیر خارجہ وانگ یی نے کینبرا میں گورنر جنرل سیم موسٹین سے ملاقات کی۔'
    expect(dates(`${news}\n${begun} ${coming}`)[0]).toBe('meeting 2025?-09-15')
    expect(dates(`${news}\n${begun}`)[0]).toBe('meeting 2024?-09-15')
  })
})

describe('an anniversary whose day is in a bracket', () => {
  const met = '4 جنوری کو ہنوئی میں وزیر خارجہ وانگ یی نے وزیر خارجہ بوئی تھانہ سون سے ملاقات کی۔'
  const later = 'اسی دن صدر ٹو لام نے وزیر خارجہ وانگ یی کا استقبال کیا۔'
  const events = (told: string) => dates([met, told, later].join(' '))

  it('and is prepared for gives no year, and no day that another is told on from', () => {
    const told = 'انہوں نے قومی اسمبلی کے انتخابات کی 80ویں سالگرہ (6 جنوری 2026) کی تیاریوں کے بارے میں بتایا۔'
    expect(events(told)).toEqual(['meeting XXXX-01-04', 'meeting XXXX-01-04'])
  })

  it('and is kept gives its year', () => {
    const told = 'انہوں نے قومی اسمبلی کے انتخابات کی 80ویں سالگرہ (6 جنوری 2026) کی تقریب میں شرکت کی۔'
    expect(events(told)).toContain('meeting 2026?-01-04')
  })
})

describe('a year for which something is planned', () => {
  it('gives the news none', () => {
    const text =
      'مندوبین نے 2023 کے آخر میں تینوں ملکوں کے مشترکہ سرحدی علاقے میں اس پروگرام کو منعقد کرنے کے منصوبے پر بحث کی۔'
    expect(dates(`18 مئی کو وزیر خارجہ وانگ یی نے ہنوئی میں وزیر اعظم فام من چن سے ملاقات کی۔\n${text}`)).toEqual([
      'meeting XXXX-05-18',
    ])
  })
})

describe('the weekday of a dateline', () => {
  it.each([
    [
      'told as past is its own',
      'ہفتے کے روز وزیر خارجہ وانگ یی نے ہنوئی میں وزیر اعظم فام من چن سے ملاقات کی۔',
      'meeting 2023?-08-19',
    ],
    [
      'that fits one year, and the day before it another, tells none',
      'منگل کو وزیر خارجہ وانگ یی نے ہنوئی میں وزیر اعظم فام من چن سے ملاقات کی۔',
      'meeting XXXX-08-19',
    ],
    [
      'still to come is another',
      'بدھ کو وزیر خارجہ وانگ یی ہنوئی میں وزیر اعظم فام من چن سے ملاقات کریں گے۔',
      'meeting XXXX',
    ],
  ])('%s', (_, text, date) => {
    expect(dates(`سرخی یہاں\nنئی دہلی۔ 19 اگست (یواین آئی) ${text}`)[0]?.slice(0, date.length)).toBe(date)
  })
})

describe('an anniversary with its own day', () => {
  const news = '17 ستمبر کو وزیر خارجہ وانگ یی نے ہنوئی میں وزیر اعظم فام من چن سے ملاقات کی۔'
  const day = '18 جنوری 2025 کو ویتنام - چین سفارتی تعلقات کے قیام کی 75 ویں سالگرہ'

  it.each([
    ['that they look forward to comes after the news', `دونوں فریق ${day} کی طرف بڑھ رہے ہیں۔`, '2024?'],
    ['that was kept came before it', `دونوں ملکوں نے ${day} منائی۔`, '2025?'],
  ])('%s', (_, text, year) => {
    expect(dates(`${news}\n${text}`)).toEqual([`meeting ${year}-09-17`])
  })
})

describe('an anniversary that none of these years can have', () => {
  it('is of other relations, and gives the news no year', () => {
    const news = '16 اپریل کو نائب وزیر خارجہ Nguyen Minh Hang نے امریکی وزیر خارجہ مارکو روبیو سے ملاقات کی۔'
    expect(dates(`${news}\nدونوں نے سفارتی تعلقات کے قیام کی 60 ویں سالگرہ کو یاد کیا۔`)).toEqual([
      'meeting XXXX-04-16',
    ])
  })

  it('is of no country whose money alone is named', () => {
    const news = '16 اپریل کو نائب وزیر خارجہ Nguyen Minh Hang نے گھانا کے وزیر خارجہ سے ملاقات کی۔'
    const trade = 'دو طرفہ تجارت 733 ملین امریکی ڈالر تک پہنچی۔'
    expect(dates(`${news}\n${trade} انہوں نے سفارتی تعلقات کے قیام کی 30 ویں سالگرہ منائی۔`)).toEqual([
      'meeting XXXX-04-16',
    ])
  })
})
