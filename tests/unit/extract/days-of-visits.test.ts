// Days of journeys and of what is done on them: worked in a country, landed at its airport, told of the visit that was just
// named, of the month of a visit, by another clock. Beside each what is none of it.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const told = (text: string, published = '2024-05-14') =>
  compileText(`سرخی یہاں\n${text}`, `published: '${published}'`).events.map(
    ({ type, date, participants }) => `${type} ${date.edtf} ${participants.map(({ entity }) => entity).join(' ')}`,
  )

describe('who works or stays in a country from one day to another', () => {
  it.each([
    ['works there', 'وزیر اعظم فام من چن 20 سے 22 مئی تک چین میں کام کریں گے۔'],
    ['stays there', 'وزیر اعظم فام من چن 20 سے 22 مئی تک چین میں قیام کریں گے۔'],
    ['visits and works there', 'وزیر اعظم فام من چن 20 سے 22 مئی تک چین کا دورہ اور وہاں کام کریں گے۔'],
  ])('%s on a visit', (_, text) => {
    expect(told(text)).toEqual(['visit 2024-05-20/2024-05-22 pham-minh-chinh'])
  })

  it.each([
    ['at home', 'وزیر اعظم فام من چن 20 سے 22 مئی تک ہنوئی میں کام کریں گے۔'],
    ['not at all', 'وزیر اعظم فام من چن 20 سے 22 مئی تک چین میں کام نہیں کریں گے۔'],
    ['for years', 'صدر ٹو لام نے 2016 سے 2021 تک چین میں کام کیا۔'],
  ])('not %s', (_, text) => {
    expect(told(text)).toEqual([])
  })
})

describe('the days of somebody in a country', () => {
  it('are not those of the next who came there', () => {
    const first = 'ڈیوڈ ہرلی نے 3 سے 6 اپریل تک ویتنام کے دورے سے سلسلہ شروع کیا۔'
    const next = 'ویتنام کا دورہ کرنے والے دوسرے رہنما سرگئی لاوروف تھے، جو 2 سے 5 مئی تک آئے۔'
    expect(told(`${first} ${next}`)).toContain('visit 2024-05-02/2024-05-05 sergei-lavrov')
  })
})

describe('the weekday on which a visitor was received', () => {
  it('is no other for the visit that still goes on', () => {
    const text =
      'وانگ یی نے پیر کو بیجنگ میں سرگئی لاوروف کا استقبال کیا، جو اپنے ہم منصب کی دعوت پر چین کا دورہ کر رہے ہیں۔'
    expect(told(text)).toEqual(['meeting 2024-05-13 wang-yi sergei-lavrov', 'visit 2024-05-13 sergei-lavrov'])
  })

  it('is the next one where only that is told', () => {
    expect(told('سرگئی لاوروف پیر کو چین کا دورہ کر رہے ہیں۔')).toEqual(['visit 2024-05-20 sergei-lavrov'])
  })
})

describe('what is attended and visited in one sentence', () => {
  it('is of the same days', () => {
    const text =
      'وزیر خارجہ بوئی تھانہ سون 20 سے 22 مئی تک شنگھائی تعاون تنظیم کے سربراہی اجلاس میں شرکت کریں گے اور بیلجیم کا دورہ کریں گے۔'
    expect(told(text)).toEqual([
      'summit 2024-05-20/2024-05-22 bui-thanh-son',
      'visit 2024-05-20/2024-05-22 bui-thanh-son',
    ])
  })
})

