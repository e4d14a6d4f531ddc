// Dates in words: every shape of EDTF that the compiler writes, in three languages.
import { describe, expect, it } from 'vitest'
import { formatDay, formatEdtf, formatEventDate, formatMonth } from '../../../src/i18n/dates'
import type { EventDate } from '../../../src/model/date'

const date = (edtf: string, earliest: string | null = null, latest: string | null = null): EventDate => ({
  edtf,
  earliest,
  latest,
  certainty: 'stated',
  because: [],
})

describe('formatEventDate', () => {
  it.each([
    // a day, a month, a year
    ['2025-10-31', '31 October 2025', '31 اکتوبر 2025', '31/10/2025'],
    ['2025-04', 'April 2025', 'اپریل 2025', 'Tháng 4/2025'],
    ['1995', '1995', '1995', 'Năm 1995'],
    // in doubt
    ['2025?-10-31', '31 October 2025?', '31 اکتوبر 2025؟', '31/10/2025?'],
    ['2025?', '2025?', '2025؟', 'Năm 2025?'],
    ['2025?-04', 'April 2025?', 'اپریل 2025؟', 'Tháng 4/2025?'],
    ['2025-04~', 'About April 2025', 'تقریباً اپریل 2025', 'Khoảng tháng 4/2025'],
    ['2025~', 'About 2025', 'تقریباً 2025', 'Khoảng năm 2025'],
    ['2025%', 'About 2025?', 'تقریباً 2025؟', 'Khoảng năm 2025?'],
    // from one day to another
    ['2024-04-04/2024-04-05', '4–5 April 2024', '4 تا 5 اپریل 2024', '4–5/4/2024'],
    ['2024?-04-04/2024?-04-05', '4–5 April 2024?', '4 تا 5 اپریل 2024؟', '4–5/4/2024?'],
    ['2024-04-30/2024-05-02', '30 April – 2 May 2024', '30 اپریل تا 2 مئی 2024', '30/4 – 2/5/2024'],
    [
      '2024-12-30/2025-01-02',
      '30 December 2024 – 2 January 2025',
      '30 دسمبر 2024 تا 2 جنوری 2025',
      '30/12/2024 – 2/1/2025',
    ],
    ['2025-04/2025-06', 'April – June 2025', 'اپریل تا جون 2025', 'Tháng 4–6/2025'],
    ['2024-11/2025-02', 'November 2024 – February 2025', 'نومبر 2024 تا فروری 2025', 'Tháng 11/2024 – tháng 2/2025'],
    ['2023/2025', '2023–2025', '2023 تا 2025', 'Năm 2023–2025'],
    ['2025-04-04/2025-05', '4 April 2025 – May 2025', '4 اپریل 2025 تا مئی 2025', '4/4/2025 – tháng 5/2025'],
    ['2025-04-04/2025-04-04', '4 April 2025', '4 اپریل 2025', '4/4/2025'],
    // a vague part
    ['2025-01~/2025-03~', 'Beginning of 2025', '2025 کا آغاز', 'Đầu năm 2025'],
    ['2025-05~/2025-08~', 'Middle of 2025', '2025 کا وسط', 'Giữa năm 2025'],
    ['2025-10~/2025-12~', 'End of 2025', '2025 کے اواخر', 'Cuối năm 2025'],
    ['2024?-01~/2024?-03~', 'Beginning of 2024?', '2024 کا آغاز؟', 'Đầu năm 2024?'],
    ['2025-09-01~/2025-09-10~', 'Beginning of September 2025', 'ستمبر 2025 کا آغاز', 'Đầu tháng 9/2025'],
    ['2025-08-11~/2025-08-20~', 'Middle of August 2025', 'اگست 2025 کا وسط', 'Giữa tháng 8/2025'],
    ['2024-02-20~/2024-02-29~', 'End of February 2024', 'فروری 2024 کے اواخر', 'Cuối tháng 2/2024'],
    ['2025-02~/2025-11~', 'About February – November 2025', 'تقریباً فروری تا نومبر 2025', 'Khoảng tháng 2–11/2025'],
    ['2025-01~/2025-06~', 'About January – June 2025', 'تقریباً جنوری تا جون 2025', 'Khoảng tháng 1–6/2025'],
    ['2025-04~/2025-06~', 'About April – June 2025', 'تقریباً اپریل تا جون 2025', 'Khoảng tháng 4–6/2025'],
    // open
    ['../2025-10-31', 'Before 31 October 2025', '31 اکتوبر 2025 سے پہلے', 'Trước 31/10/2025'],
    ['../2025?-10-31', 'Before 31 October 2025?', '31 اکتوبر 2025 سے پہلے؟', 'Trước 31/10/2025?'],
    ['2025-09/..', 'After September 2025', 'ستمبر 2025 کے بعد', 'Sau tháng 9/2025'],
    // no year
    ['XXXX-09-12', '12 September, year unknown', '12 ستمبر، سال نامعلوم', '12/9, không rõ năm'],
    ['XXXX-09', 'September, year unknown', 'ستمبر، سال نامعلوم', 'Tháng 9, không rõ năm'],
    ['XXXX-09-12/XXXX-09-14', '12–14 September, year unknown', '12 تا 14 ستمبر، سال نامعلوم', '12–14/9, không rõ năm'],
    ['XXXX', 'Date unknown', 'تاریخ نامعلوم', 'Không rõ ngày'],
  ])('%s', (edtf, en, ur, vi) => {
    expect(formatEventDate(date(edtf), 'en')).toBe(en)
    expect(formatEventDate(date(edtf), 'ur')).toBe(ur)
    expect(formatEventDate(date(edtf), 'vi')).toBe(vi)
  })

  it('says of EDTF it does not know what its first and last day tell, and no more', () => {
    expect(formatEventDate(date('2025-21', '2025-03-01', '2025-05-31'), 'en')).toBe('1 March – 31 May 2025')
    expect(formatEventDate(date('[..2025-05]', null, '2025-05-31'), 'en')).toBe('Before 31 May 2025')
    expect(formatEventDate(date('nonsense'), 'en')).toBe('Date unknown')
  })
})

describe('inside a sentence', () => {
  it('a date begins small', () => {
    expect(formatEdtf('../2025-10-31', 'en')).toBe('before 31 October 2025')
    expect(formatEdtf('2025-04', 'vi')).toBe('tháng 4/2025')
    expect(formatDay('2025-10-31', 'ur')).toBe('31 اکتوبر 2025')
  })
  it('what is no date stands as it is', () => {
    expect(formatEdtf('soon', 'en')).toBe('soon')
    expect(formatDay('soon', 'en')).toBe('soon')
  })
})

it.each([
  ['en', 'April 2025'],
  ['ur', 'اپریل 2025'],
  ['vi', 'Tháng 4/2025'],
] as const)('formatMonth in %s', (lang, month) => {
  expect(formatMonth(2025, 4, lang)).toBe(month)
})
