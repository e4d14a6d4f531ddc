// Whom "both leaders", "both countries", "he" and a name without its first part mean, where several may be meant.
import { describe, expect, it } from 'vitest'
import { compileText, told } from './urdu'

const countries = (text: string) =>
  compileText(text).events.map(({ type, date, countries: some }) => `${type} ${date.edtf} ${some.join()}`)

describe('"both leaders"', () => {
  const long = 'جولائی 2000 میں صدر پوٹن نے پیانگ یانگ کا دورہ کیا تھا۔ اس وقت انہوں نے کم جونگ ال سے بات چیت کی تھی۔'

  it('are whoever came since and his host', () => {
    const came = 'ستمبر 2023 میں کم جونگ ان نے روس کا سرکاری دورہ کیا۔ 13 ستمبر کو دونوں رہنماؤں نے بات چیت کی۔'
    expect(told(`${long}\n\n${came}`)).toContain('talks 2023?-09-13 vladimir-putin kim-jong-un')
  })

  it('are those who met, where somebody of another country came since', () => {
    const came = 'ستمبر 2023 میں ٹو لام نے روس کا سرکاری دورہ کیا۔'
    const met = '5 مئی 2024 کو شی جن پنگ نے ولادیمیر پوٹن سے ملاقات کی۔'
    expect(told(`${met} ${came} 6 مئی 2024 کو دونوں رہنماؤں نے بات چیت کی۔`)).toContain(
      'talks 2024-05-06 xi-jinping vladimir-putin',
    )
  })
})

describe('"both countries"', () => {
  it.each([
    [
      'are not where two of them met',
      '29 جولائی 2025 کو جنیوا (سوئٹزرلینڈ) میں ٹران تھانہ مین نے چین کے ژاؤ لیجی سے ملاقات کی۔ 2008 میں دونوں ملکوں نے جامع اسٹریٹجک تعاون پر مبنی شراکت داری قائم کی۔ چین اور ویتنام دوست ہیں۔',
    ],
    [
      'are not one and where it took part in something',
      'چین اور ویتنام دوست ہیں۔ چین ویتنام کا پڑوسی ہے۔ 29 جولائی 2025 کو جنیوا (سوئٹزرلینڈ) میں ٹران تھانہ مین نے پارلیمنٹ کے اسپیکروں کی چھٹی عالمی کانفرنس میں شرکت کی۔ 2008 میں دونوں ملکوں نے جامع اسٹریٹجک تعاون پر مبنی شراکت داری قائم کی۔',
    ],
  ])('%s', (_, text) => {
    expect(countries(text)).toContain('milestone 2008 CN,VN')
  })
})

describe('talks with several presidents', () => {
  const talks = (met: string) => told(`ٹو لام نے 5 مئی 2025 کو ${met} سے بات چیت کی۔`)

  it('are one with each, of three or more', () => {
    expect(talks('صدر قاسم جومارت توکایف، صدر الہام علیئیف اور صدر ولادیمیر پوٹن').sort()).toEqual([
      'talks 2025-05-05 to-lam ilham-aliyev',
      'talks 2025-05-05 to-lam kassym-jomart-tokayev',
      'talks 2025-05-05 to-lam vladimir-putin',
    ])
  })

  it('are one, of two', () => {
    expect(talks('صدر الہام علیئیف اور صدر ولادیمیر پوٹن')).toHaveLength(1)
  })
})

describe('who is in a delegation', () => {
  it('attends nothing that is told before', () => {
    const summit = 'وزیر اعظم فام من چن 47ویں آسیان سربراہی اجلاس میں شرکت کے لیے ملائیشیا روانہ ہو گئے۔'
    const retinue =
      'ملائیشیا میں ویتنام کے سفیر Dinh Ngoc Linh اور لاؤس میں ویتنام کے سفیر Nguyen Minh Tam بھی وفد میں شامل ہوں گے۔'
    expect(told(`${summit}\n${retinue}`)).toContain('summit 2025 pham-minh-chinh')
  })
})

