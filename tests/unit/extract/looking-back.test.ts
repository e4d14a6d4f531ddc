// What an article tells as lying before its news: reminders and the pluperfect; and days of the month without its name.
import { describe, expect, it } from 'vitest'
import { compileText, told } from './urdu'

const news = 'خبر\n21/04/2024\n'

describe('before the news, though of no day that is said', () => {
  it.each([
    ['a reminder', `${news}واضح رہے کہ شی جن پنگ نے ولادیمیر پوٹن سے ملاقات کی۔`],
    ['what follows a reminder', `${news}یاد رہے کہ شی جن پنگ روس گئے۔ شی جن پنگ نے ولادیمیر پوٹن سے ملاقات کی۔`],
    ['the pluperfect', `${news}شی جن پنگ نے ولادیمیر پوٹن سے ملاقات کی تھی۔`],
  ])('%s', (_, text) => {
    expect(told(text)).toContain('meeting ../2024-04-21 xi-jinping vladimir-putin')
  })

  it.each([
    ['the news itself', `${news}شی جن پنگ نے ولادیمیر پوٹن سے ملاقات کی۔`, 'meeting 2024-04-21~'],
    [
      'a reminder with a day',
      `${news}واضح رہے کہ شی جن پنگ نے 5 مارچ 2024 کو ولادیمیر پوٹن سے ملاقات کی۔`,
      'meeting 2024-03-05',
    ],
    [
      'the pluperfect with a day',
      `${news}شی جن پنگ نے گزشتہ روز ولادیمیر پوٹن سے ملاقات کی تھی۔`,
      'meeting 2024-04-20',
    ],
    [
      'another paragraph than the reminder',
      `${news}واضح رہے کہ تعاون بڑھا ہے۔\nشی جن پنگ نے ولادیمیر پوٹن سے ملاقات کی۔`,
      'meeting 2024-04-21~',
    ],
  ])('not %s', (_, text, expected) => {
    expect(told(text)).toEqual([`${expected} xi-jinping vladimir-putin`])
  })
})

describe('days of a month that is not named', () => {
  it.each([
    ['a morning', `${news}شی جن پنگ 20 تاریخ کی صبح ہنوئی پہنچے۔`, 'visit 2024-04-20 xi-jinping'],
    ['several', `${news}شی جن پنگ 26 سے 27 تاریخ تک ویتنام کا دورہ کریں گے۔`, 'visit 2024-04-26/2024-04-27 xi-jinping'],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual([expected])
  })
})

describe('greetings', () => {
  it.each([
    ['spoken at a meeting', 'ملاقات میں ٹو لام نے شی جن پنگ کو مبارکباد دی۔'],
    ['to nobody in particular', 'ٹو لام نے دونوں ممالک کی قیادت اور عوام کو مبارکباد پیش کی۔'],
  ])('are no message: %s', (_, text) => {
    expect(told(text)).toEqual([])
  })

  it('are one where they go to somebody', () => {
    expect(told('ٹو لام نے شی جن پنگ کو مبارکباد دی۔')).toEqual(['message XXXX to-lam xi-jinping'])
  })
})

describe('the days of a journey in another sentence', () => {
  it('are its days', () => {
    const text = 'شی جن پنگ ویتنام کا دورہ کریں گے۔ وہ 30 اکتوبر سے یکم نومبر 2025 تک سرکاری دورے پر رہیں گے۔'
    expect(told(text)).toEqual(['visit 2025-10-30/2025-11-01 xi-jinping'])
  })
})

describe('what had been before the news', () => {
  const dated = (text: string) => compileText(text).events.map(({ type, date }) => `${type} ${date.edtf}`)
  const met = 'اسحاق ڈار نے وانگ یی سے ملاقات کی۔'

  it.each([
    [
      'is another meeting',
      `${met} اس سے پہلے اسحاق ڈار نے ستمبر 2023 میں وانگ یی سے ملاقات کی تھی۔`,
      'meeting 2023-09',
    ],
    ['though "both" had it', `${met} دونوں وزراء اس سے قبل ستمبر 2023 میں ملے تھے۔`, 'meeting 2023-09'],
    ['their last', `${met} دونوں کی آخری ملاقات ستمبر 2023 میں کابل میں ہوئی تھی۔`, 'meeting 2023-09'],
    [
      'another visit',
      'وانگ یی کا دورہ پاکستان مکمل ہوا۔ اس سے قبل وانگ یی نے مئی 2023 میں پاکستان کا دورہ کیا تھا۔',
      'visit 2023-05',
    ],
    ['or his last', 'وانگ یی اسلام آباد پہنچے۔ وہ آخری بار مئی 2023 میں پاکستان آئے تھے۔', 'visit 2023-05'],
  ])('%s, and dates no news', (_, text, event) => {
    const [type = ''] = event.split(' ')
    expect(dated(text)).toEqual([event, `${type} XXXX`])
  })

  it.each([
    ['of the meeting itself', `${met} یہ ملاقات 3 مئی 2023 کو اسلام آباد میں ہوئی تھی۔`, ['meeting 2023-05-03']],
    [
      'of the arrival on the same journey',
      'وانگ یی اسلام آباد پہنچے۔ اس سے قبل وانگ یی 5 مئی 2025 کو پاکستان آئے تھے۔',
      ['visit 2025-05-05'],
    ],
  ])('is not the day %s', (_, text, events) => {
    expect(dated(text)).toEqual(events)
  })
})
