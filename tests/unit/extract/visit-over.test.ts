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
