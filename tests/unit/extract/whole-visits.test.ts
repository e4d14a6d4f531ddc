// Visits of which sentences apart tell the first and the last day: whose days they are, and when they are nobody's.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const visits = (text: string) =>
  compileText(`سرخی یہاں\n${text}`).events.flatMap(({ type, countries, date }) =>
    type === 'visit' ? [`${countries.join()} ${date.edtf.replaceAll('?', '')}`] : [],
  )

const arrived = 'ٹو لام 3 جون 2024 کو بیجنگ پہنچے۔'
const back = '6 جون 2024 کی شام ٹو لام اور وفد ہنوئی واپس پہنچ گئے، اس طرح چین کا سرکاری دورہ کامیابی سے ختم ہو گیا۔'
const home = '9 جون 2024 کی صبح ٹو لام اور وفد ہنوئی واپس پہنچ گئے، اس طرح چین اور روس کا دورہ کامیابی سے ختم ہو گیا۔'
const whole = ['CN,VN 2024-06-03/2024-06-06']

describe('a visit told by its arrival', () => {
  it.each([
    ['and a leaving for home', `${arrived} انہوں نے شی جن پنگ سے ملاقات کی۔\n6 جون کو وفد بیجنگ سے وطن روانہ ہوا۔`],
    ['in one sentence with the leaving', 'ٹو لام 3 جون 2024 کو بیجنگ پہنچے اور 6 جون کو روانہ ہوئے۔'],
    [
      'and a leaving still to come',
      `${arrived}\nپروگرام کے مطابق ٹو لام 6 جون کو چین کا دورہ ختم کر کے بیجنگ سے روانہ ہوں گے۔`,
    ],
    ['and until when it lasts', `${arrived} انہوں نے شی جن پنگ سے ملاقات کی۔\nچین کا یہ دورہ 6 جون تک جاری رہے گا۔`],
    ['and a staying', `${arrived} انہوں نے شی جن پنگ سے ملاقات کی۔ وہ 6 جون تک چین میں رہے۔`],
    [
      'and the day on which it is concluded',
      `${arrived} انہوں نے شی جن پنگ سے ملاقات کی۔\nان کا یہ دورہ 6 جون کو اختتام پذیر ہوگا۔`,
    ],
    ['and the day on which he concluded it', 'ٹو لام نے 3 جون 2024 کو چین کا دورہ شروع کیا اور 6 جون کو مکمل کیا۔'],
    ['and a staying still to come', 'ٹو لام 3 جون 2024 کو بیجنگ پہنچے اور 6 جون تک چین میں قیام کریں گے۔'],
    [
      'and an arrival and a leaving of the next days',
      'ٹو لام 3 جون 2024 کو بیجنگ پہنچے۔ 5 جون کو انہوں نے شی جن پنگ سے ملاقات کی اور اگلے روز وطن واپس روانہ ہو گئے۔',
    ],
    ['and a leaving of the country by its name', `${arrived}\n6 جون کو ٹو لام چین سے روانہ ہو کر وطن پہنچے۔`],
  ])('%s', (_, text) => {
    expect(visits(text)).toEqual(whole)
  })

  it.each([
    ['another who leaves', `${arrived}\n6 جون کو ولادیمیر پوٹن بیجنگ سے روانہ ہوئے۔`, 'CN,VN 2024-06-03'],
    ['a leaving of another country', `${arrived}\n6 جون کو ٹو لام ماسکو سے روانہ ہوئے۔`, 'CN,VN 2024-06-03'],
    ['a leaving long after', `${arrived}\n26 جون کو ٹو لام بیجنگ سے روانہ ہوئے۔`, 'CN,VN 2024-06-03'],
    ['a leaving without a day', `${arrived}\nٹو لام بیجنگ سے روانہ ہوئے۔`, 'CN,VN 2024-06-03'],
    [
      'a delegation where others came to the same country',
      `${arrived} فام من چن 4 جون کو بیجنگ پہنچے۔\n6 جون کو وفد بیجنگ سے روانہ ہوا۔`,
      'CN,VN 2024-06-03',
    ],
  ])('takes no day of %s', (_, text, expected) => {
    expect(visits(text)).toContain(expected)
  })
})

