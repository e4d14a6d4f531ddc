// What a report announces: visits somebody will be on, meetings that are fixed, whom a leader will meet. And the sentences
// with the same verbs that announce nobody's coming.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const published = 'published: "2025-03-10"\n'
const told = (text: string) =>
  compileText(text, published).events.map(({ type, status, participants }) =>
    [type, `${status}:`, ...participants.map(({ entity }) => entity)].join(' '),
  )

describe('a visit', () => {
  it.each([
    ['on which somebody will be', 'شہباز شریف 12 مارچ سے چین کے دورے پر ہوں گے۔'],
    ['on which he will be from a day to a day', 'شہباز شریف 12 سے 14 مارچ تک چین کے سرکاری دورے پر ہوں گے۔'],
    ['on which he will go', 'شہباز شریف 12 مارچ کو چین کے دورے پر جائیں گے۔'],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual(['visit scheduled: shehbaz-sharif'])
  })
})

describe('a visit on no day that anybody knows', () => {
  it.each([
    ['at a suitable time', 'شی جن پنگ نے کہا کہ وہ مناسب وقت پر پاکستان کا سرکاری دورہ کریں گے۔'],
    ['in the future', 'شی جن پنگ مستقبل قریب میں پاکستان کا دورہ کریں گے۔'],
    ['to which he is invited', 'شی جن پنگ نے دعوت قبول کی اور کہا کہ وہ پاکستان کا دورہ کریں گے۔'],
  ])('is not announced: %s', (_, text) => {
    expect(told(text)).toEqual([])
  })

  it.each([
    ['in a month', 'شہباز شریف نے دعوت قبول کی اور کہا کہ وہ اپریل میں چین کا دورہ کریں گے۔'],
    ['on an invitation', 'شہباز شریف شی جن پنگ کی دعوت پر چین کا دورہ کریں گے۔'],
  ])('is another than one %s', (_, text) => {
    expect(told(text)).toEqual(['visit scheduled: shehbaz-sharif'])
  })
})

describe('who is on his way', () => {
  it.each([
    ['coming', 'شہباز شریف 12 مارچ کو چین آ رہے ہیں۔'],
    ['arriving', 'شہباز شریف 12 مارچ کو سرکاری دورے پر چین پہنچ رہے ہیں۔'],
    ['setting out', 'شہباز شریف 12 مارچ کو چین روانہ ہو رہے ہیں۔'],
  ])('has not come: %s', (_, text) => {
    expect(told(text)).toEqual(['visit scheduled: shehbaz-sharif'])
  })

  it('is on a visit where he pays it', () => {
    expect(told('شہباز شریف چین کا دورہ کر رہے ہیں۔')).toEqual(['visit ongoing: shehbaz-sharif'])
  })

  it('makes one visit, however often it is announced', () => {
    const text = 'شہباز شریف کل چین جائیں گے۔ وہ 2 روزہ دورے پر چین پہنچ رہے ہیں۔ شہباز شریف پہلی بار چین آ رہے ہیں۔'
    expect(told(text)).toEqual(['visit scheduled: shehbaz-sharif'])
  })

  it.each([
    ['towards it', 'شہباز شریف 12 مارچ کو دو روزہ دورے کے لیے بحرین کی طرف روانہ ہو گئے۔', ['BH', 'PK']],
    ['in its direction', 'شہباز شریف 12 مارچ کو قطر کی جانب روانہ ہوئے۔', ['PK', 'QA']],
  ])('left for a country: %s', (_, text, countries) => {
    expect(compileText(text, published).events.map((event) => event.countries)).toEqual([countries])
  })

  it('and not on behalf of one', () => {
    expect(told('چین کی جانب سے 12 مارچ کو امدادی سامان روانہ کیا گیا۔')).toEqual([])
  })
})

describe('what somebody set out for', () => {
  const left = 'شہباز شریف 10 مارچ کو اسلام آباد سے روانہ ہوئے تاکہ'
  it.each([
    ['to attend', `${left} برکس سربراہی اجلاس میں شریک ہوں۔`, 'summit scheduled: shehbaz-sharif'],
    ['to visit', `${left} چین کا سرکاری دورہ کریں۔`, 'visit scheduled: shehbaz-sharif'],
    ['to meet', `${left} شی جن پنگ سے ملاقات کریں۔`, 'meeting scheduled: shehbaz-sharif xi-jinping'],
  ])('is to come: %s', (_, text, event) => {
    expect(told(text)).toContain(event)
  })

  it.each([
    ['who did not set out', 'شہباز شریف نے خطاب کیا تاکہ شی جن پنگ سے ملاقات کریں۔'],
    ['what others are to do', `${left} دونوں ممالک تعاون بڑھائیں اور شی جن پنگ پاکستان کا دورہ کریں۔`],
    ['who stayed', 'شہباز شریف 10 مارچ کو روانہ نہیں ہوئے تاکہ شی جن پنگ سے ملاقات کریں۔'],
  ])('but not %s', (_, text) => {
    expect(told(text)).toEqual([])
  })
})

