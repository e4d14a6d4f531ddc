// What is told without a day amid the doings of one journey or of a few days.
import { describe, expect, it } from 'vitest'
import { compileText, told } from './urdu'

/** Type, status and date of what two people did together. */
const together = (text: string, one: string, other: string, published: string | null = null) =>
  compileText(text, published === null ? null : `published: '${published}'\n`)
    .events.filter(({ participants }) => [one, other].every((id) => participants.some(({ entity }) => entity === id)))
    .map(({ type, status, date }) => `${type} ${status} ${date.edtf}`)

const met = '3 جون 2025 کو ہنوئی میں صدر لوونگ کوونگ نے لاؤس کے صدر تھونگلون سیسولتھ سے ملاقات کی۔'
const metAgain = '3 جون 2025 کو جنرل سیکرٹری ٹو لام نے تھونگلون سیسولتھ سے ملاقات کی۔'
const talked = '5 جون 2025 کو وزیر اعظم فام من چن نے لاؤس کے وزیر اعظم سونیکسے سیفنڈون کے ساتھ بات چیت کی۔'
const trade = 'ویتنام اور لاؤس کی تجارت بڑھ رہی ہے۔'
const also = 'صدر تھونگلون سیسولتھ سے وزیر خارجہ بوئی تھانہ سون کی بھی ملاقات ہوئی۔'

describe('what is told without a day is about the days told around it', () => {
  it.each([
    ['the one day that the same people have', [met, talked, also], '2025-06-03~'],
    ['from their first day to their last', [met, metAgain.replace('3', '6'), talked, also], '2025-06-03~/2025-06-06~'],
    [
      'the day told of them both before and after it',
      [metAgain.replace('3', '1'), met, talked, also, metAgain],
      '2025-06-03~',
    ],
  ])('%s', (_, paragraphs, date) => {
    const text = paragraphs.join('\n\n')
    expect(together(text, 'thongloun-sisoulith', 'bui-thanh-son')).toEqual([`meeting occurred ${date}`])
  })

  it('the one day told before and after it, though of others', () => {
    const signed = 'وزیر دفاع فان وان جیانگ اور پراسیکیوٹر Berik Asylov نے معاہدے پر دستخط کیے۔'
    const events = compileText([talked, met, signed, metAgain].join('\n\n')).events
    expect(events.find(({ type }) => type === 'agreement')?.date.edtf).toBe('2025-06-03~')
  })

  it.each([
    ['of a review, where they lie years apart', [met, talked.replace('2025', '2023'), also]],
    ['of what had been before that', [met, talked, also.replace('ہوئی', 'ہو چکی تھی')]],
  ])('but not %s', (_, paragraphs) => {
    const [meeting] = together(paragraphs.join('\n\n'), 'thongloun-sisoulith', 'bui-thanh-son')
    expect(meeting).toMatch(/^meeting occurred (?:XXXX|\.\.\/2025-06-\d\d)$/u)
  })
})

describe('a journey of which no day is told', () => {
  const visits = (text: string, published: string | null = null) =>
    compileText(text, published === null ? null : `published: '${published}'\n`).events.flatMap(({ type, date }) =>
      type === 'visit' ? [date.edtf] : [],
    )
  const lead = 'وزیر اعظم شہباز شریف سرکاری دورے پر چین جا رہے ہیں۔'
  const filler = `${trade} ${trade} ${trade}`
  it.each([
    [
      'is about the days for which one goes',
      `${lead}\n\nشہباز شریف 15 سے 18 دسمبر 2025 تک چین میں شنگھائی تعاون تنظیم کے سربراہی اجلاس میں شرکت کریں گے۔`,
      '2025-12-15~/2025-12-18~',
    ],
    [
      'is about the days of what was done there',
      `وزیر اعظم شہباز شریف کا چین کا سرکاری دورہ مکمل ہو گیا۔\n\n${filler}\n\n15 دسمبر 2025 کو شہباز شریف نے شی جن پنگ سے ملاقات کی۔ 16 دسمبر 2025 کو شہباز شریف نے لی کیانگ سے ملاقات کی۔`,
      '2025-12-15~/2025-12-16~',
    ],
    [
      'is not of the day of what was done elsewhere',
      `${lead}\n\n${filler}\n\n15 دسمبر 2025 کو شہباز شریف نے رجب طیب اردوان سے ملاقات کی۔`,
      'XXXX',
    ],
    [
      'is not of the day of what others did',
      `${lead}\n\n${filler}\n\n15 دسمبر 2025 کو اسحاق ڈار نے وانگ یی سے ملاقات کی۔`,
      'XXXX',
    ],
  ])('%s', (_, text, expected) => {
    expect(visits(text)).toEqual([expected])
  })
})

