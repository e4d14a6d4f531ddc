// Words that a stray space has parted are read whole; two words that stand side by side stay two.
import { describe, expect, it } from 'vitest'
import { rejoin } from '../../../src/extract/sentence/rejoin'
import { words } from '../../../src/text/words'
import { compileText, grammar } from './urdu'

const forms = (text: string) => rejoin(words(text), grammar).map(({ form }) => form)

describe('a word that a space has parted', () => {
  it.each([
    ['a portfolio', 'وزیر خا رجہ', ['وزیر', 'خارجہ']],
    ['the beginning of a city', 'اسلا م آباد', ['اسلام', 'آباد']],
    ['an adjective', 'ایرا نی صدر', ['ایرانی', 'صدر']],
    ['a word twice', 'تعلقا ت اور تعلقا ت', ['تعلقات', 'اور', 'تعلقات']],
  ])('is joined: %s', (_, text, expected) => {
    expect(forms(text)).toEqual(expected)
  })

  it.each([
    ['two words of which the language knows one', 'پا کستان'],
    ['two that make no word', 'نعمان کھوکھر'],
    ['what a mark parts', 'خا، رجہ'],
    ['what makes a short word', 'صد ر'],
  ])('is not: %s', (_, text) => {
    const read = words(text)
    expect(rejoin(read, grammar)).toBe(read)
  })

  it('is quoted as it stands, and is nobody', () => {
    const { events, entities } = compileText('5 مئی 2024 کو وزیر خا رجہ اسحاق ڈار نے وانگ یی سے ملاقات کی۔')
    expect(events.flatMap(({ participants }) => participants.map(({ entity }) => entity))).toEqual([
      'ishaq-dar',
      'wang-yi',
    ])
    expect(events[0]?.evidence[0]?.exact).toContain('خا رجہ')
    expect(entities.some(({ id }) => id.includes('rjh'))).toBe(false)
  })

  it('is part of a name told whole elsewhere', () => {
    const text = 'انڈونیشیا کے صدر پرا بووو سوبیانتو بیجنگ پہنچے۔ 5 مئی 2024 کو صدر پرا بووو نے شی جن پنگ سے ملاقات کی۔'
    const met = compileText(text).events.find(({ type }) => type === 'meeting')
    expect(met?.participants.map(({ entity }) => entity)).toEqual(['prabowo-subianto', 'xi-jinping'])
  })
})
