// Subjects that nobody knows: what they did is given to nobody told of before; what a known subject left unsaid still is.
import { describe, expect, it } from 'vitest'
import { compileText, readText } from './urdu'

const news = 'وزیراعظم شہباز شریف نے 25 ستمبر 2025ء کو واشنگٹن میں امریکی صدر ڈونلڈ ٹرمپ سے ملاقات کی۔'

/** The events told after the news: type, date, who takes part. */
const after = (text: string) =>
  compileText(`${news}\n\n${text}`)
    .events.filter(({ date }) => date.edtf !== '2025-09-25')
    .map(({ type, date, participants }) => [type, date.edtf, ...participants.map(({ entity }) => entity)].join(' '))

describe('a subject that nobody knows', () => {
  it.each([
    ['a name', 'مئی 1950ء میں سلیم رضا بخاری امریکا کے دورے پر گئے تھے۔'],
    ['a name of one word', '1996ء میں بخاری چین گئے تھے۔'],
    ['a name and "himself"', 'بخاری خود 1996ء میں چین گئے تھے۔'],
    ['a name before its day', 'بوگرہ صاحب 1995ء میں چین کے دورے پر گئے۔'],
    ['a name with the manner behind it', '1995ء میں والڈن خفیہ طور پر چین گئے۔'],
    ['a name as told by somebody known', 'شہباز شریف نے کہا کہ حمید گل 1995ء میں چین کے دورے پر گئے تھے۔'],
    ['an agent, in the clause before', 'ہنری والڈن نے آرام کیا اور 1995ء میں چین پہنچے۔'],
    ['a post without a name', '1995ء میں امریکی ایلچی بیجنگ پہنچے۔'],
    ['a relative of his', 'ان کے والد 1995ء میں چین کے دورے پر گئے تھے۔'],
    ['his wife', 'ان کی اہلیہ 12 اگست 2024 کو چین پہنچیں۔'],
    ['several people', 'دو سو طلبہ 12 اگست 2024 کو چین پہنچے۔'],
    ['a team', 'قومی کرکٹ ٹیم 12 اگست 2024 کو چین پہنچی۔'],
    ['a group of people', 'پاکستانی تاجروں کا ایک گروپ 12 اگست 2024 کو چین پہنچا۔'],
    ['a ship that bears a name', 'بحری جہاز رونالڈ ریگن 12 اگست 2024 کو چین پہنچا۔'],
    [
      'a group, in which there is somebody',
      'پاکستانی تاجروں کا گروپ، جس میں خواتین بھی شامل تھیں، 12 اگست 2024 کو چین کے دورے پر آیا۔',
    ],
    ['ministers', 'سینئر وزراء 12 اگست 2024 کو چین پہنچے۔'],
    ['experts', 'پاکستانی ماہرین 12 اگست 2024 کو چین گئے۔'],
    ['members of a body', 'کابینہ کے ارکان 12 اگست 2024 کو چین کے دورے پر گئے۔'],
    ['the ministers of both countries', 'دونوں ملکوں کے سینئر وزراء اگست 2024 میں چین گئے۔'],
    ['ministers as is agreed', 'طے پایا کہ دونوں ملکوں کے وزراء چین کا دورہ کریں گے۔'],
    ['a ship', 'پہلا مال بردار جہاز 12 اگست 2024 کو چین پہنچا۔'],
  ])('goes where nobody told of before went: %s', (_, text) => {
    expect(after(text)).toEqual([])
  })

  it.each([
    ['in the same clause', 'ہنری والڈن 12 اگست 2024 کو صدر شی جن پنگ سے ملے۔', ['meeting 2024-08-12 xi-jinping']],
    [
      'in the next',
      'ہنری والڈن 12 اگست 2024 کو چین پہنچے اور صدر شی جن پنگ سے ملاقات کی۔',
      ['meeting 2024-08-12 xi-jinping'],
    ],
    [
      'where his visit is owned by his name',
      '12 اگست 2024 کو ہنری والڈن کی بیجنگ میں صدر شی جن پنگ سے ملاقات ہوئی۔',
      ['meeting 2024-08-12 xi-jinping'],
    ],
  ])('leaves whom he met alone in the meeting: %s', (_, text, events) => {
    expect(after(text)).toEqual(events)
  })

  it.each([
    ['in the sentence', 'سلیم بخاری 1995ء میں چین گئے، جہاں انہوں نے صدر شی جن پنگ سے ملاقات کی۔', []],
    ['in the next one', 'سلیم بخاری 1995ء میں چین گئے۔ 1996ء میں انہوں نے جاپان کا دورہ کیا۔', []],
  ])('is whom a pronoun means %s', (_, text) => {
    expect(after(text).filter((event) => event.includes('shehbaz-sharif'))).toEqual([])
  })
})

