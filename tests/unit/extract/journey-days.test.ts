// Days told by a journey: its first and last day, what followed on the same evening, what was done before it was over.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const dates = (text: string) => compileText(text).events.map((event) => `${event.type} ${event.date.edtf}`)

const visit = 'ٹو لام نے 3 سے 6 جون 2024 تک چین کا سرکاری دورہ کیا۔'

describe('the days of a journey', () => {
  it.each([
    ['first', `${visit} دورے کے پہلے روز انہوں نے لی کیانگ سے ملاقات کی۔`, 'meeting 2024-06-03'],
    ['second', `${visit} دورے کے دوسرے دن انہوں نے لی کیانگ سے ملاقات کی۔`, 'meeting 2024-06-04'],
    ['third', `${visit} دورے کے تیسرے روز انہوں نے لی کیانگ سے ملاقات کی۔`, 'meeting 2024-06-05'],
    ['last', `${visit} دورے کے آخری روز انہوں نے لی کیانگ سے ملاقات کی۔`, 'meeting 2024-06-06'],
    [
      'last, after another was told',
      `${visit} 4 جون کو انہوں نے شی جن پنگ سے ملاقات کی۔ دورے کے آخری روز انہوں نے لی کیانگ سے ملاقات کی۔`,
      'meeting 2024-06-06',
    ],
    [
      'last, of a year nobody says',
      `ٹو لام نے 3 سے 6 جون تک چین کا سرکاری دورہ کیا۔ دورے کے آخری روز انہوں نے لی کیانگ سے ملاقات کی۔`,
      'meeting XXXX-06-06',
    ],
  ])('%s', (_, text, expected) => {
    expect(dates(text)).toContain(expected)
  })

  it.each([
    [
      'are all of them, whenever he left',
      `${visit} 6 جون کی صبح وہ بیجنگ سے روانہ ہو گئے۔`,
      'visit 2024-06-03/2024-06-06',
    ],
    [
      'stand in the next sentence',
      'ٹو لام چین کے دورے پر بیجنگ پہنچ گئے۔ ان کا دورہ 3 سے 6 جون 2024 تک جاری رہے گا۔',
      'visit 2024-06-03/2024-06-06',
    ],
    [
      'stand after the verb',
      'ٹو لام نے چین کا سرکاری دورہ کیا جو 3 جون سے 6 جون 2024 تک جاری رہا۔',
      'visit 2024-06-03/2024-06-06',
    ],
    [
      'are those of the delegation that he leads',
      'ٹو لام کی قیادت میں ویتنام کا وفد بیجنگ پہنچ گیا۔ ویتنام کے وفد نے 3 سے 6 جون 2024 تک چین کا دورہ کیا۔',
      'visit 2024-06-03/2024-06-06',
    ],
  ])('%s', (_, text, expected) => {
    expect(dates(text)).toEqual([expected])
  })

  it.each([
    [
      'of each country gone to',
      'فام من چن 12 نومبر کی صبح کویت، الجزائر کے سرکاری دورے پر روانہ ہو گئے۔ ان کا یہ دورہ 12 سے 19 نومبر 2025 تک جاری رہے گا۔',
      ['visit 2025-11-12/2025-11-19', 'visit 2025-11-12/2025-11-19'],
    ],
    [
      'of the summit for which somebody leaves',
      'فام من چن 12 نومبر کی صبح آسیان سربراہی اجلاس میں شرکت کے لیے ملائیشیا کے دورے پر روانہ ہو گئے۔ ان کا یہ دورہ 12 سے 14 نومبر 2025 تک جاری رہے گا۔',
      ['visit 2025-11-12/2025-11-14', 'summit 2025-11-12/2025-11-14'],
    ],
    [
      'near that of leaving, of a summit that is not told to be on it',
      'فام من چن 12 نومبر 2025 کی صبح آسیان سربراہی اجلاس میں شرکت کے لیے ملائیشیا روانہ ہو گئے۔',
      ['visit 2025-11-12', 'summit 2025-11-12~'],
    ],
    [
      'of a sentence without a verb, that goes on',
      'شی جن پنگ نے ہنوئی کا سرکاری دورہ کیا۔ اور 14 سے 15 اپریل 2025 تک ویتنام کا دوستی میلہ۔',
      ['visit 2025-04-14/2025-04-15'],
    ],
    [
      'of one that goes on from the day on which it began',
      '14 اپریل کو شی جن پنگ نے ہنوئی کا سرکاری دورہ شروع کیا۔ اور 14 سے 15 اپریل 2025 تک ویتنام کا دوستی میلہ۔',
      ['visit 2025-04-14/2025-04-15'],
    ],
    [
      'not of one that goes on from another day',
      '12 اپریل 2025 کو شی جن پنگ نے ہنوئی کا سرکاری دورہ شروع کیا۔ اور 14 سے 15 اپریل 2025 تک ویتنام کا دوستی میلہ۔',
      ['visit 2025-04-12'],
    ],
    [
      'told with what the guest did next',
      'شی جن پنگ نے ویتنام کا سرکاری دورہ شروع کیا اور 14 سے 15 اپریل 2025 تک آسیان سربراہی اجلاس میں شرکت کی۔',
      ['visit 2025-04-14/2025-04-15', 'summit 2025-04-14/2025-04-15'],
    ],
    [
      'not told with what others did',
      'شی جن پنگ نے ویتنام کا سرکاری دورہ شروع کیا اور ہنوئی میں 14 سے 15 اپریل 2025 تک بچوں نے کھیلوں میں شرکت کی۔',
      ['visit XXXX'],
    ],
    [
      'of all that is told of them',
      '14 سے 15 اپریل 2025 تک شی جن پنگ نے ویتنام کا سرکاری دورہ کیا۔\nشی جن پنگ اور ٹو لام نے ریلوے کے معاہدے پر دستخط کیے۔',
      ['visit 2025-04-14/2025-04-15', 'agreement 2025-04-14/2025-04-15'],
    ],
    [
      'near which is a summit of an unknown day',
      'شی جن پنگ 12 ستمبر کو جی 20 سربراہی اجلاس میں شرکت کے لیے ہندوستان جائیں گے۔',
      ['visit XXXX-09-12', 'summit XXXX-09-12~'],
    ],
    [
      'and of the summit, where it is told when it is to be held',
      'شی جن پنگ 12 ستمبر 2023 کو جی 20 سربراہی اجلاس میں شرکت کے لیے ہندوستان جائیں گے۔ ہندوستان 14 اور 15 ستمبر کو ہونے والے سربراہی اجلاس کے لیے تیار ہے۔',
      ['visit 2023-09-12', 'summit 2023?-09-14/2023?-09-15'],
    ],
    [
      'until that of the return, and of what was attended on it',
      '16 اپریل 2025 کو شی جن پنگ ویتنام کا سرکاری دورہ مکمل کر کے اور آسیان سربراہی اجلاس میں شرکت کر کے بیجنگ واپس پہنچ گئے۔',
      ['visit ../2025-04-16', 'summit ../2025-04-16'],
    ],
    [
      'until that of the return',
      '16 اپریل 2025 کو شی جن پنگ ویتنام کا سرکاری دورہ مکمل کر کے بیجنگ واپس پہنچ گئے۔',
      ['visit ../2025-04-16'],
    ],
    [
      'not of a sentence that tells something else',
      'شی جن پنگ نے ہنوئی کا سرکاری دورہ کیا۔ 14 سے 15 اپریل 2025 تک دوستی میلہ ہوا۔',
      ['visit XXXX'],
    ],
  ])('are those %s', (_, text, expected) => {
    expect(dates(text).sort()).toEqual([...expected].sort())
  })

  it('are those of what is still to come on it', () => {
    const text = 'لی کیانگ نے 12 سے 14 جون 2024 تک ویتنام کا سرکاری دورہ شروع کیا۔ وہ ٹو لام سے ملاقات کریں گے۔'
    expect(dates(text)).toContain('meeting 2024-06-12/2024-06-14')
  })

  it.each([
    ['the place left', 'ٹو لام 6 جون 2024 کو بیجنگ سے روانہ ہو گئے۔', []],
    ['the place gone to', 'ٹو لام 6 جون 2024 کو بیجنگ روانہ ہو گئے۔', ['visit 2024-06-06']],
    ['where somebody went', 'ٹو لام 6 جون 2024 کو بیجنگ گئے تھے۔', ['visit 2024-06-06']],
    ['what goes on growing', 'چین اور ویتنام کی دوستی 6 جون 2024 کے بعد مضبوط ہوتی جائے گی۔', []],
  ])('end or begin: %s', (_, text, expected) => {
    expect(dates(text)).toEqual(expected)
  })
})

