// Whom a pronoun means in its own sentence, before anybody told of earlier; and offices that stand beside a name.
import { describe, expect, it } from 'vitest'
import { compileText, readText } from './urdu'

const before = 'صدر ولادیمیر پوٹن نے 3 مئی 2024 کو چین کا دورہ کیا۔'

const told = (text: string) =>
  compileText(`${before}\n\n${text}`)
    .events.map(({ type, participants }) => [type, ...participants.map(({ entity }) => entity)].join(' '))
    .filter((event) => event !== 'visit vladimir-putin')

describe('he is', () => {
  it.each([
    [
      'whose visit it was during which he met somebody',
      'ٹو لام کے ویتنام کے دورے کے دوران انہوں نے 6 مئی 2024 کو صدر شی جن پنگ سے ملاقات کی۔',
      'meeting to-lam xi-jinping',
    ],
    [
      'who was on board of a plane that landed',
      '6 مئی 2024 کو خصوصی طیارہ صدر شی جن پنگ کو لے کر ہنوئی پر اترا؛ انہوں نے ٹو لام سے ملاقات کی۔',
      'meeting xi-jinping to-lam',
    ],
    [
      'whose meetings were spoken of',
      'صدر لوونگ کوونگ کی ملاقاتیں جاری رہیں: 6 مئی 2024 کو انہوں نے شی جن پنگ سے ملاقات کی۔',
      'meeting luong-cuong xi-jinping',
    ],
    [
      'whose meetings went on, told at length',
      'صدر لوونگ کوونگ کی جی ٹوئنٹی سربراہ اجلاس کے موقع پر مختلف ملکوں کے صدور سے ملاقاتیں جاری رہیں، 6 مئی 2024 کو وہ شی جن پنگ سے ملے۔',
      'meeting xi-jinping luong-cuong',
    ],
    [
      'not whose speech it was in the same clause',
      'ٹو لام بیجنگ پہنچے۔ صدر لوونگ کوونگ کی تقریر کے بعد اور کئی اجلاسوں کے موقع پر ہونے والی تقریب میں انہوں نے 6 مئی 2024 کو شی جن پنگ سے ملاقات کی۔',
      'meeting to-lam xi-jinping',
    ],
    [
      'who became something, and not what he became',
      'ٹو لام جب صدر بنے تو انہوں نے 6 مئی 2024 کو شی جن پنگ سے ملاقات کی۔',
      'meeting to-lam xi-jinping',
    ],
    [
      'who was elected, also in what is told of him later in the sentence',
      'قومی اسمبلی نے ٹو لام کو صدر منتخب کیا؛ دو ہفتے بعد انہوں نے چین کا دورہ کیا، جس کے دوران 6 جون 2024 کو شی جن پنگ کے ساتھ بات چیت کی۔',
      'talks to-lam xi-jinping',
    ],
    [
      'whose office the sentence tells of, with nobody by name',
      'وزیر اعظم فام من چن نے 5 مئی 2024 کو سفیر ہی وے سے ملاقات کی۔ صدر ولادیمیر پوٹن نے شکریہ ادا کیا۔ وزیر اعظم نے یاد دلایا، اور جنوری 2024 میں انہوں نے لاؤس کا دورہ کیا۔',
      'visit pham-minh-chinh',
    ],
  ])('%s', (_, text, event) => {
    expect(told(text)).toContain(event)
  })

  it('nobody told of before where the sentence tells of an office nobody holds', () => {
    expect(told('ویتنام کے سفیر نے کہا کہ جنوری 2024 میں انہوں نے لاؤس کا دورہ کیا۔')).toEqual([])
  })
})

