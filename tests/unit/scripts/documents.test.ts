// Generated documents: as valid as compiled ones, the same every time, with something of everything a reader may meet.
import { beforeAll, describe, expect, it } from 'vitest'
import { generate } from '../../../scripts/bench/documents'
import { shippedLexicon } from '../../../scripts/lexicon-store'
import { labelLanguages } from '../../../src/lexicon/forms'
import type { Lexicon } from '../../../src/lexicon/lexicon'
import { certainties } from '../../../src/model/date'
import { eventTypes } from '../../../src/model/event'

const count = 1000
let lexicon: Lexicon
// `generate` throws where the published schema does not hold or a quote is not in its source
let made: ReturnType<typeof generate>
beforeAll(async () => {
  lexicon = (await shippedLexicon()).lexicon
  made = generate(count, lexicon)
})

const shares = (values: readonly string[]) => {
  const counts: Record<string, number> = {}
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

describe('a generated document', () => {
  it('is the same for the same number', () => {
    expect(JSON.stringify(generate(count, lexicon))).toBe(JSON.stringify(made))
  })

  it('has the events asked for, each under an id of its own, told by a source', () => {
    const { events, sources } = made.document
    expect(events).toHaveLength(count)
    expect(new Set(events.map(({ id }) => id)).size).toBe(count)
    const told = new Set(sources.map(({ id }) => id))
    expect(
      events.every(({ evidence }) => evidence.length > 0 && evidence.every(({ source }) => told.has(source))),
    ).toBe(true)
    expect(made.sourceTexts.map(({ id }) => id)).toEqual(sources.map(({ id }) => id))
  })

  it('has dates of every certainty, most of them stated', () => {
    const counts = shares(made.document.events.map(({ date }) => date.certainty))
    expect(Object.keys(counts).sort()).toEqual([...certainties].sort())
    expect(counts).toEqual({ stated: 614, inferred: 241, approximate: 115, undated: 30 })
  })

  it('has every type of event, one to four participants, and titles in every language', () => {
    const { events } = made.document
    expect(Object.keys(shares(events.map(({ type }) => type))).sort()).toEqual([...eventTypes].sort())
    expect(Object.keys(shares(events.map(({ participants }) => String(participants.length))))).toEqual([
      '1',
      '2',
      '3',
      '4',
    ])
    for (const { title } of events) expect(Object.keys(title)).toEqual([...labelLanguages])
  })

  it('has days that stand out, and people met far more often than others', () => {
    const { events } = made.document
    const most = (values: readonly string[]) => Math.max(...Object.values(shares(values)))
    const days = events.flatMap(({ date }) => date.earliest ?? [])
    const names = events.flatMap(({ participants }) => participants.map(({ entity }) => entity))
    expect(most(days) / (days.length / new Set(days).size)).toBeGreaterThan(5)
    expect(most(names) / (names.length / new Set(names).size)).toBeGreaterThan(20)
  })
})