describe('relations of two that are named', () => {
  it('are theirs, whomever "bilateral" meant before', () => {
    const came = '28 اکتوبر 2024 کو فام من چن نے متحدہ عرب امارات کا دورہ کیا۔'
    const founded =
      'ویتنام اور سعودی عرب نے اکتوبر 1999 میں سفارتی تعلقات قائم کیے اور اس کے بعد سے دوطرفہ تعاون بڑھا ہے۔'
    expect(countries(`${came} ${founded}`)).toContain('milestone 1999-10 SA,VN')
  })
})

describe('whoever speaks in an interview', () => {
  const says = 'سفیر Pham Quang Hieu:'
  const visit = 'قومی اسمبلی کے چیئرمین ٹران تھانہ مین 3 سے 7 دسمبر 2024 تک جاپان کا سرکاری دورہ کریں گے۔'

  it('does not travel with whom he tells of, nor meet anybody', () => {
    expect(told(`${says} ${visit}\nدورے کے دوران وہ سیکیگوچی ماساکازو کے ساتھ بات چیت کریں گے۔`).sort()).toEqual([
      'talks 2024-12-03/2024-12-07 tran-thanh-man sekiguchi-masakazu',
      'visit 2024-12-03/2024-12-07 tran-thanh-man',
    ])
  })

  it('took part where he says so', () => {
    expect(told(`${says} 5 مئی 2024 کو میری سیکیگوچی ماساکازو سے ملاقات ہوئی۔`)).toContain(
      'meeting 2024-05-05 pham-quang-hieu sekiguchi-masakazu',
    )
  })
})

describe('a name', () => {
  it('goes on behind "son of", though what follows is a title elsewhere', () => {
    const text =
      'صدر محمد بن زاید النہیان نے 4 جون 2023 کو ویتنام کا دورہ کیا۔ 5 جون 2023 کو وزیر خارجہ فلاں بن زاید بن سلطان النہیان نے ویتنام کا دورہ کیا۔'
    const [first, second] = told(text)
    expect(first).toBe('visit 2023-06-04 mohamed-bin-zayed-al-nahyan')
    expect(second).toMatch(/^visit 2023-06-05 (?!mohamed)/u)
  })

  it('does not, where the title is one', () => {
    expect(told('سلطان حسن البلقیہ نے 4 جون 2023 کو ویتنام کا دورہ کیا۔')).toEqual([
      'visit 2023-06-04 hassanal-bolkiah',
    ])
  })
})

describe('a visit that is the highest of any leader since', () => {
  it('is none of those after whom it comes', () => {
    const coming = 'صدر لوونگ کوونگ 6 سے 9 اگست 2025 تک انگولا کا سرکاری دورہ کریں گے۔'
    const since =
      '2002 میں صدر Tran Duc Luong اور 2008 میں جنرل سکریٹری Nong Duc Manh کے دوروں کے بعد یہ کئی سالوں میں ویتنام کے کسی رہنما کا انگولا کا سب سے اعلیٰ سطحی دورہ ہے۔'
    expect(told(`${coming}\n${since}`)).toEqual(['visit 2025-08-06/2025-08-09 luong-cuong'])
  })
})

describe('words of journeys', () => {
  it.each([
    ['"stood every test"', 'آصف علی زرداری نے 3 مئی 2024 کو کہا کہ پاک چین آہنی دوستی ہر آزمائش پر پوری اتری ہے۔', []],
    ['landed', 'آصف علی زرداری 3 مئی 2024 کو پورے وفد کے ساتھ بیجنگ میں اترے۔', ['visit 2024-05-03 asif-ali-zardari']],
  ])('%s', (_, text, visits) => {
    expect(told(text)).toEqual(visits)
  })

  it('a call and its congratulations are one event, however "having called" is written', () => {
    for (const having of ['ٹیلیفون کرکے', 'فون کر کے'])
      expect(
        told(`شہباز شریف نے 3 مئی 2024 کو مسعود پزشکیان کو ${having} انتخابات میں کامیابی پر مبارکباد دی۔`),
      ).toEqual(['phone-call 2024-05-03 shehbaz-sharif masoud-pezeshkian'])
  })
})

