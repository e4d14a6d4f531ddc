// Whom "both ministers" and the like mean: two people of two countries told of before, and nobody where there are no such two.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const told = (text: string) =>
  compileText(text).events.map(
    (event) => `${event.type} ${event.date.edtf}: ${event.participants.map((party) => party.entity).join(' ')}`,
  )

/** The same whoever stands first. */
const sorted = (event: string) => event.split(' ').sort().join(' ')

const day = '5 مئی 2024 کو'
const next = '6 مئی 2024 کو'

describe('two people told of before', () => {
  it.each([
    [
      'who talk after a ceremony',
      `${day} بوئی تھانہ سون نے وانگ یی کے لیے استقبالیہ تقریب کی صدارت کی۔ اسی دن کی سہ پہر دونوں وزراء نے بات چیت کی۔`,
      ['ceremony 2024-05-05: bui-thanh-son wang-yi', 'talks 2024-05-05: bui-thanh-son wang-yi'],
    ],
    [
      'who are meant by their office, whoever was told of between',
      `${day} وزیر اعظم لی کیانگ ہنوئی پہنچے۔ وزیر اعظم فام من چن نے ان کے لیے ضیافت دی۔ صدر شی جن پنگ نے 2023 میں ویتنام کا دورہ کیا تھا۔ ${next} دونوں وزرائے اعظم نے تعاون کے معاہدے پر دستخط کیے۔`,
      ['visit 2023: xi-jinping', 'visit 2024-05-05: li-qiang', 'agreement 2024-05-06: pham-minh-chinh li-qiang'],
    ],
    [
      'one of whom met the other in the clause before, whoever was told of most',
      `صدر براک اوباما اور صدر براک اوباما کے وزیر نے تقریر کی۔ صدر ڈونلڈ ٹرمپ 4 مئی 2024 کو ہنوئی پہنچے۔ ${day} صدر ٹو لام نے ان کا استقبال کیا اور دونوں رہنماؤں نے تعاون کی دستاویزات پر دستخط کا مشاہدہ کیا۔`,
      [
        'visit 2024-05-04: donald-trump',
        'agreement 2024-05-05: to-lam donald-trump',
        'meeting 2024-05-05: to-lam donald-trump',
      ],
    ],
    [
      'who open something together',
      `${day} ٹو لام نے شی جن پنگ سے ملاقات کی۔ ${next} دونوں رہنماؤں نے نئے پل کا افتتاح کیا۔`,
      ['meeting 2024-05-05: to-lam xi-jinping', 'ceremony 2024-05-06: to-lam xi-jinping'],
    ],
    [
      'who see something signed, in the clause after they talked',
      `${day} ٹو لام نے شی جن پنگ سے ملاقات کی۔ ${next} دونوں رہنماؤں نے بات چیت کی اور تعاون کی دستاویزات پر دستخط کا مشاہدہ کیا۔`,
      [
        'meeting 2024-05-05: to-lam xi-jinping',
        'agreement 2024-05-06: to-lam xi-jinping',
        'talks 2024-05-06: to-lam xi-jinping',
      ],
    ],
    [
      'who speak on the phone, and of what',
      `${day} ٹو لام نے شی جن پنگ سے ٹیلی فون پر گفتگو کی۔ دونوں رہنماؤں نے تجارت پر گفتگو کی۔`,
      ['phone-call 2024-05-05: to-lam xi-jinping'],
    ],
  ])('%s', (_, text, events) => {
    expect(told(text)).toEqual(expect.arrayContaining(events))
    expect(told(text)).toHaveLength(events.length)
  })

  it.each([
    [
      'the one the sentence names and who is told of most beside him, whoever was told of last',
      `وزیر اعظم فام من چن نے خیرمقدم کیا۔ ${day} وزیر اعظم فام من چن نے وزیر اعظم سونیکسے سیفنڈون سے ملاقات کی۔ ${next} وزیر اعظم انتھونی البانی کے ساتھ بات چیت کے بعد دونوں وزرائے اعظم نے مشترکہ بیان جاری کیا۔`,
      'statement 2024-05-06: anthony-albanese pham-minh-chinh',
    ],
    [
      'the pronoun of the sentence and whom he talked with',
      `${day} ٹو لام نے شی جن پنگ سے ملاقات کی۔ ${next} انہوں نے صدر ولادیمیر پوٹن سے بات چیت کی، جس کے بعد دونوں رہنماؤں نے تعاون کے معاہدے پر دستخط کیے۔`,
      'agreement 2024-05-06: to-lam vladimir-putin',
    ],
    [
      'nobody who held the office before the days of the article',
      `2024 میں صدر تھونگلون سیسولتھ نے تقریر کی۔ ${day} وزیر اعظم فام من چن نے صدر تھونگلون سیسولتھ سے ملاقات کی۔ وزیر اعظم سونیکسے سیفنڈون بھی موجود تھے۔ ${next} دونوں وزرائے اعظم نے تعاون کے معاہدے پر دستخط کیے۔`,
      'agreement 2024-05-06: pham-minh-chinh sonexay-siphandone',
    ],
  ])('are %s', (_, text, event) => {
    expect(told(text).map(sorted)).toContain(sorted(event))
  })

  it.each([
    ['of one country', `${day} ٹو لام نے لوونگ کوونگ سے ملاقات کی۔ ${next} دونوں رہنماؤں نے بات چیت کی۔`],
    ['of whom only one was told', `وزیر اعظم فام من چن نے تقریر کی۔ ${next} دونوں رہنماؤں نے بات چیت کی۔`],
  ])('but nobody %s', (_, text) => {
    expect(told(text)).toEqual([])
  })

  it.each([
    [
      'whose meeting it was, with where it was held behind it',
      'صدر ٹو لام نے شی جن پنگ کو مبارکباد دی، مارچ 2023 میں دونوں کی ملاقات ماسکو کے ایک ہوائی اڈے پر ہوئی تھی۔',
      'meeting 2023-03: to-lam xi-jinping',
    ],
    [
      'whose meeting it was, with where it was held before it',
      'صدر ٹو لام نے شی جن پنگ سے فون پر بات کی، مارچ 2023 میں دونوں کی بنکاک میں ملاقات ہوئی تھی۔',
      'meeting 2023-03: to-lam xi-jinping',
    ],
    [
      'between whom there was talk, one of them told of by his office',
      `ٹو لام اور شی جن پنگ نے تقریر کی۔ چین کے صدر نے کہا کہ 5 مئی 2023 کو ٹو لام چین آئے تو دونوں میں بات چیت ہوئی۔`,
      'talks 2023-05-05: to-lam xi-jinping',
    ],
    [
      'between whom, as told of in the clause before, there was talk',
      `${day} ٹو لام بیجنگ پہنچے جہاں شی جن پنگ ان سے ملے۔ ${next} دونوں رہنما عجائب گھر گئے اور ان کے درمیان مذاکرات ہوئے۔`,
      'talks 2024-05-06: to-lam xi-jinping',
    ],
    [
      'whose meeting is told of in a sentence that names nobody, each of them once',
      `ٹو لام نے شی جن پنگ کو مبارکباد دی۔ ${next} دونوں کی ملاقات ہوئی تھی۔`,
      'meeting 2024-05-06: to-lam xi-jinping',
    ],
    [
      'generals',
      `${day} فان وان گیانگ نے ڈونگ جون سے ملاقات کی۔ ${next} دونوں جرنیلوں نے بات چیت کی۔`,
      'talks 2024-05-06: phan-van-giang dong-jun',
    ],
  ])('are those %s', (_, text, event) => {
    expect(told(text).map(sorted)).toContain(sorted(event))
  })

  it.each([
    [
      'of the sentence before',
      'شہباز شریف تاشقند پہنچے جہاں شوکت مرزایوف نے انہیں گلے لگایا۔ دونوں رہنماؤں کی محل میں ملاقات ہوئی۔',
      'meeting XXXX: shavkat-mirziyoyev shehbaz-sharif',
    ],
    [
      'of the last sentences together',
      'ٹو لام ماسکو میں ہیں۔ ولادیمیر پوٹن نے خوشی ظاہر کی۔ یہ محل پرانا ہے۔ دونوں رہنماؤں نے بات چیت کی۔',
      'talks XXXX: to-lam vladimir-putin',
    ],
  ])('may be of no event told yet: those %s', (_, text, event) => {
    expect(told(text).map(sorted)).toContain(sorted(event))
  })

  it.each([
    ['of three', 'ٹو لام نے کہا کہ شی جن پنگ اور ولادیمیر پوٹن دوست ہیں۔ دونوں رہنماؤں نے بات چیت کی۔'],
    ['of one country', 'ٹو لام اور فام من چن نے چائے پی۔ دونوں رہنماؤں نے بات چیت کی۔'],
    [
      'of no other sentence near',
      `ٹو لام اور شی جن پنگ دوست ہیں۔${' یہ محل پرانا ہے۔'.repeat(4)} دونوں رہنماؤں نے بات چیت کی۔`,
    ],
  ])('are none where nobody says which, %s', (_, text) => {
    expect(told(text)).toEqual([])
  })

  it.each([
    ['ministers of both', `ٹو لام اور شی جن پنگ نے تقریر کی۔ ${day} دونوں کے وزرائے خارجہ کی ملاقات ہوئی۔`],
    [
      'ministers of both countries',
      `ٹو لام اور شی جن پنگ نے تقریر کی۔ ${day} دونوں ملکوں کے وزرائے خارجہ نے ملاقات کی۔`,
    ],
    ['delegations of both', `ٹو لام اور شی جن پنگ نے تقریر کی اور ${day} دونوں کے وفود کی ملاقات ہوئی۔`],
    ['countries of which somebody tells', `ٹو لام نے کہا کہ چین اور روس قریب ہیں۔ ${day} ان کے درمیان مذاکرات ہوئے۔`],
    ['others, without a day', 'ٹو لام نے طلبہ سے باتیں کیں اور ان کے درمیان گفتگو ہوئی۔'],
  ])('are not the leaders themselves: %s', (_, text) => {
    expect(told(text).filter((event) => event.includes('to-lam'))).toEqual([])
  })

  it('leaves "both sides" to the two countries', () => {
    expect(told(`${day} ٹو لام نے شی جن پنگ سے ملاقات کی۔ ${next} دونوں ممالک نے معاہدے پر دستخط کیے۔`)).toContain(
      'agreement 2024-05-06: CN VN',
    )
  })
})