describe('a meeting that is fixed', () => {
  it.each([
    ['scheduled', 'شہباز شریف کی شی جن پنگ سے ملاقات شیڈول ہے۔'],
    ['set', 'شہباز شریف کی شی جن پنگ سے ملاقات طے پا گئی۔'],
    ['set, with who said so', 'ذرائع نے بتایا کہ شہباز شریف کی شی جن پنگ سے ایک اہم ملاقات طے ہو گئی ہے۔'],
    ['with talks', 'شہباز شریف کی شی جن پنگ کے ساتھ ملاقات اور مذاکرات بھی طے ہیں۔'],
  ])('%s', (_, text) => {
    expect(told(text)).toContain('meeting scheduled: shehbaz-sharif xi-jinping')
  })

  it.each([
    ['"his"', 'شہباز شریف 12 مارچ کو بیجنگ پہنچیں گے۔ شی جن پنگ سے ان کی ملاقات طے ہے۔'],
    ['"his", before the day', 'شہباز شریف 12 مارچ کو بیجنگ پہنچیں گے۔ ان کی اسی دن شی جن پنگ سے بھی ملاقات شیڈول ہے۔'],
  ])('as %s, of whom was told before', (_, text) => {
    expect(told(text)).toContain('meeting scheduled: shehbaz-sharif xi-jinping')
  })

  it.each([
    ['its schedule', 'شہباز شریف اور شی جن پنگ کی ملاقات کا شیڈول تیار کیا جا رہا ہے۔'],
    ['what is not', 'شہباز شریف کی شی جن پنگ سے ملاقات طے نہیں ہوئی۔'],
    ['what may be', 'شہباز شریف کی شی جن پنگ سے ملاقات طے ہو سکتی ہے۔'],
  ])('is not %s', (_, text) => {
    expect(told(text)).toEqual([])
  })
})

