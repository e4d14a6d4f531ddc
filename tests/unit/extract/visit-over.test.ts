// Journeys told as over: the days before the news, by their number, and the one that is gone on to.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const visits = (text: string, published: string | null = '2024-04-24') =>
  compileText(`سرخی یہاں\n${text}`, published === null ? undefined : `published: '${published}'`)
    .events.flatMap(({ type, countries, date }) =>
      type === 'visit' ? [`${countries.join()} ${date.edtf.replaceAll('?', '')}`] : [],
    )
    .sort()

describe('a journey that is over, and one that begins with it', () => {
  const who = 'ایران کے صدر ابراہیم رئیسی'

  it.each([
    [
      'with the country behind the noun, today',
      `${who} تین روزہ دورۂ پاکستان مکمل کرنے کے بعد آج صبح سری لنکا روانہ ہو گئے۔`,
      ['IR,LK 2024-04-24', 'IR,PK 2024-04-22/2024-04-24'],
    ],
    [
      'each with its days, today',
      `${who} تین روزہ دورۂ پاکستان مکمل کر کے آج سری لنکا کے دو روزہ دورے پر کولمبو پہنچ گئے۔`,
      ['IR,LK 2024-04-24/2024-04-25', 'IR,PK 2024-04-22/2024-04-24'],
    ],
    [
      'on no day that is said',
      `${who} تین روزہ دورۂ پاکستان ختم کر کے سری لنکا روانہ ہو گئے۔`,
      ['IR,LK 2024-04-24~', 'IR,PK 2024-04-22~/2024-04-24~'],
    ],
    [
      'each with its days, on none',
      `${who} تین روزہ دورۂ پاکستان مکمل کر کے سری لنکا کے دو روزہ دورے پر کولمبو پہنچ گئے۔`,
      ['IR,LK 2024-04-24~/2024-04-25~', 'IR,PK 2024-04-22~/2024-04-24~'],
    ],
    ['for home', `${who} تین روزہ دورۂ پاکستان مکمل کر کے وطن روانہ ہو گئے۔`, ['IR,PK 2024-04-22~/2024-04-24~']],
    [
      'that something else was completed on is not over',
      `${who} تین روزہ دورے پر پاکستان پہنچ گئے۔ دورہ کے دوران منصوبہ مکمل کرنے پر بات ہوگی۔`,
      ['IR,PK 2024-04-24~/2024-04-26~'],
    ],
  ])('%s', (_, text, expected) => {
    expect(visits(text)).toEqual(expected)
  })
})

describe('a visit that is over by the news', () => {
  const met = 'وزیراعظم شہباز شریف نے جمعہ کو نیویارک میں امریکی صدر جو بائیڈن سے ملاقات کی۔'

  it.each([
    [
      'lasted until what was done on it',
      `${met} بعد میں وزیراعظم کا پانچ روزہ دورہ نیویارک ختم ہو گیا اور وہ وطن روانہ ہو گئے۔`,
      'PK,US 2024-09-23~/2024-09-27~',
    ],
  ])('%s', (_, text, expected) => {
    expect(visits(text, '2024-09-28')).toEqual([expected])
  })

  it.each([
    [
      'in the sentence after the return',
      '19 اکتوبر 2024 کی شام ٹو لام ہنوئی واپس پہنچ گئے۔ اس طرح لاؤس کا تین روزہ سرکاری دورہ اور کانفرنس میں شرکت اپنے اختتام کو پہنچی۔',
      ['LA,VN 2024-10-17/2024-10-19'],
    ],
    [
      'not by that of another',
      '19 اکتوبر 2024 کی شام ٹو لام ہنوئی واپس پہنچ گئے۔ اس سے پہلے جاپان کا تین روزہ دورہ ملتوی ہوا تھا۔',
      ['LA,VN 2024-10-19'],
    ],
  ])('has the days told of it %s', (_, text, expected) => {
    const headline = 'ٹو لام نے لاؤس کا سرکاری دورہ اور APEC 2024 میں شرکت کامیابی سے مکمل کر لی'
    const told = compileText(`${headline}\n${text}`).events.flatMap(({ type, countries, date }) =>
      type === 'visit' ? [`${countries.join()} ${date.edtf.replaceAll('?', '')}`] : [],
    )
    expect(told).toEqual(expected)
  })
})

