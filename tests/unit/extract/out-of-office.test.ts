// Who is meant by an office without a name, or by a pronoun, on a day of another time: whoever held it then, else nobody.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const news = 'چینی وزیراعظم لی چیانگ نے 25 ستمبر 2025ء کو بیجنگ میں امریکی صدر ڈونلڈ ٹرمپ سے ملاقات کی۔'

/** The first event of a year: its type and who takes part. */
const told = (text: string, year: string) =>
  compileText(`${news}\n\n${text}`)
    .events.filter(({ date }) => date.edtf.startsWith(year))
    .map(({ type, participants }) => [type, ...participants.map(({ entity }) => entity)].join(' '))

describe('an office without a name is his who held it on the stated day', () => {
  it.each([
    ['who holds it today', '12 مئی 2025 کو امریکی صدر نے سعودی عرب کا دورہ کیا۔', '2025-05', ['visit donald-trump']],
    ['his predecessor', '10 ستمبر 2023 کو امریکی صدر نے ویتنام کا دورہ کیا تھا۔', '2023', ['visit joe-biden']],
    ['somebody of long ago', '1972ء میں امریکی صدر نے چین کا دورہ کیا تھا۔', '1972', ['visit richard-nixon']],
    ['the country, where nobody is known', '1935ء میں امریکی صدر نے چین کا دورہ کیا تھا۔', '1935', ['visit US']],
  ])('%s', (_, text, year, events) => {
    expect(told(text, year)).toEqual(events)
  })

  it('and he himself where the sentence names him', () => {
    expect(told('2011 میں ڈونلڈ ٹرمپ نے چین کا دورہ کیا تھا۔', '2011')).toEqual(['visit donald-trump'])
  })
})

describe('nobody acts before his time', () => {
  it.each([
    ['long before', '1950 میں انہوں نے ویتنام کا دورہ کیا تھا۔', '1950', []],
    ['as somebody young', '2005 میں انہوں نے ویتنام کا دورہ کیا تھا۔', '2005', ['visit li-qiang']],
  ])('%s', (_, text, year, events) => {
    expect(told(text, year)).toEqual(events)
  })
})
