// Who goes on a visit and who only stands beside one: subjects before "during a visit", those who wait where somebody arrives,
// what is welcomed and what is talked of. And honours at a tomb.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const told = (text: string) =>
  compileText(text, 'published: "2025-03-10"\n').events.map(({ type, participants }) =>
    [type, ...participants.map(({ entity }) => entity)].join(' '),
  )

describe('a visit during which something was done', () => {
  it.each([
    ['by the subject before it', 'اسحاق ڈار نے دورہ چین کے دوران 3 مارچ کو وانگ یی سے ملاقات کی۔'],
    ['by the subject before it, invited', 'اسحاق ڈار وانگ یی کی دعوت پر دورہ چین کے دوران ایک فورم میں شریک ہوئے۔'],
  ])('is made %s', (_, text) => {
    expect(told(text)).toContain('visit ishaq-dar')
  })

  it.each([
    ['of somebody else', 'اسحاق ڈار نے شی جن پنگ کے دورہ پاکستان کے دوران تعاون پر زور دیا۔'],
    ['still to come', 'اسحاق ڈار دورہ چین کے دوران تعاون پر زور دیں گے۔'],
  ])('is not his where it is %s', (_, text) => {
    expect(told(text)).not.toContain('visit ishaq-dar')
  })

  it('goes on where somebody "is come"', () => {
    expect(told('شی جن پنگ تین روزہ دورے پر پاکستان آئے ہوئے ہیں۔')).toEqual(['visit xi-jinping'])
    expect(told('پاکستان آئے ہوئے شی جن پنگ نے تعاون پر زور دیا۔')).toEqual([])
  })

  it('is not that of those who go along', () => {
    const text = 'شہباز شریف 12 مارچ کو ریاض پہنچ رہے ہیں۔ اسحاق ڈار اور دیگر وزرا بھی ان کے ساتھ سعودی عرب جا رہے ہیں۔'
    expect(told(text)).toEqual(['visit shehbaz-sharif'])
    expect(told('اسحاق ڈار بھی 12 مارچ کو سعودی عرب جا رہے ہیں۔')).toEqual(['visit ishaq-dar'])
  })

  it('is not told again by who recalls it', () => {
    expect(told('انہوں نے صدر شی جن پنگ کے حالیہ دورۂ پاکستان میں ان سے اپنی ملاقات یاد کی۔')).toEqual([])
  })

  it('is not that of the ministers for whose council somebody has come', () => {
    const text =
      'شی جن پنگ نے 3 مارچ کو سرگئی لاوروف سے ملاقات کی، جو شنگھائی تعاون تنظیم کے وزرائے خارجہ کے اجلاس کے سلسلے میں چین آئے ہوئے ہیں۔'
    expect(told(text).filter((event) => event.includes('sco'))).toEqual([])
  })
})

describe('a welcome', () => {
  it('is no meeting where the own ambassador of the guest waits too', () => {
    const text = 'شہباز شریف 3 مارچ کو جدہ پہنچے۔ ان کا خیرمقدم خالد الفالح اور پاکستان کے سفیر نے کیا۔'
    expect(told(text)).toEqual(['visit shehbaz-sharif'])
  })

  it('is one where an ambassador alone receives somebody', () => {
    expect(told('3 مارچ کو چین کے سفیر جیانگ زیڈونگ نے شہباز شریف کا استقبال کیا۔')).toHaveLength(1)
  })

  it('of the talks of others is no meeting', () => {
    const text = 'شہباز شریف نے 3 مارچ کو اسحاق ڈار اور وانگ یی کے درمیان مذاکرات کے نتائج کا خیرمقدم کیا۔'
    expect(told(text).join(' ')).not.toContain('shehbaz-sharif')
  })

  it.each([
    ['of a ceasefire', 'عادل الجبیر نے 3 مارچ کو پاکستان اور بھارت کے درمیان جنگ بندی کا خیرمقدم کیا۔'],
    ['of a success', 'شہباز شریف نے 3 مارچ کو وانگ یی کے دورے کی کامیابی کا گرمجوشی سے خیرمقدم کیا۔'],
    ['of a decision', 'وانگ یی نے 3 مارچ کو پاکستان کے فیصلے کا خیرمقدم کیا۔'],
  ])('%s is none of anybody', (_, text) => {
    expect(told(text)).toEqual([])
  })
})

describe('an ambassador', () => {
  it.each([
    ['to a town', 'چین کے سفیر جیانگ زیڈونگ 3 مارچ کو لاہور پہنچے۔'],
    [
      'to a town, his name in other letters beside it',
      'چین کے سفیر جیانگ زیڈونگ (Jiang Zaidong) 3 مارچ کو لاہور پہنچے۔',
    ],
  ])('makes no journey between countries: %s', (_, text) => {
    expect(told(text)).toEqual([])
  })

  it.each([
    ['with his minister', 'چین کے وزیر خارجہ وانگ یی اور سفیر جیانگ زیڈونگ 3 مارچ کو لاہور پہنچے۔'],
    ['to a country', 'چین کے سفیر جیانگ زیڈونگ 3 مارچ کو پاکستان پہنچے۔'],
  ])('makes one %s', (_, text) => {
    expect(told(text)).toHaveLength(1)
  })
})

describe('a partnership', () => {
  it('is not raised where its raising is talked of', () => {
    const text = 'نریندر مودی اور شی جن پنگ کے درمیان 3 مارچ کو اسٹریٹجک شراکت داری بڑھانے پر بات چیت ہوئی۔'
    expect(told(text)).toEqual(['talks narendra-modi xi-jinping'])
  })
})

describe('at a tomb', () => {
  it.each([
    ['flowers are laid', 'شہباز شریف 12 مارچ کو آذربائیجان کے رہنما حیدر علیوف کے مزار پر پھول رکھیں گے۔'],
    ['one pays his respects', 'شہباز شریف نے 3 مارچ کو آذربائیجان کے رہنما حیدر علیوف کے مزار پر حاضری دی۔'],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual(['ceremony shehbaz-sharif'])
  })
})

it('a chairman of parliament who meets a president is not one with him', () => {
  const left = '4 اگست 2023 کی صبح قومی اسمبلی کے چیئرمین ووونگ ڈِنہ ہیو ہنوئی سے ایران کے دورے پر روانہ ہوئے۔'
  const farewell = 'قومی اسمبلی کے وائس چیئرمین نگوین کھاک ڈنہ نے انہیں الوداع کہا۔'
  const met = '5 اگست 2023 کو چیئرمین قومی اسمبلی صدر ابراہیم رئیسی سے ملے۔'
  const meeting = compileText(`${left} ${farewell}\n\n${met}`).events.find(({ type }) => type === 'meeting')
  expect(meeting?.participants.map(({ entity }) => entity).sort()).toEqual(['ebrahim-raisi', 'vuong-dinh-hue'])
})