describe('who is somewhere from day to day is on a journey', () => {
  it.each([
    ['is there', 'فام من چن 17 سے 20 اکتوبر 2023 تک بیجنگ میں ہیں۔', ['visit 2023-10-17/2023-10-20']],
    ['will be there', 'فام من چن 17 سے 20 اکتوبر 2023 تک بیجنگ میں ہوں گے۔', ['visit 2023-10-17/2023-10-20']],
    ['was there', 'فام من چن 17 سے 20 اکتوبر 2023 تک بیجنگ میں تھے۔', ['visit 2023-10-17/2023-10-20']],
    ['is there, on no day', 'فام من چن بیجنگ میں ہیں۔', []],
    ['is there on a day', 'فام من چن 17 اکتوبر 2023 کو بیجنگ میں ہیں۔', []],
    ['is at home', 'فام من چن 17 سے 20 اکتوبر 2023 تک ہنوئی میں ہیں۔', []],
    ['a price', 'چاول کی قیمتیں 17 سے 20 اکتوبر 2023 تک بیجنگ میں کم ہیں۔', []],
  ])('%s', (_, text, expected) => {
    expect(dates(text)).toEqual(expected)
  })
})

describe('"the same evening"', () => {
  it('is of the day said last, where a journey of several days was told since', () => {
    const text =
      '12 جون کو لی کیانگ کا طیارہ اترا۔ انہوں نے 12 سے 14 جون تک ویتنام کا دورہ کیا۔ اسی شام لی کیانگ نے ٹو لام سے ملاقات کی۔'
    expect(dates(text)).toContain('meeting XXXX-06-12')
  })

  it('is of the day that opens the sentence before it', () => {
    const text =
      '12 جون 2024 کو ٹو لام نے لی کیانگ سے ملاقات کی۔ 13 جون کو وہ باغ میں گئے۔ اسی شام ٹو لام نے شی جن پنگ سے ملاقات کی۔'
    expect(dates(text)).toEqual(['meeting 2024-06-12', 'meeting 2024?-06-13'])
  })

  it('is of the event told before, where the sentence before it only looks back', () => {
    const text =
      '12 جون 2024 کو ٹو لام نے لی کیانگ سے ملاقات کی۔ انہوں نے 5 مئی کے معاہدے کو سراہا۔ اسی شام ٹو لام نے شی جن پنگ سے ملاقات کی۔'
    expect(dates(text)).toEqual(['meeting 2024-06-12', 'meeting 2024-06-12'])
  })
})