describe('a visit that begins and has its last day told with it', () => {
  const told = (text: string, published = '2025-05-03') =>
    compileText(`سرخی یہاں\n${text}`, `published: '${published}'`).events.flatMap(({ type, date }) =>
      type === 'visit' ? [date.edtf] : [],
    )

  it.each([
    [
      'behind the arrival',
      'ٹو لام 3 مئی کی صبح بیجنگ پہنچے، 6 مئی تک جاری رہنے والے چین کے سرکاری دورے کا آغاز کرتے ہوئے۔',
    ],
    ['as what began with it', 'ٹو لام آج صبح بیجنگ پہنچے، جس سے 6 مئی تک جاری رہنے والا چین کا سرکاری دورہ شروع ہوا۔'],
    ['beside the verb', 'ٹو لام 3 مئی کو بیجنگ پہنچے اور 6 مئی تک چین کا سرکاری دورہ شروع کیا۔'],
    ['before the arrival', 'ٹو لام 6 مئی تک جاری رہنے والے دورے پر 3 مئی کو بیجنگ پہنچے۔'],
    ['as what it ends on', 'ٹو لام 3 مئی کو بیجنگ پہنچے، 6 مئی کو ختم ہونے والے چین کے سرکاری دورے کا آغاز کرتے ہوئے۔'],
    ['in a clause of its own', 'ٹو لام نے 3 مئی کو چین کا سرکاری دورہ شروع کیا جو 6 مئی تک جاری رہے گا۔'],
  ])('has them all: %s', (_, text) => {
    expect(told(text)).toEqual(['2025-05-03/2025-05-06'])
  })

  it.each([
    ['soon after the news is of the same year', '2025-05-03', '../2025-05-06'],
    ['before the news too', '2025-05-09', '../2025-05-06'],
    ['long after it is of the year before', '2025-03-09', '../2024?-05-06'],
  ])('a last day alone that lies %s', (_, published, expected) => {
    expect(told('ٹو لام نے 6 مئی تک جاری رہنے والے چین کے دورے کے دوران شی جن پنگ سے ملاقات کی۔', published)).toEqual([
      expected,
    ])
  })

  it('takes no last day of what lasts in another country', () => {
    const text = 'ٹو لام 3 مئی کو بیجنگ پہنچے۔ ولادیمیر پوٹن 6 مئی تک جاری رہنے والے ویتنام کے دورے پر ہیں۔'
    expect(told(text)).toContain('2025-05-03')
  })
})

describe('a visit of so many days', () => {
  it.each([
    [
      'from the day of arrival told elsewhere',
      'ٹو لام نے چین کا دو روزہ دورہ کیا۔ وہ 3 جون 2024 کو بیجنگ پہنچے تھے۔',
      '06-03/2024-06-04',
    ],
    [
      'up to the day on which the next country was reached from there',
      'ٹو لام نے اس سے قبل چین کا دو روزہ دورہ کیا تھا۔ ٹو لام 4 جون 2024 کو بیجنگ سے ماسکو پہنچے۔',
      '06-03/2024-06-04',
    ],
  ])('has as many, %s', (_, text, days) => {
    expect(visits(text)).toContain(`CN,VN 2024-${days}`)
  })

  it.each([
    ['of this visit', 'پانچ دن کے اس دورے میں وہ شی جن پنگ سے بات چیت کریں گے۔', '06-03/2024-06-07'],
    ['before its noun', 'اس پانچ روزہ دورے میں وہ شی جن پنگ سے بات چیت کریں گے۔', '06-03/2024-06-07'],
    ['as what it is', 'یہ دو روزہ سرکاری دورہ بہت اہم ہے۔', '06-03/2024-06-04'],
    ['of something else', 'اس پانچ روزہ اجلاس میں وہ شی جن پنگ سے بات چیت کریں گے۔', '06-03'],
  ])('has as many as the next sentence tells %s', (_, text, days) => {
    expect(visits(`${arrived} ${text}`)).toEqual([`CN,VN 2024-${days}`])
  })

  it('has as many only from the day that they are told of', () => {
    const text = 'ٹو لام 3 جون 2024 کو دو روزہ دورے پر بیجنگ پہنچے، 4 جون 2024 کو وہ ماسکو روانہ ہوئے۔'
    expect(visits(text)).toEqual(['CN,VN 2024-06-03/2024-06-04', 'RU,VN 2024-06-04'])
  })

  it('has none of the days that a war lasted', () => {
    const text = 'چار روزہ جنگ کے دوران حمایت پر شکریہ ادا کرنے کے لیے ٹو لام 3 جون 2024 کو بیجنگ پہنچے۔'
    expect(visits(text)).toEqual(['CN,VN 2024-06-03'])
  })
})

