// Lists of journeys: travellers each with his date in a bracket, countries with theirs, what was done under each. Beside each
// what belongs to another of the list.
import { describe, expect, it } from 'vitest'
import { compileText, told } from './urdu'

describe('travellers of one verb, each with his date in a bracket', () => {
  it.each([
    [
      'behind its colon',
      'قازقستان کے یہ دورے ہوئے: صدر ٹو لام (اپریل 2012)، وزیر اعظم فام من چن (ستمبر 2019)، صدر لوونگ کوونگ (5 مئی 2025)۔',
      ['visit 2012-04 to-lam', 'visit 2019-09 pham-minh-chinh', 'visit 2025-05-05 luong-cuong'],
    ],
    [
      'before it',
      'وزیر خارجہ وانگ یی (5 جون 2023) اور وزیر اعظم لی کیانگ (13 جون 2023) نے ویتنام کا دورہ کیا۔',
      ['visit 2023-06-05 wang-yi', 'visit 2023-06-13 li-qiang'],
    ],
    [
      'whose visits they are, each of his year',
      'یہ صدر بل کلنٹن (2000 میں)، صدر جارج ڈبلیو بش (2006) اور صدر ڈونلڈ ٹرمپ (2017 میں) کے ویتنام کے دوروں کا تسلسل ہے۔',
      ['visit 2000 bill-clinton', 'visit 2006 george-w-bush', 'visit 2017 donald-trump'],
    ],
  ])('%s', (_, text, visits) => {
    expect(told(text).sort()).toEqual([...visits].sort())
  })

  it.each([
    [
      'who signed, where the list is of visits',
      'قازقستان کے یہ دورے ہوئے: صدر ٹو لام (اپریل 2012)، وزیر اعظم فام من چن (ستمبر 2019)، لوونگ کوونگ نے قاسم جومارت توکایف سے ملاقات کی (مئی 2015)۔',
      'meeting 2015-05 luong-cuong kassym-jomart-tokayev',
    ],
    [
      'of whom only one has a date',
      'وزیر خارجہ وانگ یی اور وزیر اعظم لی کیانگ (13 جون 2023) نے ویتنام کا دورہ کیا۔',
      'visit 2023-06-13 li-qiang wang-yi',
    ],
  ])('and not those %s', (_, text, expected) => {
    const sorted = (event: string) => event.split(' ').sort().join(' ')
    expect(told(text).map(sorted)).toContain(sorted(expected))
  })
})

describe('countries of one journey, each with its month in a bracket', () => {
  it.each([
    [
      'at the end of a year',
      'ٹران تھانہ مین نے 2024 کے آخر میں کمبوڈیا (نومبر)، سنگاپور اور جاپان (دسمبر) کا سرکاری دورہ کیا۔',
      ['visit 2024?-11', 'visit 2024?-12', 'visit 2024?-12'],
    ],
    [
      'that two share, as days',
      'ٹران تھانہ مین نے 2024 میں کمبوڈیا (22 نومبر)، سنگاپور اور جاپان (1 سے 7 دسمبر) کا سرکاری دورہ کیا۔',
      ['visit 2024?-11-22', 'visit 2024?-12-01/2024?-12-07', 'visit 2024?-12-01/2024?-12-07'],
    ],
    [
      'which says less than the month before it',
      'ٹران تھانہ مین نے نومبر 2024 میں کمبوڈیا (دسمبر) کا سرکاری دورہ کیا۔',
      ['visit 2024-11'],
    ],
  ])('%s', (_, text, visits) => {
    expect(
      told(text)
        .map((event) => event.split(' ').slice(0, 2).join(' '))
        .sort(),
    ).toEqual(visits)
  })
})