describe('meetings with several', () => {
  it('are one while they are announced', () => {
    const text = 'دورے میں شہباز شریف کی شی جن پنگ اور لی کیانگ سے ملاقاتیں ہوں گی۔'
    expect(told(text)).toEqual(['meeting scheduled: xi-jinping li-qiang shehbaz-sharif'])
  })

  it('are one with each when they are held', () => {
    const text = '12 مارچ کو شہباز شریف نے شی جن پنگ اور لی کیانگ سے ملاقاتیں کیں۔'
    expect(told(text)).toHaveLength(2)
  })

  it('are one with each where that is said, whoever of them acts', () => {
    const text = '12 مارچ کو شی جن پنگ اور لی کیانگ شہباز شریف سے علیحدہ علیحدہ ملاقات کریں گے۔'
    expect(told(text).sort()).toEqual([
      'meeting scheduled: shehbaz-sharif li-qiang',
      'meeting scheduled: shehbaz-sharif xi-jinping',
    ])
  })

  it.each([
    ['in two cities', 'بیجنگ میں صدر شی جن پنگ سے اور شنگھائی میں وزیر اعظم لی کیانگ سے'],
    ['the second elsewhere', 'صدر شی جن پنگ سے، وزارت خارجہ میں وزیر اعظم لی کیانگ سے'],
    ['in a place said behind each', 'صدر شی جن پنگ سے بیجنگ میں اور وزیر اعظم لی کیانگ سے شنگھائی میں'],
  ])('are one with each where they are held %s', (_, met) => {
    expect(told(`12 مارچ کو شہباز شریف نے ${met} ملاقات کی۔`).sort()).toEqual([
      'meeting occurred: shehbaz-sharif li-qiang',
      'meeting occurred: shehbaz-sharif xi-jinping',
    ])
  })

  it('are one with each also where they are told as his', () => {
    const text = '12 مارچ کو شہباز شریف کی صدر شی جن پنگ سے اور شنگھائی میں وزیر اعظم لی کیانگ سے ملاقات ہوئی۔'
    const met = compileText(text, published).events.map(({ place, participants }) =>
      [place ?? '-', ...participants.map(({ entity }) => entity).sort()].join(' '),
    )
    expect(met.sort()).toEqual(['- shehbaz-sharif xi-jinping', 'shanghai li-qiang shehbaz-sharif'])
  })

  it.each([
    ['in one place', 'شہباز شریف نے بیجنگ میں صدر شی جن پنگ اور وزیر اعظم لی کیانگ سے ملاقات کی', 'occurred'],
    ['by his own case', 'شہباز شریف نے صدر شی جن پنگ سے اور وزیر اعظم لی کیانگ سے ملاقات کی', 'occurred'],
    ['and are announced', 'شہباز شریف صدر شی جن پنگ اور وزیر اعظم لی کیانگ سے ملیں گے', 'scheduled'],
  ])('are one with each where each is told by his office: %s', (_, text, status) => {
    const meetings = told(`12 مارچ کو ${text}۔`).map((event) => event.split(' ').sort().join(' '))
    expect(meetings.sort()).toEqual([
      `li-qiang meeting ${status}: shehbaz-sharif`,
      `meeting ${status}: shehbaz-sharif xi-jinping`,
    ])
  })

  it('are one with each where the headline tells them as one', () => {
    const text =
      'شہباز شریف کی شی جن پنگ اور لی کیانگ سے ملاقات\n\n12 مارچ کو شہباز شریف نے بیجنگ میں صدر شی جن پنگ اور وزیر اعظم لی کیانگ سے ملاقات کی۔'
    expect(
      told(text)
        .map((event) => event.split(' ').sort().join(' '))
        .sort(),
    ).toEqual(['li-qiang meeting occurred: shehbaz-sharif', 'meeting occurred: shehbaz-sharif xi-jinping'])
  })

  it.each([
    ['told without their offices', 'شہباز شریف نے شی جن پنگ اور لی کیانگ سے ملاقات کی'],
    ['who come to him', 'صدر شی جن پنگ اور وزیر اعظم لی کیانگ نے شہباز شریف سے ملاقات کی'],
    ['talked with', 'شہباز شریف نے صدر شی جن پنگ اور وزیر اعظم لی کیانگ سے مذاکرات کیے'],
  ])('are one with those %s', (_, text) => {
    expect(told(`12 مارچ کو ${text}۔`)).toHaveLength(1)
  })
})

describe('at a meeting of two', () => {
  it.each([
    [
      'something will come under discussion',
      'شہباز شریف کی صدر شی جن پنگ سے ملاقات میں تجارت کے معاملات زیر بحث آئیں گے۔',
    ],
    ['something will be considered', 'شہباز شریف اور شی جن پنگ کی ملاقات میں راہداری پر غور کیا جائے گا۔'],
    [
      'something will be discussed, whoever was told of before',
      'شی جن پنگ نے شہباز شریف کو مدعو کیا ہے۔ شہباز شریف کی شی جن پنگ سے ملاقات میں تجارت زیر غور آئے گی۔',
    ],
  ])('%s: it is to be', (_, text) => {
    expect(told(text).map((event) => event.split(' ').sort().join(' '))).toEqual([
      'meeting scheduled: shehbaz-sharif xi-jinping',
    ])
  })

  it.each([
    ['what was agreed will be done', 'شہباز شریف اور شی جن پنگ کی ملاقات میں طے پانے والے معاہدوں پر عمل کیا جائے گا۔'],
    ['what was decided will hold', 'شہباز شریف اور شی جن پنگ کی ملاقات میں کیے گئے فیصلے نافذ ہوں گے۔'],
    ['something could be discussed', 'شہباز شریف اور شی جن پنگ کی ملاقات میں تجارت پر غور ہو سکتا ہے۔'],
  ])('%s: it is not said to be', (_, text) => {
    expect(told(text)).toEqual([])
  })

  it('nobody comes where matters come under discussion', () => {
    const text = 'شہباز شریف 12 مارچ کو چین پہنچیں گے۔ شہباز شریف کی شی جن پنگ سے ملاقات میں امور زیر بحث آئیں گے۔'
    const visit = compileText(text, published).events.find(({ type }) => type === 'visit')
    expect(visit?.evidence).toHaveLength(1)
  })
})

