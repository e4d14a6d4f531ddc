// The days of a journey that is told from its end: by the day of the return and the number of its days, or the day on which it
// began, in either order and in one sentence or two.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const visits = (text: string, published = '2025-05-19') =>
  compileText(text, `published: "${published}"`).events.flatMap(({ type, date, countries }) =>
    type === 'visit' ? [`${countries.join()} ${date.edtf}`] : [],
  )

describe('a journey that is over', () => {
  it.each([
    [
      'ends on the day told after it',
      'شہباز شریف ویتنام کا تین روزہ سرکاری دورہ مکمل کر کے اتوار کی شب وطن واپس روانہ ہو گئے۔',
      ['PK,VN 2025-05-16/2025-05-18'],
    ],
    [
      'whose beginning the next sentence tells by its day',
      'شہباز شریف ویتنام کا سرکاری دورہ مکمل کر کے اتوار کو وطن روانہ ہو گئے۔ شہباز شریف جمعہ 16 مئی کو ہنوئی پہنچے تھے۔',
      ['PK,VN 2025-05-16/2025-05-18'],
    ],
    [
      'under a headline that tells it too',
      'شہباز شریف کا دورہ ویتنام مکمل\n\nشہباز شریف ویتنام کا دو روزہ سرکاری دورہ مکمل کر کے اتوار کو وطن روانہ ہو گئے۔ شہباز شریف ہفتہ کو ہنوئی پہنچے تھے۔',
      ['PK,VN 2025-05-17/2025-05-18'],
    ],
    [
      'on the day on which the next begins',
      'شہباز شریف ویتنام کا دو روزہ دورہ مکمل کرنے کے بعد اتوار کی شام چین کے تین روزہ سرکاری دورے پر بیجنگ پہنچ گئے۔',
      ['PK,VN 2025-05-17/2025-05-18', 'CN,PK 2025-05-18/2025-05-20'],
    ],
  ])('%s', (_, text, expected) => {
    expect(visits(text)).toEqual(expected)
  })

  it.each([
    [
      'not on the day of what he did elsewhere long after',
      'شہباز شریف نے ویتنام کا تین روزہ دورہ مکمل کرنے کے بعد ایک طویل پریس کانفرنس میں اپنے دورے کے نتائج بتائے اور کہا کہ وہ اتوار کو کراچی جائیں گے۔',
      'PK,VN 2025-05-16/2025-05-18',
    ],
    [
      'nor on that of an arrival elsewhere, where its length is not told',
      'شہباز شریف چین کا دورہ مکمل کرنے کے بعد اتوار کو ویتنام کے دورے پر ہنوئی پہنچے۔ شہباز شریف ہفتہ کو بیجنگ پہنچے تھے۔',
      'CN,PK 2025-05-18',
    ],
    [
      'nor after a day told before it',
      'شہباز شریف نے جمعہ کو ویتنام کا تین روزہ دورہ مکمل کیا اور اتوار کو کراچی گئے۔',
      'PK,VN 2025-05-16/2025-05-18',
    ],
  ])('%s', (_, text, unwanted) => {
    expect(visits(text)).not.toContain(unwanted)
  })
})
