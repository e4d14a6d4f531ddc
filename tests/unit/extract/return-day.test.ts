// The days of a journey that is told from its end: by the day of the return and the number of its days, or the day on which it
// began, in either order and in one sentence or two.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const visits = (text: string, published = '2025-05-19') =>
  compileText(text, `published: "${published}"`).events.flatMap(({ type, date, countries }) =>
    type === 'visit' ? [`${countries.join()} ${date.edtf}`] : [],
  )

describe('a journey that is over', () => {
  it.each([
    [
      'ends on the day told after it',
      'شہباز شریف ویتنام کا تین روزہ سرکاری دورہ مکمل کر کے اتوار کی شب وطن واپس روانہ ہو گئے۔',
      ['PK,VN 2025-05-16/2025-05-18'],
    ],
    [
      'whose beginning the next sentence tells by its day',
      'شہباز شریف ویتنام کا سرکاری دورہ مکمل کر کے اتوار کو وطن روانہ ہو گئے۔ شہباز شریف جمعہ 16 مئی کو ہنوئی پہنچے تھے۔',
      ['PK,VN 2025-05-16/2025-05-18'],
    ],
    [
      'under a headline that tells it too',
      'شہباز شریف کا دورہ ویتنام مکمل\n\nشہباز شریف ویتنام کا دو روزہ سرکاری دورہ مکمل کر کے اتوار کو وطن روانہ ہو گئے۔ شہباز شریف ہفتہ کو ہنوئی پہنچے تھے۔',
      ['PK,VN 2025-05-17/2025-05-18'],
    ],
    [
      'on the day on which the next begins',
      'شہباز شریف ویتنام کا دو روزہ دورہ مکمل کرنے کے بعد اتوار کی شام چین کے تین روزہ سرکاری دورے پر بیجنگ پہنچ گئے۔',
      ['PK,VN 2025-05-17/2025-05-18', 'CN,PK 2025-05-18/2025-05-20'],
    ],
  ])('%s', (_, text, expected) => {
    expect(visits(text)).toEqual(expected)
  })

  it.each([
    [
      'not on the day of what he did elsewhere long after',
      'شہباز شریف نے ویتنام کا تین روزہ دورہ مکمل کرنے کے بعد ایک طویل پریس کانفرنس میں اپنے دورے کے نتائج بتائے اور کہا کہ وہ اتوار کو کراچی جائیں گے۔',
      'PK,VN 2025-05-16/2025-05-18',
    ],
    [
      'nor on that of an arrival elsewhere, where its length is not told',
      'شہباز شریف چین کا دورہ مکمل کرنے کے بعد اتوار کو ویتنام کے دورے پر ہنوئی پہنچے۔ شہباز شریف ہفتہ کو بیجنگ پہنچے تھے۔',
      'CN,PK 2025-05-18',
    ],
    [
      'nor after a day told before it',
      'شہباز شریف نے جمعہ کو ویتنام کا تین روزہ دورہ مکمل کیا اور اتوار کو کراچی گئے۔',
      'PK,VN 2025-05-16/2025-05-18',
    ],
  ])('%s', (_, text, unwanted) => {
    expect(visits(text)).not.toContain(unwanted)
  })
})

describe('the news of a return', () => {
  const told = (text: string) =>
    compileText(text, 'published: "2025-10-25"').events.map(
      ({ type, date, participants }) => `${type} ${date.edtf} ${participants.map(({ entity }) => entity).join('+')}`,
    )
  const talked = 'جنرل سیکرٹری ٹو لام نے صدر شی جن پنگ سے بات چیت کی۔'
  const landed = '25 اکتوبر کی صبح ٹو لام ہنوئی واپس پہنچے،'

  it.each([
    ['completed', 'چین کا سرکاری دورہ مکمل ہوا۔'],
    ['successfully completed', 'چین کا سرکاری دورہ کامیابی کے ساتھ پورا ہوا۔'],
    ['well come to its end', 'چین کا سرکاری دورہ بخوبی انجام کو پہنچا۔'],
    ['ended with good results', 'چین کا سرکاری دورہ بہت اچھے نتائج کے ساتھ اختتام پذیر ہوا۔'],
  ])('tells that the visit is %s', (_, end) => {
    expect(told(`${landed} ${end}\n\n${talked}`)).toEqual([
      'talks ../2025-10-25 to-lam+xi-jinping',
      'visit ../2025-10-25 to-lam',
    ])
  })

  it('is of whom the plane brought home', () => {
    const plane =
      '25 اکتوبر کی صبح ٹو لام اور ویتنامی وفد کو لے کر خصوصی طیارہ ہوائی اڈے پر اترا، اور صدر شی جن پنگ کی دعوت پر 22 سے 24 اکتوبر تک چین کا سرکاری دورہ پورا ہوا۔'
    expect(told(`${plane}\n\n${talked}`)).toEqual([
      'talks 2025-10-22/2025-10-24 to-lam+xi-jinping',
      'visit 2025-10-22/2025-10-24 to-lam',
    ])
  })

  it('but not of one that will be over', () => {
    const text = '25 اکتوبر کی صبح ٹو لام بیجنگ پہنچے، چین کا سرکاری دورہ 27 اکتوبر کو پورا ہوگا۔'
    expect(told(`${text}\n\n${talked}`)).toContain('talks 2025-10-25 to-lam+xi-jinping')
  })

  describe('of a journey through several countries', () => {
    const tour = `${landed} 20 سے 24 اکتوبر تک چین اور لاؤس کا ان کا سفر کامیابی سے ختم ہوا۔`
    it.each([
      ['dates what he did on it', talked, 'talks 2025-10-20/2025-10-24 to-lam+xi-jinping'],
      [
        'whose days the next sentence tells, too',
        `20 سے 24 اکتوبر تک پروگرام بھرپور رہا۔ ${talked}`,
        'talks 2025-10-20/2025-10-24 to-lam+xi-jinping',
      ],
      ['not what others did', 'لوونگ کوونگ نے شی جن پنگ سے بات چیت کی۔', 'talks ../2025-10-25 luong-cuong+xi-jinping'],
    ])('%s', (_, text, expected) => {
      const lead = text.startsWith('20') ? `${landed} چین اور لاؤس کا ان کا سفر کامیابی سے ختم ہوا۔` : tour
      expect(told(`${lead}\n\n${text}`)).toContain(expected)
    })
  })
})