describe('whom a plane lands with', () => {
  it.each([
    ['one', 'صدر شی جن پنگ 10 مئی کو ہنوئی کے نوئی بائی ہوائی اڈے پر اترے۔'],
    ['one aboard', 'صدر شی جن پنگ کو لے کر طیارہ 10 مئی کو ہنوئی کے ہوائی اڈے پر اترا۔'],
    [
      'one with his wife',
      'صدر شی جن پنگ، ان کی اہلیہ اور چین کے وفد کو لے کر طیارہ 10 مئی کو ہنوئی کے ہوائی اڈے پر اترا۔',
    ],
  ])('%s has come', (_, text) => {
    expect(told(text)).toEqual(['visit 2024-05-10 xi-jinping'])
  })

  it.each([
    ['at home', 'صدر شی جن پنگ 10 مئی کو بیجنگ کے ہوائی اڈے پر اترے۔'],
    ['a view', 'صدر شی جن پنگ 10 مئی کو موقف پر اترے۔'],
  ])('not %s', (_, text) => {
    expect(told(text)).toEqual([])
  })

  it('is of the day by the clock of the place', () => {
    const clocks = '10 مئی کو مقامی وقت کے مطابق رات 9 بج کر 45 منٹ پر (ہنوئی کے وقت کے مطابق 11 مئی کو 2:45 بجے)'
    expect(told(`${clocks} صدر ٹو لام پیرس پہنچے۔`)).toEqual(['visit 2024-05-10 to-lam'])
    expect(told('10 مئی کو صدر ٹو لام پیرس پہنچے (11 مئی کو لندن سے روانہ)۔')).toEqual(['visit 2024-05-10 to-lam'])
  })
})

describe('the days of a visit told before', () => {
  const coming = 'روسی صدر ولادیمیر پیوٹن اسی ہفتے چین جا رہے ہیں۔'

  it.each([
    ['that points to it', `${coming} کریملن نے اعلان کیا ہے کہ یہ سرکاری دورہ 16 اور 17 مئی کو ہو گا۔`],
    ['of the same by its noun', 'صدر پیوٹن کا چین کا دورہ، جو 16 سے 17 مئی تک جاری رہے گا، اہم ہے۔'],
  ])('stand in a sentence %s', (_, text) => {
    expect(told(text)).toEqual(['visit 2024-05-16/2024-05-17 vladimir-putin'])
  })

  it.each([
    ['of nothing told', 'کریملن نے اعلان کیا ہے کہ یہ سرکاری دورہ 16 اور 17 مئی کو ہو گا۔', []],
    ['not held', 'صدر پیوٹن کا چین کا دورہ، جو 16 سے 17 مئی تک نہیں ہوا، اہم تھا۔', []],
  ])('not %s', (_, text, events) => {
    expect(told(text)).toEqual(events)
  })

  it('are those of a journey that the news begins with, and not one of the years told after it', () => {
    const text =
      'صدر شی جن پنگ 24 اپریل کو ویتنام کے دورے پر ہنوئی پہنچے۔ اس سے پہلے وہ 2015 اور 2017 میں ویتنام کا دورہ کر چکے ہیں۔'
    const events = compileText(`سرخی یہاں\n${text}`).events.map(({ date }) => date.edtf)
    expect(events).toEqual(['2015', '2017', 'XXXX-04-24'])
  })
})

describe('what is done on a visit of which only the month is told', () => {
  const visit = 'اپریل میں امریکی وزیر خارجہ انٹونی بلنکن نے ویتنام کا دورہ کیا۔'

  it.each([
    ['right after it', `${visit} اس دوران بلنکن نے وزیر اعظم فام من چن سے ملاقات کی۔`, '2024-04'],
    ['named by it', `${visit} دورے کے دوران بلنکن نے وزیر اعظم فام من چن سے ملاقات کی۔`, '2024-04'],
  ])('is of that month, %s', (_, text, date) => {
    expect(told(text)).toContain(`meeting ${date} antony-blinken pham-minh-chinh`)
  })

  it('not in another paragraph', () => {
    const events = told(`${visit}\nتجارت بڑھی۔ بلنکن نے وزیر اعظم فام من چن سے ملاقات کی۔`)
    expect(events).not.toContain('meeting 2024-04 antony-blinken pham-minh-chinh')
  })
})

describe('what will be done on a visit', () => {
  it('is of its own day, where that is told', () => {
    const visit = 'صدر ٹو لام 20 سے 24 مئی تک فرانس کے دورے پر ہوں گے۔'
    const plan = 'دورے کے دوران صدر ٹو لام 24 مئی کو صدر ایمانوئل میکرون سے بات چیت کریں گے۔'
    expect(told(`${visit} ${plan}`)).toContain('talks 2024-05-24 emmanuel-macron to-lam')
  })

  it('is not of one that was, though that is told last', () => {
    const visit = 'شی جن پنگ 12 سے 14 دسمبر 2023 تک ویتنام کا دورہ کریں گے۔'
    const before = 'یہ دورہ مئی 2023 میں ٹو لام کے دورہ چین کے بعد ہو رہا ہے۔'
    const plan = 'شی جن پنگ ٹو لام سے بات چیت کریں گے۔'
    expect(told(`${visit} ${before} ${plan}`)).toContain('talks 2023-12-12/2023-12-14 to-lam xi-jinping')
  })
})