describe('what was done on a journey that is over', () => {
  const home = '16 نومبر 2024 کی شام کو ٹو لام روس کا سرکاری دورہ مکمل کر کے ہنوئی واپس پہنچ گئے۔'

  it('was done by the day of the return, not on it', () => {
    expect(dates(`${home} ماسکو میں انہوں نے ولادیمیر پوٹن سے ملاقات کی۔`)).toContain('meeting ../2024-11-16')
  })

  it('to a summit is of its days, with those of any country', () => {
    const text =
      '11 اکتوبر کی شام وزیر اعظم فام من چن ہنوئی واپس پہنچ گئے، یوں وینٹیانے (لاؤس) میں 8 سے 11 اکتوبر تک 44 ویں آسیان سربراہی اجلاس میں شرکت کا ان کا ورکنگ ٹرپ اختتام پذیر ہوا۔'
    const met =
      'اس موقع پر حکومت کے سربراہ نے رہنماؤں سے ملاقاتیں کیں۔ جنوبی کوریا کے صدر یون سک یول سے ملتے ہوئے وزیر اعظم فام من چن نے تجارت پر بات کی۔'
    const there =
      'تینوں وزرائے اعظم - فام من چن، سونیکسے سیفنڈون اور ہن مانیٹ - نے 10 اکتوبر کی صبح ایک ورکنگ ناشتے پر ملاقات کی۔ وینٹیانے میں قیام کے دوران وزیر اعظم فام من چن نے وزیر اعظم سونیکسے سیفنڈون سے بات چیت کی۔'
    expect(dates([text, met, there].join('\n'))).toContain('meeting 2024?-10-08/2024?-10-11')
    expect(dates([text, met, there].join('\n'))).not.toContain('meeting ../2024-10-11')
  })

  it('is of no day, where the year of the return is not known', () => {
    const text = `${home.replace(' 2024', '')} ماسکو میں انہوں نے ولادیمیر پوٹن سے ملاقات کی۔`
    expect(dates(text)).toContain('meeting XXXX')
  })

  it('keeps its own day', () => {
    const text = `${home} 15 نومبر کو انہوں نے ماسکو میں ولادیمیر پوٹن سے ملاقات کی۔`
    expect(dates(text)).toContain('meeting 2024?-11-15')
  })

  it('is of the day of the news, where he came and did not go home', () => {
    const text = '16 نومبر 2024 کی شام کو ٹو لام ماسکو پہنچ گئے۔ انہوں نے ولادیمیر پوٹن سے ملاقات کی۔'
    expect(dates(text)).toContain('meeting 2024-11-16')
  })
})

