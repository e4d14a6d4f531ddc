// Ways of telling who met whom: at table, "talking with", talks that somebody chaired, letters of which only the last says to
// whom, whoever has gone on a visit.
import { describe, expect, it } from 'vitest'
import { told } from './urdu'

const day = '5 مارچ 2024'

describe('a meal at which one works', () => {
  it.each([
    [
      'had',
      `ٹو لام نے ${day} کو چینی وزیر اعظم لی کیانگ کے ساتھ ورکنگ ناشتہ کیا۔`,
      'meeting 2024-03-05 to-lam li-qiang',
    ],
    ['chaired', `ٹو لام نے ${day} کو لی کیانگ کے ساتھ ورکنگ ناشتے کی صدارت کی۔`, 'meeting 2024-03-05 to-lam li-qiang'],
    [
      'had with several, who sit together',
      `ٹو لام نے ${day} کو چینی وزیر اعظم لی کیانگ اور روسی صدر ولادیمیر پوٹن کے ساتھ ورکنگ لنچ کیا۔`,
      'meeting 2024-03-05 to-lam li-qiang vladimir-putin',
    ],
  ])('is a meeting: %s', (_, text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  it.each([
    ['alone', `ٹو لام نے ${day} کو ورکنگ ناشتہ کیا۔`],
    ['wished', `ٹو لام نے ${day} کو کہا کہ وہ لی کیانگ کے ساتھ ورکنگ ناشتہ کرنا چاہتے ہیں۔`],
    ['not had', `ٹو لام نے ${day} کو لی کیانگ کے ساتھ ورکنگ ناشتہ نہیں کیا۔`],
  ])('is none: %s', (_, text) => {
    expect(told(text)).toEqual([])
  })
})

describe('talking with somebody', () => {
  it.each([
    ['a participle', `${day} کو لی کیانگ کے ساتھ بات کرتے ہوئے ٹو لام نے تعاون بڑھانے کی تجویز دی۔`],
    ['a verb', `ٹو لام نے ${day} کو لی کیانگ سے بات کی۔`],
    ['a noun', `${day} کو ٹو لام کی لی کیانگ سے بات ہوئی۔`],
  ])('is talks: %s', (_, text) => {
    expect(told(text).map((line) => line.split(' ').sort().join(' '))).toEqual(['2024-03-05 li-qiang talks to-lam'])
  })

  it.each([
    ['a matter', `ٹو لام نے ${day} کو لی کیانگ سے اس بات کی تصدیق کی۔`],
    ['about ties with a body', `ٹو لام نے ${day} کو آسیان سے تعلقات کے بارے میں بات کی۔`],
    ['only said, on no day', 'ٹو لام نے بتایا کہ ان کی لی کیانگ سے بات ہوئی۔'],
    ['with the press', `ٹو لام نے ${day} کو صحافیوں سے بات کرتے ہوئے لی کیانگ کا ذکر کیا۔`],
    ['wished', `ٹو لام ${day} کو لی کیانگ سے بات کرنا چاہتے ہیں۔`],
  ])('is none: %s', (_, text) => {
    expect(told(text)).toEqual([])
  })
})

describe('talks with their chairmen behind', () => {
  it.each([
    ['talks', `یہ بات چیت ${day} کو ہنوئی میں ہوئی، جس کی مشترکہ صدارت لی کیانگ اور ٹو لام نے کی۔`],
    ['consultations', `یہ مشاورت ${day} کو ہوئی، جس کی صدارت لی کیانگ اور ٹو لام نے کی۔`],
  ])('are theirs: %s', (_, text) => {
    expect(told(text)).toEqual(['talks 2024-03-05 li-qiang to-lam'])
  })

  it('are nobody’s where another thing was chaired', () => {
    expect(told(`بات چیت ${day} کو ہوئی، جس میں ایک کمیٹی کی صدارت کا ذکر لی کیانگ اور ٹو لام نے کیا۔`)).toEqual([])
  })
})

describe('to whom letters go of which the last says so', () => {
  it.each([
    ['and', `${day} کو ٹو لام نے تعزیت کا خط بھیجا اور لوونگ کوونگ نے تعزیت کا ٹیلی گرام لی کیانگ کو بھیجا۔`],
    [
      'a semicolon',
      `${day} کو ٹو لام نے تعزیت کا خط ارسال کیا؛ لوونگ کوونگ نے لی کیانگ کو تعزیت کا ٹیلی گرام ارسال کیا۔`,
    ],
  ])('is the same: %s', (_, text) => {
    expect(told(text).sort()).toEqual(['message 2024-03-05 luong-cuong li-qiang', 'message 2024-03-05 to-lam li-qiang'])
  })

  it.each([
    ['not sent', `${day} کو ٹو لام نے خط نہیں بھیجا اور لوونگ کوونگ نے لی کیانگ کو خط بھیجا۔`],
    ['with more told between', `${day} کو ٹو لام نے خط بھیجا، بارش ہوئی، لوونگ کوونگ نے لی کیانگ کو خط بھیجا۔`],
  ])('is not: %s', (_, text) => {
    expect(told(text)).toEqual(['message 2024-03-05 luong-cuong li-qiang'])
  })
})

describe('who has gone on a visit', () => {
  it.each([
    ['gone', `چین کے دورے پر گئے صدر ٹو لام نے ${day} کو لی کیانگ سے ملاقات کی۔`],
    ['having gone', `چین کے دورے پر گئے ہوئے صدر ٹو لام نے ${day} کو لی کیانگ سے ملاقات کی۔`],
    ['arrived', `چین کے دورے پر پہنچے صدر ٹو لام نے ${day} کو لی کیانگ سے ملاقات کی۔`],
  ])('visits: %s', (_, text) => {
    expect(told(text).sort()).toEqual(['meeting 2024-03-05 to-lam li-qiang', 'visit 2024-03-05 to-lam'])
  })

  it('does not where somebody else went', () => {
    expect(told(`وہ چین کے دورے پر گئے، صدر ٹو لام نے ${day} کو لی کیانگ سے ملاقات کی۔`)).toEqual([
      'meeting 2024-03-05 to-lam li-qiang',
    ])
  })
})

describe('a welcome', () => {
  it.each([
    ['held', `${day} کو ہنوئی میں چین کے وزیر اعظم لی کیانگ کے سرکاری استقبال کی تقریب ہوئی۔`, 'li-qiang'],
    ['chaired', `${day} کو ٹو لام نے لی کیانگ کے استقبال کی تقریب کی صدارت کی۔`, 'to-lam li-qiang'],
  ])('is given for its guest: %s', (_, text, who) => {
    expect(told(text)).toEqual([`ceremony 2024-03-05 ${who}`])
  })
})
