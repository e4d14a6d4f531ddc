// The corpus itself: enough of it, labelled in words its articles really hold, and spread over what it is there to test.
import { describe, expect, it } from 'vitest'
import { eventTypes } from '../../src/model/event'
import { readArticles } from './labelled-articles'
import { plain } from './compare'

const development = readArticles('development')
const heldout = readArticles('heldout')
const all = [...development, ...heldout]
const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes)

describe('the labels', () => {
  it.each(all)('of $name quote their article', ({ bytes, labels }) => {
    const article = plain(text(bytes))
    const words = [...labels.events, ...(labels.rejected ?? [])].map(({ quote }) => quote)
    const names = labels.events
      .flatMap((event) => [...event.participants, ...(event.participants_optional ?? [])])
      .flatMap((one) => (typeof one === 'string' ? [] : [one.name]))
    expect([...words, ...names].filter((one) => !article.includes(plain(one)))).toEqual([])
  })
})

describe('the corpus', () => {
  it('has sixty articles, at least fifteen of them set aside', () => {
    expect(heldout.length).toBeGreaterThanOrEqual(15)
    expect(all.length).toBeGreaterThanOrEqual(60)
  })

  it('has no article twice', () => {
    expect(new Set(all.map(({ bytes }) => text(bytes))).size).toBe(all.length)
  })

  it.each(eventTypes.filter((type) => type !== 'other'))('has events of type %s', (type) => {
    expect(all.some(({ labels }) => labels.events.some((event) => event.type === type))).toBe(true)
  })

  it.each([
    ['decomposed letters', /\u0627\u0653/],
    ['no-break spaces', /\u00a0/],
    ['hidden direction marks', /[\u200e\u200f]/],
    ['Urdu digits', /[۰-۹]/],
    ['Latin names', /[A-Z][a-z]+ [A-Z][a-z]+/],
    ['Latin glued to Urdu', /[a-z]\p{Script=Arabic}/u],
    ['Arabic yeh and kaf', /[يك]/],
  ])('has %s', (_, pattern) => {
    expect(all.some(({ bytes }) => pattern.test(text(bytes)))).toBe(true)
  })

  it('rejects something in two articles out of three', () => {
    expect(all.filter(({ labels }) => (labels.rejected ?? []).length > 0).length).toBeGreaterThan((all.length * 2) / 3)
  })
})