describe('him is', () => {
  it('who acted last, of whatever country, though a guest is told of', () => {
    const guest = 'صدر شی جن پنگ 6 مئی 2024 کو ہنوئی پہنچے۔'
    const text = 'مسز ڈیانا ولادیمیرووا نے میوزیم دیکھا۔ فام من چن نے 7 مئی 2024 کو ان کا استقبال کیا۔'
    expect(told(`${guest} ${text}`)[1]).toMatch(/^meeting pham-minh-chinh (?!xi-jinping)[a-z-]+$/u)
  })

  it('who acted before in the sentence and is of another country', () => {
    expect(
      told('صدر شی جن پنگ 6 مئی 2024 کو ہنوئی پہنچے؛ 7 مئی 2024 کی صبح ٹو لام نے ان کے ساتھ بات چیت کی۔'),
    ).toContain('talks to-lam xi-jinping')
  })

  it.each([
    [
      'the guest, whom somebody is to meet',
      'صدر شی جن پنگ 6 مئی 2024 کو ہنوئی پہنچے۔ وزیر اعظم فام من چن 7 مئی 2024 کو ان سے ملیں گے۔',
      'meeting pham-minh-chinh xi-jinping',
    ],
    [
      'the guest, in the second of two things somebody is to do',
      'صدر شی جن پنگ 6 مئی 2024 کو ہنوئی پہنچے۔ ٹو لام 7 مئی 2024 کو ایک پل کا معائنہ کریں گے اور ان سے مذاکرات کریں گے؛ وزیر اعظم فام من چن بھی موجود ہوں گے۔',
      'talks to-lam xi-jinping',
    ],
    [
      'the guest of each who meets him',
      'ٹو لام 6 مئی 2024 کو بیجنگ پہنچے۔ صدر شی جن پنگ ان کا استقبال کریں گے؛ وزیر اعظم لی کیانگ 8 مئی 2024 کو ان سے ملیں گے۔',
      'meeting li-qiang to-lam',
    ],
    [
      'the one of another country whom its own sentence names, and nobody who welcomed him before',
      'فام من چن 18 جنوری 2024 کو بڈاپسٹ پہنچے۔ ہنگری کے وزیر خارجہ پیٹر سیجارتو نے ان کا استقبال کیا۔ 19 جنوری 2024 کو فام من چن ہنگری کے وزیر اعظم کی زیر صدارت استقبالیہ تقریب میں شرکت اور ان سے بات چیت کریں گے۔',
      'talks pham-minh-chinh viktor-orban',
    ],
  ])('%s', (_, text, event) => {
    expect(told(text).map((found) => found.split(' ').sort().join(' '))).toContain(event.split(' ').sort().join(' '))
  })

  it('nobody of the country of whoever is to meet him', () => {
    expect(
      told('ٹو لام 6 مئی 2024 کو بیجنگ پہنچے۔ وزیر اعظم فام من چن 7 مئی 2024 کو ان سے ملیں گے۔').filter((event) =>
        /^meeting.*to-lam/u.test(event),
      ),
    ).toEqual([])
  })
})

describe('who was also present at a meeting of two takes no part in it', () => {
  it.each([
    [
      'in the next sentence',
      'ٹو لام نے 6 مئی 2024 کو شی جن پنگ سے ملاقات کی۔ وزیر خارجہ بوئی تھانہ سون بھی موجود تھے۔',
    ],
    [
      'or spoke to journalists after it',
      'ٹو لام نے 6 مئی 2024 کو شی جن پنگ سے ملاقات کی۔ مشترکہ پریس کانفرنس سے خطاب کرتے ہوئے بوئی تھانہ سون نے کہا کہ بات چیت مفید رہی۔',
    ],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual(['meeting to-lam xi-jinping'])
  })
})

describe('a wife', () => {
  it.each([
    ['comes with him who comes', 'ٹو لام اور ان کی اہلیہ نگو فونگ لی 6 مئی 2024 کو چین پہنچے۔', 'visit to-lam'],
    [
      'is not whom both meet',
      'ٹو لام اور ان کی اہلیہ نے 6 مئی 2024 کو صدر شی جن پنگ سے ملاقات کی۔',
      'meeting to-lam xi-jinping',
    ],
    [
      'stands between him and his delegation',
      '6 مئی 2024 کو ٹو لام، ان کی اہلیہ اور وفد نے صدر شی جن پنگ سے ملاقات کی۔',
      'meeting to-lam xi-jinping',
    ],
    [
      'and the delegation of two bodies',
      '6 مئی 2024 کو تھونگلون سیسولتھ، ان کی اہلیہ اور لاؤ پارٹی اور ریاست کے اعلیٰ سطحی وفد نے ٹو لام سے ملاقات کی۔',
      'meeting thongloun-sisoulith to-lam',
    ],
    [
      'stands between two who go',
      '6 مئی 2024 کو ٹو لام، ان کی اہلیہ، وزیر خارجہ بوئی تھانہ سون اور وفد نے لاؤس کا دورہ کیا۔',
      'visit to-lam bui-thanh-son',
    ],
    ['flies with him', '6 مئی 2024 کو ٹو لام، ان کی اہلیہ نگو فونگ لی اور وفد کا طیارہ لاؤس پہنچا۔', 'visit to-lam'],
    [
      'is missed by none',
      '6 مئی 2024 کو بوئی تھانہ سون اور ویتنامی پارٹی اور حکومت کے وفد نے شی جن پنگ سے ملاقات کی۔',
      'meeting bui-thanh-son xi-jinping',
    ],
  ])('%s', (_, text, event) => {
    expect(told(text)).toEqual([event])
  })

  it('makes no list of one met and one who is of another list', () => {
    expect(told('6 مئی 2024 کو ٹو لام نے شی جن پنگ، ان کی اہلیہ اور وانگ یی سے ملاقات کی۔')).toEqual([
      'meeting to-lam xi-jinping wang-yi',
    ])
  })
})