describe('a ship of the navy', () => {
  it.each([
    ['that bears a name', '12 اگست 2024 کو امریکی جنگی جہاز رونالڈ ریگن کراچی پہنچا۔'],
    ['that bears none', '12 اگست 2024 کو امریکی آبدوز کراچی پہنچی۔'],
  ])('comes for its country: %s', (_, text) => {
    expect(after(text)).toEqual(['visit 2024-08-12 US'])
  })

  it('is no person', () => {
    expect(readText('USS Ronald Reagan کراچی میں ہے۔').heads.map(({ kind }) => kind)).not.toContain('person')
  })
})

describe('a subject left unsaid is he who was told of last', () => {
  it.each([
    ['on a day', 'بعد ازاں 12 اکتوبر 2025 کو چین روانہ ہو گئے۔'],
    ['for the last time', 'آخری بار 12 اکتوبر 2025 کو چین گئے تھے۔'],
    ['aboard a plane', '12 اکتوبر 2025 کو خصوصی طیارے سے چین پہنچے۔'],
    ['for something unknown', 'اقتصادی راہداری پر بات چیت کے لیے 12 اکتوبر 2025 کو چین پہنچے۔'],
    ['to the capital', '12 اکتوبر 2025 کو چین کے دارالحکومت بیجنگ پہنچے۔'],
    ['together with somebody', '12 اکتوبر 2025 کو وزیر خارجہ اسحاق ڈار کے ساتھ چین پہنچے۔'],
    ['with ministers', '12 اکتوبر 2025 کو سینئر وزراء کے ہمراہ چین پہنچے۔'],
    ['as a pronoun', '12 اکتوبر 2025 کو وہ چین پہنچے۔'],
  ])('%s', (_, text) => {
    expect(after(text)).toEqual([expect.stringContaining('visit 2025-10-12 shehbaz-sharif')])
  })
})

describe('whom somebody left unsaid met', () => {
  const day = '12 اکتوبر 2025 کو'

  it.each([
    ['leads a party nobody knows', `${day} گلاب پارٹی کے صدر نعمان کھوکھر سے ملاقات کی۔`],
    ['heads a part of it', `${day} گلاب پارٹی کے شعبہ خارجہ کے سربراہ نعمان کھوکھر سے ملاقات کی۔`],
  ])('%s', (_, text) => {
    expect(after(text)).toEqual(['meeting 2025-10-12 shehbaz-sharif naman-khokhr'])
  })

  it('is not met by him where a party is said to', () => {
    expect(after(`${day} گلاب پارٹی نے صدر نعمان کھوکھر سے ملاقات کی۔`)).toEqual([])
  })
})

describe('strangers in a sentence', () => {
  const found = (text: string) => {
    const { units, strangers } = readText(text)
    return strangers.map(({ at }) => units[at - 1]?.form)
  }

  it.each([
    ['سلیم رضا بخاری 1950 میں امریکا گئے۔', ['بخاری']],
    ['سیکڑوں مظاہرین نے نعرے لگائے۔', ['مظاہرین']],
    ['شہباز شریف نے نئے ہتھیار چین سے خریدے۔', []],
    ['تجارت، توانائی اور زراعت کے شعبوں میں تعاون پر بات ہوئی۔', []],
    ['عوامی جمہوریہ چین کے صدر شی جن پنگ لاہور پہنچے۔', []],
    ['دونوں وزراء نے معاہدے پر دستخط کیے۔', []],
  ])('%s', (text, words) => {
    expect(found(text)).toEqual(words)
  })
})

