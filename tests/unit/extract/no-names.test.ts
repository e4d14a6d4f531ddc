// Words behind an office that are nobody's name; and the names that stand there in the same way.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const said = (text: string) => {
  const { events, entities } = compileText(text)
  const labels = new Map(entities.map(({ id, labels: { ur, en } }) => [id, ur ?? en]))
  return events.map(({ type, participants }) =>
    [type, ...participants.map(({ entity }) => labels.get(entity) ?? entity)].join(' / '),
  )
}

describe('nobody is', () => {
  it.each([
    [
      'an ocean, whose states follow',
      '5 مئی 2024 کو اقوام متحدہ کے سربراہ بحرالکاہل کے ملکوں سے ہوتے ہوئے چین پہنچے۔ وہ وانگ یی سے ملے۔',
      'بحرالکاہل',
    ],
    ['a region', '5 مئی 2024 کو وزیر خارجہ مشرق وسطی کے دورے پر سعودی عرب پہنچے۔', 'مشرق وسطی'],
    ['several of an office', '5 مئی 2024 کو جاپان اور اٹلی کے قونصل جنرلز کی وانگ یی سے ملاقات ہوئی۔', 'جنرلز'],
    ['what a minister is of', '5 مئی 2024 کو وزیر باغبانی، جنگلات اور پانی نے وانگ یی سے ملاقات کی۔', 'باغبانی'],
    ['of how many sides talks are', '5 مئی 2024 کو افغان وزیر خارجہ سہ فریقی مذاکرات کے لیے چین پہنچے۔', 'فریقی'],
    ['of how many nations they are', '5 مئی 2024 کو ترک وزیر دفاع کثیر القومی مذاکرات کے لیے چین پہنچے۔', 'القومی'],
    ['what he talks of', '5 مئی 2024 کو وزیر خارجہ ہجرت اور امن پر وانگ یی سے ملے۔', 'ہجرت'],
    [
      'a body that nobody listed',
      '5 مئی 2024 کو وانگ یی نے وزیر دفاع ایروناٹکس ریسرچ اینڈ ٹیسٹنگ آرگنائزیشن سے ملاقات کی۔',
      'ایروناٹکس ریسرچ',
    ],
    [
      'terror, against which an envoy works',
      '5 مئی 2024 کو سفیر برائے انسداد دہشت گردی سے وانگ یی نے ملاقات کی۔',
      'دہشت گردی',
    ],
  ])('%s', (_, text, word) => {
    expect(said(text).join()).not.toContain(word)
  })
})

describe('somebody is', () => {
  it.each([
    ['who acts, by one word', '5 مئی 2024 کو وزیر تجارت باغبانوف نے وانگ یی سے ملاقات کی۔', 'باغبانوف'],
    ['who is met, by one word', '5 مئی 2024 کو وانگ یی نے وزیر تجارت باغبانوف سے ملاقات کی۔', 'باغبانوف'],
    [
      'whose one word acts elsewhere',
      'وزیر تجارت باغبانوف نے شکریہ ادا کیا۔ 5 مئی 2024 کو وزیر تجارت باغبانوف اور وانگ یی کی ملاقات ہوئی۔',
      'باغبانوف',
    ],
    ['a queen', '5 مئی 2024 کو ملکہ ازمیرالدا اور وانگ یی کی ملاقات ہوئی۔', 'ازمیرالدا'],
    ['Mr and one word', '5 مئی 2024 کو مسٹر باغبانوف اور وانگ یی کی ملاقات ہوئی۔', 'باغبانوف'],
  ])('%s', (_, text, name) => {
    expect(said(text)).toEqual([expect.stringContaining(name)])
  })
})

describe('a title inside a name', () => {
  it("is the father's, where it opens the name too and people are called by it", () => {
    expect(said('5 مئی 2024 کو سلطان زاہد سلطان ماجد نے وانگ یی سے ملاقات کی۔')).toEqual([
      'meeting / زاہد سلطان ماجد / وانگ یی',
    ])
  })

  it('is no part of it behind a general', () => {
    expect(said('5 مئی 2024 کو جنرل زاہد ماجد جنرل ہیڈ کوارٹرز گئے اور وانگ یی سے ملے۔').join()).not.toContain('ہیڈ')
  })
})

describe('what is glued to the last word of a name', () => {
  it('is parted', () => {
    expect(said('5 مئی 2024 کو جنرل عاصم منیرنے وانگ یی سے ملاقات کی۔')).toEqual(['meeting / عاصم منیر / وانگ یی'])
  })

  it('is not where no name ends with the rest', () => {
    expect(said('5 مئی 2024 کو وزیر تجارت عاصم منیبنے وانگ یی سے ملاقات کی۔')).not.toContain(
      'meeting / عاصم منیب / وانگ یی',
    )
  })
})

describe('the rest of a known name', () => {
  it.each([
    ['in another spelling', 'امیر قطر شیخ تمیم بن حماد الثانی', 'تمیم بن حمد الثانی'],
    ['with another vowel', 'امیر قطر شیخ تمیم بن حامد الثانی', 'تمیم بن حمد الثانی'],
  ])('is his: %s', (_, name, known) => {
    expect(said(`5 مئی 2024 کو وانگ یی کی ${name} سے ملاقات ہوئی۔`)).toEqual([expect.stringContaining(`/ ${known}`)])
  })

  it('is not where the words are of no name of his', () => {
    const text = '5 مئی 2024 کو وانگ یی کی شیخ تمیم بن خلیفہ الخلیفی سے ملاقات ہوئی۔'
    expect(said(text)).not.toContain('meeting / وانگ یی / تمیم بن حمد الثانی')
  })
})