describe('what will be done on a visit that began and has its last day told', () => {
  const dated = (event: string) => event.split(' ').slice(0, 2).join(' ')
  const arrived = 'ٹو لام 14 مئی کو بیجنگ پہنچے'
  const meets = 'ٹو لام شی جن پنگ سے ملاقات کریں گے۔'

  it.each([
    ['as still to come', `${arrived}، جہاں وہ 17 مئی تک چین کا سرکاری دورہ کریں گے۔ چین میں قیام کے دوران ${meets}`],
    ['as what he works until', `${arrived}۔ وہ 17 مئی تک چین میں کام کریں گے۔ دورے کے دوران ${meets}`],
    [
      'in the sentence of the meeting',
      `${arrived}۔ ٹو لام 17 مئی تک چین کا دورہ کریں گے اور شی جن پنگ سے ملاقات کریں گے۔`,
    ],
    ['with the arrival', `${arrived}، 17 مئی تک جاری رہنے والے چین کے دورے کا آغاز کرتے ہوئے۔ دورے کے دوران ${meets}`],
  ])('is on one of its days: %s', (_, text) => {
    expect(told(text).map(dated).sort()).toEqual(['meeting 2024-05-14/2024-05-17', 'visit 2024-05-14/2024-05-17'])
  })

  it.each([
    ['a day of its own', `${arrived}، جہاں وہ 17 مئی تک چین کا دورہ کریں گے۔ 15 مئی کو ${meets}`, 'meeting 2024-05-15'],
    ['a last day in another country', `${arrived}۔ ٹو لام 17 مئی تک روس کا دورہ کریں گے۔`, 'visit 2024-05-14'],
    ['a last day of another', `${arrived}۔ ولادیمیر پوٹن 17 مئی تک چین کا دورہ کریں گے۔`, 'visit 2024-05-14'],
    ['a last day too far away', `${arrived}۔ ٹو لام 17 جون تک چین کا دورہ کریں گے۔`, 'visit 2024-05-14'],
  ])('is not: %s', (_, text, expected) => {
    expect(told(text).map(dated)).toContain(expected)
  })
})

describe('what was done on a visit that is over', () => {
  const dated = (event: string) => event.split(' ').slice(0, 2).join(' ')
  const back =
    '16 مئی کی شام ٹو لام بیجنگ سے روانہ ہوئے اور یوں چین کا سرکاری دورہ اپنے اختتام کو پہنچا۔\n14 سے 16 مئی تک ٹو لام کا دورہ چین بہت کامیاب رہا۔\nدونوں ملکوں کے عوام کی دوستی بہت پرانی ہے۔\n'

  it.each([
    ['a meeting', 'ٹو لام نے شی جن پنگ سے ملاقات کی۔', 'meeting'],
    ['a welcome held by the host', 'شی جن پنگ نے ٹو لام کے لیے استقبالیہ تقریب کی میزبانی کی۔', 'ceremony'],
    ['a banquet', 'شی جن پنگ نے ٹو لام کے اعزاز میں ضیافت دی۔', 'ceremony'],
    ['an opening by both', 'شی جن پنگ اور ٹو لام نے نئے پل کا افتتاح کیا۔', 'ceremony'],
    ['a signing that both saw', 'شی جن پنگ اور ٹو لام نے تعاون کی دستاویزات پر دستخط کا مشاہدہ کیا۔', 'agreement'],
    ['a signing by both', 'شی جن پنگ اور ٹو لام نے معاہدے پر دستخط کیے۔', 'agreement'],
  ])('is of its days, and not of that of the return: %s', (_, text, type) => {
    expect(told(back + text, '2024-05-20').map(dated)).toContain(`${type} 2024-05-14/2024-05-16`)
  })

  it.each([
    ['with somebody of a third country', 'ولادیمیر پوٹن اور ٹو لام نے معاہدے پر دستخط کیے۔'],
    ['by another of his country', 'شی جن پنگ اور فام من چن نے معاہدے پر دستخط کیے۔'],
    ['long before', 'شی جن پنگ اور ٹو لام اس سے پہلے معاہدے پر دستخط کر چکے تھے۔'],
  ])('is none of it: a signing %s', (_, text) => {
    expect(told(back + text, '2024-05-20').map(dated)).toContain('agreement ../2024-05-16')
  })
})