describe('countries of one journey by their formal names', () => {
  it.each([
    ['two', 'عرب جمہوریہ مصر اور جمہوریہ انگولا', 2],
    ['several', 'جمہوریہ قازقستان، جمہوریہ آذربائیجان، روسی فیڈریشن اور جمہوریہ بیلاروس', 4],
    ['one that has such a name of its own', 'جمہوریہ کوریا', 1],
  ])('%s', (_, countries, count) => {
    const visits = told(`ٹو لام نے 5 سے 12 مئی 2025 تک ${countries} کا ورکنگ ٹرپ کیا۔`)
    expect(visits).toEqual(Array.from({ length: count }, () => 'visit 2025-05-05/2025-05-12 to-lam'))
  })
})

describe('what is told without a day under one journey of a list', () => {
  const first = '- 30 مئی سے 2 جون 2022 تک ٹو لام نے چین کا سرکاری دورہ کیا۔ دونوں فریقوں نے مشترکہ بیان جاری کیا۔'
  const second = '- 30/10 - 1/11/2024: ٹو لام نے چین کا سرکاری دورہ کیا۔'

  it('is another than what is told under another', () => {
    const statements = told(`${first}\n${second} دونوں فریقوں نے مشترکہ بیان جاری کیا۔`).filter((event) =>
      event.startsWith('statement'),
    )
    expect(statements).toEqual(['statement 2022-05-30/2022-06-02 CN VN', 'statement 2024-10-30/2024-11-01 CN VN'])
  })

  it('is the same where its journey is told again', () => {
    const again = '2 جون 2022 کو ٹو لام نے چین کا دورہ ختم کیا۔ دونوں فریقوں نے مشترکہ بیان جاری کیا۔'
    expect(told(`${first}\n${again}`).filter((event) => event.startsWith('statement'))).toHaveLength(1)
  })
})

describe('visits listed before one verb', () => {
  const visits = (text: string) =>
    compileText(text).events.flatMap(({ type, date, countries }) =>
      type === 'visit' ? [`${countries.join()} ${date.edtf}`] : [],
    )

  it.each([
    [
      'have the days said before the first',
      'ٹو لام نے 20 سے 24 مئی 2024 تک لاؤس کا ریاستی دورہ اور کیوبا کا سرکاری دورہ کیا۔',
      ['CU,VN 2024-05-20/2024-05-24', 'LA,VN 2024-05-20/2024-05-24'],
    ],
    [
      'have the days before each',
      'ٹو لام نے 20 سے 22 مئی 2024 تک لاؤس کا دورہ اور 22 سے 24 مئی 2024 تک کیوبا کا دورہ کیا۔',
      ['CU,VN 2024-05-22/2024-05-24', 'LA,VN 2024-05-20/2024-05-22'],
    ],
    [
      'are three',
      'ٹو لام 20 سے 24 مئی 2024 تک لاؤس کے سرکاری دورے، چین کے دورے، اور کیوبا کے دورے پر تھے۔',
      ['CN,VN 2024-05-20/2024-05-24', 'CU,VN 2024-05-20/2024-05-24', 'LA,VN 2024-05-20/2024-05-24'],
    ],
    [
      'have no days that only the last has',
      'ٹو لام نے لاؤس کا دورہ اور 22 سے 24 مئی 2024 تک کیوبا کا دورہ کیا۔',
      ['CU,VN 2024-05-22/2024-05-24', 'LA,VN XXXX'],
    ],
  ])('%s', (_, text, expected) => {
    expect(visits(text).sort()).toEqual(expected)
  })

  it.each([
    ['where the first is another person\u2019s', 'ٹو لام نے ولادیمیر پوٹن کے چین کے دورے، اور لاؤس کا دورہ کیا۔'],
    ['where only trade with it is listed', 'ٹو لام نے چین کی تجارت اور لاؤس کا دورہ کیا۔'],
  ])('and one %s', (_, text) => {
    expect(visits(text).filter((visit) => visit !== 'CN,RU XXXX')).toEqual(['LA,VN XXXX'])
  })

  it('says each step to its days once', () => {
    const { events } = compileText('ٹو لام نے 20 سے 24 مئی 2024 تک لاؤس کا دورہ اور کیوبا کا دورہ کیا۔')
    expect(events.flatMap(({ date }) => date.because.map(({ code }) => code))).toEqual(['date-stated', 'date-stated'])
  })
})
