// A journey to several countries, one after another; what was done right before a visitor left; a headline's ceremony that the
// text dates.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const events = (text: string, type: string) =>
  compileText(text, 'published: "2025-06-20"').events.flatMap((event) =>
    event.type === type ? [`${event.countries.join()} ${event.date.edtf.replaceAll('?', '')}`] : [],
  )

describe('a journey to several countries', () => {
  it.each([
    [
      'from each to the next',
      'شہباز شریف نے دورے کا آغاز 3 جون کو بیجنگ سے کیا۔ بعد ازاں شہباز شریف 5 جون کو ہنوئی پہنچے۔ دورے کے آخری مرحلے میں شہباز شریف 7 جون کو نوم پنہ پہنچے۔',
      ['CN,PK 2025-06-03/2025-06-05', 'PK,VN 2025-06-05/2025-06-07', 'KH,PK 2025-06-07'],
    ],
    [
      'gone to from there',
      'شہباز شریف 3 جون کو بیجنگ پہنچے۔ وہاں سے شہباز شریف 5 جون کو ہنوئی پہنچے۔',
      ['CN,PK 2025-06-03/2025-06-05', 'PK,VN 2025-06-05'],
    ],
  ])('%s', (_, text, expected) => {
    expect(events(text, 'visit')).toEqual(expected)
  })

  it.each([
    [
      'nothing says that one followed on the other',
      'شہباز شریف 3 جون کو بیجنگ پہنچے۔ شہباز شریف 5 جون کو ہنوئی پہنچے۔',
      'CN,PK 2025-06-03',
    ],
    [
      'weeks lie between',
      'شہباز شریف 3 مئی کو بیجنگ پہنچے۔ بعد ازاں شہباز شریف 5 جون کو ہنوئی پہنچے۔',
      'CN,PK 2025-05-03',
    ],
    [
      'it is another who went on',
      'شہباز شریف 3 جون کو بیجنگ پہنچے۔ بعد ازاں نریندر مودی 5 جون کو ہنوئی پہنچے۔',
      'CN,PK 2025-06-03',
    ],
  ])('but a day where %s', (_, text, expected) => {
    expect(events(text, 'visit')).toContain(expected)
  })
})

describe('what was done before a visitor left', () => {
  it('is of the last day of his journey', () => {
    expect(
      events(
        'شہباز شریف چین کا تین روزہ سرکاری دورہ مکمل کرنے کے بعد 12 جون کو وطن روانہ ہو گئے۔ روانگی سے قبل شہباز شریف نے شی جن پنگ سے ملاقات کی۔',
        'meeting',
      ),
    ).toEqual(['CN,PK 2025-06-12'])
  })

  it('is of any of its days where nothing tells that', () => {
    expect(
      events('شہباز شریف نے 10 سے 12 جون تک چین کا سرکاری دورہ کیا۔ شہباز شریف نے شی جن پنگ سے ملاقات کی۔', 'meeting'),
    ).toEqual(['CN,PK 2025-06-10/2025-06-12'])
  })
})

it('a ceremony in the headline is of the day on which the text tells it', () => {
  expect(
    events(
      'فان وان گیانگ نے ڈونگ جون کے استقبالیہ تقریب کی صدارت کی\n\n17 اپریل کی صبح، سرحدی گیٹ پر، چین کے وفد کے لیے استقبالیہ تقریب ہوئی۔ 19 اپریل کو ٹو لام نے شی جن پنگ سے فون پر بات کی۔',
      'ceremony',
    ),
  ).toEqual(['CN,VN 2025-04-17'])
})