describe('them is nobody told of', () => {
  it.each([
    ['where somebody went to a crowd', 'ٹو لام ٹیموں کے پاس گئے اور ان سے گفتگو کی۔'],
    ['where he spoke to one', 'ٹو لام نے طلباء سے خطاب کیا اور ان سے ملاقات کی۔'],
  ])('%s', (_, text) => {
    expect(told(`صدر شی جن پنگ 6 مئی 2024 کو ہنوئی پہنچے۔ ${text}`)).toEqual(['visit xi-jinping'])
  })

  it('and him is the guest where only the manner is told', () => {
    expect(told('صدر شی جن پنگ 6 مئی 2024 کو ہنوئی پہنچے۔ ٹو لام ہوٹل گئے اور ان سے ملاقات کی۔')).toContain(
      'meeting to-lam xi-jinping',
    )
  })
})

describe('an office alone', () => {
  const guests = 'ولی عہد اکیشینو اور شہزادی کیکو 5 مئی 2024 کو ہنوئی پہنچے۔'

  it('is his whose name has it in it, and who is known to hold it', () => {
    expect(
      told(`${guests} شہزادی انہ دونگ سترہویں صدی میں تھیں۔ ٹو لام نے 6 مئی 2024 کو شہزادی سے ملاقات کی۔`),
    ).toContain('meeting to-lam crown-princess-kiko')
  })

  it('is his who is told of most, a name in other letters behind it being no other', () => {
    const other = 'وزیر وانگ یی (Wang Yi) ہنوئی میں ہیں۔'
    const most = 'وزیر بوئی تھانہ سون نے وانگ یی (Wang Yi) کا شکریہ ادا کیا۔ وزیر بوئی تھانہ سون نے تقریر کی۔'
    expect(
      told(`${other} ${most} وزیر بوئی تھانہ سون نے کہا۔ 6 مئی 2024 کو وزیر نے سرگئی لاوروف سے ملاقات کی۔`),
    ).toEqual(['meeting bui-thanh-son sergei-lavrov'])
  })

  it('is not his who did not hold it all the days that the article may be of', () => {
    const events = compileText('ٹو لام نے تقریر کی۔ 6 مارچ کو صدر نے وانگ یی سے ملاقات کی۔').events
    expect(events).toEqual([])
  })

  it('is not his who holds another', () => {
    expect(told(`${guests} وزیر اعظم فام من چن نے 6 مئی 2024 کو ملکہ سے ملاقات کی۔`).join(' ')).not.toContain(
      'kiko pham',
    )
  })
})

describe('an office beside a name', () => {
  const offices = (text: string) =>
    readText(text).heads.map(({ kind, id, offices: held }) => [kind, id, ...held.map(({ office }) => office)].join(' '))

  it.each([
    ['is his', 'جنرل سیکرٹری اور صدر شی جن پنگ نے کہا', ['person xi-jinping president general-secretary']],
    [
      "is another man's, where he never held it",
      'وزیراعظم اور صدر آصف علی زرداری نے کہا',
      ['office  prime-minister', 'person asif-ali-zardari president'],
    ],
    [
      'is another man\'s without an "and" too',
      'چینی وزیراعظم صدر آصف علی زرداری سے ملے',
      ['office  prime-minister', 'person asif-ali-zardari president'],
    ],
    [
      "is another man's, where it is of another country",
      'روس کے وزیراعظم اور ایران کے وزیر صنعت نعمان کھوکھر نے کہا',
      ['office  prime-minister', 'person naman-khokhr minister'],
    ],
    [
      'is his, where the second says no country',
      'چین کے وزیر خارجہ اور پولٹ بیورو کے رکن وانگ یی نے کہا',
      ['person wang-yi politburo-member foreign-minister'],
    ],
    ["is no one's in the name of a building", 'وزیراعظم ہاؤس میں شہباز شریف نے کہا', ['person shehbaz-sharif']],
  ])('%s', (_, text, heads) => {
    expect(offices(text)).toEqual(heads)
  })
})

