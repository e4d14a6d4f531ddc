// The year of what an article tells without its day of publication: what bounds it, what only looks like a bound, what is
// told of another year than the news.
import { describe, expect, it } from 'vitest'
import { compileText, readText, told } from './urdu'

const meetingOf = (text: string) => compileText(text).events.find(({ type }) => type === 'meeting')?.date.edtf

const news = '26 نومبر کو وزیر خارجہ وانگ یی نے ہنوئی میں وزیر خارجہ لی ہوائی ٹرنگ سے ملاقات کی۔'
const since = 'فروری 2025 میں وزیر اعظم کرسٹوفر لکسن نے ویتنام کا دورہ کیا تھا۔'

describe('a later year', () => {
  it.each([
    ['for which trade has a goal', 'دونوں نے 2026 میں دو طرفہ تجارت کو 3 بلین USD تک لے جانے پر اتفاق کیا۔'],
    ['of a plan', 'یہ ادارہ 2020 - 2030 کے اسٹریٹجک فریم ورک پر عمل کر رہا ہے۔'],
    ['on which only a report was made', 'مندوبین نے 2026 کی سمتوں پر رپورٹ سنی۔'],
    ['that is wished for', 'انہوں نے 2026 میں آسیان کے فریم ورک میں ہم آہنگی کی خواہش ظاہر کی۔'],
  ])('%s is not that of the news', (_, text) => {
    expect(meetingOf(`${news}\n${since}\n${text}`)).toBe('2025?-11-26')
  })

  it('with its figures in the books is the one before that of the news', () => {
    const books = '2024 میں دو طرفہ تجارت 3 بلین USD تک پہنچی۔'
    expect(meetingOf(`20 مارچ کو وزیر خارجہ وانگ یی نے ہنوئی میں وزیر اعظم فام من چن سے ملاقات کی۔\n${books}`)).toBe(
      '2025?-03-20',
    )
  })
})

describe('a visit whose outcome is still to be used', () => {
  it('was made', () => {
    const july = '24 جولائی کو نائب وزیر Nguyen Minh Vu نے وزیر خارجہ وانگ یی سے ملاقات کی۔'
    const visit = 'دونوں ملک صدر ٹو لام کے کیوبا کے دورے (ستمبر 2024) کے نتائج کو نافذ کرنے میں رابطہ رکھیں گے۔'
    const ahead = 'دونوں نے سفارتی تعلقات کی 65ویں سالگرہ (2 دسمبر 1960 - 2 دسمبر 2025) منانے کی سرگرمیوں پر اتفاق کیا۔'
    expect(meetingOf(`${july}\n${visit}\n${ahead}`)).toBe('2025?-07-24')
  })
})

describe('a summit in the sentence of what is still to come', () => {
  it('tells its year', () => {
    const text =
      'شی جن پنگ 16 سے 18 جون تک آستانہ میں ہوں گے جہاں وہ دوسرے چین-وسطی ایشیا سربراہ اجلاس میں شریک ہوں گے۔ جنوری 2022 میں انہوں نے اجلاس کی صدارت کی تھی۔'
    expect(told(text)).toContain('summit 2025?-06-16/2025?-06-18 xi-jinping')
  })
})

describe('a dateline with a weekday', () => {
  it.each([
    ['tells its year where one year has it', '16 مارچ', 'جمعرات', 'meeting 2023?-03-16'],
    ['tells none where another has the day before on it', '18 جون', 'ہفتہ', 'meeting XXXX-06-18'],
  ])('%s', (_, day, weekday, expected) => {
    const text = `لاہور، ${day} (اے پی پی): وزیر خارجہ وانگ یی نے ${weekday} کو صدر جو بائیڈن سے ملاقات کی۔`
    expect(told(text)[0]).toContain(expected)
  })
})

describe('what is told of another time', () => {
  it('is another visit where its year is told after the day of the news', () => {
    const text =
      'سرگئی لاوروف 19 اکتوبر کو دو روزہ دورے پر شمالی کوریا پہنچے۔ لاوروف اس سے قبل آخری بار 2018 میں شمالی کوریا آئے تھے۔'
    expect(told(text)).toEqual(['visit 2018 sergei-lavrov', 'visit XXXX-10-19/XXXX-10-20 sergei-lavrov'])
  })

  it('is the same visit where the day is told after its year', () => {
    const text =
      '2024 میں سرگئی لاوروف نے شمالی کوریا کا دورہ کیا۔ لاوروف 19 اکتوبر کو دو روزہ دورے پر شمالی کوریا پہنچے۔'
    expect(told(text)).toEqual(['visit 2024?-10-19/2024?-10-20 sergei-lavrov'])
  })

  it('is of no day in a bracket behind what it came after', () => {
    const text =
      '26 اپریل 2023 کو وونگ ڈِنہ ہیو مونٹیویڈیو پہنچے۔ سفارتی تعلقات کے قیام (11 اگست 1993) کے بعد یہ ویتنام کے کسی رہنما کا یوراگوئے کا پہلا دورہ تھا۔'
    expect(told(text).join()).not.toContain('visit 1993')
  })

  it('is of no old month in a bracket', () => {
    const text =
      '19 اپریل 2023 کو وونگ ڈِنہ ہیو نے گیرون کی فتح (اپریل 1961) کی سالگرہ کی تقریب سے خطاب کیا۔ 20 اپریل کو وونگ ڈِنہ ہیو نے ایسٹیبن لازو سے بات چیت کی۔'
    expect(told(text)).toContain('talks 2023?-04-20 vuong-dinh-hue esteban-lazo')
  })
})

