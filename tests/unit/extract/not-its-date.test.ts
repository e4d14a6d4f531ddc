// Dates that stand beside an event and are not its own, people who are not its own, and events that were called off.
import { describe, expect, it } from 'vitest'
import { compileText, told } from './urdu'

describe('a month or a year is not the date of what is only counted from it', () => {
  it.each([
    [
      'after he had left office in May',
      'ٹو لام چین کے دورے پر ہیں، یہ مئی میں صدر بننے کے بعد ان کا پہلا دورہ ہے۔\n21/11/2024',
      ['visit 2024-11-21~ to-lam'],
    ],
    [
      'the first since October',
      'شی جن پنگ نے ٹو لام سے ملاقات کی۔ اکتوبر 2022 کے بعد یہ پہلی ملاقات ہے۔',
      ['meeting XXXX xi-jinping to-lam'],
    ],
    [
      'the first since a war of 2022',
      'ولادیمیر پوتن دہلی پہنچے۔ یہ 2022 کی جنگ کے بعد پوتن کا بھارت کا پہلا دورہ ہے۔',
      ['visit XXXX vladimir-putin'],
    ],
    [
      'the first of anybody since a year',
      'انتھونی البانیز چین پہنچے۔ 2022 کے بعد کسی بھی آسٹریلوی رہنما کا چین کا یہ پہلا دورہ ہے۔',
      ['visit XXXX anthony-albanese'],
    ],
    [
      'the second after that of November, which gives no year',
      'نومبر 2022 میں کمبوڈیا میں ہونے کے بعد یہ دوسری ملاقات ہے۔ 20 مئی کو شی جن پنگ نے ٹو لام سے ملاقات کی۔',
      ['meeting XXXX-05-20 xi-jinping to-lam'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('nor are the years of a programme that is talked about', () => {
    expect(told('2025 - 2030 کے تعاون کے پروگرام پر ٹو لام نے شی جن پنگ سے بات چیت کی۔')).toEqual([
      'talks XXXX to-lam xi-jinping',
    ])
  })

  it('but a month before another clause that counts is', () => {
    const text = 'شی جن پنگ دسمبرمیں ٹو لام سے ملاقات کریں گے، جو صدر بننے کے بعد ان کی پہلی ملاقات ہوگی۔'
    expect(told(text)).toEqual(['meeting XXXX-12 to-lam xi-jinping'])
  })

  it('but a day on which something followed is', () => {
    const text = '5 مئی 2025 کو ہنوئی پہنچنے کے بعد شی جن پنگ نے ٹو لام سے ملاقات کی۔'
    expect(told(text)).toContain('meeting 2025-05-05 xi-jinping to-lam')
  })
})

describe('the day of a statement', () => {
  it.each([
    [
      'of that day',
      'دفتر خارجہ کی 5 مئی 2025 کی رپورٹ کے مطابق شی جن پنگ ویتنام کا دورہ کریں گے۔',
      ['visit XXXX xi-jinping'],
    ],
    ['issued on it', '5 مئی 2025 کو جاری بیان کے مطابق شی جن پنگ ویتنام کا دورہ کریں گے۔', ['visit XXXX xi-jinping']],
    [
      'made on it, of what is to come',
      '5 مئی 2025 کو حکومت کے اعلان کے مطابق شی جن پنگ ویتنام کا دورہ کریں گے۔',
      ['visit XXXX xi-jinping'],
    ],
    [
      'beside the day of what it tells',
      '5 مئی 2025 کے بیان کے مطابق شی جن پنگ 9 مئی 2025 کو ویتنام کا دورہ کریں گے۔',
      ['visit 2025-05-09 xi-jinping'],
    ],
    [
      'but a schedule is of the day of what it tells',
      '5 مئی 2025 کے شیڈول کے مطابق شی جن پنگ ویتنام کا دورہ کریں گے۔',
      ['visit 2025-05-05 xi-jinping'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('what is still to come', () => {
  const visit = 'شی جن پنگ نے 12 سے 13 دسمبر 2023 تک ویتنام کا دورہ کیا۔ شی جن پنگ فام من چن سے ملاقات کریں گے۔'
  it('is not on a visit of long before what was done', () => {
    const later = 'ٹو لام نے 5 مئی 2025 کو لی کیانگ سے ملاقات کی۔ '
    expect(told(later + visit)).toContain('meeting XXXX pham-minh-chinh xi-jinping')
  })

  it('may be on one that nothing was done after', () => {
    const before = 'ٹو لام نے 5 دسمبر 2023 کو لی کیانگ سے ملاقات کی۔ '
    expect(told(before + visit)).toContain('meeting 2023-12-12/2023-12-13 pham-minh-chinh xi-jinping')
  })
})

describe('on a visit still to come', () => {
  const visit = 'جنرل سیکرٹری ٹو لام 20 سے 22 اکتوبر 2025 تک فن لینڈ کا سرکاری دورہ کریں گے۔'

  it('what will be done during it makes it no visit that was', () => {
    const during = 'فن لینڈ کے سرکاری دورے کے دوران ٹو لام صدر الیگزینڈر اسٹوب سے بات چیت کریں گے۔'
    expect(told(`${visit} ${during}`)).toEqual([
      'talks 2025-10-20/2025-10-22 alexander-stubb to-lam',
      'visit 2025-10-20/2025-10-22 to-lam',
    ])
  })

  it('somebody is met on the day said, though he goes home after it', () => {
    const day = '30 اکتوبر 2025 کو ڈونلڈ ٹرمپ شی جن پنگ کے ساتھ ملاقات کریں گے'
    expect(told(`${day} اور اس کے بعد واشنگٹن واپس روانہ ہو جائیں گے۔`)).toContain(
      'meeting 2025-10-30 xi-jinping donald-trump',
    )
  })

  it('a forum is of its days, whatever visits others made', () => {
    const forum = 'صدر وو وان تھونگ بیجنگ میں تیسرے بیلٹ اینڈ روڈ فورم میں شریک ہوں گے۔'
    const others = '12 نومبر 2017 کو شی جن پنگ نے ویتنام کا دورہ کیا۔'
    const days = 'صدر وو وان تھونگ کا چین کا یہ ورکنگ ٹرپ 17 سے 20 اکتوبر 2023 تک ہے۔'
    expect(told(`وزارت خارجہ نے 12 اکتوبر 2023 کو بتایا کہ ${forum}\n${days}\n${others}`)).toContain(
      'conference 2023-10-17/2023-10-20 vo-van-thuong',
    )
  })
})

describe('the day of what came before a visit', () => {
  it.each([
    ['is not that of the visit', '25 جولائی 2024 کو ٹو لام کے دورہ چین سے قبل سفیر نے بیان دیا۔', []],
    [
      'but of what was done during it',
      '25 جولائی 2024 کو، ٹو لام کے دورہ چین کے دوران، دونوں خوش تھے۔',
      ['visit 2024-07-25 to-lam'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('the day of a holiday', () => {
  it('is not that of the greetings for it', () => {
    const text = 'یکم ستمبر 2024 کی شام کو شی جن پنگ نے 2 ستمبر کے قومی دن کے موقع پر ٹو لام کو مبارکباد بھیجی۔'
    expect(told(text)).toEqual(['message 2024-09-01 xi-jinping to-lam'])
  })
})

describe('the day of publication in other dress', () => {
  it.each([
    ['month, day, year', 'DATE . Sep/29/2025'],
    ['a word and the day', 'تاریخ: 29/09/2025'],
    ['a month in English letters', '29-Sep-2025'],
  ])('%s', (_, stamp) => {
    expect(told(`شی جن پنگ نے ٹو لام سے ملاقات کی۔\n${stamp}`)).toEqual(['meeting 2025-09-29~ xi-jinping to-lam'])
  })
})

describe('one journey, one gathering', () => {
  it('he left today and will arrive tonight', () => {
    const text = 'خبر\n21/04/2024\nشی جن پنگ آج سرکاری دورے پر ویتنام روانہ ہوگئے۔ شی جن پنگ آج شام ہنوئی پہنچیں گے۔'
    expect(told(text)).toEqual(['visit 2024-04-21 xi-jinping'])
  })

  it('where others met on its margins is only named', () => {
    const text = 'ٹو لام نے 2022 میں اقوام متحدہ کی جنرل اسمبلی کے اجلاس کے موقع پر ہونے والی بات چیت کو یاد کیا۔'
    expect(told(text)).toEqual([])
  })
})

describe('who goes', () => {
  it('is the subject, not whose journey he prepares', () => {
    const text = '5 مئی 2025 کو وانگ یی صدر شی جن پنگ کے دورہ ویتنام کی تیاریوں کے لیے ہنوئی کے دورے پر پہنچے۔'
    expect(told(text)).toEqual(['visit 2025-05-05 wang-yi'])
  })

  it('is a delegation that has come on a visit', () => {
    const text = '5 مئی 2025 کو لی کیانگ سے چین کے دورے پر آئے ہوئے ویتنام کے وفد نے ملاقات کی۔'
    expect(told(text)).toContain('meeting 2025-05-05 li-qiang')
  })

  it.each([
    ['put off', 'ٹو لام 26 سے 31 مارچ 2025 تک چین کا دورہ کریں گے۔ ٹو لام نے دورہ چین ملتوی کر دیا۔'],
    ['a congress wished well', 'انہوں نے ویتنام کی کمیونسٹ پارٹی کی 14ویں قومی کانگریس کی کامیابی کی خواہش کی۔'],
    ['time and again', 'اس سال شی جن پنگ نے ٹو لام سے کئی بار ٹیلی فون پر بات چیت کی۔'],
  ])('nobody: %s', (_, text) => {
    expect(told(text)).toEqual([])
  })

  it('nowhere: an embassy is not abroad, and who visits one meets its people', () => {
    expect(told('وزیر خارجہ وانگ یی نے 5 مئی 2025 کو بیجنگ میں ویتنام کے سفارت خانے کا دورہ کیا۔')).toEqual([
      'meeting 2025-05-05 wang-yi',
    ])
  })
})

describe('the day of what is said at a meeting', () => {
  it.each([
    [
      'is the day of the meeting',
      '20 مئی 2025 کو بیجنگ میں شی جن پنگ سے ملاقات کے دوران فام من چن نے کہا کہ تجارت بڑھے گی۔',
      ['meeting 2025-05-20 xi-jinping pham-minh-chinh'],
    ],
    [
      'is not the day that he speaks of',
      'شی جن پنگ سے ملاقات کے دوران فام من چن نے کہا کہ 20 مئی 2019 کا سیلاب بڑا تھا۔',
      ['meeting XXXX xi-jinping pham-minh-chinh'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('the day of a press conference about a ceremony', () => {
  it('is not that of the ceremony', () => {
    const text =
      '28 اگست 2025 کو بیجنگ میں چینی حکام نے فتح کی 80 ویں سالگرہ کی تقریب کے بارے میں ایک پریس کانفرنس کا انعقاد کیا، جس میں ولادیمیر پوتن بھی شریک ہوں گے۔'
    expect(told(text)).toEqual([])
  })

  it('but what was held is on its day, and so are those who took part in it', () => {
    const text =
      '28 اگست 2025 کو بیجنگ میں شی جن پنگ نے فتح کی 80 ویں سالگرہ کی تقریب کا انعقاد کیا، جس میں ولادیمیر پوتن نے شرکت کی۔'
    expect(told(text)[0]).toContain('ceremony 2025-08-28')
  })
})

describe('a visit that is told as going on', () => {
  const status = (text: string) =>
    compileText(text).events.map(({ type, status: is, date }) => [type, is, date.edtf].join(' '))

  it('is still to come where its days are', () => {
    const news = '12 اکتوبر 2023 کو ترجمان نے بتایا کہ وو وان تھونگ چین جائیں گے۔'
    expect(status(`${news}\nوو وان تھونگ کا چین کا یہ ورکنگ ٹرپ 17 سے 20 اکتوبر 2023 تک ہے۔`)).toContain(
      'visit scheduled 2023-10-17/2023-10-20',
    )
  })

  it('was not before the news that recalls it', () => {
    const news = '8 نومبر 2023 کو انوارالحق کاکڑ نے تاشقند میں شوکت مرزیوئیف سے ملاقات کی۔'
    expect(status(`${news}\nواضح رہے کہ انوارالحق کاکڑ سرکاری دورے پر ازبکستان میں ہیں۔`)).toContain(
      'visit ongoing 2023-11-08',
    )
  })
})

describe('the first anniversary of a partnership', () => {
  const kept = 'دونوں ممالک نے ابھی ابھی تعلقات کو "جامع اسٹریٹجک پارٹنرشپ" میں اپ گریڈ کرنے کی پہلی سالگرہ منائی ہے۔'

  it('does not raise relations again', () => {
    expect(told(`7 دسمبر 2024 کو ٹو لام نے جاپان کا دورہ کیا۔ ویتنام اور جاپان دوست ہیں۔ ${kept}`)).toEqual([
      'visit 2024-12-07 to-lam',
    ])
  })
})

describe('what is said to be early next month', () => {
  it('is the visit of which the days are told further on', () => {
    const ahead = 'منگولیا کے صدر Ukhnaagiin Khurelsukh اگلے ماہ کے اوائل میں ویتنام کا سرکاری دورہ کریں گے۔'
    const days = 'صدر Ukhnaagiin Khurelsukh کا ویتنام کا یہ دورہ یکم سے 5 نومبر 2023 تک ہو گا۔'
    expect(told(`${ahead}\n${days}`)).toEqual(['visit 2023-11-01/2023-11-05 ukhnaagiin-khurelsukh'])
  })
})

describe('a partnership that is only proposed', () => {
  const news = '5 نومبر کو وزیر خارجہ وانگ یی نے ہنوئی میں وزیر خارجہ بوئی تھانہ سون سے ملاقات کی۔'
  const since = '2022 میں تجارت بڑھی اور 2023 کے پہلے آٹھ مہینوں میں بھی بڑھی۔'
  const partnership = (words: string) => `ویتنام اور منگولیا کے درمیان جامع شراکت داری ${words}`

  it('was not before the news', () => {
    const text = `${news}\n${since}\n${partnership('کے قیام سے متعلق تجویز پر غور ہو رہا ہے۔')}`
    expect(told(text)).toContain('meeting 2023?-11-05 wang-yi bui-thanh-son')
  })
})

describe('the day on which somebody came to what he is', () => {
  it('is not that of what was done after it', () => {
    const came = '4 سے 8 جولائی 2025 تک فام من چن نے برکس سربراہی اجلاس میں شرکت کی۔'
    const became = '13 جون کو شراکت دار ملک بننے کے بعد ویتنام نے پہلی بار اس اجلاس میں شرکت کی ہے۔'
    expect(told(`${came} ${became}`)).toEqual(['summit 2025-07-04/2025-07-08 pham-minh-chinh'])
  })

  it('but a place that he came to is', () => {
    expect(told('18 اگست 2024 کو گوانگ ژو پہنچنے کے بعد ٹو لام نے وانگ یی سے ملاقات کی۔')).toContain(
      'meeting 2024-08-18 to-lam wang-yi',
    )
  })
})

describe('a year that was over before somebody came to his office', () => {
  const recalled = 'جولائی 2023 میں صدر وو وان تھونگ نے اٹلی کا دورہ کیا تھا۔'
  const news = (who: string) => `صدر ${who} نے صدر ٹو لام کو مبارکباد کا خط بھیجا۔`

  it('is not that of the letter he got', () => {
    expect(told(`${recalled} ${news('الیگزینڈر اسٹب')}`)).toContain('message XXXX alexander-stubb to-lam')
  })
})

describe('a year in which somebody had come before', () => {
  it('is not that of the news, of which only a day is told', () => {
    const come = 'نریندر مودی سرکاری دورے پر ماسکو پہنچ گئے ہیں۔'
    const days = 'یہ دورہ 6 سے 7 مئی تک جاری رہے گا۔'
    expect(told(`${come}\n${days} ماسکو وہ آخری بار 2015 میں آئے تھے۔`)).toEqual([
      'visit XXXX-05-06/XXXX-05-07 narendra-modi',
    ])
  })
})

describe('a month to which somebody is invited', () => {
  const trip = 'نگوین ژوان تھانگ نے 13 سے 16 نومبر تک قازقستان کا ورکنگ ٹرپ کیا۔'

  it('lies after the news, which was before it', () => {
    const invited =
      'قاسم جومارت توکایف نے ان سے کہا کہ وہ لوونگ کوونگ کو مئی 2025 میں آستانہ فورم میں شرکت اور قازقستان کے دورے کی دعوت پہنچائیں۔'
    expect(told(`${trip}\n${invited}`)).toContain('visit 2024?-11-13/2024?-11-16 nguyen-xuan-thang')
  })
})

describe('a full date near which a day lies in the year before', () => {
  it('speaks less than the year that the lead celebrates', () => {
    const coming = '28 نومبر کو اعلان ہوا کہ فام من چن 2 سے 3 دسمبر تک لاؤس کا دورہ کریں گے۔'
    const feast = 'یہ ورکنگ ٹرپ لاؤس کے قومی دن کی 50 ویں سالگرہ (2 دسمبر 1975 - 2 دسمبر 2025) کے موقع پر ہو رہا ہے۔'
    const held =
      'دونوں ممالک دوست ہیں۔\n\nحال ہی میں دونوں ممالک نے بین حکومتی کمیٹی کے اجلاس (9 جنوری 2025) کا کامیابی سے انعقاد کیا۔'
    expect(told(`${coming}\n\n${feast}\n\n${held}`)).toContain('visit 2025?-12-02/2025?-12-03 pham-minh-chinh')
  })
})