describe('the news and what is recalled beside it', () => {
  const news = 'کم جونگ ان نے پیانگ یانگ میں صدر ولادیمیر پیوٹن سے ملاقات کی۔'

  it.each([
    ['had been before', `${news} اس سے قبل دونوں کی ملاقات ستمبر 2023 میں ہوئی تھی۔`, '2023-09'],
    ['lies long back', `${news}\nکم جونگ ان اور صدر ولادیمیر پیوٹن نے 3 اپریل 2023 کو ملاقات کی۔`, '2023-04-03'],
  ])('are two where it %s', (_, text, date) => {
    const events = told(text)
    expect(events).toHaveLength(2)
    expect(events[0]).toContain(`meeting ${date}`)
  })

  it('are one where its day is told next', () => {
    expect(told(`${news} یہ ملاقات 12 مئی کو ہوئی۔`)).toEqual(['meeting 2024-05-12 kim-jong-un vladimir-putin'])
  })
})

describe('a date behind the verb', () => {
  it.each([
    ['a month', 'وزیر اعظم فام من چن نے صدر شی جن پنگ سے ملاقات کی، اپریل 2024۔', '2024-04'],
    ['with its place', 'وزیر اعظم فام من چن نے صدر شی جن پنگ سے ملاقات کی، بیجنگ، اپریل 2024۔', '2024-04'],
  ])('is that of what is told: %s', (_, text, date) => {
    expect(told(text)).toEqual([`meeting ${date} pham-minh-chinh xi-jinping`])
  })

  it('not where more follows it', () => {
    const text = 'وزیر اعظم فام من چن نے صدر شی جن پنگ سے ملاقات کی، اپریل 2024 میں تجارت بڑھی تھی۔'
    expect(told(text)).not.toContain('meeting 2024-04 pham-minh-chinh xi-jinping')
  })
})

describe('somebody whose title is part of his name', () => {
  it.each([
    ['a crown prince', 'جاپانی ولی عہد شہزادہ اکیشینو 10 مئی کو ہنوئی پہنچے۔ ولی عہد نے صدر ٹو لام سے ملاقات کی۔'],
    ['a king', 'شاہ عبداللہ دوم 10 مئی کو ہنوئی پہنچے۔ بادشاہ نے صدر ٹو لام سے ملاقات کی۔'],
  ])('is meant by the title alone: %s', (_, text) => {
    expect(told(text).filter((event) => event.startsWith('meeting') && event.endsWith('to-lam'))).toHaveLength(1)
  })

  it('not by that of another country', () => {
    const text = 'شاہ عبداللہ دوم 10 مئی کو ہنوئی پہنچے۔ سعودی ولی عہد نے صدر ٹو لام سے ملاقات کی۔'
    expect(told(text)).not.toContain('meeting 2024-05-10 abdullah-ii-of-jordan to-lam')
  })
})

