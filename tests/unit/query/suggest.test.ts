// What is offered while typing.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { searchWords } from '../../../src/i18n/search-words'
import type { TimelineDocument } from '../../../src/model/document'
import { factsOf } from '../../../src/query/facts'
import { loadProposals } from '../../../src/query/proposer'
import { indexOf } from '../../../src/query/search'
import { suggest } from '../../../src/query/suggest'

await loadProposals()
const document = JSON.parse(readFileSync('tests/fixtures/timeline.json', 'utf8')) as TimelineDocument
const index = indexOf(document, searchWords())
const facts = factsOf(document)
const offered = (query: string, among: Uint32Array | null = null) =>
  suggest(index, facts, query, among).map(({ facet, value, count }) => `${facet} ${value} ${count}`)

describe('offers', () => {
  it.each([
    ['xi', ['leader xi-jinping 3']],
    ['xi jin', ['leader xi-jinping 3']],
    ['jinping xi', ['leader xi-jinping 3']],
    ['شی جن', ['leader xi-jinping 3']],
    ['习', ['leader xi-jinping 3']],
    ['tập cận bình', ['leader xi-jinping 3']],
    ['to lam', ['leader to-lam 1']],
    ['phon', ['type phone-call 1']],
    ['فون', ['type phone-call 1']],
    ['chin', ['leader pham-minh-chinh 1', 'country CN 11']],
    ['zhap', ['leader zhao-leji 3']],
    ['haixng', ['leader liu-haixing 2']],
    ['united', ['country US 3', 'place US 1']],
    ['meet', ['type meeting 3']],
  ])('%s', (query, values) => {
    expect(offered(query)).toEqual(values)
  })
})

describe('offers for the last words, counted among what the first ones find', () => {
  const offered = (query: string) =>
    suggest(index, facts, query, null).map(({ facet, value, count, rest }) => `${rest} + ${facet} ${value} ${count}`)
  it.each([
    ['xi phon', ['xi + type phone-call 1']],
    ['شی جن پنگ دورہ', ['شی جن پنگ + type visit 1']],
    ['meeting zhao', ['meeting + leader zhao-leji 1']],
    ['2025 to lam', ['2025 + leader to-lam 1']],
  ])('%s', (query, values) => {
    expect(offered(query)).toEqual(values)
  })
})

describe('does not offer', () => {
  it.each([
    ['an organisation as a leader', 'shanghai'],
    ['a word of a title', 'fascism'],
    ['two names at once', 'xi zhao'],
    ['anything for nothing', ''],
    ['nonsense', 'qwrtz'],
  ])('%s', (_, query) => {
    expect(offered(query)).toEqual([])
  })
  it('what has no events among those left', () => {
    expect(offered('xi', Uint32Array.of(0, 1))).toEqual([])
  })
  it('the home country as a partner, though events may have taken place there', () => {
    expect(offered('vietnam')).toEqual(['place VN 3'])
  })
})

it('offers no more of a kind than asked', () => {
  expect(suggest(index, facts, 'thanh', null, 1)).toHaveLength(1)
})