describe('who takes part in what is announced', () => {
  it.each([
    [
      'two leaders, one without a name',
      'وزیراعظم اور صدر الہام علیوف کی ملاقات ہوگی۔',
      'meeting scheduled: ilham-aliyev shehbaz-sharif',
    ],
    [
      'one of two offices',
      'نائب وزیراعظم اور وزیر خارجہ اسحاق ڈار کی وانگ یی سے ملاقات ہوگی۔',
      'meeting scheduled: wang-yi ishaq-dar',
    ],
    [
      'those of many who are named',
      'شہباز شریف نے دورے میں شی جن پنگ، لی کیانگ اور ژاؤ لیجی سمیت دیگر سے ملاقاتیں کیں۔',
      'meeting occurred: shehbaz-sharif xi-jinping li-qiang zhao-leji',
    ],
    [
      'those named before the leaders of a government',
      'شہباز شریف نے شی جن پنگ، وانگ یی اور عبوری حکومت کے دوسرے رہنماؤں سے ملاقات کی۔',
      'meeting occurred: shehbaz-sharif xi-jinping wang-yi',
    ],
    [
      'two, each with his delegation',
      'شہباز شریف اور لی کیانگ اپنے اپنے وفد کی سربراہی کرتے ہوئے تجارت پر مفصل مذاکرات کریں گے۔',
      'talks scheduled: shehbaz-sharif li-qiang',
    ],
    ['two countries that sign', 'پاکستان اور چین مفاہمت کی یادداشتوں پر دستخط کریں گے۔', 'agreement scheduled: PK CN'],
  ])('%s', (_, text, event) => {
    expect(told(`شہباز شریف وزیراعظم پاکستان ہیں۔ وزیراعظم شہباز شریف نے خطاب کیا۔ ${text}`)).toEqual([event])
  })

  it('is a caretaker where the prime minister is told of', () => {
    const text =
      'نگران وزیراعظم انوارالحق کاکڑ 12 مارچ کو کویت جائیں گے۔ نگران وزیراعظم انوارالحق کاکڑ نے تیاری کر لی۔ دورے میں وزیراعظم کی کویت کے وزیراعظم شیخ احمد نواف الاحمد الصباح سے ملاقات ہوگی۔'
    expect(told(text)).toContain('meeting scheduled: ahmad-nawaf-al-ahmad-al-sabah anwaar-ul-haq-kakar')
  })

  it('are both countries in talks of delegations, which are another event than what their leaders did', () => {
    const text =
      'شہباز شریف 12 مارچ کو بیجنگ میں شی جن پنگ سے ملاقات کریں گے۔ دونوں ممالک کے درمیان وفود کی سطح پر بات چیت بھی ہوگی۔'
    expect(told(text)).toEqual(['meeting scheduled: xi-jinping shehbaz-sharif', 'talks scheduled: CN PK'])
  })

  it('are the same leaders where the talks of delegations are theirs', () => {
    const text =
      '12 مارچ کو شہباز شریف نے بیجنگ میں شی جن پنگ سے ملاقات کی۔ شہباز شریف اور شی جن پنگ کے درمیان وفود کی سطح پر مذاکرات ہوئے۔'
    expect(told(text)).toEqual(['meeting occurred: shehbaz-sharif xi-jinping'])
  })
})

describe('nobody comes, and nobody is met, where', () => {
  const news = 'شہباز شریف 12 مارچ کو چین جائیں گے۔'
  it.each([
    ['matters come under consideration', 'باہمی معاملات زیر غور آئیں گے۔'],
    ['they come under discussion', 'تجارت کے نئے شعبے بھی زیر بحث آئیں گے۔'],
    ['a list comes before the public', 'منصوبوں کی فہرست سامنے آئے گی۔'],
    ['a day is being kept', 'یہ سال دوستی کے سال کے طور پر منایا جا رہا ہے۔'],
    ['ties gain strength', 'دوطرفہ تعاون کو تقویت ملے گی۔'],
  ])('%s', (_, text) => {
    const [visit, ...others] = compileText(`${news} ${text}`, published).events
    expect(others).toEqual([])
    expect(visit?.evidence.map(({ exact }) => exact)).toEqual([news])
  })

  it.each([
    ['both meet again', 'شہباز شریف نے 12 مارچ کو شی جن پنگ سے ملاقات کی۔ 14 مارچ کو دونوں رہنما دوبارہ ملے۔', 2],
    ['two meet informally', '12 مارچ کو شہباز شریف اور شی جن پنگ غیر رسمی طور پر ملے۔', 1],
  ])('but where %s', (_, text, meetings) => {
    expect(told(text).filter((event) => event.startsWith('meeting'))).toHaveLength(meetings)
  })
})
