// Meetings that no verb of their own tells: what came after them, how useful they were, whom a list behind them names, at which
// two speak together.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const day = '8 مئی 2024 کو'
const met = (text: string) =>
  compileText(text)
    .events.filter(({ type }) => type === 'meeting' || type === 'phone-call')
    .map(({ type, status, participants }) =>
      [type, status, ...participants.map(({ entity }) => entity).sort()].join(' '),
    )
    .sort()

const both = ['meeting occurred ishaq-dar wang-yi']

describe('what came after it', () => {
  it.each([
    ['who met says something', `${day} وانگ یی سے ملنے کے بعد اسحاق ڈار نے لکھا کہ تعاون بڑھے گا۔`, both],
    ['by a noun and its verb', `${day} وانگ یی سے ملاقات کرنے کے بعد وزیر خارجہ اسحاق ڈار نے شکریہ ادا کیا۔`, both],
    ['who met leaves', `${day} وانگ یی سے ملنے کے بعد اسحاق ڈار اسلام آباد روانہ ہوگئے۔`, both],
    [
      'of a call',
      `${day} وانگ یی سے فون پر بات کرنے کے بعد اسحاق ڈار نے بتایا کہ تعاون بڑھے گا۔`,
      ['phone-call occurred ishaq-dar wang-yi'],
    ],
    [
      'who met will leave',
      'وانگ یی سے ملنے کے بعد اسحاق ڈار 8 مئی 2024 کو واپس جائیں گے۔',
      ['meeting scheduled ishaq-dar wang-yi'],
    ],
    ['who met may leave', `${day} وانگ یی سے ملنے کے بعد اسحاق ڈار واپس جا سکتے ہیں۔`, []],
    ['it is what came before it', `${day} وانگ یی سے ملنے سے پہلے اسحاق ڈار نے کہا کہ تعاون بڑھے گا۔`, []],
    ['who says so is named before', `${day} صدر ٹو لام نے کہا کہ وانگ یی سے ملنے کے بعد اسحاق ڈار خوش تھے۔`, both],
  ])('%s', (_, text, events) => {
    expect(met(text)).toEqual(events)
  })
})

describe('how useful it was', () => {
  it.each([
    ['very important', `${day} اسحاق ڈار نے کہا کہ وانگ یی کے ساتھ ان کی ملاقات بڑی اہم تھی۔`, both],
    ['the best', `${day} اسحاق ڈار نے کہا کہ وانگ یی سے ملاقات بہترین رہی۔`, both],
    ['right before its noun', `${day} اسحاق ڈار کی وانگ یی سے بیجنگ میں انتہائی اہم ملاقات ہوئی۔`, both],
    ['useful, right before its noun', `${day} اسحاق ڈار کی وانگ یی سے بیجنگ میں مفید ملاقات ہوئی۔`, both],
    ['it will be', `${day} اسحاق ڈار نے کہا کہ وانگ یی سے ملاقات بڑی اہم ہوگی۔`, []],
    ['it was not', `${day} اسحاق ڈار نے کہا کہ وانگ یی سے ملاقات بہت اہم نہیں تھی۔`, []],
    ['it was necessary', `${day} اسحاق ڈار نے کہا کہ وانگ یی سے ملاقات ضروری تھی۔`, []],
  ])('%s', (_, text, events) => {
    expect(met(text)).toEqual(events)
  })
})