describe('"before that"', () => {
  const report = '12 مئی 2025 کو ٹو لام نے مارکو روبیو سے ٹیلی فون پر بات کی۔'

  it.each([
    [
      'counts back from the event told before, not from the report',
      `ستمبر 2023 میں جو بائیڈن نے ویتنام کا دورہ کیا۔ اس سے قبل جولائی میں جینٹ ییلن نے ویتنام کا دورہ کیا تھا۔ ${report}`,
      'visit 2023?-07',
    ],
    [
      'crosses into the year before',
      `مارچ 2024 میں جو بائیڈن نے ویتنام کا دورہ کیا۔ اس سے قبل، 10 نومبر کو ٹو لام نے شی جن پنگ سے ملاقات کی تھی۔`,
      'meeting 2023?-11-10',
    ],
    [
      'counts from no bare year',
      `${report} دونوں نے 2030 تک کے ہدف پر تبادلہ خیال کیا۔ اس سے قبل مارچ میں جینٹ ییلن نے ویتنام کا دورہ کیا تھا۔`,
      'visit 2025?-03',
    ],
  ])('%s', (_, text, expected) => {
    expect(dates(text)).toContain(expected)
  })
})

describe('the month of a participle before a name', () => {
  it('is of what he did then', () => {
    const text =
      'قومی اسمبلی نے وو وان تھونگ کو صدر منتخب کیا، جنوری میں عہدے سے مستعفی ہونے والے صدر نگوین شوان فک کے بعد وہ منتخب ہوئے۔'
    expect(dates(text)).toEqual(['appointment XXXX'])
  })

  it('leaves the day of the event to the event', () => {
    const text = 'ٹو لام نے 5 جون 2024 کو سبکدوش ہونے والے صدر جو بائیڈن سے ملاقات کی۔'
    expect(dates(text)).toEqual(['meeting 2024-06-05'])
  })
})

describe('all days of a journey by one of them and their number', () => {
  it.each([
    ['he arrives', 'شی جن پنگ 5 مئی 2024 کو دو روزہ سرکاری دورے پر ہنوئی پہنچے۔', 'visit 2024-05-05/2024-05-06'],
    ['he sets out', 'ٹو لام 30 اپریل 2024 کو تین روزہ دورے پر چین روانہ ہوئے۔', 'visit 2024-04-30/2024-05-02'],
    ['in a year nobody says', 'شی جن پنگ 5 مئی کو چار روزہ دورے پر ہنوئی آئے۔', 'visit XXXX-05-05/XXXX-05-08'],
    [
      'he returns',
      'شی جن پنگ ویتنام کا تین روزہ سرکاری دورہ مکمل کرنے کے بعد 7 مئی 2024 کو وطن روانہ ہو گئے۔',
      'visit 2024-05-05/2024-05-07',
    ],
  ])('when %s', (_, text, expected) => {
    expect(dates(text)).toEqual([expected])
  })

  it.each([
    ['of one day', 'شی جن پنگ 5 مئی 2024 کو ایک روزہ دورے پر ہنوئی پہنچے۔', 'visit 2024-05-05'],
    ['of two journeys', 'شی جن پنگ 5 مئی 2024 کو پانچ روزہ سفر کے دو روزہ دورے پر ہنوئی پہنچے۔', 'visit 2024-05-05'],
  ])('but not %s', (_, text, expected) => {
    expect(dates(text)).toEqual([expected])
  })
})

describe('a weekday', () => {
  const summit = 'آسیان سربراہی اجلاس 17 دسمبر 2023 کو ٹوکیو میں ہوا۔'
  it.each([
    [
      'is one of the days of the visit',
      'شی جن پنگ 25 سے 27 مئی 2025 تک ویتنام کا دورہ کریں گے۔ پیر کو وہ ٹو لام سے ملاقات کریں گے۔',
      'meeting 2025-05-26',
    ],
    [
      'two of them are two days',
      `${summit} جمعہ اور ہفتہ کو ٹو لام نے جاپان کا دورہ کیا تھا۔`,
      'visit 2023-12-15/2023-12-16',
    ],
    ['of today is none of last week', `${summit} آج پیر کو ٹو لام نے شی جن پنگ سے ملاقات کی۔`, 'meeting 2023-12-18'],
    [
      'beside "yesterday" is the day told',
      'ہنوئی میں گزشتہ روز پیر 14 اکتوبر 2024 کو ٹو لام نے شی جن پنگ سے ملاقات کی۔',
      'meeting 2024-10-14',
    ],
  ])('%s', (_, text, expected) => {
    expect(dates(text)).toContain(expected)
  })
})