describe('who is received, in a list behind a semicolon', () => {
  const met = 'وونگ ڈِنہ ہیو نے 5 مئی 2023 کو صدر رومن رادیو سے ملاقات کی؛'

  it.each([
    [
      'without an office before the first name',
      'نگوین ہوا بن، صدر ٹو لام اور صدر ولادیمیر پوٹن کا استقبال کیا۔',
      'meeting 2023-05-05 vuong-dinh-hue vladimir-putin to-lam nguyen-hoa-binh',
    ],
    [
      'with a party that nobody knows between the names',
      'اور سوشلسٹ پارٹی کی چیئر وومن کورنیلیا نینووا اور GERB-UDF پارلیمانی گروپ کی چیئر وومن Desislava Atanasova کا استقبال کیا۔',
      'meeting 2023-05-05 vuong-dinh-hue desislava-atanasova kornilia-ninooa',
    ],
  ])('receives nobody himself, %s', (_, list, meeting) => {
    expect(told(`${met} ${list}`)).toContain(meeting)
  })
})

describe('who was elected, told before what he did after it', () => {
  it('is he who did it, and not whom he met', () => {
    expect(told('13 جون 2024 کو صدر منتخب ہونے کے بعد ٹو لام نے شی جن پنگ سے ملاقات کی۔')).toContain(
      'appointment 2024-06-13 to-lam',
    )
  })
})

describe('relations since which a visit is the first', () => {
  it.each([
    [
      'are not with whom another clause tells of another visit',
      '1969 میں سفارتی تعلقات کے قیام کے بعد سے ویتنام کے کسی اہم رہنما کا سینیگال کا یہ پہلا سرکاری دورہ ہے، جبکہ مراکش کا 6 سالوں میں پہلا سرکاری دورہ ہے۔',
      'milestone 1969 SN,VN',
    ],
    [
      'are those of whose leader it is',
      'فام من چن 5 جون 2025 کو فرانس کے دورے پر روانہ ہوئے۔ فرانس اور ویتنام دوست ہیں۔ ایسٹونیا کا یہ دورہ 1992 میں سفارتی تعلقات کے قیام کے بعد کسی ویتنامی وزیر اعظم کا پہلا سرکاری دورہ ہے۔',
      'milestone 1992 EE,VN',
    ],
  ])('%s', (_, text, milestone) => {
    expect(countries(text)).toContain(milestone)
  })
})

describe('an office alone', () => {
  it('under a name that stands as a heading means him, and not whom the lines before told of', () => {
    const japan = '27 نومبر 2023 کو وو وان تھونگ نے وزیر اعظم کشیدا فومیو سے بات چیت کی۔'
    const visit = 'وزیر اعظم نے 8 سے 10 فروری 2023 تک سنگاپور کا سرکاری دورہ کیا۔'
    expect(told(`دوروں کا سال\n\n${japan}\n\nوزیر اعظم فام من چن\n\n${visit}`)).toContain(
      'visit 2023-02-08/2023-02-10 pham-minh-chinh',
    )
    expect(told(`دوروں کا سال\n\n${japan}\n\n${visit}`)).toContain('visit 2023-02-08/2023-02-10 kishida-fumio')
  })

  it('is not of him whose name alone stands under a picture', () => {
    const met = '5 مئی 2024 کو وزیر خارجہ وانگ یی نے ٹو لام سے ملاقات کی۔'
    const gone = 'وزیر خارجہ نے 8 مئی 2024 کو لاؤس کا دورہ کیا۔'
    expect(told(`ملاقات کی خبر\n\n${met}\n\nوزیر خارجہ بوئی تھانہ سون۔\n\n${gone}`)).toContain(
      'visit 2024-05-08 wang-yi',
    )
  })

  it('of a union means nobody who holds it of the country', () => {
    const received = '21 اگست 2025 کو لاؤس کے صدر تھونگلون سیسولتھ نے نائب صدر وو تھی انہ شوان کا استقبال کیا۔'
    const met = (whom: string) => told(`${received} 22 اگست 2025 کو وو تھی انہ شوان نے ${whom} سے ملاقات کی۔`)
    expect(met('لاؤ خواتین یونین کی صدر').at(-1)).toBe('meeting 2025-08-22 vo-thi-anh-xuan')
    expect(met('لاؤس کے صدر').at(-1)).toBe('meeting 2025-08-22 vo-thi-anh-xuan thongloun-sisoulith')
  })

  it('in the plural of vice presidents means no presidents', () => {
    const welcomed =
      '21 اگست 2025 کو لاؤس کے صدر تھونگلون سیسولتھ اور صدر لوونگ کوونگ نے فون پر بات کی۔ پانی یاتھوٹو نے نائب صدر وو تھی انہ شوان کے لیے استقبالیہ تقریب کی صدارت کی اور دونوں نائب صدور نے بات چیت کی۔'
    expect(told(welcomed)).toContain('talks 2025-08-21 pany-yathotou vo-thi-anh-xuan')
  })

  it('before "unknown martyrs" is nobody of that name', () => {
    const wreath = '22 اگست 2025 کو نائب صدر نامعلوم شہداء کی یادگار پر پھول چڑھائیں گی، میوزیم کا دورہ کریں گی'
    expect(told(`${wreath} اور لاؤ خواتین یونین کی صدر سے ملاقات کریں گی۔`)).toEqual([])
  })
})

