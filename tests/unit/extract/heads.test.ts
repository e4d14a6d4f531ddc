// Noun phrases: who is named, in which office of what, and in which case.
import { describe, expect, it } from 'vitest'
import { readText } from './urdu'

const people = (text: string) =>
  readText(text)
    .heads.filter((head) => head.kind === 'person')
    .map((head) => {
      const offices = head.offices.map(({ office, of }) => (of === null ? office : `${office} of ${of}`))
      return `${head.id ?? ''} ${head.case}: ${offices.join(', ')}`
    })

describe('people in a sentence', () => {
  it.each([
    ['a name with its office', 'صدر لوونگ کوونگ نے کہا', ['luong-cuong agent: president']],
    ['a name alone', 'ٹو لام سے ملاقات کی', ['to-lam with: ']],
    ['an office with its country', 'چین کے صدر شی جن پنگ کو', ['xi-jinping to: president of CN']],
    ['a nationality', 'چینی صدر شی جن پنگ کو', ['xi-jinping to: president of CN']],
    [
      'two offices of one person',
      'جنرل سیکرٹری اور چین کے صدر شی جن پنگ نے',
      ['xi-jinping agent: president of CN, general-secretary'],
    ],
    [
      'two people with an office each',
      'جنرل سیکرٹری ٹو لام اور صدر لوونگ کوونگ نے',
      ['to-lam agent: general-secretary', 'luong-cuong agent: president'],
    ],
    [
      'an ambassador of one country in another',
      'چین میں ویتنام کے سفیر فام تھانہ بن نے',
      ['pham-thanh-binh agent: ambassador of VN'],
    ],
    [
      'a subject, and behind a comma who invited him',
      'وانگ یی، بوئی تھانہ سون کی دعوت پر، ویتنام پہنچے',
      ['wang-yi nominative: ', 'bui-thanh-son invited: '],
    ],
    [
      'a list of those who invited',
      'شی جن پنگ، لی کیانگ اور ژاؤ لیجی کی دعوت پر',
      ['xi-jinping invited: ', 'li-qiang invited: ', 'zhao-leji invited: '],
    ],
    [
      'a list that shares its case',
      'ٹو لام، شی جن پنگ اور لی کیانگ سے ملاقات کی',
      ['to-lam with: ', 'xi-jinping with: ', 'li-qiang with: '],
    ],
    [
      'a name with its offices behind it',
      'ٹو لام نے شی جن پنگ، چین کی کمیونسٹ پارٹی کے تربیتی رابطہ شعبے کے سربراہ سے ملاقات کی',
      ['to-lam agent: ', 'xi-jinping with: head'],
    ],
    [
      'a name with several offices behind it',
      'ٹو لام نے ہنوئی میں شی جن پنگ، پولٹ بیورو کے رکن اور چین کی کمیونسٹ پارٹی کے تربیتی رابطہ شعبے کے سربراہ کو',
      ['to-lam agent: ', 'xi-jinping to: head'],
    ],
    [
      'a name parted from its case by an office between commas',
      'ٹو لام نے وانگ یی، چین کے وزیر خارجہ، سے ملاقات کی',
      ['to-lam agent: ', 'wang-yi with: foreign-minister of CN'],
    ],
    [
      'a name parted so from its genitive',
      'ٹو لام نے شی جن پنگ، چین کے صدر، کا استقبال کیا',
      ['to-lam agent: ', 'xi-jinping of: president of CN'],
    ],
    [
      'no office of his that only belongs to the one named next',
      'ٹو لام نے شی جن پنگ، وزیر خارجہ وانگ یی اور لی کیانگ سے',
      ['to-lam agent: ', 'xi-jinping with: ', 'wang-yi with: foreign-minister', 'li-qiang with: '],
    ],
    [
      'a subject with a comma, of whom no office is told behind it',
      'ٹو لام، چین کی کمیونسٹ پارٹی کے تربیتی رابطہ شعبے کے سربراہ سے ملاقات کریں گے',
      ['to-lam of: '],
    ],
    [
      'a subject by his office before one of another country',
      'وزیر اعظم چین کے صدر شی جن پنگ سے ملاقات کریں گے',
      ['xi-jinping with: president of CN'],
    ],
    [
      'a subject by his office before one by a nationality',
      'ویتنامی وزیر خارجہ چینی وزیر خارجہ وانگ یی سے ملیں گے',
      ['wang-yi with: foreign-minister of CN'],
    ],
    [
      'the chief of an army right before a minister',
      'آرمی چیف سیکرٹری آف سٹیٹ انٹونی بلنکن سے ملے',
      ['antony-blinken with: foreign-minister'],
    ],
    [
      'no name in the title of the joint chiefs',
      'چیئرمین جوائنٹ چیفس روس کے نائب وزیر دفاع کریم داد خانزادہ سے',
      ['krim-dad-khanzadh with: deputy-defence-minister of RU'],
    ],
    [
      'no name within what an office is for',
      'چین کے نائب وزیر برائے انٹیلی جنس اور سکیورٹی امور جنرل کریم داد خانزادہ سے',
      ['krim-dad-khanzadh with: general'],
    ],
    ['between two', 'ٹو لام اور شی جن پنگ کے درمیان', ['to-lam among: ', 'xi-jinping among: ']],
    ['one who leads', 'ٹو لام کی قیادت میں وفد', ['to-lam led: ']],
    ['one who invites', 'ٹو لام کی دعوت پر', ['to-lam invited: ']],
    ['an unknown name after an office', 'سفیر کریم داد خانزادہ نے کہا', ['krim-dad-khanzadh agent: ambassador']],
    ['an unknown name after a portfolio', 'وزیر برائے محنت زرتاشہ گلریز نے', ['zrtashh-glriz agent: minister']],
    ['small words inside an unknown name', 'محترمہ ہا تھی ہوئی نے', ['ha-thi-hoii agent: ']],
  ])('%s', (_, text, expected) => {
    expect(people(text)).toEqual(expected)
  })

  it.each([
    ['an office that only qualifies', 'وزیر خارجہ سطح کی بات چیت ہوئی'],
    ['an office of nobody', 'صدر کے دفتر میں'],
    ['a place named after somebody', 'کم ال سنگ اسکوائر میں'],
    ['a group', 'دونوں ممالک کے رہنماؤں نے'],
    ['an office with its building', 'صدر دفتر میں اجلاس'],
  ])('none in %s', (_, text) => {
    expect(people(text)).toEqual([])
  })
})
