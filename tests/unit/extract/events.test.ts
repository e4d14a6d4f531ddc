// Which sentences tell of an event, of which type and status, with whom; and which do not.
import { describe, expect, it } from 'vitest'
import { compile } from '../../../src/extract/compile'
import { explain } from '../../../src/extract/explain'
import { Reporter } from '../../../src/extract/report'
import { compileText, lexicon } from './urdu'

const told = (text: string) =>
  compileText(text).events.map(
    (event) => `${event.type} ${event.status}: ${event.participants.map((party) => party.entity).join(' ')}`,
  )

const day = '5 مئی 2024 کو'

describe('an event is told by', () => {
  it.each([
    ['a meeting', `${day} ٹو لام نے شی جن پنگ سے ملاقات کی۔`, ['meeting occurred: to-lam xi-jinping']],
    [
      'a meeting between',
      `${day} ٹو لام اور شی جن پنگ کے درمیان ملاقات ہوئی۔`,
      ['meeting occurred: to-lam xi-jinping'],
    ],
    ['being received', `${day} ٹو لام نے شی جن پنگ کا استقبال کیا۔`, ['meeting occurred: to-lam xi-jinping']],
    ['talks', `${day} ٹو لام نے شی جن پنگ کے ساتھ مذاکرات کیے۔`, ['talks occurred: to-lam xi-jinping']],
    ['a call', `${day} ٹو لام نے شی جن پنگ سے ٹیلی فون پر گفتگو کی۔`, ['phone-call occurred: to-lam xi-jinping']],
    ['a visit', `${day} شی جن پنگ نے ویتنام کا سرکاری دورہ کیا۔`, ['visit occurred: xi-jinping']],
    ['a visit in the other order', `${day} شی جن پنگ دورہ ویتنام پر پہنچے۔`, ['visit occurred: xi-jinping']],
    ['an arrival', `${day} شی جن پنگ ہنوئی پہنچے۔`, ['visit occurred: xi-jinping']],
    ['a visit to come', `${day} شی جن پنگ ویتنام کا دورہ کریں گے۔`, ['visit scheduled: xi-jinping']],
    ['a visit going on', `${day} شی جن پنگ ویتنام کا دورہ کر رہے ہیں۔`, ['visit ongoing: xi-jinping']],
    ['a summit attended', `${day} فام من چن نے آسیان سربراہی اجلاس میں شرکت کی۔`, ['summit occurred: pham-minh-chinh']],
    ['a signature', `${day} ویتنام اور چین نے معاہدے پر دستخط کیے۔`, ['agreement occurred: VN CN']],
    ['a joint statement', `${day} ویتنام اور چین نے مشترکہ بیان جاری کیا۔`, ['statement occurred: VN CN']],
    ['a telegram', `${day} ٹو لام نے شی جن پنگ کو مبارکباد کا پیغام بھیجا۔`, ['message occurred: to-lam xi-jinping']],
    [
      'three verbs with one subject',
      `${day} شی جن پنگ نے ویتنام کا دورہ کیا، ٹو لام سے ملاقات کی اور فام من چن کے ساتھ مذاکرات کیے۔`,
      [
        'visit occurred: xi-jinping',
        'meeting occurred: xi-jinping to-lam',
        'talks occurred: xi-jinping pham-minh-chinh',
      ],
    ],
    [
      'each of those met',
      `${day} ٹو لام نے شی جن پنگ اور لی کیانگ سے الگ الگ ملاقاتیں کیں۔`,
      ['meeting occurred: to-lam xi-jinping', 'meeting occurred: to-lam li-qiang'],
    ],
    [
      'a pronoun for the last subject',
      `${day} ٹو لام نے شی جن پنگ سے ملاقات کی۔ 6 مئی 2024 کو انہوں نے لی کیانگ سے ملاقات کی۔`,
      ['meeting occurred: to-lam xi-jinping', 'meeting occurred: to-lam li-qiang'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text).sort()).toEqual(expected.sort())
  })

  it.each([
    ['a wish', 'ٹو لام نے شی جن پنگ سے ملاقات کی خواہش ظاہر کی۔'],
    ['an invitation', 'ٹو لام نے شی جن پنگ کو ویتنام کا دورہ کرنے کی دعوت دی۔'],
    ['readiness', 'ویتنام چین کے ساتھ مذاکرات کے لیے تیار ہے۔'],
    ['a promise to strengthen', 'ویتنام اور چین کے درمیان تعاون کو مضبوط اور مستحکم کیا جائے گا۔'],
    ['a denial', 'ٹو لام نے شی جن پنگ سے ملاقات نہیں کی۔'],
    ['a condition', 'اگر وقت ملا تو ٹو لام شی جن پنگ سے ملاقات کریں گے۔'],
    ['what ought to be', 'دونوں ممالک وفود کے تبادلے بڑھائیں۔'],
    ['what is done time and again', 'ٹو لام ہر سال شی جن پنگ سے ملاقات کرتے ہیں۔'],
    ['one side', 'ٹو لام نے کسانوں سے ملاقات کی۔'],
    ['a journey at home', 'ٹو لام نے ہنوئی کا دورہ کیا۔'],
    ['a welcome at the airport', 'ہوائی اڈے پر ٹو لام نے شی جن پنگ کا استقبال کیا۔'],
    ['a thing that reached', 'اس سے ٹو لام کو فائدہ پہنچا۔'],
  ])('but not by %s', (_, text) => {
    expect(told(text)).toEqual([])
  })
})

describe('the explanation', () => {
  it('gives words, rule and decision of every trigger', () => {
    const text = 'ٹو لام نے شی جن پنگ سے ملاقات نہیں کی۔'
    const file = { name: 'a.txt', bytes: new TextEncoder().encode(text), sidecar: null }
    const examined = new Reporter(lexicon).examine(file)
    const lines = examined ? explain(examined.article, examined.extracted) : []
    expect(lines.map(({ rule, decision }) => [rule, decision])).toEqual([
      [null, null],
      ['meeting verbal perfective', 'no event: it did not happen'],
    ])
  })
})

describe('reports of one event', () => {
  const first = 'ٹو لام نے شی جن پنگ سے ملاقات کی۔'
  const compiled = (...texts: string[]) =>
    compile(
      texts.map((text, index) => ({ name: `${index}.txt`, bytes: new TextEncoder().encode(text), sidecar: null })),
      null,
      lexicon,
    ).document.events.map((event) => `${event.date.edtf} ${event.evidence.length}`)

  it.each([
    ['of one day are one event', `${day} ${first}`, `${day} ${first}`, ['2024-05-05 2']],
    ['of a month and a day of it give the day', `مئی 2024 میں ${first}`, `${day} ${first}`, ['2024-05-05 2']],
    ['of two days are two', `${day} ${first}`, `7 مئی 2024 کو ${first}`, ['2024-05-05 1', '2024-05-07 1']],
    ['without a date stay apart', first, first, ['XXXX 1', 'XXXX 1']],
  ])('%s', (_, a, b, expected) => {
    expect(compiled(a, b)).toEqual(expected)
  })

  it('told twice in one article is one event with two quotes', () => {
    expect(compiled(`${day} ${first}\n${day} ٹو لام اور شی جن پنگ کی ملاقات ہوئی۔`)).toEqual(['2024-05-05 2'])
  })
})
