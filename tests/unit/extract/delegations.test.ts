// Delegations of provinces and towns: who leads them is told apart, and where they go is a province or a town.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const told = (text: string) =>
  compileText(`خبر\n\n${text}`, 'published: 2025-03-10').events.map(
    ({ type, date, countries, participants }) =>
      `${type} ${date.edtf} ${countries.join('-')}: ${participants.map(({ entity }) => entity).join(' ')}`,
  )

const visited = 'صوبہ ین بائی کے ایک وفد نے 3 سے 5 مارچ 2025 تک چین کا دورہ کیا۔'

describe('a delegation', () => {
  it.each([
    [
      'whose leader the next sentence names',
      `${visited} وفد کی قیادت نائب وزیر لی من ڈک کر رہے تھے۔`,
      ['visit 2025-03-03/2025-03-05 CN: li-mn-dk'],
    ],
    [
      'whose head it names',
      `${visited} وفد کے سربراہ نائب وزیر لی من ڈک تھے۔`,
      ['visit 2025-03-03/2025-03-05 CN: li-mn-dk'],
    ],
    [
      'whose head speaks further on',
      `${visited} دورے میں وفد کی سربراہ محترمہ لی من ڈک نے کہا کہ تعاون بڑھے گا۔`,
      ['visit 2025-03-03/2025-03-05 CN: li-mn-dk'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it.each([
    ['whose leader nobody names', `${visited} وفد کی قیادت ایک نائب وزیر کر رہے تھے۔`],
    [
      'of two that have leaders of their own',
      `${visited} وفد کے سربراہ نائب وزیر لی من ڈک تھے۔ دوسرے وفد کے سربراہ نائب وزیر ٹران وان نام تھے۔`,
    ],
    [
      'whose head somebody without a name is',
      `${visited} ایک وفد، جس کے سربراہ صوبائی پیپلز کونسل کے رکن تھے، واپس آیا۔`,
    ],
    ['that somebody’s leading speaks of', `${visited} ان کا وفد کی سربراہی کرنا ظاہر کرتا ہے کہ تعاون بڑھے گا۔`],
  ])('but not %s', (_, text) => {
    expect(told(text)).toEqual([])
  })
})

describe('a welcome', () => {
  const guest = '3 مارچ 2025 کو لاؤس کا ایک وفد، جس کے سربراہ نائب وزیر لی من ڈک تھے، ہنوئی آیا۔'

  it.each([
    [
      'of a delegation by a local leader',
      `${guest} وفد کا استقبال صوبائی پیپلز کمیٹی کے وائس چیئرمین ہو تھانہ سن نے کیا۔`,
      'meeting 2025-03-03 : ho-thanh-sn li-mn-dk',
    ],
    [
      'by somebody and representatives',
      `${guest} گورنر ہو تھانہ سن اور محکموں کے نمائندوں نے وفد کا استقبال کیا۔`,
      'meeting 2025-03-03 : ho-thanh-sn li-mn-dk',
    ],
    [
      'by somebody, governor of a province, and its leaders',
      `${guest} کامریڈ ہو تھانہ سن، صوبہ تھانہ ہوا کے گورنر اور صوبے کے رہنماؤں نے وفد کا استقبال کیا۔`,
      'meeting 2025-03-03 : ho-thanh-sn li-mn-dk',
    ],
    [
      'of friends whom somebody led',
      '3 مارچ 2025 کو صدر لوونگ کوونگ نے چینی دوستوں کا استقبال کیا، جن کی قیادت انجمن کے نائب صدر یوان من ڈاؤ کر رہے تھے۔',
      'meeting 2025-03-03 CN-VN: luong-cuong yoan-mn-dao',
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toContain(expected)
  })

  it('but not by an envoy of the guests, who waits where they arrive', () => {
    const text = `${guest} گورنر ہو تھانہ سن اور ویتنام میں لاؤس کے سفیر نے وفد کا استقبال کیا۔`
    expect(told(text).some((line) => line.startsWith('meeting'))).toBe(false)
  })
})

describe('a visit', () => {
  const who = '3 مارچ 2025 کو وزیر خارجہ بوئی تھانہ سون'

  it.each([
    ['to a province by its name and what it is', `${who} نے چمپاسک صوبے کا دورہ کیا۔`, 'LA-VN'],
    ['to a province nobody knows, of a country in a bracket', `${who} نے مینگ لانگ صوبے (چین) کا دورہ کیا۔`, 'CN-VN'],
    [
      'to a region nobody knows, of a country in a bracket',
      `${who} مینگ لانگ خود مختار علاقے (چین) کے دورے پر گئے۔`,
      'CN-VN',
    ],
    ['and work', `${who} لاؤس کے دورے اور کام پر گئے۔`, 'LA-VN'],
    ['and a working session', `${who} لاؤس کے دورے اور ورکنگ سیشن پر آئے۔`, 'LA-VN'],
    ['to several provinces', `${who} نے تاکیو، کمپوٹ اور کنڈال صوبوں کا دورہ کیا۔`, 'KH-VN'],
    ['to a province of a country', `${who} کمبوڈیا کے صوبہ مونڈولکیری گئے۔`, 'KH-VN'],
  ])('%s', (_, text, countries) => {
    expect(told(text)).toEqual([`visit 2025-03-03 ${countries}: bui-thanh-son`])
  })

  it.each([
    ['to a place in a bracket behind a name', '3 مارچ 2025 کو بوئی تھانہ سون (چین) کا دورہ۔'],
    ['within the country', `${who} نے تھانہ ہوا صوبے کا دورہ کیا۔`],
    ['by word of mouth', `${who} لوگوں کو مبارکباد دینے آئے۔`],
  ])('but not %s', (_, text) => {
    expect(told(text)).toEqual([])
  })
})

describe('ships of a navy', () => {
  const day = '3 مارچ 2025 کو'

  it.each([
    ['that dropped anchor', `چینی بحریہ کے دو جہاز ${day} دا نانگ کی بندرگاہ پر لنگر انداز ہوئے۔`, 'CN-VN: CN'],
    ['of a country by its name', `رائل نیوزی لینڈ نیوی کے جہاز ${day} دا نانگ میں لنگر انداز ہوئے۔`, 'NZ-VN: NZ'],
    ['that arrived', `جاپانی بحریہ کا تربیتی جہاز ${day} دا نانگ پہنچا۔`, 'JP-VN: JP'],
    ['in a port', `${day} چینی بحریہ کا جہاز دا نانگ بندرگاہ پہنچا۔`, 'CN-VN: CN'],
    [
      'under a commander',
      `${day} چینی بحریہ کے جہاز ریئر ایڈمرل لی من ڈک کی کمان میں دا نانگ کی بندرگاہ پر لنگر انداز ہوئے۔`,
      'CN-VN: li-mn-dk',
    ],
    [
      'whose commander the next sentence names',
      `چینی بحریہ کے دو جہاز ${day} دا نانگ کی بندرگاہ پر لنگر انداز ہوئے۔ بیڑے کی کمان ریئر ایڈمرل لی من ڈک کر رہے ہیں۔`,
      'CN-VN: li-mn-dk',
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual([`visit 2025-03-03 ${expected}`])
  })

  it.each([
    ['ships of nobody', `ایک کروز جہاز ${day} دا نانگ کی بندرگاہ پر لنگر انداز ہوا۔`],
    ['ships that did not come', `چینی بحریہ کے جہاز ${day} دا نانگ میں لنگر انداز نہیں ہوئے۔`],
    ['ships at home', `ویتنام کی عوامی بحریہ کے جہاز ${day} دا نانگ کی بندرگاہ پر لنگر انداز ہوئے۔`],
    ['ships that may come', `چینی بحریہ کے جہاز دا نانگ میں لنگر انداز ہو سکتے ہیں۔`],
  ])('but not %s', (_, text) => {
    expect(told(text)).toEqual([])
  })
})

it('tells delegations of two countries, or contingents, as of both', () => {
  expect(told('3 مارچ 2025 کو لاؤس اور کمبوڈیا کے فوجی وفود ہنوئی پہنچے۔')).toEqual([
    'visit 2025-03-03 KH-LA-VN: KH LA',
  ])
})

it('takes for the day of the news none that lies months before its publication', () => {
  const { events } = compileText(
    'روسی فوجیوں کا دستہ ہنوئی پہنچ گیا، 2 ستمبر کی پریڈ کی تیاری\n\nیہ دستہ 30 فوجیوں کا ہے۔',
    'published: 2025-08-20',
  )
  expect(events.map(({ type, date }) => `${type} ${date.edtf}`)).toEqual(['visit XXXX'])
})
