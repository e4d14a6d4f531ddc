// Short news of the press: dated by the day of printing alone, told on the day itself or on the one before, much of it
// announced. What is told of a visit is of its days.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

/** A Sunday. */
const published = '2024-11-24'

const dates = (text: string, day: string | null = published) =>
  compileText(`خبر\n\n${text}`, day === null ? null : `published: ${day}`).events.map(
    ({ type, status, date }) => `${type} ${status} ${date.edtf}`,
  )

describe('a visit told as the news has all its days', () => {
  it.each([
    ['arrived', 'وزیر اعظم شہباز شریف تین روزہ دورے پر چین پہنچ گئے۔', 'visit occurred 2024-11-24~/2024-11-26~'],
    ['left for', 'وزیر اعظم شہباز شریف 2 روزہ دورے پر بیجنگ روانہ ہو گئے۔', 'visit occurred 2024-11-24~/2024-11-25~'],
    ['for so many days', 'وزیر اعظم شہباز شریف چار روز کے لیے چین پہنچ گئے۔', 'visit occurred 2024-11-24~/2024-11-27~'],
    [
      'is back',
      'وزیر اعظم شہباز شریف چین کا چار روزہ دورہ مکمل کر کے وطن واپس پہنچ گئے۔',
      'visit occurred 2024-11-21~/2024-11-24~',
    ],
    ['from today', 'شی جن پنگ آج سے پاکستان کے تین روزہ دورے پر ہوں گے۔', 'visit scheduled 2024-11-24/2024-11-26'],
    ['from tomorrow', 'شی جن پنگ کل سے پاکستان کے تین روزہ دورے پر ہوں گے۔', 'visit scheduled 2024-11-25/2024-11-27'],
    [
      'tomorrow, so many days',
      'شہباز شریف کل دو روزہ دورے پر بیجنگ پہنچیں گے۔',
      'visit scheduled 2024-11-25/2024-11-26',
    ],
    [
      'on a day, so many days',
      'شی جن پنگ 2 دسمبر کو دو روز کے سرکاری دورے پر پاکستان آئیں گے۔',
      'visit scheduled 2024-12-02/2024-12-03',
    ],
    [
      'from one day to another',
      'شی جن پنگ 2 سے 4 دسمبر تک پاکستان کے سرکاری دورے پر ہوں گے۔',
      'visit scheduled 2024-12-02/2024-12-04',
    ],
    ['will be in', 'شہباز شریف کل سے چین میں ہوں گے۔', 'visit scheduled 2024-11-25'],
    ['is arriving tomorrow', 'وزیر اعظم شہباز شریف دورے کے لیے کل بیجنگ پہنچ رہے ہیں۔', 'visit scheduled 2024-11-25'],
  ])('%s', (_, text, expected) => {
    expect(dates(text)).toEqual([expected])
  })

  it('be their number told in the headline or in the text', () => {
    const text = 'شہباز شریف چین پہنچ گئے\n\nوزیر اعظم شہباز شریف 4 روزہ دورے پر چین پہنچ گئے۔'
    expect(compileText(text, `published: ${published}`).events.map(({ date }) => date.edtf)).toEqual([
      '2024-11-24~/2024-11-27~',
    ])
  })

  it.each([
    [
      'is on one that began some time ago',
      'وزیر اعظم شہباز شریف چین کے تین روزہ دورے پر ہیں۔',
      'visit ongoing 2024-11-24~',
    ],
    ['says no number', 'وزیر اعظم شہباز شریف سرکاری دورے پر چین پہنچ گئے۔', 'visit occurred 2024-11-24~'],
  ])('but not where it %s', (_, text, expected) => {
    expect(dates(text)).toEqual([expected])
  })
})