describe('who makes a journey', () => {
  it('is to whom his own is dear', () => {
    const news = '10 مئی 2024 کو صدر وو وان تھونگ نے، جو انڈونیشیا کے دورے پر ہیں، صدر جوکو ویدودو سے ملاقات کی۔'
    const dear = 'انہوں نے بتایا کہ جنرل سیکرٹری ٹو لام کو 2017 کے اپنے دورہ انڈونیشیا کی یادیں آج بھی عزیز ہیں۔'
    expect(told(`${news}\n${dear}`)).toContain('visit 2017 to-lam')
  })

  it('is nobody who is at home there', () => {
    const text = 'صدر ایمانوئل میکرون 10 مئی کو ویتنام کے دورے پر ہنوئی پہنچے۔ صدر ٹو لام اور صدر میکرون ہنوئی گئے۔'
    const visits = told(text).filter((event) => event.startsWith('visit'))
    expect(visits).toEqual(['visit 2024-05-10 emmanuel-macron'])
  })

  it.each([
    ['who only speaks of it', 'وزیر خارجہ بوئی تھان سون نے پریس کو بتایا۔ چین کا یہ دورہ 5 سے 9 مئی تک ہو رہا ہے۔', []],
    [
      'whom its words leave out',
      'وفد میں وزیر ٹران وان سون بھی ہیں۔ یہ 16 برسوں میں کسی ویتنامی وزیر اعظم کا کویت کا اور 10 برسوں میں الجزائر کا پہلا دورہ ہے۔',
      [],
    ],
    [
      'but he of whom it was told',
      'وزیر اعظم فام من چن چین کے دورے پر ہیں۔ وزیر خارجہ بوئی تھان سون نے بات کی۔ چین کا یہ دورہ 12 سے 16 مئی تک ہو رہا ہے۔',
      ['visit 2024-05-12/2024-05-16 pham-minh-chinh'],
    ],
    [
      'who welcomes him where he came',
      'انور ابراہیم نے خیرمقدم کیا۔\nوزیراعظم شہباز شریف 13 مئی کو کوالالمپور پہنچے جہاں ہوائی اڈے پر پاکستان کے ہائی کمشنر نے ان کا استقبال کیا۔',
      ['visit 2024-05-13 shehbaz-sharif'],
    ],
  ])('is nobody %s', (_, text, visits) => {
    expect(told(text).filter((event) => event.startsWith('visit'))).toEqual(visits)
  })

  it('is nobody who sees him off, nor takes part in what he attended', () => {
    const text =
      'صدر شی جن پنگ 10 مئی کو ہنوئی میں آسیان سربراہی اجلاس میں شریک ہوئے۔ ہوائی اڈے پر وزیر خارجہ وانگ یی موجود تھے۔'
    expect(told(text).join()).not.toContain('wang-yi')
  })
})

describe('a meeting with one of two', () => {
  it('is not the meeting of both', () => {
    const text =
      '10 مئی کو صدر ٹو لام نے سلوواکیہ کے نائب وزیر اعظم اور وزیر دفاع جناب رابرٹ کالینک سے ملاقات کی۔ اسی دن جنرل فان وان گیانگ، قومی دفاع کے وزیر، نے مسٹر رابرٹ کالینک کے لیے استقبالیہ تقریب کی صدارت کی اور ان سے بات چیت کی۔'
    expect(told(text).some((event) => event.includes('to-lam') && event.includes('phan-van-giang'))).toBe(false)
  })

  it('is not that of a former holder of the office', () => {
    const text =
      'صدر ٹو لام کی وزیر اعظم لارنس وونگ سے بات چیت ہوئی؛ سابق وزیر اعظم اور سینئر وزیر لی ہیسوین لونگ سے ملاقات کی۔'
    expect(told(text, '2025-03-14').filter((event) => event.includes('lawrence-wong'))).toHaveLength(1)
  })
})

describe('days that are said in two ways', () => {
  it.each([
    [
      'from today on',
      'صدر شی جن پنگ آج صبح ہنوئی پہنچے۔ یہ دورہ آج سے 16 مئی تک جاری رہے گا۔',
      'visit 2024-05-14/2024-05-16 xi-jinping',
    ],
    [
      'namely the first',
      'صدر شی جن پنگ پیر کے روز ہنوئی پہنچے۔ منگل کو ان کا استقبال ہوا۔ پیر کی شام، یعنی دورے کے پہلے ہی دن، صدر ٹو لام نے ان سے ملاقات کی۔',
      'meeting 2024-05-13 to-lam xi-jinping',
    ],
  ])('%s', (_, text, event) => {
    expect(told(text)).toContain(event)
  })

  it('a year tells what goes on from it no day', () => {
    const text =
      'APEC 2024 کے اعلیٰ سطحی ہفتے کے دوران صدر ٹو لام نے رہنماؤں کے ظہرانے میں شرکت کی۔\nاس موقع پر صدر نے صدر شی جن پنگ سے ملاقات کی۔'
    expect(told(text, '2024-11-20')).not.toContain('meeting 2024 to-lam xi-jinping')
  })
})

