// Years told by offices: who held them, and from when to when.
import { describe, expect, it } from 'vitest'
import { yearWithin } from '../../../src/extract/dates/terms'
import { compileText } from './urdu'

const dates = (text: string) => compileText(text).events.map((event) => `${event.type} ${event.date.edtf}`)

describe('the one year in which all of them held their offices', () => {
  const terms = (from: string, to: string) => ({ from, to, text: '' })
  it.each([
    ['one year alone', { month: 10, day: 12 }, terms('2024-08-03', '2024-10-21'), 2024],
    ['the later of two', { month: 2, day: 1 }, terms('2023-06-01', '2024-05-20'), 2024],
    ['a whole month', { month: 9, day: null }, terms('2024-08-03', '2024-10-21'), 2024],
  ])('%s', (_, said, bounds, year) => {
    expect(yearWithin(said, bounds)).toBe(year)
  })

  it.each([
    ['two years fit', { month: 9, day: 1 }, terms('2023-05-01', '2024-10-21')],
    ['none fits', { month: 12, day: 1 }, terms('2024-08-03', '2024-10-21')],
    ['the year before ends days before the term', { month: 2, day: 20 }, terms('2023-03-02', '2024-03-20')],
    ['the year after begins days after it', { month: 4, day: 1 }, terms('2023-03-02', '2024-03-20')],
  ])('none where %s', (_, said, bounds) => {
    expect(yearWithin(said, bounds)).toBeNull()
  })
})

describe('a day without a year is of the year of the offices', () => {
  it.each([
    [
      'two offices of one person',
      '12 اکتوبر کو جنرل سیکرٹری اور صدر ٹو لام نے لی کیانگ سے ملاقات کی۔',
      ['meeting 2024?-10-12'],
    ],
    [
      'of two people',
      '24 جنوری کو وزیر خارجہ بوئی تھانہ سون نے امریکی وزیر خارجہ مارکو روبیو سے فون پر بات کی۔',
      ['phone-call 2025?-01-24'],
    ],
    [
      'a founder of the state beside them',
      '12 اکتوبر کو جنرل سیکرٹری اور صدر ٹو لام نے لی کیانگ سے ملاقات کی۔ انہوں نے صدر ہو چی منہ کو یاد کیا۔',
      ['meeting 2024?-10-12'],
    ],
    [
      'whatever year is told that lies after them',
      '29 جنوری کو صدر وو وان تھونگ نے لی کیانگ سے ملاقات کی۔ وہ سفارتی تعلقات کے قیام کی 75ویں سالگرہ (1950-2025) کی طرف بڑھ رہے ہیں۔',
      ['meeting 2024?-01-29'],
    ],
    ['where no day is told at all', 'جنرل سیکرٹری اور صدر ٹو لام نے لی کیانگ سے ملاقات کی۔', ['meeting 2024?']],
  ])('%s', (_, text, expected) => {
    expect(dates(text)).toEqual(expected)
  })

  it.each([
    [
      'terms that reach into another year, where no day is told',
      'وزیر خارجہ بوئی تھانہ سون نے امریکی وزیر خارجہ مارکو روبیو سے فون پر بات کی۔',
      ['phone-call XXXX'],
    ],
    ['what is still to come', 'جنرل سیکرٹری اور صدر ٹو لام لی کیانگ سے ملاقات کریں گے۔', ['meeting XXXX']],
    ['an office still held', '12 اکتوبر کو جنرل سیکرٹری ٹو لام نے لی کیانگ سے ملاقات کی۔', ['meeting XXXX-10-12']],
    [
      'a year in which one was not in office yet, though another is told of',
      '16 دسمبر کو ڈبلن میں صدر کیتھرین کونولی نے فام من چن سے ملاقات کی۔ اکتوبر 2024 میں ٹو لام نے آئرلینڈ کا دورہ کیا تھا۔',
      ['visit 2024-10', 'meeting XXXX-12-16'],
    ],
    ['a name alone', '24 جنوری کو بوئی تھانہ سون نے مارکو روبیو سے فون پر بات کی۔', ['phone-call XXXX-01-24']],
    [
      'one who held it before',
      '24 جنوری کو سابق وزیر خارجہ بوئی تھانہ سون نے امریکی وزیر خارجہ مارکو روبیو سے فون پر بات کی۔',
      ['phone-call XXXX-01-24'],
    ],
  ])('not %s', (_, text, expected) => {
    expect(dates(text)).toEqual(expected)
  })
})