describe('what was done on a visit that is over', () => {
  const met = (kind: string) =>
    compileText(
      `ٹو لام نے آذربائیجان کا دورہ مکمل کر لیا\n\n8 مئی 2025 کی سہ پہر ٹو لام باکو سے روسی فیڈریشن کے سرکاری دورے پر روانہ ہو گئے، اور اس طرح آذربائیجان کا ان کا ${kind} دورہ کامیابی سے ختم ہوا۔\n\nدورے میں ٹو لام نے صدر الہام علیئیف کے ساتھ بات چیت کی۔\n7 مئی کی شام کو صدر الہام علیئیف نے ضیافت دی۔\n\nٹو لام نے وزیر اعظم علی اسدوف سے بھی ملاقات کی۔`,
    ).events.flatMap(({ participants, date }) =>
      participants.some(({ entity }) => entity === 'ali-asadov') ? [date.edtf] : [],
    )

  it('is of its days, where their number tells them', () => {
    expect(met('دو روزہ سرکاری')).toEqual(['2025-05-07/2025-05-08'])
  })

  it('is of no day that nobody tells', () => {
    expect(met('سرکاری')).toEqual(['../2025-05-08'])
  })
})

describe('what was done on one of two visits that are over', () => {
  const over =
    'ٹو لام کا فن لینڈ (20 سے 22 اکتوبر 2025 تک) اور بلغاریہ (22 سے 24 اکتوبر 2025 تک) کا سرکاری دورہ شاندار کامیابی کے ساتھ اختتام پذیر ہوا۔'
  const events = (text: string) =>
    compileText(`سرخی یہاں\n${over}\n${text}`).events.map(({ type, status, date, countries }) =>
      [type, status, date.edtf, countries.join()].join(' '),
    )

  it('is of the days of the visit to whom it was done with', () => {
    const text =
      'ٹو لام نے فن لینڈ کے صدر الیگزینڈر سٹب کے ساتھ بات چیت کی۔ اس موقع پر ویتنام اور فن لینڈ نے مشترکہ بیان جاری کیا۔'
    expect(events(text)).toEqual(
      expect.arrayContaining([
        'talks occurred 2025-10-20/2025-10-22 FI,VN',
        'statement occurred 2025-10-20/2025-10-22 FI,VN',
      ]),
    )
  })

  it('both are over, whichever day is called the news', () => {
    expect(
      compileText(over)
        .events.map(({ status, date }) => `${status} ${date.edtf}`)
        .sort(),
    ).toEqual(['occurred 2025-10-20/2025-10-22', 'occurred 2025-10-22/2025-10-24'])
  })
})