describe('a word of a known name beside an office of one holder', () => {
  const who = (text: string) =>
    compileText(text).events.flatMap(({ participants }) => participants.map(({ entity }) => entity))

  it.each([
    [
      'that he held',
      'امریکی صدر ڈونلڈ ٹرمپ 10 ستمبر 2025 کو ہنوئی پہنچے۔ صدر ڈونلڈ نے ٹو لام سے ملاقات کی۔',
      ['donald-trump', 'to-lam', 'donald-trump'],
    ],
    [
      'with a title that many bear',
      'سعودی وزیر خارجہ فیصل بن فرحان 14 اپریل 2024 کو اسلام آباد پہنچے۔ شہزادہ فیصل نے اسحاق ڈار سے ملاقات کی۔',
      ['faisal-bin-farhan', 'ishaq-dar', 'faisal-bin-farhan'],
    ],
  ])('is he: %s', (_, text, expected) => {
    expect(who(text)).toEqual(expected)
  })

  it.each([
    [
      'a king',
      'سعودی وزیر خارجہ فیصل بن فرحان 14 اپریل 2024 کو اسلام آباد پہنچے۔ شاہ فیصل نے اپریل 1966 میں پاکستان کا دورہ کیا تھا۔',
    ],
    [
      'a prime minister',
      'سعودی وزیر خارجہ فیصل بن فرحان 14 اپریل 2024 کو اسلام آباد پہنچے۔ وزیر اعظم فیصل نے اپریل 1966 میں پاکستان کا دورہ کیا تھا۔',
    ],
  ])('is another: %s', (_, text) => {
    expect(who(text)).toEqual([expect.not.stringMatching('faisal-bin-farhan'), 'faisal-bin-farhan'])
  })
})

describe('a name nobody knows behind its title', () => {
  const met = (name: string) =>
    compileText(`5 مئی 2024 کو ویتنام کے سفیر فام انہ توان نے ${name} سے ملاقات کی۔`).events.flatMap(
      ({ participants }) => participants.slice(1).map(({ entity }) => entity),
    )

  it.each([
    ['ends in a word that is also an office', 'گورنر سندھ عمران علی شاہ', ['amran-ali-shah']],
    ['stands behind the province of a governor', 'گورنر بلوچستان جعفر مندوخیل', ['jafr-mndokhil']],
    ['stands behind the province of a chief minister', 'وزیراعلیٰ خیبر پختونخوا امین گنڈاپور', ['amin-gndapor']],
    ['stands behind the city of a consul general', 'قونصل جنرل کراچی مرتضی وہاب', ['mrtzi-vhab']],
    ['stands behind the portfolio of a minister', 'وزیر برائے انسانی حقوق نعمان کھوکھر', ['naman-khokhr']],
    ['stands behind a portfolio of several', 'وزیر برائے قومی غذائی تحفظ و تحقیق نعمان کھوکھر', ['naman-khokhr']],
    ['stands behind a portfolio with commas', 'وزیر برائے صنعت، تجارت اور محنت نعمان کھوکھر', ['naman-khokhr']],
    ['stands behind an office that goes on with commas', 'وزیر تجارت، جنگلات اور سیاحت نعمان کھوکھر', ['naman-khokhr']],
    [
      'stands behind a portfolio of words nobody knows',
      'وزیر برائے زمین، گلہ بانی اور دستکاری نعمان کھوکھر',
      ['naman-khokhr'],
    ],
    ['stands behind the climate', 'وزیر برائے آب و ہوا نعمان کھوکھر', ['naman-khokhr']],
    ['stands behind a part of the world', 'وزیر مملکت برائے یورپ اور شمالی افریقہ نعمان کھوکھر', ['naman-khokhr']],
    ['stands behind a portfolio and a title', 'وزیر برائے صنعت، تجارت اور محنت محترمہ نعمان کھوکھر', ['naman-khokhr']],
    ['is of two that are verbs too', 'گورنر محترمہ لا بن', ['la-bn']],
    ['has a middle that is another word', 'وزیر برائے محنت نعمان میری کھوکھر', ['naman-miri-khokhr']],
    ['is no portfolio with commas', 'وفاقی وزیر برائے صنعت، تجارت اور محنت', []],
    ['is no body behind another office', 'وزیر داخلہ اور پی سی بی کے افسران', []],
    ['stands behind who convenes a group', 'دوستی گروپ کی کنوینر نعمان کھوکھر', ['naman-khokhr']],
    ['stands behind a member of a congress', 'کانگریس مین نعمان کھوکھر', ['naman-khokhr']],
    ['is no title alone', 'دوستی گروپ کی کنوینر', []],
    ['has syllables with hyphens', 'وزیر خام-لا رت-سا-ووت', ['kham-la-rt-sa-vot']],
    ['begins with one that is also another word', 'وزیر بن-لوم سا-ووت', ['bn-lom-sa-vot']],
    ['is not of two parts with a dash and spaces between', 'وزیر نعمان - کھوکھر', []],
    ['is no portfolio alone', 'وفاقی وزیر برائے بحری امور', []],
    ['is no portfolio of two', 'وفاقی وزیر برائے ریلوے و مواصلات', []],
    ['does not run on into the name behind an office', 'سعودی عرب کے شاہ سلمان', ['salman-bin-abdulaziz']],
    ['is no place alone', 'گورنر بلوچستان', []],
    ["has the title once more before his father's", 'سلطان عثمان سلطان طارق شاہ', ['asman-sltan-tarq-shah']],
    ['stands behind no place of a minister', 'وزیر بلوچستان جعفر مندوخیل', []],
  ])('%s', (_, name, expected) => {
    expect(met(name)).toEqual(expected)
  })
})