describe('a day and month on which a partnership is known to have begun tells its year', () => {
  it('and that what is still to come lies after it', () => {
    const text =
      'امانوئل میکرون 25 سے 27 مئی تک ویتنام کا دورہ کریں گے۔ 7 اکتوبر کو پیرس میں ایمانوئل میکرون اور ٹو لام کی ملاقات میں ویتنام اور فرانس کے تعلقات کو جامع اسٹریٹجک شراکت داری تک بلند کر دیا گیا تھا۔'
    expect(dates(text)).toContain('milestone 2024?-10-07')
  })
})

describe('the day counted from', () => {
  it.each([
    [
      'is said in the same sentence, whatever was told before',
      '3 مئی 2024 کو ٹو لام نے پوتن سے ملاقات کی۔ 12 دسمبر 2024 کو دونوں فریق متفق ہوئے، اور اگلے دن ٹو لام نے شی جن پنگ سے ملاقات کی۔',
      'meeting 2024-12-13',
    ],
    [
      'gives way to the days told beside it',
      '3 مئی 2024 کو ٹو لام نے پوتن سے ملاقات کی۔ دو ہفتے بعد، 18 سے 20 مئی تک، ٹو لام نے چین کا دورہ کیا۔',
      'visit 2024?-05-18/2024?-05-20',
    ],
  ])('%s', (_, text, expected) => {
    expect(dates(text)).toContain(expected)
  })
})

describe('days that stand beside an event', () => {
  it.each([
    [
      'in the bracket after each country',
      'ٹو لام نے چین (18-20 جنوری 2024) اور جاپان (20-23 جنوری 2024) کا دورہ کیا۔',
      ['visit 2024-01-18/2024-01-20', 'visit 2024-01-20/2024-01-23'],
    ],
    [
      'in the sentence before, for what else one did',
      '18 ستمبر 2025 کو ٹو لام نے شی جن پنگ سے ملاقات کی۔ ٹو لام نے لی کیانگ سے بھی بات چیت کی۔',
      ['meeting 2025-09-18', 'talks 2025-09-18'],
    ],
    [
      'with the arrival and the end',
      'شی جن پنگ 25 ستمبر 2024 کو ویتنام پہنچے۔ شی جن پنگ کا یہ دورہ 27 ستمبر 2024 تک جاری رہے گا۔',
      ['visit 2024-09-25/2024-09-27'],
    ],
  ])('%s', (_, text, expected) => {
    expect(dates(text)).toEqual(expected)
  })

  it.each([
    [
      'what was done long before',
      '18 ستمبر 2025 کو ٹو لام نے شی جن پنگ سے ملاقات کی۔ ٹو لام نے لی کیانگ سے بات چیت کی تھی۔',
      'talks 2025-09-18',
    ],
    [
      'another paragraph',
      '18 ستمبر 2025 کو ٹو لام نے شی جن پنگ سے ملاقات کی۔ 2 مئی 2024 کو دورہ ہوا۔\nٹو لام نے لی کیانگ سے بات چیت کی۔',
      'talks 2025-09-18',
    ],
  ])('and not %s', (_, text, unwanted) => {
    expect(dates(text)).not.toContain(unwanted)
  })
})

describe('the last day of a visit is that on which the visitor left', () => {
  it.each([
    [
      'in the next sentence',
      'شی جن پنگ 14 اپریل 2025 کو ویتنام پہنچے۔ اگلے روز وہ کوالالمپور روانہ ہو گئے۔',
      'visit 2025-04-14/2025-04-15',
    ],
    [
      'but not when another left',
      'شی جن پنگ 14 اپریل 2025 کو ویتنام پہنچے۔ 16 اپریل کو ولادیمیر پوتن روانہ ہو گئے۔',
      'visit 2025-04-14',
    ],
    [
      'in another paragraph',
      'شی جن پنگ 14 اپریل 2025 کو ویتنام پہنچے۔\nملاقاتیں ہوئیں۔ 16 اپریل کو شی جن پنگ روانہ ہو گئے۔',
      'visit 2025-04-14/2025-04-16',
    ],
  ])('%s', (_, text, expected) => {
    expect(dates(text)).toContain(expected)
  })
})