describe('"both ministers"', () => {
  it('are none who was one before the office that the article gives him', () => {
    const thanked =
      'لاؤ کے وزیر خارجہ تھونگ ساوان فومویہانے سے فون پر بات کرتے ہوئے، وزیر لی ہوائی ٹرنگ نے جنرل سیکرٹری ٹو لام کے حالیہ سرکاری دورہ لاؤس کے دوران کئے گئے استقبال پر شکریہ ادا کیا۔'
    const spoke = 'دونوں وزراء نے باہمی دلچسپی کے علاقائی اور بین الاقوامی امور پر بھی تبادلہ خیال کیا۔'
    expect(told(`${thanked}\n${spoke}`).filter((event) => event.startsWith('talks'))).toEqual([])
  })
})

describe('who goes nowhere', () => {
  it.each([
    [
      'somebody by whom it is told that officials came',
      '5 مئی 2023 کو مارک ای نیپر نے انٹرویو دیا۔ ان کے مطابق، اس سال کے دوران امریکی حکومت کے کئی اعلیٰ عہدیدار ویتنام آئے۔',
    ],
    [
      'a body that is visited',
      '11 مارچ 2025 کو ٹو لام جکارتہ سے روانہ ہوئے، جس کے ساتھ انڈونیشیا کا ریاستی دورہ اور آسیان سیکرٹریٹ کا سرکاری دورہ اختتام پذیر ہوا۔',
    ],
  ])('%s', (_, text) => {
    expect(told(text).filter((event) => /^visit.*(?:knapper|secretariat)/u.test(event))).toEqual([])
  })
})

describe('condolences', () => {
  it('that somebody came for are not of the dead', () => {
    const came =
      'ایرانی صدر ابراہیم رئیسی اور وزیرخارجہ کی وفات پر تعزیت کرنے کے لیے شہباز شریف 22 مئی 2024 کو تہران پہنچ گئے۔'
    expect(told(came)).toEqual(['visit 2024-05-22 shehbaz-sharif'])
  })
})

describe('somebody who is long dead', () => {
  const seminar = 'نگوین ژوان تھانگ نے صدر ہو چی منہ کے دورہ قازقستان کی 65 ویں سالگرہ کے موقع پر سیمینار میں شرکت کی۔'
  const met = 'قاسم جومارت توکایف کے ساتھ ملاقات میں، ہو چی منہ نے زور دیا کہ دوستی مضبوط ہے۔'

  it('meets nobody in the news, and met whom he met in his time', () => {
    expect(told(`13 نومبر 2024 کو ${seminar}\n14 نومبر 2024 کو ${met}`).join()).not.toContain('ho-chi-minh')
    expect(told('5 مئی 1957 کو ہو چی منہ نے ماؤ زے تنگ سے ملاقات کی۔')).toHaveLength(1)
  })
})