describe('a name that ends in a word that is also "whom"', () => {
  const met = (text: string) =>
    compileText(text).events.map(({ participants }) => participants.map(({ entity }) => entity))

  it('is known by where it acts', () => {
    const text =
      '5 مئی 2024 کو سفیر فام انہ توان نے چین کے سفیر نعمان ہو جن کا استقبال کیا۔ سفیر نعمان ہو جن نے شکریہ ادا کیا۔'
    expect(met(text)).toEqual([['pham-anh-tuan', 'naman-ho-jn']])
  })

  it('is none before a comma', () => {
    const text = '5 مئی 2024 کو سفیر فام انہ توان نے چین کے سفیر نعمان کھوکھر سے ملاقات کی، جن کا دور ختم ہو رہا ہے۔'
    expect(met(text)).toEqual([['pham-anh-tuan', 'naman-khokhr']])
  })
})

describe('a word of a name told whole', () => {
  const met = (text: string) =>
    compileText(`چین کے نائب صدر ہان ژینگ کوالالمپور پہنچے۔ ${text}`).events.flatMap(({ type, participants }) =>
      type === 'visit' ? [] : [[type, ...participants.map(({ entity }) => entity).sort()].join(' ')],
    )

  it.each([
    ['behind a case', '5 مئی 2024 کو ہان نے وزیر اعظم انور ابراہیم سے ملاقات کی۔'],
    [
      'anywhere, where it acts somewhere',
      '5 مئی 2024 کو ہان انور ابراہیم سے ملے۔ ملاقات میں ہان نے کہا کہ دوستی بڑھے گی۔',
    ],
  ])('is he: %s', (_, text) => {
    expect(met(text)).toEqual(['meeting anwar-ibrahim han-zheng'])
  })

  it('is not he as part of another name', () => {
    expect(met('5 مئی 2024 کو مسٹر لیو ہان نے وزیر اعظم انور ابراہیم سے ملاقات کی۔')).toEqual([
      'meeting anwar-ibrahim lio-han',
    ])
  })

  it('does not last', () => {
    expect(met('5 مئی 2024 کو صدر نعمان کھوکھر قیام کے دوران انور ابراہیم سے ملے۔')).toEqual([
      'meeting anwar-ibrahim naman-khokhr',
    ])
  })
})

describe('one word of a name told of before, where it opens a clause, is he', () => {
  const met = '10 مئی 2024 کو سفیر نگوین تھان ہائی نے لوک سبھا کے اسپیکر اوم برلا سے ملاقات کی۔'
  const told = (text: string) =>
    compileText(`${met}\n\n${text}`)
      .events.filter(({ type }) => type === 'visit')
      .map(({ date, participants }) => [date.edtf, ...participants.map(({ entity }) => entity)].join(' '))

  it.each([
    ['acting', 'برلا نے اپریل 2022 میں ویتنام کا دورہ کیا۔'],
    ['"himself"', 'برلا خود اپریل 2022 میں ویتنام جا چکے ہیں۔'],
    ['before a day', 'برلا اپریل 2022 میں ویتنام جا چکے ہیں۔'],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual(['2022-04 om-birla'])
  })

  it.each([
    ['part of a longer name', 'کمار برلا اپریل 2022 میں ویتنام جا چکے ہیں۔'],
    ['of another', 'ادتیہ خود اپریل 2022 میں ویتنام جا چکے ہیں۔'],
  ])('but not %s', (_, text) => {
    expect(told(text)).toEqual([])
  })
})