describe('calls too', () => {
  const spoke = 'اسحاق ڈار نے سعودی ہم منصب شہزادہ فیصل بن فرحان کو ٹیلیفون کیا۔'
  const others = '30 دسمبر 2025 کو بختیار سیدوف نے بھی اسحاق ڈار سے فون پر بات کی۔'
  it('where the same person made another on one day', () => {
    const all = `${spoke}\n\n${trade} ${trade} ${trade}\n\n${others}`
    expect(together(all, 'ishaq-dar', 'faisal-bin-farhan')).toEqual(['phone-call occurred 2025-12-30~'])
  })
  it('but not where he did other things on many', () => {
    const many = '21 دسمبر 2025 کو اسحاق ڈار نے وانگ یی سے ملاقات کی۔ 27 دسمبر 2025 کو وہ حقان فیدان سے ملے۔'
    expect(together(`${many}\n\n${spoke}`, 'ishaq-dar', 'faisal-bin-farhan')).toEqual(['phone-call occurred XXXX'])
  })
})

describe('what is still to come is about the day of what it comes after', () => {
  const guest = ['sonexay-siphandone', 'pham-minh-chinh'] as const
  const arrived = 'لاؤس کے وزیر اعظم سونیکسے سیفنڈون بدھ کو ہنوئی پہنچ گئے۔'
  const planned = 'اس دورے میں وہ وزیر اعظم فام من چن سے مذاکرات کریں گے۔'

  it('of the arrival, though the article tells of another journey too', () => {
    const text = `${arrived} ${planned} اگلے برس فام من چن بھی لاؤس کا دورہ کریں گے۔`
    expect(together(text, ...guest, '2025-06-04')).toEqual(['talks scheduled 2025-06-04~'])
  })

  it('of a meeting after which it is planned', () => {
    const text = `4 جون 2025 کو صدر لوونگ کوونگ نے سونیکسے سیفنڈون سے ملاقات کی۔ ملاقات کے بعد لوونگ کوونگ سیسومفون فومویہانے کے ساتھ بات چیت کریں گے۔`
    expect(together(text, 'luong-cuong', 'saysomphone-phomvihane')).toEqual(['talks scheduled 2025-06-04~'])
  })

  it('but what was done was not done on a journey still to come', () => {
    const text =
      'صدر لوونگ کوونگ 10 سے 12 جون 2025 تک لاؤس کا دورہ کریں گے۔\n\nلوونگ کوونگ نے تھونگلون سیسولتھ سے ملاقات کی۔'
    expect(together(text, 'luong-cuong', 'thongloun-sisoulith')).toEqual(['meeting occurred XXXX'])
  })
})

describe('why an event is of a day that its sentence does not say', () => {
  const met = '5 جون 2024 کو صدر شی جن پنگ نے ہنوئی میں ٹو لام سے ملاقات کی۔'
  const steps = (text: string) =>
    compileText(`${met} ${text}`)
      .events.find(({ type }) => type === 'talks')
      ?.date.because.map(({ code, args }) => `${code} ${args['text']}`)

  it('is what is told around it, where the sentence opens with somebody', () => {
    const told = ['told-amid 5 جون 2024', 'date-stated 5 جون 2024']
    expect(steps('صدر شی جن پنگ کی دورہ ویتنام کے دوران لوونگ کوونگ سے بات چیت ہوئی۔')).toEqual(told)
    expect(steps('انہوں نے دورہ ویتنام کے دوران لوونگ کوونگ سے بات چیت کی۔')).toEqual(told)
  })

  it('is said in its words, where they tell it', () => {
    expect(steps('اسی دن شی جن پنگ نے لوونگ کوونگ کے ساتھ مذاکرات کیے۔')?.[0]).toBe('relative-to-previous اسی دن')
    expect(steps('اس موقع پر شی جن پنگ نے لوونگ کوونگ کے ساتھ مذاکرات کیے۔')?.[0]).toBe('relative-to-previous اس موقع')
  })
})

describe('what is still to come', () => {
  it('is not of the days of what was done', () => {
    const done = '18 ستمبر 2025 کو ٹو لام نے وانگ یی سے ملاقات کی۔ 19 ستمبر 2025 کو ٹو لام نے لی کیانگ سے ملاقات کی۔'
    expect(told(`${done} توقع ہے کہ ٹو لام گیری براؤنلی سے ملاقات کریں گے۔`)).toContain(
      'meeting XXXX gerry-brownlee to-lam',
    )
  })
})