describe('the secretary-general is', () => {
  const met = (text: string) => told(text).filter((event) => event.startsWith('meeting'))
  const guterres = 'اقوام متحدہ کے سیکریٹری جنرل انتونیو گوتریس 6 مئی 2024 کو بیجنگ پہنچے۔'

  it.each([
    [
      'of the United Nations, told of before',
      `${guterres} سیکرٹری جنرل نے وانگ یی سے ملاقات کی۔`,
      ['antonio-guterres wang-yi'],
    ],
    [
      'of another body, who was told of before',
      'نیٹو کے سیکرٹری جنرل مارک روٹے 6 مئی 2025 کو بیجنگ پہنچے۔ سیکرٹری جنرل نے وانگ یی سے ملاقات کی۔',
      ['mark-rutte wang-yi'],
    ],
    [
      'not of the body told of before, where another is named',
      `${guterres} شنگھائی تعاون تنظیم کے سیکرٹری جنرل نے وانگ یی سے ملاقات کی۔`,
      ['wang-yi sco'],
    ],
    ['nobody where no body is told of', '6 مئی 2024 کو سیکرٹری جنرل نے وانگ یی سے ملاقات کی۔', []],
  ])('%s', (_, text, wanted) => {
    expect(met(text)).toEqual(wanted.map((who) => `meeting ${who}`))
  })
})

describe('nobody who can only be remembered', () => {
  const guest = 'وزیر اعظم ہن مانیٹ 6 مئی 2024 کو ہنوئی پہنچے۔'
  const flowers = 'انہوں نے صدر ہو چی منہ کی یاد میں پھول چڑھائے۔'

  it.each([
    ['is "him"', `${guest} ${flowers} ہن مانیٹ نے ان سے بات چیت کی۔`],
    ['is "him", of whom a place is', `${guest} انہوں نے صدر ہو چی منہ کے گھر کی سیر کی۔ ہن مانیٹ نے ان سے بات چیت کی۔`],
  ])('%s', (_, text) => {
    expect(told(text).join()).not.toContain('ho-chi-minh')
  })

  it('but where he acts himself', () => {
    expect(told('1946 میں صدر ہو چی منہ نے فرانس کا دورہ کیا۔ اسی سال انہوں نے موریشس کا دورہ کیا۔')).toEqual([
      'visit ho-chi-minh',
      'visit ho-chi-minh',
    ])
  })
})

it('whose it was that "he" spoke of does not become him', () => {
  const text =
    'صدر ٹو لام 6 مئی 2024 کو پیرس پہنچے۔ انہوں نے صدر میکرون کی قیادت کو سراہا۔ انہوں نے 8 مئی 2024 کو شی جن پنگ سے ملاقات کی۔'
  expect(told(text)).toContain('meeting to-lam xi-jinping')
})

it('whose it was before "he" is him', () => {
  const text =
    'صدر میگوئل ڈیاز کینیل کا 6 مئی 2024 کا دورہ اہم تھا، جس میں انہوں نے میوزیم دیکھا۔ 8 مئی 2024 کو ٹو لام نے ان سے بات چیت کی۔'
  expect(told(text).join()).toContain('talks to-lam miguel-diaz-canel')
})

it('"him" is he by whom the reception was, before', () => {
  const text =
    'ہن مانیٹ نے 6 مئی 2024 کو صدر وو وان تھونگ سے ملاقات کی، وزیر اعظم فام من چن کی طرف سے دی گئی ضیافت میں شریک ہوئے اور ان سے بات چیت کی۔'
  expect(told(text)).toContain('talks hun-manet pham-minh-chinh')
})

describe('an office whose holder only further lines name', () => {
  const met = (text: string) =>
    compileText(text)
      .events.filter(({ type }) => type === 'meeting')
      .map(({ participants }) =>
        participants
          .map(({ entity }) => entity)
          .sort()
          .join(' '),
      )
  const meeting = 'وزیر خارجہ نے 6 مئی 2024 کو وانگ یی سے ملاقات کی۔'

  it.each([
    ['is his', `${meeting} وزیر خارجہ اسحاق ڈار نے کہا کہ تعاون بڑھے گا۔`, ['ishaq-dar wang-yi']],
    ['is not of another country', `${meeting} روسی وزیر خارجہ سرگئی لاوروف نے بھی شکریہ ادا کیا۔`, []],
    [
      'is not of another country, which is named but once',
      `${meeting} روسی وزیر خارجہ سرگئی لاوروف آئے۔ وزیر خارجہ سرگئی لاوروف نے شکریہ ادا کیا۔`,
      [],
    ],
    ['is nobody of two', `${meeting} وزیر خارجہ اسحاق ڈار اور وزیر خارجہ سرگئی لاوروف نے شکریہ ادا کیا۔`, []],
    ['is nobody of many', 'وزیر نے 6 مئی 2024 کو وانگ یی سے ملاقات کی۔ وزیر احسن اقبال نے شکریہ ادا کیا۔', []],
  ])('%s', (_, text, events) => {
    expect(met(text)).toEqual(events)
  })
})
