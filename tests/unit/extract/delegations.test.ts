// Delegations of provinces and towns: who leads them is told apart, and where they go is a province or a town.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const told = (text: string) =>
  compileText(`خبر\n\n${text}`, 'published: 2025-03-10').events.map(
    ({ type, date, countries, participants }) =>
      `${type} ${date.edtf} ${countries.join('-')}: ${participants.map(({ entity }) => entity).join(' ')}`,
  )

const visited = 'صوبہ ین بائی کے ایک وفد نے 3 سے 5 مارچ 2025 تک چین کا دورہ کیا۔'

describe('a delegation', () => {
  it.each([
    [
      'whose leader the next sentence names',
      `${visited} وفد کی قیادت نائب وزیر لی من ڈک کر رہے تھے۔`,
      ['visit 2025-03-03/2025-03-05 CN: li-mn-dk'],
    ],
    [
      'whose head it names',
      `${visited} وفد کے سربراہ نائب وزیر لی من ڈک تھے۔`,
      ['visit 2025-03-03/2025-03-05 CN: li-mn-dk'],
    ],
    [
      'whose head speaks further on',
      `${visited} دورے میں وفد کی سربراہ محترمہ لی من ڈک نے کہا کہ تعاون بڑھے گا۔`,
      ['visit 2025-03-03/2025-03-05 CN: li-mn-dk'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it.each([
    ['whose leader nobody names', `${visited} وفد کی قیادت ایک نائب وزیر کر رہے تھے۔`],
    [
      'of two that have leaders of their own',
      `${visited} وفد کے سربراہ نائب وزیر لی من ڈک تھے۔ دوسرے وفد کے سربراہ نائب وزیر ٹران وان نام تھے۔`,
    ],
    ['that somebody’s leading speaks of', `${visited} ان کا وفد کی سربراہی کرنا ظاہر کرتا ہے کہ تعاون بڑھے گا۔`],
  ])('but not %s', (_, text) => {
    expect(told(text)).toEqual([])
  })
})

describe('a visit', () => {
  const who = '3 مارچ 2025 کو وزیر خارجہ بوئی تھانہ سون'

  it.each([
    ['to a province by its name and what it is', `${who} نے چمپاسک صوبے کا دورہ کیا۔`, 'LA-VN'],
    ['to a province nobody knows, of a country in a bracket', `${who} نے مینگ لانگ صوبے (چین) کا دورہ کیا۔`, 'CN-VN'],
    [
      'to a region nobody knows, of a country in a bracket',
      `${who} مینگ لانگ خود مختار علاقے (چین) کے دورے پر گئے۔`,
      'CN-VN',
    ],
    ['and work', `${who} لاؤس کے دورے اور کام پر گئے۔`, 'LA-VN'],
    ['and a working session', `${who} لاؤس کے دورے اور ورکنگ سیشن پر آئے۔`, 'LA-VN'],
    ['to several provinces', `${who} نے تاکیو، کمپوٹ اور کنڈال صوبوں کا دورہ کیا۔`, 'KH-VN'],
    ['to a province of a country', `${who} کمبوڈیا کے صوبہ مونڈولکیری گئے۔`, 'KH-VN'],
  ])('%s', (_, text, countries) => {
    expect(told(text)).toEqual([`visit 2025-03-03 ${countries}: bui-thanh-son`])
  })

  it.each([
    ['to a place in a bracket behind a name', '3 مارچ 2025 کو بوئی تھانہ سون (چین) کا دورہ۔'],
    ['within the country', `${who} نے تھانہ ہوا صوبے کا دورہ کیا۔`],
    ['by word of mouth', `${who} لوگوں کو مبارکباد دینے آئے۔`],
  ])('but not %s', (_, text) => {
    expect(told(text)).toEqual([])
  })
})
