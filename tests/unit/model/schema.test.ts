// The published JSON Schema, as an independent validator reads it.
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020'
import { describe, expect, it } from 'vitest'
import type { TimelineDocument } from '../../../src/model/document'
import { documentSchema } from '../../../src/model/schema'

const published: unknown = JSON.parse(JSON.stringify(documentSchema))
const valid = new Ajv2020({ strict: true, allErrors: true }).compile(published as object)
const read = () => JSON.parse(readFileSync('tests/fixtures/timeline.json', 'utf8')) as TimelineDocument

interface Loose {
  [key: string]: Loose
}

/** The fixture with one thing of it changed. */
function loosely(change: (document: Loose) => void): unknown {
  const document = structuredClone(read()) as unknown as Loose
  change(document)
  return document
}
const put = (target: unknown, key: string, value: unknown) => ((target as Record<string, unknown>)[key] = value)

describe('the published schema', () => {
  it('accepts a document', () => {
    expect(valid(read()), JSON.stringify(valid.errors)).toBe(true)
  })

  it('accepts the terms of office of a person', () => {
    const offices = [{ label: { en: 'President' }, of: { en: 'Vietnam' }, from: '2024-05', to: '2024' }]
    expect(valid(loosely((d) => put(d['entities']?.[0], 'offices', offices)))).toBe(true)
  })

  it.each([
    ['another version', loosely((d) => put(d, 'version', 2))],
    ['an unknown key', loosely((d) => put(d, 'extra', true))],
    ['an unknown event type', loosely((d) => put(d['events']?.[0], 'type', 'party'))],
    ['an unknown certainty', loosely((d) => put(d['events']?.[0]?.['date'], 'certainty', 'sure'))],
    ['a day that is no day', loosely((d) => put(d['events']?.[0]?.['date'], 'earliest', '1995'))],
    ['an unknown role', loosely((d) => put(d['events']?.[0]?.['participants']?.[0], 'role', 'friend'))],
    ['a quote that is empty', loosely((d) => put(d['events']?.[0]?.['evidence']?.[0], 'exact', ''))],
    ['a negative offset', loosely((d) => put(d['events']?.[0]?.['evidence']?.[0], 'start', -1))],
    ['a label in no language', loosely((d) => put(d['entities']?.[0], 'labels', { '': 'x' }))],
    [
      'an office whose term begins on no date',
      loosely((d) => put(d['entities']?.[0], 'offices', [{ label: { en: 'x' }, from: 'may' }])),
    ],
    ['no title', loosely((d) => put(d, 'title', {}))],
  ])('refuses %s', (_, document) => {
    expect(valid(document)).toBe(false)
  })
})