describe('a visit told by the return', () => {
  it.each([
    ['and the arrival', `${back}\nٹو لام 3 جون کو بیجنگ پہنچے تھے۔`],
    ['and the arrival of the delegation', `${back} وفد 3 جون کو بیجنگ پہنچا تھا۔`],
    ['and a leaving from home', `${back}\nاس سے قبل، 3 جون کی صبح وفد ہنوئی سے روانہ ہوا تھا۔`],
    [
      'and a clause that tells when it began',
      '6 جون 2024 کو ٹو لام ہنوئی واپس پہنچے اور چین کا سرکاری دورہ کامیابی سے مکمل کیا، جو 3 جون کو شروع ہوا تھا۔',
    ],
  ])('%s', (_, text) => {
    expect(visits(text)).toEqual(whole)
  })

  it.each([
    ['an arrival elsewhere', `${back}\nٹو لام 3 جون کو ماسکو پہنچے تھے۔`],
    ['an arrival of another', `${back}\nولادیمیر پوٹن 3 جون کو بیجنگ پہنچے تھے۔`],
    ['an arrival long before', `${back}\nٹو لام 3 مئی کو بیجنگ پہنچے تھے۔`],
  ])('takes no day of %s', (_, text) => {
    expect(visits(text)).toContain('CN,VN ../2024-06-06')
  })
})