describe('what is to be done on a visit is of its days', () => {
  const visit = 'وزیر اعظم شہباز شریف تین روزہ دورے پر چین پہنچ گئے۔'
  it.each([
    ['a meeting', 'وہ صدر شی جن پنگ سے ملاقات کریں گے۔', 'meeting scheduled 2024-11-24~/2024-11-26~'],
    [
      'a meeting on it',
      'دورے کے دوران شہباز شریف کی شی جن پنگ سے ملاقات ہوگی۔',
      'meeting scheduled 2024-11-24~/2024-11-26~',
    ],
    [
      'talks of both',
      'دونوں ملکوں پاکستان اور چین کے درمیان مذاکرات ہوں گے۔',
      'talks scheduled 2024-11-24~/2024-11-26~',
    ],
    [
      'what both sign on it',
      'دورے کے دوران پاکستان اور چین کے درمیان معاہدوں پر دستخط کیے جائیں گے۔',
      'agreement scheduled 2024-11-24~/2024-11-26~',
    ],
  ])('%s', (_, text, expected) => {
    expect(dates(`${visit}\n\n${text}`)).toContain(expected)
  })

  it('about its day, where only one is told', () => {
    const text = 'وزیر اعظم شہباز شریف 2 دسمبر کو سرکاری دورے پر چین جائیں گے۔\n\nوہ صدر شی جن پنگ سے ملاقات کریں گے۔'
    expect(dates(text)).toContain('meeting scheduled 2024-12-02~')
  })

  it('but not what others do', () => {
    expect(dates(`${visit}\n\nبعد میں صدر آصف علی زرداری نریندر مودی سے ملاقات کریں گے۔`)).toContain(
      'meeting scheduled XXXX',
    )
  })
})

describe('a weekday tells the day of what was printed the day after', () => {
  const met = 'اسحاق ڈار نے وانگ یی سے ملاقات کی۔'
  it.each([
    ['said of the statement', `${met} ہفتے کو جاری بیان میں کہا گیا کہ دونوں ملک دوست ہیں۔`, '2024-11-23'],
    ['of two days ago', `${met} جمعہ کو جاری بیان میں کہا گیا کہ دونوں ملک دوست ہیں۔`, '2024-11-22'],
    ['of the day of printing', `${met} اتوار کو جاری بیان میں کہا گیا کہ دونوں ملک دوست ہیں۔`, '2024-11-24~'],
    ['too long ago', `${met} منگل کو جاری بیان میں کہا گیا تھا کہ دونوں ملک دوست ہیں۔`, '2024-11-24~'],
    ['still to come', `${met} وہ جمعہ کو بیان جاری کریں گے۔`, '2024-11-24~'],
  ])('%s', (_, text, expected) => {
    expect(dates(text)).toContain(`meeting occurred ${expected}`)
  })

  it.each([published, null])('printed in the bracket of the dateline, published %s', (day) => {
    const text = `اسلام آباد (اخبار تازہ ترین - اے پی پی۔ 24 نومبر 2024ء) ${met} ہفتے کو جاری بیان میں کہا گیا کہ دونوں ملک دوست ہیں۔`
    expect(dates(text, day)).toEqual(['meeting occurred 2024-11-23'])
  })
})

describe('a day said to be tomorrow tells that of the news', () => {
  const came = 'وزیر اعظم شہباز شریف سرکاری دورے پر چین پہنچ گئے۔'
  it.each([
    ['in a bracket', `${came} وہ کل (15 جون 2023) شی جن پنگ سے ملاقات کریں گے۔`, 'visit occurred 2023-06-14'],
    [
      'far from the lead',
      `${came} رشتے پرانے ہیں۔ تجارت بڑھی ہے۔ لوگ خوش ہیں۔ وہ کل، 15 جون 2023 کو، شی جن پنگ سے ملاقات کریں گے۔`,
      'visit occurred 2023-06-14',
    ],
    [
      'not where the day of the news is said',
      `11 جون 2023 کو ${came} وہ کل (15 جون 2023) شی جن پنگ سے ملاقات کریں گے۔`,
      'visit occurred 2023-06-11',
    ],
    ['not of what was done', `${came} انہوں نے کل (15 جون 2023) شی جن پنگ سے ملاقات کی۔`, 'visit occurred 2023-06-15'],
  ])('%s', (_, text, expected) => {
    expect(dates(text, null)).toContain(expected)
  })
})

