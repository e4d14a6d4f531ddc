// Who is meant by what is told of one who speaks, of one among others, of an office that two hold.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const told = (text: string) =>
  compileText(`خبر\n\n${text}`, 'published: "2024-06-01"\n').events.map(({ type, participants }) =>
    [type, ...participants.map(({ entity }) => entity).sort()].join(' '),
  )
const day = '4 مئی 2024 کو'

describe('who speaks of it as his own takes part', () => {
  it.each([
    ['said', `اسحاق ڈار نے کہا کہ ${day} میری وانگ یی سے ملاقات ہوئی تھی۔`],
    ['was saying', `اسحاق ڈار کا کہنا تھا کہ ${day} میری وانگ یی سے ملاقات ہوئی۔`],
    ['beside what nobody known did', `اسحاق ڈار نے کہا کہ رابطوں نے فائدہ دیا ہے، ${day} میری وانگ یی سے ملاقات ہوئی۔`],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual(['meeting ishaq-dar wang-yi'])
  })

  it('with a counterpart without a name', () => {
    expect(told(`اسحاق ڈار نے کہا کہ ${day} میری چینی ہم منصب سے ملاقات ہوئی تھی۔`)).toEqual(['meeting ishaq-dar'])
  })

  it.each([
    ['his brother', `اسحاق ڈار نے کہا کہ میرے بھائی نے ${day} وانگ یی سے ملاقات کی۔`],
    ['a wish of his', 'اسحاق ڈار نے کہا کہ میری خواہش ہے کہ وانگ یی سے ملاقات ہو۔'],
  ])('but not for %s', (_, text) => {
    expect(told(text)).toEqual([])
  })
})

describe('whose saying it is acts as one who says', () => {
  it.each([
    ['in his own sentence', `شہباز شریف نے خطاب کیا۔ اسحاق ڈار کا کہنا تھا کہ انہوں نے ${day} وانگ یی سے ملاقات کی۔`],
    ['saying more', `شہباز شریف نے خطاب کیا۔ اسحاق ڈار کا مزید کہنا تھا کہ انہوں نے ${day} وانگ یی سے ملاقات کی۔`],
    ['in the next', `اسحاق ڈار کا کہنا ہے کہ دوستی مضبوط ہے۔ انہوں نے ${day} وانگ یی سے ملاقات کی۔`],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual(['meeting ishaq-dar wang-yi'])
  })

  it('and not for another of whom he says it', () => {
    const text = `اسحاق ڈار کا کہنا ہے کہ شہباز شریف نے ${day} وانگ یی سے ملاقات کی۔`
    expect(told(text)).toEqual(['meeting shehbaz-sharif wang-yi'])
  })
})

describe('he is not', () => {
  it('one of those among whom he only was', () => {
    const text = `شہباز شریف نے ارکان سے ملاقات کی۔ ان میں سینیٹر نعمان کھوکھر شامل ہیں۔ انہوں نے ${day} وانگ یی سے ملاقات کی۔`
    expect(told(text)).toContain('meeting shehbaz-sharif wang-yi')
  })

  it('the head of an administration that bears his name', () => {
    const text = `ٹرمپ انتظامیہ کے حکام آئے۔ انہوں نے ${day} وانگ یی سے ملاقات کی۔`
    expect(told(text)).toEqual([])
  })

  it('of the country that he visits, where only his office is told', () => {
    const both =
      'وزیر دفاع راجناتھ سنگھ سے ویتنام کے وزیر دفاع پھان وان جیانگ نے ملاقات کی۔ وزیر دفاع پھان وان جیانگ نے بیان دیا۔'
    expect(told(`${both}\n\nوزیر دفاع نے جون 2022 میں ویتنام کا دورہ کیا تھا۔`)).toContain('visit rajnath-singh')
  })
})

describe('what was before what the sentence tells', () => {
  it('is another event, of two of those', () => {
    const text =
      'روسی صدر ولادیمیر پوتن سے وزرائے خارجہ سرگئی لاوروف اور وانگ یی نے ملاقات کی، دونوں وزراء اس سے پہلے مذاکرات کر چکے تھے۔'
    expect(told(text).sort()).toEqual(['meeting sergei-lavrov vladimir-putin wang-yi', 'talks sergei-lavrov wang-yi'])
  })

  it('is the same, where a sentence tells once more what another did', () => {
    const text = `${day} اسحاق ڈار نے وانگ یی سے ملاقات کی۔ قبل ازیں اسحاق ڈار نے وانگ یی سے ملاقات کی۔`
    expect(told(text)).toEqual(['meeting ishaq-dar wang-yi'])
  })
})

describe('a meeting taken part in', () => {
  it('is a conference where it bears the name of a body', () => {
    expect(told(`اسحاق ڈار نے ${day} جی 20 میٹنگ میں حصہ لیا۔`)).toEqual(['conference ishaq-dar'])
  })

  it('has its number in a word', () => {
    expect(
      told('پاک بحریہ کے سربراہ ایڈمرل نعمان کھوکھر چین میں ہونے والے انیسویں نیول سمپوزیم میں شریک ہوئے۔'),
    ).toEqual(['conference naman-khokhr'])
  })
})

describe('what stands behind a title', () => {
  it.each([
    ['is of the office', `جنوبی کوریا کے چیف آف نیول آپریشنل کمانڈ وانگ یی سے ${day} ملے۔`],
    ['is the office', `امیر البحر نے ${day} وانگ یی سے ملاقات کی۔`],
  ])('and is nobody: it %s', (_, text) => {
    expect(told(text).join(' ')).not.toMatch(/albhr|niol/u)
  })

  it('is a name behind that of a convenor', () => {
    expect(told(`ویتنام کے سفیر فام انہ توان ${day} گروپ کی کنوینر صباء صادق سے ملے۔`)).toEqual([
      'meeting pham-anh-tuan sba-sadq',
    ])
  })
})

it('the year of what is planned is not that of signing it', () => {
  const text = 'پاکستان اور چین نے جون 2022 میں ’2030 کی طرف مشترکہ وژن‘ سے متعلق مفاہمتی عرضداشت پر دستخط کیے۔'
  const { events } = compileText(`خبر\n\n${text}`)
  expect(events.map(({ date }) => date.edtf)).toEqual(['2022-06'])
})

describe('the first visit of any prime minister', () => {
  it('is of whoever paid it, and of no other who held the office', () => {
    const text =
      'جون 2013 میں وزیر اعظم Nguyen Tan Dung نے لی کی چیانگ سے مذاکرات کیے۔\nجون 2023 میں وزیر اعظم فام من چن نے سات سال میں کسی ویتنامی وزیر اعظم کا چین کا پہلا سرکاری دورہ کیا۔'
    const visit = compileText(`سرخی یہاں\n${text}`).events.find(({ type }) => type === 'visit')
    expect(visit?.participants.map(({ entity }) => entity)).toEqual(['pham-minh-chinh'])
  })
})