describe('a journey of several countries', () => {
  it.each([
    [
      'has each until the next was reached from there',
      'ٹو لام 3 جون 2024 کو بیجنگ پہنچے۔ 6 جون کو ٹو لام بیجنگ سے ماسکو پہنچے۔ 8 جون کو وفد ماسکو سے وطن روانہ ہوا۔',
      ['CN,VN 2024-06-03/2024-06-06', 'RU,VN 2024-06-06/2024-06-08'],
    ],
    [
      'has its last country alone until the return',
      'ٹو لام 3 جون 2024 کو بیجنگ پہنچے۔ 6 جون کو ٹو لام ماسکو پہنچے۔ 8 جون کو وہ وطن روانہ ہوئے۔',
      ['CN,VN 2024-06-03', 'RU,VN 2024-06-06/2024-06-08'],
    ],
    [
      'has the next from where the one before is over',
      'ٹو لام 3 جون 2024 کو بیجنگ پہنچے۔ 6 جون کو وہ چین کا دورہ مکمل کر کے ماسکو پہنچے اور 8 جون کو وطن واپس روانہ ہوئے۔',
      ['CN,VN 2024-06-03/2024-06-06', 'RU,VN 2024-06-06/2024-06-08'],
    ],
    [
      'announced as one has each with the days announced of it',
      'ٹو لام 2 سے 8 جون 2024 تک چین اور روس کا دورہ کریں گے۔ وہ 3 جون کو بیجنگ پہنچیں گے۔ 6 سے 8 جون تک وہ روس میں ہوں گے۔',
      ['CN,VN 2024-06-03/2024-06-06', 'RU,VN 2024-06-06/2024-06-08'],
    ],
    [
      'has a country visited before with the days told there',
      'ٹو لام 6 جون 2024 کو بیجنگ پہنچے۔ اس سے قبل ٹو لام نے روس کا دورہ کیا تھا، جہاں 3 سے 5 جون تک انہوں نے ملاقاتیں کیں۔',
      ['RU,VN 2024-06-03/2024-06-05', 'CN,VN 2024-06-06'],
    ],
    [
      'told as one at the return has each with the days told of it',
      `${home}\n3 سے 6 جون تک چین میں قیام کے دوران ٹو لام نے شی جن پنگ سے ملاقات کی۔\nروس میں (6 سے 8 جون) ٹو لام نے ولادیمیر پوٹن سے ملاقات کی۔`,
      ['CN,VN 2024-06-03/2024-06-06', 'RU,VN 2024-06-06/2024-06-08'],
    ],
    [
      'told as one at the return has the last from when the one before was left',
      `${home}\n3 سے 6 جون تک چین میں قیام کے دوران ٹو لام نے شی جن پنگ سے ملاقات کی۔\n8 جون کو وفد ماسکو سے وطن روانہ ہوا۔`,
      ['CN,VN 2024-06-03/2024-06-06', 'RU,VN 2024-06-06/2024-06-08'],
    ],
    [
      'told as one at the return has none of which no day is told on that day',
      `${home}\n3 سے 6 جون تک چین میں قیام کے دوران ٹو لام نے شی جن پنگ سے ملاقات کی۔`,
      ['CN,VN 2024-06-03/2024-06-06', 'RU,VN ../2024-06-09'],
    ],
  ])('%s', (_, text, expected) => {
    expect(visits(text)).toEqual(expected)
  })
})

describe('a journey of which it is told apart how long it goes on', () => {
  const told = (text: string, leaves = 'کویت روانہ ہوئے') =>
    compileText(`سرخی یہاں\nصدر لوونگ کوونگ 16 نومبر کو ${leaves}۔ ${text}`, "published: '2025-11-16'").events.flatMap(
      ({ type, date }) => (type === 'visit' ? [date.edtf] : []),
    )

  it.each([
    'انہیں کویت کے وزیر اعظم نے اس دورے کی دعوت دی، جو 16 سے 18 نومبر تک جاری رہے گا۔',
    'اس دورے کا مقصد تعاون بڑھانا ہے، جو 16 سے 18 نومبر تک ہوگا۔',
    'یہ دورہ کویت کے وزیر اعظم کی دعوت پر ہو رہا ہے اور 18 نومبر تک جاری رہے گا۔',
    'یہ سفر 16 سے 18 نومبر تک جاری رہے گا۔',
    'سفر 16 سے 18 نومبر تک ہوگا۔',
  ])('has those days: %s', (text) => {
    expect(told(text)).toEqual(['2025-11-16/2025-11-18'])
  })

  it.each(['کویت کے دورے پر روانہ ہوئے', 'کویت کے سرکاری دورے کے لیے روانہ ہو گئے'])(
    'has them, too, where he %s',
    (leaves) => {
      expect(told('یہ سفر 16 سے 18 نومبر تک جاری رہے گا۔', leaves)).toEqual(['2025-11-16/2025-11-18'])
    },
  )

  it.each([
    'انہوں نے اس کانفرنس کی دعوت دی، جو 16 سے 18 نومبر تک جاری رہے گی۔',
    'اس موقع پر نمائش ہو رہی ہے جو 16 سے 20 نومبر تک جاری رہے گی۔',
    'اس دورے کے دوران وہ میلہ دیکھیں گے جو 16 سے 20 نومبر تک جاری رہے گا۔',
  ])('does not have those of something else: %s', (text) => {
    expect(told(text)).toEqual(['2025-11-16'])
  })
})
