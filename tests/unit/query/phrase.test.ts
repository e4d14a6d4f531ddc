// A phrase is looked for in the quotes; where those are not there, in the titles.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { searchWords } from '../../../src/i18n/search-words'
import type { TimelineDocument } from '../../../src/model/document'
import { indexOf, search, withQuotes, type SearchResult } from '../../../src/query/search'

const document = JSON.parse(readFileSync('tests/fixtures/timeline.json', 'utf8')) as TimelineDocument
const { events } = document
const words = searchWords()
const [sample] = events
if (!sample) throw new Error('no event')
const place = { source: 'a', start: 0, end: 21 }
const whole = {
  ...sample,
  title: { en: 'Meeting of the two leaders', ur: 'دونوں رہنماؤں کی ملاقات' },
  evidence: [{ ...place, exact: 'On 4 April he met Xi.', prefix: '', suffix: '' }],
}
const summary = { ...whole, evidence: [place] }

it.each([
  ['its quote', whole, 'he met Xi', true],
  ['half a word of its quote', whole, 'he met X', false],
  ['the title of an event that has its quotes', whole, 'the two leaders', false],
  ['a quote that is not there', summary, 'he met Xi', false],
  ['its title', summary, 'the two leaders', true],
  ['its title in another language', summary, 'رہنماؤں کی ملاقات', true],
  ['words of its title that are too small to be looked up', summary, 'of the', true],
  ['small words in another order', summary, 'the of', false],
  ['words of its title in another order', summary, 'leaders two', false],
])('%s', (_, event, phrase, answer) => {
  const { events: found } = search(indexOf({ ...document, events: [event] }, words), `"${phrase}"`)
  expect([...found]).toEqual(answer ? [0] : [])
})

describe('a search of a document without its quotes', () => {
  const quote = sample.evidence[0]?.exact ?? ''
  const phrase = `"${quote.split(' ').slice(0, 4).join(' ')}"`
  const bare = events.map((event) => ({
    ...event,
    evidence: event.evidence.map(({ source, start, end }) => ({ source, start, end })),
  }))
  const whole = indexOf({ ...document, events }, words)
  const index = indexOf({ ...document, events: bare }, words)
  const plain = ({ events: found, unquoted }: SearchResult) => ({ events: [...found], unquoted: [...unquoted] })

  it('says which events it has not looked into', () => {
    expect(search(whole, phrase).events).toContain(0)
    expect([...search(whole, phrase).unquoted]).toEqual([])
    expect(plain(search(index, phrase))).toEqual({ events: [], unquoted: events.map((_, at) => at) })
  })

  it('only of those that answer the rest of the question', () => {
    const { events: meetings } = search(index, 'meeting')
    expect(meetings.length).toBeLessThan(events.length)
    expect(search(index, `meeting ${phrase}`).unquoted.toSorted()).toEqual(meetings.toSorted())
  })

  it('says nothing where nothing is in quotation marks', () => {
    expect([...search(index, 'meeting').unquoted]).toEqual([])
  })

  it('looks into quotes that have come', () => {
    const come = withQuotes(index, [[0, sample]])
    expect(plain(search(come, phrase))).toEqual({ events: [0], unquoted: events.map((_, at) => at).slice(1) })
  })
})
