// A journey's days from one of them, and from the day until which the visitor stayed.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const visits = (text: string) =>
  compileText(text, 'published: "2025-08-20"').events.flatMap(({ type, date }) =>
    type === 'visit' ? [date.edtf.replaceAll('?', '')] : [],
  )

describe('the days of a journey, by one of them', () => {
  it.each([
    [
      'the last',
      'وانگ ای نے بھارت کے دو روزہ دورے کے آخری روز منگل 19 اگست 2025 کو نریندر مودی سے ملاقات کی۔ وانگ ای پیر کو نئی دہلی پہنچے تھے۔',
      '2025-08-18/2025-08-19',
    ],
    [
      'the second, whose number of days was told before',
      'شہباز شریف تین روزہ سرکاری دورے پر چین میں ہیں۔ دورے کے دوسرے روز منگل کو شہباز شریف نے شی جن پنگ سے ملاقات کی۔',
      '2025-08-18/2025-08-20',
    ],
    [
      'the first',
      'شہباز شریف چین کے چار روزہ دورے پر بیجنگ پہنچ گئے ہیں۔ دورے کے پہلے روز 16 اگست کو شہباز شریف نے شی جن پنگ سے ملاقات کی۔',
      '2025-08-16/2025-08-19',
    ],
  ])('%s', (_, text, expected) => {
    expect(visits(text)).toEqual([expected])
  })

  it.each([
    [
      'where no number of days is told',
      'شہباز شریف چین کے دورے پر بیجنگ پہنچ گئے ہیں۔ دورے کے دوسرے روز منگل کو شہباز شریف نے شی جن پنگ سے ملاقات کی۔',
      '2025-08-18/2025-08-19',
    ],
    [
      'where it is of another',
      'شہباز شریف 2 اگست کو بیجنگ پہنچے۔ نریندر مودی نے دو روزہ دورے کے آخری روز منگل کو شی جن پنگ سے ملاقات کی۔',
      '2025-08-18/2025-08-19',
    ],
  ])('not %s', (_, text, unwanted) => {
    expect(visits(text)).not.toContain(unwanted)
  })
})

describe('a visitor stayed until a day', () => {
  it.each([
    [
      'told in the sentence of his arrival',
      'فام من چن 4 مارچ کو میلبورن پہنچے، اگلے دو دن آسیان کے سربراہ اجلاس میں گزارے اور 9 مارچ تک آسٹریلیا ہی میں رہے۔',
      '2025-03-04/2025-03-09',
    ],
    [
      'told after what he did',
      'شہباز شریف 4 مارچ کو بیجنگ پہنچے۔ 5 مارچ کو انہوں نے شی جن پنگ سے ملاقات کی۔ شہباز شریف نے 7 مارچ تک چین میں قیام کیا۔',
      '2025-03-04/2025-03-07',
    ],
    [
      'on which he left, after what he did in the morning',
      'شہباز شریف 4 مارچ کو بیجنگ پہنچے۔ اسی شام انہوں نے شی جن پنگ سے ملاقات کی۔ اگلی صبح انہوں نے پریڈ دیکھی اور اسی دن وطن لوٹ آئے۔',
      '2025-03-04/2025-03-05',
    ],
  ])('%s', (_, text, expected) => {
    expect(visits(text)).toEqual([expected])
  })

  it('but not what else lasted until then', () => {
    expect(visits('شہباز شریف 4 مارچ کو بیجنگ پہنچے۔ چین میں نمائش 9 مارچ تک کھلی رہے گی۔')).toEqual(['2025-03-04'])
  })
})
