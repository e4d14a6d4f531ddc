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
