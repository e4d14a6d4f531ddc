// References to an event in three forms: each holds what it says, and survives what a title may hold.
import { describe, expect, it } from 'vitest'
import { bibtexCitation, cslCitation, plainCitation, type Cited } from '../../../../src/app/share/citation'
import { panelsFor } from '../../../../src/i18n/panels'

const cited: Cited = {
  id: '2025-01-phone-call-a-b',
  title: 'A and B speak by phone',
  date: 'Beginning of 2025',
  collection: 'Exchanges',
  address: 'https://example.org/?event=2025-01-phone-call-a-b&lang=en',
  version: '1.2.3',
  accessed: '2025-11-21',
  sources: [{ title: 'ایک مضمون', publisher: 'Paper', published: '2025-11-01', url: 'https://example.com/a' }],
}

it('in words, with the date as uncertain as it is, the version and the source', () => {
  expect(plainCitation(cited, panelsFor('en').cite)).toBe(
    'A and B speak by phone (Beginning of 2025). Exchanges. Compiled by Silsila 1.2.3. ' +
      'https://example.org/?event=2025-01-phone-call-a-b&lang=en. Accessed 2025-11-21.\n' +
      'Source: ایک مضمون, Paper, 2025-11-01, https://example.com/a.',
  )
})

describe('BibTeX', () => {
  it('names the event, leaves the address alone and claims no year', () => {
    const entry = bibtexCitation(cited)
    expect(entry).toMatch(/^@misc\{2025-01-phone-call-a-b,\n/)
    expect(entry).toContain(`url = {${cited.address}}`)
    expect(entry).toContain('Silsila 1.2.3')
    expect(entry).not.toMatch(/^\s*(year|date) =/m)
  })
  it.each([
    ['50% & more', '50\\% \\& more'],
    ['{a}_b', '\\{a\\}\\_b'],
    ['a\\b', 'a\\textbackslash{}b'],
    ['two\nlines', 'two lines'],
  ])('a title %j is written %s', (title, written) => {
    expect(bibtexCitation({ ...cited, title })).toContain(`title = {{${written}}}`)
  })
  it.each(['}', '{', 'a}{b', '\\'])('%j leaves no brace open', (title) => {
    const bare = bibtexCitation({ ...cited, title, address: `https://example.org/${title}` }).replace(/\\[{}]/g, '')
    expect(bare.match(/\{/g)?.length).toBe(bare.match(/\}/g)?.length)
  })
})

it('CSL-JSON is a list of one web page that reference managers read', () => {
  expect(JSON.parse(cslCitation(cited))).toEqual([
    {
      id: cited.id,
      type: 'webpage',
      title: cited.title,
      'container-title': 'Exchanges',
      URL: cited.address,
      accessed: { 'date-parts': [[2025, 11, 21]] },
      version: '1.2.3',
      note: 'Beginning of 2025\nایک مضمون, Paper, 2025-11-01, https://example.com/a',
    },
  ])
})
