// Wreaths, credentials, medals, openings, welcomes: who takes part, and which are news between countries.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const told = (text: string, headline = 'خبر') =>
  compileText(`${headline}\n\n${text}`, 'published: 2025-03-10').events.map(
    ({ type, status, participants }) => `${type} ${status}: ${participants.map(({ entity }) => entity).join(' ')}`,
  )

describe('a ceremony', () => {
  it.each([
    [
      'abroad, of which only the place is of another country',
      'چینی صدر شی جن پنگ نے ہنوئی میں ہو چی منہ کے مزار پر پھول چڑھائے۔',
      ['ceremony occurred: xi-jinping'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it.each([
    ['an anniversary that comes round', '25 مارچ کو ویتنام اور چین کے تعلقات کی 75ویں سالگرہ ہوگی۔', []],
    ['at home', 'صدر لوونگ کوونگ نے ہنوئی میں ہو چی منہ کے مزار پر پھول چڑھائے۔', []],
    [
      'of which what another opened is no part',
      'چینی صدر شی جن پنگ نے ہنوئی میں ہو چی منہ کے مزار پر پھول چڑھائے۔\n\nوزیر خارجہ بوئی تھانہ سون نے ہوانا میں ویتنام کے سفارتخانے کی نئی عمارت کا افتتاح کیا۔',
      ['ceremony occurred: bui-thanh-son', 'ceremony occurred: xi-jinping'],
    ],
  ])('but not %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

const visit = 'ترکیہ کے صدر رجب طیب ایردوان دو روزہ دورے پر پاکستان پہنچے۔ '

describe('what a guest is given', () => {
  it.each([
    [
      'an order, by a president',
      'روسی صدر ولادیمیر پوٹن نے ویتنام کے جنرل سیکرٹری ٹو لام کو آرڈر آف فرینڈشپ پیش کیا۔',
      'ceremony occurred: vladimir-putin to-lam',
    ],
    [
      'an order, with which he is honoured',
      'ترکیہ کے صدر رجب طیب ایردوان کو اسلام آباد میں نشان پاکستان سے نوازا گیا۔',
      'ceremony occurred: recep-tayyip-erdogan',
    ],
    [
      'an order named after somebody',
      'صدر لوونگ کوونگ نے چین کے صدر شی جن پنگ کو ہو چی منہ آرڈر سے سرفراز کیا۔',
      'ceremony occurred: luong-cuong xi-jinping',
    ],
    [
      'a degree, by a university',
      'وزیر خارجہ اسحاق ڈار کو بنگلہ دیش کی ڈھاکا یونیورسٹی نے ڈاکٹریٹ کی اعزازی ڈگری دی۔',
      'ceremony occurred: ishaq-dar',
    ],
    [
      'a guard of honour',
      `${visit}وزیر اعظم ہاؤس میں انہیں گارڈ آف آنر پیش کیا گیا۔`,
      'ceremony occurred: recep-tayyip-erdogan',
    ],
    ['a salute', `${visit}معزز مہمان کو 21 توپوں کی سلامی دی گئی۔`, 'ceremony occurred: recep-tayyip-erdogan'],
    [
      'a guard that both inspect',
      'صدر لوونگ کوونگ اور چینی صدر شی جن پنگ نے گارڈ آف آنر کا معائنہ کیا۔',
      'ceremony occurred: luong-cuong xi-jinping',
    ],
  ])('is a ceremony: %s', (_, text, expected) => {
    expect(told(text)).toContain(expected)
  })

  it.each([
    [
      'by his own president',
      'پاکستان اور چین دوست ہیں۔ پاکستان کے صدر آصف علی زرداری نے اسحاق ڈار کو نشان امتیاز عطا کیا۔',
    ],
    [
      'at home, in a report of another country too',
      'ایران سے تعلقات اچھے ہیں۔ پاکستان میں وزیر اعظم شہباز شریف نے بحریہ کا صدر دفتر دیکھا جہاں انہیں گارڈ آف آنر پیش کیا گیا۔',
    ],
    ['that is only proposed', 'چین کے صدر شی جن پنگ کو پاکستان میں تمغے سے نوازنے کی تجویز دی گئی۔'],
    ['that was not given', 'چین کے صدر شی جن پنگ کو پاکستان میں گارڈ آف آنر نہیں دیا گیا۔'],
  ])('but none %s', (_, text) => {
    expect(told(text)).toEqual([])
  })
})

describe('what an envoy or a mourner does', () => {
  it.each([
    [
      'presents his letters, and then to whom',
      'ویتنام کے سفیر نگوین وان ترونگ نے صدر کا اسناد کا خط چین کے صدر شی جن پنگ کی خدمت میں پیش کیا۔',
      'ceremony occurred: nguyen-van-trung-ambassador xi-jinping',
    ],
    [
      'signs the book of condolence',
      'وزیر خارجہ اسحاق ڈار نے ایرانی سفارتخانے میں تعزیتی کتاب میں دستخط کیے۔',
      'ceremony occurred: ishaq-dar',
    ],
    [
      'writes into it',
      'وزیر خارجہ اسحاق ڈار نے ایرانی سفارتخانے میں تعزیتی رجسٹر میں اپنے تاثرات درج کیے۔',
      'ceremony occurred: ishaq-dar',
    ],
    [
      'lays a wreath where he went',
      'ترکیہ کے صدر رجب طیب ایردوان کراچی میں مزار قائد گئے اور پھولوں کی چادر چڑھائی۔',
      'ceremony occurred: recep-tayyip-erdogan',
    ],
  ])('is a ceremony: he %s', (_, text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  it('but no agreement is signed in a book of guests', () => {
    expect(told('صدر ولادیمیر پوٹن نے کیوبا میں مہمانوں کی کتاب پر دستخط کیے۔')).toEqual([])
  })

  it('and two of them are two', () => {
    const text = 'پھر انہوں نے مزار قائد پر پھول چڑھائے۔ کراچی میں انہیں اعزازی ڈگری دی گئی۔'
    expect(told(visit + text).filter((line) => line.startsWith('ceremony'))).toHaveLength(2)
  })
})

describe('a guard of honour and a welcome', () => {
  const welcome = 'صدر لوونگ کوونگ نے چینی صدر شی جن پنگ کے لیے استقبالیہ تقریب کی صدارت کی۔'
  const ceremonies = (text: string) => told(text).filter((line) => line.startsWith('ceremony'))

  it('are one', () => {
    const guard = 'صدر لوونگ کوونگ اور چینی صدر شی جن پنگ نے گارڈ آف آنر کا معائنہ کیا۔'
    expect(ceremonies(`${welcome} ${guard}`)).toEqual(['ceremony occurred: luong-cuong xi-jinping'])
  })

  it('but a banquet is another ceremony', () => {
    const banquet = 'صدر لوونگ کوونگ نے شی جن پنگ کے لیے ضیافت بھی دی۔'
    expect(ceremonies(`${welcome} ${banquet}`)).toHaveLength(2)
  })
})

describe('who is at a ceremony', () => {
  const embassy = 'اسلام آباد میں ویتنام کے سفارت خانے نے قومی دن کی مناسبت سے استقبالیہ دیا۔ '
  it.each([
    [
      'told by whom he stood for, after the embassy that invited',
      `${embassy}استقبالیہ میں وزیر دفاع خواجہ آصف نے پاکستان کی نمائندگی کی۔`,
      'ceremony occurred: khawaja-muhammad-asif',
    ],
    [
      'told by what he said there',
      `${embassy}استقبالیہ سے اپنے خطاب کے دوران صدر آصف علی زرداری کا کہنا تھا کہ دوستی لازوال ہے۔`,
      'ceremony occurred: asif-ali-zardari',
    ],
    [
      'told by the headline without its day, by the text with it',
      'صدر لوونگ کوونگ نے صدر شی جن پنگ اور ان کی اہلیہ کے اعزاز میں ضیافت دی\n\n14 اپریل 2025 کی شام صدر لوونگ کوونگ نے صدر شی جن پنگ کے لیے ایک ضیافت کا اہتمام کیا۔',
      'ceremony occurred: luong-cuong xi-jinping',
    ],
    [
      'of an embassy, the reception in any of its forms',
      '24 مئی 2024 کو صدر لوونگ کوونگ نے روسی سفارت خانے کے استقبالیے میں شرکت کی۔',
      'ceremony occurred: luong-cuong',
    ],
    [
      'two of two countries, of what has no name',
      'ویتنام کے صدر لوونگ کوونگ اور چین کے صدر شی جن پنگ پرچم کشائی کی تقریب میں شریک ہوئے۔',
      'ceremony occurred: luong-cuong xi-jinping',
    ],
    [
      'at the opening of what is abroad',
      'وزیر خارجہ اسحاق ڈار نے چین میں پاکستانی اسکول کی نئی عمارت کے افتتاح میں شرکت کی۔',
      'ceremony occurred: ishaq-dar',
    ],
    [
      'who opened a house of his own country abroad',
      'وزیر خارجہ اسحاق ڈار نے بیجنگ میں پاکستانی سفارت خانے کی نئی عمارت کا افتتاح کیا۔',
      'ceremony occurred: ishaq-dar',
    ],
    [
      'who laid its first stone',
      'وزیر خارجہ بلاول بھٹو زرداری نے بغداد میں پاکستانی سفارت خانے کا سنگ بنیاد رکھا۔',
      'ceremony occurred: bilawal-bhutto-zardari',
    ],
    [
      'who watched a parade abroad',
      'جنرل سیکرٹری ٹو لام نے ماسکو کے ریڈ اسکوائر پر فوجی پریڈ دیکھی۔',
      'ceremony occurred: to-lam',
    ],
    [
      'who inspected it',
      'روسی صدر ولادیمیر پوٹن نے بیجنگ میں فوجی پریڈ کا مشاہدہ کیا۔',
      'ceremony occurred: vladimir-putin',
    ],
    [
      'at a day that stands in quotes',
      'وزیر خارجہ بوئی تھانہ سون نے اوساکا میں "ویتنام ڈے" میں شرکت کی۔',
      'ceremony occurred: bui-thanh-son',
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  it.each([
    ['a family that invites', 'محلے میں ایک خاندان نے سالگرہ پر ظہرانہ دیا۔'],
    ['an opening at home', 'وزیر اعظم شہباز شریف نے لاہور میں نئے ہسپتال کا افتتاح کیا۔ چین کے مہمان بھی آئے۔'],
    ['a parade at home', 'پاکستان کے صدر آصف علی زرداری نے پریڈ کا معائنہ کیا۔ چین کے مہمان بھی آئے۔'],
    ['a host at home', 'پاکستان کے وزیر اعظم شہباز شریف نے قومی دن پر عشائیہ دیا۔'],
    ['a nation spoken to', 'قوم سے خطاب میں وزیر اعظم شہباز شریف نے کہا کہ بھارت سے بات ہو سکتی ہے۔'],
    ['a speech to come', 'وزیر اعظم شہباز شریف نے کہا کہ وہ اجلاس سے خطاب میں چین کا شکریہ ادا کریں گے۔'],
    [
      'leaders at festivities of no one day',
      'فام من چن نے شی جن پنگ سے دوستی پر بات کی۔ دونوں ممالک کے رہنماؤں نے ہر ملک کی اہم تقریبات میں شرکت کی۔',
    ],
  ])('but not %s', (_, text) => {
    expect(told(text).filter((line) => line.startsWith('ceremony') || line.startsWith('conference'))).toEqual([])
  })
})

describe('who is at a conference', () => {
  it.each([
    [
      'told by what he said there',
      'پاکستان اور چین کا اسٹریٹجک ڈائیلاگ بیجنگ میں ہوا۔ ڈائیلاگ سے خطاب میں وزیر خارجہ اسحاق ڈار نے کہا کہ دوستی مضبوط ہے۔',
      'conference occurred: ishaq-dar',
    ],
    [
      'he who chairs it, with whoever is by his side',
      'نائب وزیر خارجہ ڈو ہنگ ویت نے روسی نائب وزیر خارجہ آندرے روڈینکو کے ہمراہ ویتنام روس اسٹریٹجک ڈائیلاگ کے دوسرے دور کی صدارت کے فرائض انجام دیئے۔',
      'conference occurred: do-hung-viet andrey-rudenko',
    ],
    [
      'the two whose summit it is',
      '15 اگست 2025 کو الاسکا میں صدر ڈونلڈ ٹرمپ اور روسی صدر ولادیمیر پوٹن کی سربراہی ملاقات ہوئی۔',
      'summit occurred: donald-trump vladimir-putin',
    ],
    [
      'the two between whom it is',
      '12 جون 2018 کو سنگاپور میں ڈونلڈ ٹرمپ اور کم جونگ ان کے درمیان پہلا سربراہی اجلاس ہوا۔',
      'summit occurred: donald-trump kim-jong-un',
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  it.each([
    [
      'they who chaired the round that was held, told once',
      'بیجنگ میں پاکستان چین اسٹریٹجک ڈائیلاگ کا چھٹا دور ہوا جس کی مشترکہ صدارت اسحاق ڈار اور وانگ یی نے کی۔',
      ['conference occurred: ishaq-dar wang-yi'],
    ],
    [
      'they who jointly chaired it',
      'پاکستان چین اسٹریٹجک ڈائیلاگ کی صدارت اسحاق ڈار اور وانگ یی نے مشترکہ طور پر کی۔',
      ['conference occurred: ishaq-dar wang-yi'],
    ],
    [
      'all of three countries of a list',
      'اسلام آباد میں پاکستان، چین اور افغانستان کے وزرائے خارجہ کا سہ فریقی اجلاس 20 فروری کو ہوا۔',
      ['conference occurred: AF CN PK'],
    ],
    [
      'both countries, though only one of their people is named',
      'پاکستان اور ترکیہ کے درمیان سیاسی مشاورت کا پانچواں دور انقرہ میں ہوا۔ پاکستان کی نمائندگی سیکرٹری خارجہ آمنہ بلوچ نے کی۔',
      ['talks occurred: PK TR'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it.each([
    ['a session at home', 'اجلاس ہوا جس کی صدارت وزیر اعظم شہباز شریف نے کی۔ چین سے تجارت بھی زیر بحث آئی۔'],
    [
      'one opened at home',
      'اسلام آباد میں آئی ٹی کانفرنس منعقد ہوئی جس کا افتتاح وزیر اعظم شہباز شریف نے کیا۔ چین کے ماہرین بھی آئے۔',
    ],
    ['a committee', 'چین کے لیے ایک کمیٹی قائم کی گئی جس کی صدارت اسحاق ڈار نے کی۔'],
  ])('but not %s', (_, text) => {
    expect(told(text)).toEqual([])
  })

  it('at one that is told by its body and a number', () => {
    const text = 'قومی اسمبلی کے چیئرمین ٹران تھان مین نے وینٹیانے میں AIPA-45 میں شرکت کی۔'
    expect(told(text)).toEqual(['conference occurred: tran-thanh-man'])
    expect(told(text.replace('AIPA', 'ABC'))).toEqual([])
  })

  it('both ministers of whom was told', () => {
    const text =
      'وزیر دفاع فان وان گیانگ نے چین کے وزیر دفاع ڈونگ جون سے ملاقات کی۔ پرچم کشائی کی تقریب میں دونوں وزیر شریک ہوئے۔'
    expect(told(text)).toContain('ceremony occurred: phan-van-giang dong-jun')
  })

  it('he who chairs what the headline names', () => {
    const text = 'وزیر خارجہ اسحاق ڈار بیجنگ میں ہیں۔ موسم اچھا ہے۔ انہوں نے ڈائیلاگ کی مشترکہ صدارت کی۔'
    expect(told(text, 'پاکستان چین اسٹریٹجک ڈائیلاگ')).toContain('conference occurred: ishaq-dar')
    expect(told(text)).toEqual([])
  })

  it('but no body of which only somebody was there', () => {
    const text = 'آسیان سمٹ کوالالمپور میں شروع ہوگیا ہے۔ اجلاس میں یورپی یونین کے نمائندے بھی موجود ہیں۔'
    expect(told(text).join()).not.toContain('eu')
    expect(told(text.replace('اجلاس میں یورپی یونین', 'یورپی یونین اور افریقین یونین')).join()).not.toContain('eu')
  })

  it('is at no meeting told before it', () => {
    const text =
      'وزیر اعظم شہباز شریف نے سعودی عرب کے ولی عہد محمد بن سلمان سے ملاقات کی۔ قطر میں عرب ہنگامی سربراہی اجلاس ہوا تھا، جس میں شہباز شریف نے بھی شرکت کی۔'
    expect(told(text)).toContain('summit occurred: shehbaz-sharif')
  })
})

describe('who is welcomed', () => {
  const held =
    '8 مارچ کو ہنوئی میں چین کے سفارت خانے نے ویتنام اور چین کے سفارتی تعلقات کی 75ویں سالگرہ کی تقریب منعقد کی۔'

  it.each([
    ['at a ceremony told before takes part in it', 'تقریب میں چینی سفیر ہی وے نے بوئی تھانہ سون کا خیرمقدم کیا۔'],
    ['there, too, behind his host', 'چینی سفیر ہی وے نے تقریب میں بوئی تھانہ سون کا استقبال کیا۔'],
  ])('%s', (_, text) => {
    expect(told(`${held} ${text}`)).toEqual(['ceremony occurred: he-wei bui-thanh-son'])
  })

  it('but not elsewhere', () => {
    const text = 'چینی سفیر ہی وے نے سفارت خانے میں بوئی تھانہ سون کا استقبال کیا۔'
    expect(told(`${held} ${text}`)).toContain('meeting occurred: he-wei bui-thanh-son')
  })

  it('nor at a ceremony nobody told of', () => {
    const text = 'چینی صدر شی جن پنگ نے تقریب میں ٹو لام کا استقبال کیا۔'
    expect(told(text)).toEqual(['meeting occurred: xi-jinping to-lam'])
  })
})