describe('whom a list behind it names', () => {
  const two = ['meeting occurred ishaq-dar wang-yi', 'meeting occurred ishaq-dar xi-jinping']

  it.each([
    [
      'several meetings',
      `${day} اسحاق ڈار نے کئی رہنماؤں سے ملاقاتیں کیں جن میں صدر شی جن پنگ اور وزیر خارجہ وانگ یی شامل ہیں۔`,
      two,
    ],
    [
      'meetings that took place',
      `${day} اسحاق ڈار کی کئی رہنماؤں سے ملاقاتیں ہوئیں، جن میں شی جن پنگ اور وانگ یی شامل تھے۔`,
      two,
    ],
    [
      'by the verb alone',
      `${day} اسحاق ڈار کئی رہنماؤں سے ملے جن میں شی جن پنگ اور وانگ یی بھی شامل تھے۔`,
      ['meeting occurred ishaq-dar wang-yi xi-jinping'],
    ],
    ['of whom none was met', `${day} اسحاق ڈار نے ان رہنماؤں سے ملاقات نہیں کی جن میں شی جن پنگ شامل ہیں۔`, []],
    ['whom he wants to meet', `${day} اسحاق ڈار کئی رہنماؤں سے ملنا چاہتے ہیں جن میں شی جن پنگ شامل ہیں۔`, []],
  ])('%s', (_, text, events) => {
    expect(met(text)).toEqual(events)
  })

  it('are people, also where only the first has a title', () => {
    const text = `${day} اسحاق ڈار نے کانگریس کے ارکان سے ملاقاتیں کیں جن میں سینیٹر ڈیرن ہالبروک، مارتھا کوینزلی اور ایڈم ٹروبرج شامل ہیں۔`
    expect(compileText(text).entities.map(({ labels }) => labels['ur'])).toEqual(
      expect.arrayContaining(['ڈیرن ہالبروک', 'مارتھا کوینزلی', 'ایڈم ٹروبرج']),
    )
  })

  it('are no people where the first is none', () => {
    const text = `${day} اسحاق ڈار نے وانگ یی سے ملاقات میں کئی امور اٹھائے جن میں باہمی لین دین، سرحدی گزرگاہیں اور آبی ذخیرے شامل ہیں۔`
    expect(compileText(text).entities.filter(({ provisional }) => provisional)).toEqual([])
  })
})

describe('at which two speak together', () => {
  const call = ['phone-call occurred ishaq-dar wang-yi']

  it.each([
    ['on the phone', `اسحاق ڈار اور وانگ یی نے ${day} فون پر بات چیت میں تجارت بڑھانے پر اتفاق کیا۔`, call],
    ['at a meeting', `اسحاق ڈار اور وانگ یی نے ${day} ملاقات میں سرحدی امور کا جائزہ لیا۔`, both],
    ['during a meeting', `${day} اسحاق ڈار اور وانگ یی نے بیجنگ میں ملاقات کے دوران تعاون پر زور دیا۔`, both],
    ['the call told first', `${day} ٹیلی فونک گفتگو میں اسحاق ڈار اور وانگ یی نے خطے پر تشویش ظاہر کی۔`, call],
    ['one thanks the other', `${day} فون کال میں اسحاق ڈار نے وانگ یی کا تعاون پر شکریہ ادا کیا۔`, call],
    ['two of one country', `اسحاق ڈار اور شہباز شریف نے ${day} ملاقات میں سرحدی امور کا جائزہ لیا۔`, []],
    ['at each his own', `اسحاق ڈار اور وانگ یی نے ${day} الگ الگ ملاقاتوں کے دوران تعاون پر زور دیا۔`, []],
    ['at the last one', 'اسحاق ڈار اور وانگ یی نے گزشتہ ملاقات میں سرحدی امور کا جائزہ لیا۔', []],
    ['at the next one', 'اسحاق ڈار اور وانگ یی نے آئندہ ملاقات میں اس پر بات کرنے کا فیصلہ کیا۔', []],
    ['what was agreed at it', 'اسحاق ڈار اور وانگ یی نے ملاقات میں طے پانے والے منصوبوں کا جائزہ لیا۔', []],
    ['one mourns a third', `${day} فون کال میں اسحاق ڈار نے لی کیانگ کے انتقال پر افسوس کا اظہار کیا۔`, []],
    ['one speaks of the journey of a third', `${day} فون کال میں اسحاق ڈار نے لی کیانگ کے دورے کو سراہا۔`, []],
    [
      'one conveys what another sends',
      `${day} فون کال میں اسحاق ڈار نے شہباز شریف کی جانب سے لی کیانگ کو نیک تمنائیں پہنچائیں۔`,
      [],
    ],
  ])('%s', (_, text, events) => {
    expect(met(text)).toEqual(events)
  })
})

