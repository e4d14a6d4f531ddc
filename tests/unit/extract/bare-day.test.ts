// A day without its month, a word for tomorrow and yesterday, "a few days later".
import { describe, expect, it } from 'vitest'
import { findDates } from '../../../src/extract/dates/dates'
import { sentences } from '../../../src/text/sentences'
import { compileText, lexicon } from './urdu'

const dates = (text: string) => compileText(text).events.map(({ type, date }) => `${type} ${date.edtf}`)
const found = (text: string) =>
  sentences(text, [{ start: 0, end: text.length }]).flatMap((one) =>
    findDates(one, lexicon).map(({ start, end }) => text.slice(start, end)),
  )

describe('a number alone', () => {
  it.each([
    [
      'after a comma',
      'ٹو لام 25 ستمبر 2024 کو ہوانا پہنچے، 26 کو میگوئل ڈیاز کینل سے مذاکرات کیے۔',
      'talks 2024-09-26',
    ],
    [
      'after "and"',
      'ٹو لام 25 ستمبر 2024 کو ہوانا پہنچے اور 26 کو میگوئل ڈیاز کینل سے مذاکرات کیے۔',
      'talks 2024-09-26',
    ],
    [
      'after a range',
      'ٹو لام 22 سے 24 ستمبر 2024 تک نیویارک میں رہے، 26 کو میگوئل ڈیاز کینل سے مذاکرات کیے۔',
      'talks 2024-09-26',
    ],
    [
      'of a year nobody says',
      'لوونگ کوونگ 25 ستمبر کو ہوانا پہنچے، 26 کو میگوئل ڈیاز کینل سے مذاکرات کیے۔',
      'talks XXXX-09-26',
    ],
  ])('%s is a day of the month said before', (_, text, expected) => {
    expect(dates(text)).toContain(expected)
  })

  it.each([
    ['of some, of whom many are told', '25 ستمبر 2024 کو 40 ممالک میں سے 26 کو دعوت دی گئی۔', ['25 ستمبر 2024']],
    ['before the last day', '25 ستمبر 2024 کو وہ آئے، 12 کو انعام ملا۔', ['25 ستمبر 2024']],
    ['far on', '2 ستمبر 2024 کو وہ آئے، 30 کو انعام ملا۔', ['2 ستمبر 2024']],
    ['no month has', '25 ستمبر 2024 کو وہ آئے، 35 کو انعام ملا۔', ['25 ستمبر 2024']],
    ['where no month is said', 'وہ پیرس آئے، 26 کو انعام ملا۔', []],
    ['that is counted', '25 ستمبر 2024 کو وہ آئے، 26 ممالک کو دعوت دی گئی۔', ['25 ستمبر 2024']],
  ])('%s is none', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('one word for tomorrow and yesterday', () => {
  const today = '30 اکتوبر 2025 کو لوونگ کوونگ نے لی جے میونگ سے ملاقات کی۔'
  it.each([
    [
      'is ahead where it is told as to come',
      `${today} کل صبح لوونگ کوونگ شی جن پنگ سے ملاقات کریں گے۔`,
      'meeting 2025?-10-31',
    ],
    [
      'is past where it is told as done',
      `${today} کل شام لوونگ کوونگ نے شی جن پنگ سے ملاقات کی۔`,
      'meeting 2025?-10-29',
    ],
    [
      'says its day itself in brackets',
      `${today} کل صبح (31 اکتوبر) لوونگ کوونگ شی جن پنگ سے ملاقات کریں گے۔`,
      'meeting 2025?-10-31',
    ],
  ])('%s', (_, text, expected) => {
    expect(dates(text).map((one) => one.replace('2025-', '2025?-'))).toContain(expected)
  })
})

describe('a few days later', () => {
  it.each(['چند روز بعد', 'کچھ دن بعد', 'چند ہفتے بعد'])('%s is after it, and not on its day', (later) => {
    const text = `ٹو لام نے 25 ستمبر 2024 کو جو بائیڈن سے ملاقات کی۔ ${later} انہوں نے میگوئل ڈیاز کینل سے مذاکرات کیے۔`
    expect(dates(text)).toContain('talks 2024-09-25/..')
  })
  it('counts from what it names, and not from what was told', () => {
    expect(found('وفد کی وطن واپسی کے چند دن بعد وہ ہنوئی آئے۔')).toEqual([])
    expect(found('اس کے چند دن بعد وہ ہنوئی آئے۔')).toEqual(['اس کے چند دن بعد'])
  })
  it('is the day said beside it', () => {
    const text =
      'ٹو لام نے 25 ستمبر 2024 کو جو بائیڈن سے ملاقات کی۔ چند روز بعد 2 اکتوبر کو انہوں نے میگوئل ڈیاز کینل سے مذاکرات کیے۔'
    expect(dates(text)).toContain('talks 2024?-10-02')
  })
})
