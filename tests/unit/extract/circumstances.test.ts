// Where, when and on what occasion a meeting took place, between its noun and its verb; and days of what is still to come
// beside a meeting that is over.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const told = (text: string, published = '2024-07-28') =>
  compileText(`سرخی یہاں\n${text}`, `published: '${published}'`).events.map(
    ({ type, status, date, participants }) =>
      `${type} ${status} ${date.edtf} ${participants.map(({ entity }) => entity).join(' ')}`,
  )

describe('a meeting with its circumstances before the verb', () => {
  const both = 'وانگ یی اور بوئی تھانہ سون'

  it.each([
    ['on the sidelines of a session', `وزرائے خارجہ ${both} کی ملاقات آسیان اجلاس کے موقع پر ہوئی۔`],
    ['in an air', `وزرائے خارجہ ${both} کی ملاقات دوستانہ ماحول میں ہوئی۔`],
    ['at a place before a session', `وزرائے خارجہ ${both} کی ملاقات ہوٹل میں آسیان اجلاس سے پہلے ہوئی۔`],
    ['after a visit', `وزرائے خارجہ ${both} کی ملاقات صدر کے دورے کے بعد ہوئی۔`],
    ['hosted by a third', `وزرائے خارجہ ${both} کی ملاقات صدر ٹو لام کی میزبانی میں ہوئی۔`],
    ['between them', `وزرائے خارجہ ${both} کے درمیان ملاقات آسیان اجلاس کے دوران ہوئی۔`],
  ])('%s took place', (_, text) => {
    const [only, ...others] = told(text)
    expect(only).toMatch(/^meeting occurred 2024-07-28~ (bui-thanh-son wang-yi|wang-yi bui-thanh-son)$/u)
    expect(others).toEqual([])
  })

  it.each([
    ['denied', `وزرائے خارجہ ${both} کی ملاقات آسیان اجلاس کے موقع پر نہیں ہوئی۔`],
    [
      'spoken of, where something else took place',
      `وزرائے خارجہ ${both} کی ملاقات اور تجارت میں ترقی سب کی مدد سے ہوئی۔`,
    ],
  ])('is none where it is %s', (_, text) => {
    expect(told(text)).toEqual([])
  })
})

describe('a day still to come', () => {
  const met = 'ایس جے شنکر نے ٹوکیو میں انٹونی بلنکن سے ملاقات کی۔'
  const meeting = 'meeting occurred 2024-07-28~ subrahmanyam-jaishankar antony-blinken'

  it.each([
    ['tomorrow', `${met} یہ ملاقات کل ہونے والے کواڈ وزرائے خارجہ کے اجلاس سے پہلے ہوئی۔`],
    ['by its number', `${met} یہ ملاقات 29 جولائی کو ہونے والے کواڈ وزرائے خارجہ کے اجلاس سے پہلے ہوئی۔`],
  ])('%s is of the conference, and that is to be held', (_, text) => {
    expect(told(text)).toEqual([meeting, 'conference scheduled 2024-07-29 quad'])
  })

  it('is not the day of the meeting before what is to be held on it', () => {
    const text = 'وانگ یی اور بوئی تھانہ سون کی ملاقات 29 جولائی کو ہونے والے آسیان اجلاس سے پہلے ہوئی۔'
    expect(told(text)).toContain('meeting occurred 2024-07-28~ bui-thanh-son wang-yi')
  })

  it('is none where the day of this meeting itself is told next', () => {
    expect(told(`${met} یہ ملاقات 25 جولائی کو ہوئی۔`)).toEqual([meeting.replace('28~', '25')])
  })
})

describe('how long a stay is, namely which days', () => {
  const came = 'روس کے وزیر اعظم میخائل میشوسٹن ویتنام پہنچ گئے ہیں جہاں وہ'

  it.each([
    ['two days, listed', `${came} دو روز یعنی 14 اور 15 جنوری کو قیام کریں گے۔`, '2025-01-14/2025-01-15'],
    ['three days, from one to another', `${came} تین دن یعنی 14 سے 16 جنوری تک قیام کریں گے۔`, '2025-01-14/2025-01-16'],
  ])('%s', (_, text, days) => {
    expect(told(text, '2025-01-14')).toEqual([`visit occurred ${days} mikhail-mishustin`])
  })
})

describe('a month before those who met in it', () => {
  const met = '28 جولائی کو بوئی تھانہ سون نے وانگ یی سے ملاقات کی۔'
  const recalled = (pair: string) => told(`${met}\nانہوں نے مارچ میں بیجنگ میں ${pair} کی ملاقات کے نتائج کو سراہا۔`)

  it.each([
    ['named', 'ٹو لام اور شی جن پنگ'],
    ['with their offices', 'صدر ٹو لام اور صدر شی جن پنگ'],
    ['with the office of that time', 'اس وقت کے صدر ٹو لام اور صدر شی جن پنگ'],
  ])('is that of their meeting: %s', (_, pair) => {
    expect(recalled(pair)).toContain('meeting occurred 2024-03 to-lam xi-jinping')
  })
})
