// A clause set between commas, "A, who is on a visit,", parts nobody from the verb of the clause that it stands in.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const told = (text: string) =>
  compileText(text).events.map(
    (event) =>
      `${event.type} ${event.date.edtf}: ${event.participants
        .map(({ entity }) => entity)
        .sort()
        .join(' ')}`,
  )

const day = '7 مئی 2024 کو'

describe('a clause between commas', () => {
  it.each([
    ['of whom somebody receives', `فام من چن نے ${day} وانگ ای کا، جو ویتنام کے دورے پر ہیں، استقبال کیا۔`],
    ['with a place behind it', `فام من چن نے ${day} وانگ ای کا، جو ویتنام کے دورے پر ہیں، صدارتی محل میں استقبال کیا۔`],
    ['with a day of its own', `فام من چن نے ${day} وانگ ای سے، جو 5 مئی سے ویتنام میں ہیں، ملاقات کی۔`],
    ['of whom somebody meets', `فام من چن نے ${day} وانگ ای سے، جو ویتنام کے دورے پر ہیں، ملاقات کی۔`],
    ['of whose visit', `فام من چن نے ${day} وانگ ای سے، جن کا دورہ کامیاب رہا، ملاقات کی۔`],
    ['of two verbs', `فام من چن نے ${day} وانگ ای سے، جو ہنوئی میں ہیں اور بہت مصروف ہیں، ملاقات کی۔`],
    ['of who acts', `وانگ ای نے، جو ویتنام کے دورے پر ہیں، ${day} فام من چن سے ملاقات کی۔`],
    ['of who comes', `وانگ ای، جو ویتنام کے دورے پر ہیں، ${day} فام من چن سے ملاقات کے لیے آئے۔`],
    ['of a delegation', `وانگ ای کی قیادت میں چینی وفد، جو ویتنام کے دورے پر ہے، ${day} فام من چن سے ملا۔`],
    ['that says who leads it', `فام من چن نے ${day} چینی وفد سے، جو وانگ ای کی قیادت میں ویتنام آیا ہے، ملاقات کی۔`],
    ['behind the verb, too', `فام من چن نے ${day} چینی وفد سے ملاقات کی، جو وانگ ای کی قیادت میں ویتنام آیا ہے۔`],
    ['whose leader', `فام من چن نے ${day} چینی وفد سے، جس کی قیادت وانگ ای کر رہے تھے، ملاقات کی۔`],
  ])('parts nobody: %s', (_, text) => {
    expect(told(text)).toContain('meeting 2024-05-07: pham-minh-chinh wang-yi')
  })

  it('parts no feast from him for whom it is given', () => {
    expect(
      told(`${day} ٹو لام نے شی جن پنگ اور ان کی اہلیہ کے لیے، جو ویتنام آئے ہیں، ضیافت کا اہتمام کیا۔`),
    ).toContain('ceremony 2024-05-07: to-lam xi-jinping')
  })

  it('tells of who came to an office by nobody who held it', () => {
    const events = told(`صدر ٹو لام نے شی جن پنگ کو، جو ${day} دوبارہ صدر منتخب ہوئے، مبارکباد کا پیغام بھیجا۔`)
    expect(events).toContain('appointment 2024-05-07: xi-jinping')
  })

  it.each([
    ['denied', `فام من چن نے کہا کہ وہ وانگ ای سے، جو ہنوئی میں ہیں، ملاقات نہیں کریں گے۔`],
    ['wished', `فام من چن وانگ ای سے، جو ہنوئی میں ہیں، ملاقات کے خواہاں ہیں۔`],
    ['behind the verb', `فام من چن نے وانگ ای کو خط دیا، جو ہنوئی میں ہیں، اور طلبہ سے ملاقات کی۔`],
  ])('makes no meeting of what is %s', (_, text) => {
    expect(told(text).filter((event) => event.startsWith('meeting') && event.includes('wang-yi'))).toEqual([])
  })
})

describe('who acts in a clause between commas', () => {
  const summit = `${day} برکس سربراہی اجلاس میں شرکت کی`

  it.each([
    ['he before it, by a singular', `لی کیانگ نے شی جن پنگ کا، جس نے ${summit}، شکریہ ادا کیا۔`, 'xi-jinping'],
    ['whose delegation it is', `وانگ ای نے ٹو لام کے وفد کا، جس نے ${summit}، شکریہ ادا کیا۔`, 'to-lam'],
    [
      'who is named with the delegation',
      `وانگ ای نے ٹو لام اور ویتنامی وفد کا، جس نے ${summit}، شکریہ ادا کیا۔`,
      'to-lam',
    ],
    ['nobody but the delegation', `وانگ ای نے ویتنامی وفد کا، جس نے ${summit}، شکریہ ادا کیا۔`, 'VN'],
    ['the subject before it', `لی کیانگ، جنہوں نے ${summit}، ٹو لام سے ملے۔`, 'li-qiang'],
    ['the agent before it', `لی کیانگ نے، جنہوں نے ${summit}، ٹو لام سے ملاقات کی۔`, 'li-qiang'],
    [
      'he whom the verb behind is still to tell of',
      `وانگ ای نے ٹو لام کا، جنہوں نے چین کا دورہ کیا، ${summit}، شکریہ ادا کیا۔`,
      'to-lam',
    ],
    ['two who are named together', `لی کیانگ اور وانگ ای، جنہوں نے ${summit}، ٹو لام سے ملے۔`, 'li-qiang wang-yi'],
  ])('is %s', (_, text, who) => {
    expect(told(text).filter((event) => event.startsWith('summit'))).toEqual([`summit 2024-05-07: ${who}`])
  })

  it('is whoever acts right before it, and not whom he met', () => {
    expect(told(`${day} ٹو لام سے ملنے کے بعد لی کیانگ نے، جو ویتنام کے دورے پر ہیں، خطاب کیا۔`)).toContain(
      'visit 2024-05-07: li-qiang',
    )
  })

  it('is nobody where what a thing did is told', () => {
    const text = `${day} ٹو لام نے لی کیانگ سے ملاقات کی، جس نے اجلاس میں شرکت کی راہ ہموار کی۔`
    expect(told(text)).toEqual(['meeting 2024-05-07: li-qiang to-lam'])
  })
})
