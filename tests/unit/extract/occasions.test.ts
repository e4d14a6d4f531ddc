// The shipped occasions under the ordinals that news gives them: an ordinal dates what the vocabulary knows, and nothing else.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findOccasions } from '../../../src/extract/dates/occasions'
import { loadLexicon } from '../../../src/lexicon/lexicon'
import { sentences } from '../../../src/text/sentences'

const folder = new URL('../../../src/lexicon/', import.meta.url)
const { lexicon } = loadLexicon(
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') })),
)

function dated(text: string): [string, number | null][] {
  return sentences(text, [{ start: 0, end: text.length }]).flatMap((sentence) =>
    findOccasions(sentence, lexicon).flatMap(({ row, year }): [string, number | null][] =>
      row.kind === 'occasion' ? [[row.occasion.id, year]] : [],
    ),
  )
}

describe('an ordinal gives the year, before the name, after it, or within it', () => {
  test.each([
    ['ویتنام کے قومی دن کی 80ویں سالگرہ منائی گئی', 'national-day-vietnam', 2025],
    ['لاؤس کے 49 ویں قومی دن پر مبارکباد', 'national-day-laos', 2024],
    ['فاشزم پر فتح کی 80 ویں سالگرہ', 'victory-over-fascism', 2025],
    ['اقوام متحدہ کی جنرل اسمبلی کے 79 ویں اجلاس میں', 'un-general-assembly', 2024],
    ['اقوام متحدہ کی 80ویں جنرل اسمبلی کے صدر', 'un-general-assembly', 2025],
    ['46 ویں آسیان سربراہی اجلاس میں', 'asean-summit', 2025],
    ['شنگھائی تعاون تنظیم کے 25 ویں سربراہی اجلاس میں', 'sco-summit', 2025],
    ['برکس کے 16ویں سربراہ اجلاس میں', 'brics-summit', 2024],
    ['30 واں اپیک اقتصادی رہنماؤں کا اجلاس', 'apec-leaders', 2023],
    ['58 ویں آسیان وزرائے خارجہ اجلاس میں', 'asean-foreign-ministers-meeting', 2025],
    ['چینی کمیونسٹ پارٹی کی 20ویں قومی کانگریس', 'cpc-congress', 2022],
    ['پہلے بیلٹ اینڈ روڈ فورم میں', 'belt-and-road-forum', 2017],
    ['WEF کے 54ویں سالانہ اجلاس میں', 'wef-davos', 2024],
    ['44 ویں اور 45 ویں آسیان سربراہی اجلاسوں میں', 'asean-summit', 2024],
    ['او آئی سی وزرائے خارجہ کونسل کے 51ویں اجلاس میں', 'oic-foreign-ministers', 2025],
    ['پاک چین وزرائے خارجہ اسٹریٹجک ڈائیلاگ کا چھٹا دور', 'strategic-dialogue-cn-pk', 2025],
    ['فیوچر انویسٹمنٹ انیشی ایٹو کے نویں اجلاس میں', 'future-investment-initiative', 2025],
  ])('%s', (text, occasion, year) => {
    expect(dated(text)).toContainEqual([occasion, year])
  })
})

describe('an ordinal of something else gives none', () => {
  test.each([
    '18ویں ورکشاپ ہنوئی میں ہوئی',
    'AIPA کی 12ویں جنرل اسمبلی میں',
    'چین کے 15 ویں پانچ سالہ منصوبے پر بات ہوئی',
    'پارٹی کی 12ویں قومی کانگریس میں',
    'آسیان کا 11واں رکن',
  ])('%s', (text) => {
    expect(dated(text).filter(([, year]) => year !== null)).toEqual([])
  })
})

describe('a number tied to a name is an ordinal', () => {
  test.each([
    ['AIPA-45 جنرل اسمبلی میں', 'aipa-general-assembly', 2024],
    ['AIPA-46 میں', 'aipa-general-assembly', 2025],
    ['ASEAN–47 کے موقع پر', 'asean-summit', 2025],
    ['UNGA-80 میں', 'un-general-assembly', 2025],
    ['WEF-54 میں', 'wef-davos', 2024],
    ['WEF-16 میں', 'summer-davos', 2025],
    ['COP28 میں', 'cop28', 2023],
    ['COP-29 میں', 'cop29', 2024],
    ['کوپ 30 میں', 'cop30', 2025],
  ])('%s', (text, occasion, year) => {
    expect(dated(text)).toContainEqual([occasion, year])
  })

  test.each([
    ['a session whose year nobody knows', 'AIPA-12 میں'],
    ['a number that only stands beside it', 'آسیان 10 ممالک کی تنظیم'],
    ['the number of a group', 'جی 20 سربراہی اجلاس میں'],
    ['a dash between two things', 'ASEAN - 46 ممالک'],
  ])('but not %s', (_, text) => {
    expect(dated(text).filter(([, year]) => year !== null)).toEqual([])
  })
})