describe('who also met somebody', () => {
  const one = (who: string) => `meeting occurred ${[who, 'shehbaz-sharif'].sort().join(' ')}`
  const abbas = 'فلسطینی صدر محمود عباس'
  const anwar = 'ملائیشین وزیراعظم انور ابراہیم'
  const erdogan = 'ترک صدر رجب طیب اردوان'

  it.each([
    [
      'one without his name',
      `${day} ${abbas} اور ملائیشین وزیراعظم بھی وزیراعظم شہباز شریف سے ملے۔`,
      ['anwar-ibrahim', 'mahmoud-abbas'].map(one),
    ],
    [
      'each of his own country',
      `${day} ${abbas} اور ${anwar} نے بھی وزیراعظم شہباز شریف سے ملاقات کی۔`,
      ['anwar-ibrahim', 'mahmoud-abbas'].map(one),
    ],
    [
      'more than two',
      `${day} ${abbas}، ${erdogan} اور ${anwar} نے وزیراعظم شہباز شریف سے ملاقات کی۔`,
      ['anwar-ibrahim', 'mahmoud-abbas', 'recep-tayyip-erdogan'].map(one),
    ],
    [
      'two together',
      `${day} ${abbas} اور ${anwar} نے وزیراعظم شہباز شریف سے ملاقات کی۔`,
      ['meeting occurred anwar-ibrahim mahmoud-abbas shehbaz-sharif'],
    ],
    [
      'of one country',
      `${day} چینی وزیر خارجہ وانگ یی، وزیر دفاع ڈونگ جون اور نائب صدر ہان ژینگ نے بھی شہباز شریف سے ملاقات کی۔`,
      ['meeting occurred dong-jun han-zheng shehbaz-sharif wang-yi'],
    ],
  ])('%s', (_, text, events) => {
    expect(met(text)).toEqual(events)
  })
})

describe('a delegation that somebody leads', () => {
  const dong = (type = 'meeting occurred') => [`${type} dong-jun to-lam`]
  const led = 'ڈونگ جون کی قیادت میں'

  it.each([
    ['is met', `${day} ٹو لام نے ${led} چینی وفد سے ملاقات کی۔`, dong()],
    ['of a ministry', `${day} ٹو لام نے ${led} چین کی وزارت دفاع کے وفد سے ملاقات کی۔`, dong()],
    ['that has come', `${day} ٹو لام نے ${led} آئے ہوئے چینی وفد سے ملاقات کی۔`, dong()],
    ['of a meeting', `${day} ٹو لام کی ${led} چینی وفد سے ملاقات ہوئی۔`, dong()],
    ['at a meeting', `${day} ${led} چینی وفد سے ملاقات میں ٹو لام نے تعاون پر زور دیا۔`, dong()],
    ['that will be met', `ٹو لام 8 مئی 2024 کو ${led} چینی وفد سے ملاقات کریں گے۔`, dong('meeting scheduled')],
    ['meets somebody', `${day} ${led} چینی وفد نے ٹو لام سے ملاقات کی۔`, dong()],
    ['led behind it', `${day} چینی وفد نے ${led} ٹو لام سے ملاقات کی۔`, dong()],
    [
      'each of two',
      `${day} ${led} چینی وفد نے فان وان گیانگ کی قیادت میں ویتنامی وفد سے ملاقات کی۔`,
      ['meeting occurred dong-jun phan-van-giang'],
    ],
    [
      'as a clause behind the second of two tells',
      `${day} ٹو لام اور وفد نے چینی وفد سے، جس کے سربراہ وزیر ڈونگ جون تھے، ملاقات کی۔`,
      dong(),
    ],
    ['that nobody met', `${day} ٹو لام نے ${led} چینی وفد سے ملاقات نہیں کی۔`, []],
    ['that somebody wants to meet', `ٹو لام ${led} چینی وفد سے ملاقات کے خواہاں ہیں۔`, []],
  ])('%s', (_, text, events) => {
    expect(met(text)).toEqual(events)
  })
})