describe('a month without a year', () => {
  it.each([
    ['that is the last one', 'گزشتہ دسمبر میں صدر شی جن پنگ نے ویتنام کا دورہ کیا۔', 'visit 2023?-12 xi-jinping'],
    ['that is not called so', 'اگست میں صدر شی جن پنگ نے ویتنام کا دورہ کیا۔', 'visit 2024?-08 xi-jinping'],
  ])('%s', (_, text, expected) => {
    const first = '20 نومبر 2024 کو وزیر خارجہ وانگ یی نے ہنوئی میں وزیر اعظم فام من چن سے ملاقات کی۔'
    expect(
      told(`${first}\n${text}`).map((event) => event.replace('2024-08', '2024?-08').replace('2023-12', '2023?-12')),
    ).toContain(expected)
  })

  it('is of the year that the sentence before says alone', () => {
    const text =
      'اگست 2023 میں صدر شی جن پنگ نے ویتنام کا دورہ کیا۔\n2022 میں دونوں ملکوں نے دوستی کا سال منایا۔ اسی سال نومبر میں وونگ ڈِنہ ہیو نے کمبوڈیا کا سرکاری دورہ کیا۔'
    expect(told(text)).toContain('visit 2022-11 vuong-dinh-hue')
  })
})

describe('a sentence that opens with what came before', () => {
  const days = 'صدر خوون سوڈاری بھی 30 نومبر سے 2 دسمبر تک ہنوئی میں تھیں۔'
  const earlier = (text: string) => readText(text).dates.find(({ value }) => value.kind === 'range')?.earlier

  it('says days that lie before what was told', () => {
    expect(earlier(`اس سے چند روز قبل ${days}`)).toBe(true)
  })

  it('and no other sentence does', () => {
    expect(earlier(days)).toBeUndefined()
  })
})

describe('an office alone', () => {
  it('is his who travels, and none of those he meets who are called so', () => {
    const text =
      '20 اکتوبر 2023 کی صبح صدر وو وان تھونگ نے وزیر اعظم لی کیانگ سے ملاقات کی۔\nولی عہد اور وزیر اعظم محمد بن سلمان کی دعوت پر وزیر اعظم فام من چن 18 سے 20 اکتوبر تک ریاض گئے۔ اس موقع پر وزیر اعظم نے قطر کے امیر تمیم بن حمد الثانی سے ملاقات کی۔'
    expect(told(text).join()).toContain('pham-minh-chinh tamim-bin-hamad-al-thani')
  })

  it('is his who was told of first and travels, however often others are named', () => {
    const text =
      'وونگ ڈِنہ ہیو، چیئرمین قومی اسمبلی، نے 18 سے 28 اپریل 2023 تک کیوبا کا سرکاری دورہ کیا۔ صدر قومی اسمبلی ایسٹیبن لازو موجود تھے۔ 20 اپریل کو چیئرمین وونگ ڈِنہ ہیو اور صدر قومی اسمبلی ایسٹیبن لازو نے بات چیت کی۔ صدر قومی اسمبلی ایسٹیبن لازو نے شکریہ ادا کیا۔ 21 اپریل کو قومی اسمبلی کے چیئرمین نے میگوئل ڈیاز کینیل سے ملاقات کی۔'
    expect(told(text).join()).toContain('2023?-04-21 vuong-dinh-hue miguel-diaz-canel')
  })
})

describe('a trip for attending a gathering', () => {
  const trip =
    '20 اکتوبر کی شام صدر وو وان تھونگ ہنوئی واپس پہنچے، یوں 17 سے 20 اکتوبر 2023 تک بیجنگ میں تیسرے بیلٹ اینڈ روڈ فورم میں شرکت کا ورکنگ ٹرپ کامیابی سے مکمل ہوا۔'
  const attended = '17 سے 20 اکتوبر 2023 تک صدر وو وان تھونگ نے بیجنگ میں تیسرے بیلٹ اینڈ روڈ فورم میں شرکت کی۔'
  const talks = '20 تاریخ کی صبح صدر وو وان تھونگ نے صدر شی جن پنگ سے بات چیت کی۔'

  it('goes where that was', () => {
    expect(told(trip)).toContain('visit 2023-10-17/2023-10-20 vo-van-thuong')
  })

  it('has the days of what was done on its sidelines', () => {
    expect(told(`${attended} ${talks}\nفورم کے موقع پر صدر وو وان تھونگ نے صدر ولادیمیر پوتن سے ملاقات کی۔`)).toContain(
      'meeting 2023-10-17/2023-10-20 vo-van-thuong vladimir-putin',
    )
  })
})