describe('what is signed and what is spoken of', () => {
  it('is not signed in the year that its name says', () => {
    const text = '12 مئی کو وزیر اعظم فام من چن اور وزیر اعظم سونیکسے سیفنڈون نے 2026 کے تعاون کے منصوبے پر دستخط کیے۔'
    expect(told(text)).toEqual(['agreement 2024-05-12 pham-minh-chinh sonexay-siphandone'])
    expect(told('ویتنام اور لاؤس نے 2019 کے آغاز میں معاہدے پر دستخط کیے۔')).toEqual([
      'agreement 2019-01~/2019-03~ VN LA',
    ])
  })

  it('is no party to the talks: relations with somebody', () => {
    const talks = 'صدر ولادیمیر پوٹن اور صدر شی جن پنگ نے امریکی حکومت کے ساتھ تعلقات کے موضوع پر مشاورت کی۔'
    expect(told(talks)).toEqual(['talks 2024-05-14~ vladimir-putin xi-jinping'])
    expect(told('صدر ولادیمیر پوٹن نے صدر شی جن پنگ کے ساتھ مشاورت کی۔')).toEqual([
      'talks 2024-05-14~ vladimir-putin xi-jinping',
    ])
  })

  it('began when the bracket says, not when its years are celebrated', () => {
    const text =
      '2 دسمبر 2023 کو ویتنام اور کیوبا کے سفارتی تعلقات قائم ہونے کے 63 سال (2 دسمبر 1960 - 2 دسمبر 2023) مکمل ہونے پر صدر وو وان تھونگ نے صدر میگوئل ڈیاز کینیل کے نام خط ارسال کیا۔'
    expect(told(text).filter((event) => event.startsWith('milestone'))).toEqual(['milestone 1960-12-02 VN CU'])
  })
})

describe('until when a visit lasts', () => {
  const begun = 'گورنر جنرل سیم موسٹین 9 ستمبر کی شام ہنوئی پہنچیں'

  it('is said of days still to come, of the year of the news', () => {
    const text = `${begun}، اور 12 ستمبر تک جاری رہنے والے ویتنام کے ریاستی دورے کا آغاز کیا۔`
    expect(told(text, '2025-09-09')).toEqual(['visit 2025-09-09/2025-09-12 sam-mostyn'])
  })

  it('is of the year before where that day is long over', () => {
    const text = 'صدر ٹو لام 20 دسمبر تک جاری رہنے والے چین کے دورے پر تھے۔'
    expect(told(text, '2025-01-14').join()).not.toContain('2025-12')
  })
})

describe('on his stay', () => {
  const recalled = 'تعلقات 2023 کے آخر میں چین کے صدر شی جن پنگ کے ویتنام کے دورے کے بعد سے بڑھے ہیں۔'

  it('one meets somebody on no journey of another that is recalled', () => {
    const text = `18 مارچ کو لی ہوائی ٹرنگ نے بیجنگ میں کہا کہ ${recalled}\nچین میں اپنے قیام کے دوران لی ہوائی ٹرنگ نے لی کیانگ سے بھی ملاقات کی۔`
    const events = compileText(`سرخی یہاں\n${text}`).events.map(({ type, date }) => `${type} ${date.edtf}`)
    expect(events).toContain('visit 2023-10~/2023-12~')
    expect(events).not.toContain('meeting 2023-10~/2023-12~')
  })
})

describe('a visit of which only the end of a month is told', () => {
  const visit = 'نومبر 2024 کے آخر میں قومی اسمبلی کے چیئرمین ٹران تھانہ مین نے کمبوڈیا کا سرکاری دورہ کیا۔'
  const many = 'دورے کے دوران تقریباً 30 سرگرمیاں تھیں۔'
  const met = 'انہوں نے وزیر اعظم ہن مانیٹ سے ملاقات کی۔'
  const sidelines = 'مارچ 2024 میں وزیر اعظم فام من چن نے میلبورن میں وزیر اعظم انتھونی البانی سے بات چیت کی۔'
  const meetingIn = (told: readonly string[]) =>
    compileText(told.join(' ')).events.find(({ type }) => type === 'meeting')?.date.edtf

  it('is the time of whom the visitor met on it', () => {
    expect(meetingIn([visit, '\n\n', many, met])).toBe('2024-11-21~/2024-11-30~')
  })

  it('is not of what is told where the visit is not', () => {
    expect(meetingIn([visit, sidelines, met.replace('انہوں', 'قومی اسمبلی کے چیئرمین ٹران تھانہ مین')])).not.toBe(
      '2024-11-21~/2024-11-30~',
    )
  })
})