describe('a visit since a day, that is over', () => {
  const doings = 'بیجنگ میں ان کی ملاقات صدر شی جن پنگ سے ہوئی۔ دونوں ممالک نے تعاون کے معاہدے پر دستخط کیے۔'
  const events = (text: string) =>
    compileText(`سرخی یہاں\n${text}\n${doings}`).events.map(({ type, date }) => `${type} ${date.edtf}`)

  it.each([
    [
      'told before it',
      '12 اپریل 2024 کی سہ پہر وونگ ڈِنہ ہیو ہنوئی پہنچ گئے۔ یوں 7 اپریل سے جاری چین کا سرکاری دورہ ختم ہوا۔',
      ['visit 2024-04-07/2024-04-12', 'meeting 2024-04-07/2024-04-12', 'agreement 2024-04-07/2024-04-12'],
    ],
    [
      'in the same sentence',
      '12 اپریل 2024 کی سہ پہر وونگ ڈِنہ ہیو ہنوئی پہنچ گئے، جس کے ساتھ 7 اپریل سے شروع ہونے والا چین کا سرکاری دورہ اختتام کو پہنچا۔',
      ['visit 2024-04-07/2024-04-12', 'meeting 2024-04-07/2024-04-12', 'agreement 2024-04-07/2024-04-12'],
    ],
  ])('is of all days up to the news: %s', (_, text, expected) => {
    expect(
      events(text)
        .map((event) => event.replaceAll('?', ''))
        .sort(),
    ).toEqual([...expected].sort())
  })

  it('is of the days that it is said to have lasted, however it ended', () => {
    const text =
      '8 اگست 2025 کی سہ پہر صدر لوونگ کوونگ لوانڈا سے رخصت ہوئے، یوں 6 سے 8 اگست تک جاری رہنے والا انگولا کا ریاستی دورہ خوش اسلوبی سے تمام ہوا۔'
    expect(compileText(text).events.map(({ date }) => date.edtf)).toEqual(['2025?-08-06/2025?-08-08'])
  })

  it('is of no days a month apart', () => {
    const text = '12 اپریل 2024 کی سہ پہر وونگ ڈِنہ ہیو ہنوئی پہنچ گئے۔ یوں 7 مارچ سے جاری چین کا سرکاری دورہ ختم ہوا۔'
    expect(events(text).join()).not.toMatch(/03-07\//u)
  })
})

describe('a journey of so many days that is over', () => {
  const events = (journey: string, met: string) =>
    compileText(
      `سرخی یہاں\n14 جون 2025 کی صبح وزیر اعظم فام من چن ہنوئی واپس آ گئے، جس سے یورپ کا ${journey} ختم ہوا۔ ${met}`,
    ).events.map(({ type, date }) => `${type} ${date.edtf}`)

  it.each([
    ['met', 'اس سفر میں فام من چن نے صدر ایمانوئل میکرون سے ملاقات کی۔', 'meeting 2025-06-05/2025-06-14'],
    [
      'did at a gathering',
      'اس سفر میں فام من چن نے اقوام متحدہ کی تیسری سمندری کانفرنس میں شرکت کی۔',
      'conference 2025-06-05/2025-06-14',
    ],
  ])('dates what who made it %s', (_, met, expected) => {
    expect(events('10 روزہ ورکنگ ٹرپ', met)).toEqual([expected])
  })

  it.each([
    ['of a number not said', 'ورکنگ ٹرپ', 'اس سفر میں فام من چن نے صدر ایمانوئل میکرون سے ملاقات کی۔'],
    ['what had been before', '10 روزہ ورکنگ ٹرپ', 'فام من چن نے اس سے پہلے صدر ایمانوئل میکرون سے ملاقات کی تھی۔'],
    ['what others did', '10 روزہ ورکنگ ٹرپ', 'صدر ٹو لام نے صدر ایمانوئل میکرون سے ملاقات کی۔'],
  ])('dates nothing %s', (_, journey, met) => {
    expect(events(journey, met).join()).not.toContain('2025-06-05')
  })
})

it('what both countries signed on one of two journeys told is of neither', () => {
  const text =
    'سرخی\n2 دسمبر 2023 کو خوون سوڈاری ہنوئی سے روانہ ہو گئیں، یوں 30 نومبر سے 2 دسمبر 2023 تک ویتنام کا دورہ ختم ہوا۔\n2022 میں دونوں ملکوں نے دوستی کا سال منایا۔ اسی سال نومبر میں وونگ ڈنہ ہیو نے کمبوڈیا کا سرکاری دورہ کیا، جس کے دوران ویتنام اور کمبوڈیا کے درمیان معاہدے پر دستخط ہوئے۔'
  const agreements = compileText(text).events.filter(({ type }) => type === 'agreement')
  expect(agreements.map(({ date }) => date.edtf)).toEqual(['../2023-12-02'])
})

describe('a weekday on a journey', () => {
  const journey = 'سردار ایاز صادق 27 نومبر سے یکم دسمبر 2024 تک روس کے سرکاری دورے پر ہیں۔'
  const friday = 'جمعہ کو سردار ایاز صادق نے ماسکو میں ویلنٹینا میٹ ویانکو سے ملاقات کی۔'
  const events = (text: string) => compileText(text).events.map(({ type, date }) => `${type} ${date.edtf}`)

  it('is one of its days', () => {
    expect(events(`${journey} ${friday}`)).toContain('meeting 2024-11-29')
  })

  it('is the last before the news, where none of them is such', () => {
    expect(events(`${journey} ${friday.replace('جمعہ', 'منگل')}`)).toContain('meeting 2024-11-26')
  })
})

describe('a visit told as one that goes on', () => {
  const status = (published: string | null) =>
    compileText(
      'سرخی یہاں\nشی جن پنگ نومبر 2022 میں ویتنام کا دورہ کر رہے ہیں۔',
      published === null ? undefined : `published: '${published}'`,
    ).events.map((event) => event.status)

  it.each([
    ['in the month of the news', '2022-11-20', 'ongoing'],
    ['a year and a half before the news', '2024-05-10', 'occurred'],
  ])('%s', (_, published, expected) => {
    expect(status(published)).toEqual([expected])
  })
})