describe('beside news that says no day', () => {
  const news = 'وزیر اعظم شہباز شریف نے شی جن پنگ سے ملاقات کی۔'
  it('what was done earlier is of its day', () => {
    expect(dates(`${news}\n\nقبل ازیں شہباز شریف نے لی کیانگ سے ملاقات کی۔`)).toEqual([
      'meeting occurred 2024-11-24~',
      'meeting occurred 2024-11-24~',
    ])
  })
  it('what had been done is not', () => {
    expect(dates(`${news}\n\nاس سے قبل شہباز شریف نے لی کیانگ سے ملاقات کی تھی۔`)).toContain(
      'meeting occurred ../2024-11-24',
    )
  })
})

describe('a visit of which one sentence tells a day and another how many there are', () => {
  const arrived = 'وزیر اعظم شہباز شریف سرکاری دورے پر چین پہنچ گئے۔'
  it.each([
    ['its number after the arrival', `${arrived} ان کا دورہ دو دن کا ہے۔`, '2024-11-24~/2024-11-25~'],
    [
      'its number at what he will do',
      `${arrived} تین روزہ دورے کے دوران وہ معاہدوں پر بات کریں گے۔`,
      '2024-11-24~/2024-11-26~',
    ],
    [
      'its end after the arrival',
      `${arrived} شہباز شریف کا چین کا پہلا سرکاری دورہ ہے، جو 27 نومبر کو اختتام پذیر ہوگا۔`,
      '2024-11-24~/2024-11-27',
    ],
    [
      'its number after the end',
      'وزیر اعظم شہباز شریف کا چین کا دورہ کل اختتام کو پہنچا۔ چار روزہ دورے میں دونوں ملکوں نے بات چیت کی۔',
      '2024-11-20/2024-11-23',
    ],
    ['two numbers', `${arrived} ان کا دورہ دو دن کا ہے۔ تین روزہ دورے میں معاہدے ہوں گے۔`, '2024-11-24~'],
    ['the number of another', `${arrived} ایرانی صدر مسعود پزشکیان بھی دو روزہ دورے پر روس پہنچ گئے۔`, '2024-11-24~'],
  ])('%s', (_, text, expected) => {
    expect(dates(text)).toContain(`visit occurred ${expected}`)
  })

  it('but no visit of another time', () => {
    const text = `${arrived} یہ دورہ نومبر 2022 میں شہباز شریف کے دورۂ چین کے بعد ہے۔`
    expect(dates(text)).toContain('visit occurred 2024-11-24~')
  })
})

describe('what is to be done', () => {
  it.each([
    [
      'is held on a weekday, of the next',
      'چین اور روس کی سربراہی کانفرنس جمعہ کو بیجنگ میں ہو رہی ہے۔',
      /^summit ongoing 2024-11-29/u,
    ],
    [
      'is of no year in a name',
      'وزیر اعظم شہباز شریف بیجنگ میں ’’منظر: 1940 سے اب تک پاکستان میں آرٹ‘‘ کے عنوان سے نمائش کا افتتاح کریں گے۔',
      /^ceremony scheduled XXXX$/u,
    ],
  ])('%s', (_, text, expected) => {
    expect(dates(text).find((one) => expected.test(one))).toBeDefined()
  })

  it('at a gathering on the one visit is of its days', () => {
    const text = 'وزیر اعظم شہباز شریف تین روزہ دورے پر چین پہنچ گئے۔\n\nوہ تیسرے بیلٹ اینڈ روڈ فورم میں شرکت کریں گے۔'
    expect(dates(text)).toContain('conference scheduled 2024-11-24~/2024-11-26~')
  })
})
