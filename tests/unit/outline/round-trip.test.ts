// What is read from an outline is what was written, but for the words of the evidence.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSound } from '../../../src/export/sound'
import type { TimelineDocument, TimelineSummary } from '../../../src/model/document'
import { outlined } from '../../../src/entries/outline'
import { factsOf } from '../../../src/query/facts'
import { fromColumns } from '../../../src/query/from-columns'
import { prepare, preparedOf } from '../../../src/query/prepared'
import { searchWords } from '../../../src/i18n/search-words'
import { orderInTime } from '../../../src/query/order'
import { timesOf } from '../../../src/query/times'
import { finished, vocabularyInParts, type Key } from '../../../src/query/vocabulary'
import { OutlineWriter } from '../../../src/outline/write'
import { generate } from '../../../scripts/bench/documents'
import { shippedLexicon } from '../../../scripts/lexicon-store'
import { anyDocument } from './any-document'

function outlineOf(document: TimelineDocument): unknown {
  const writer = new OutlineWriter(document)
  for (const event of document.events) writer.add(event)
  const whole = { file: 'shards/all-0.json', first: 0, count: document.events.length, bytes: 0 }
  return JSON.parse(JSON.stringify(writer.finish([whole])))
}

/** As it comes from an outline. */
function bare({ events, ...head }: TimelineDocument): unknown {
  const places = events.map((event) => ({
    ...event,
    evidence: event.evidence.map(({ source, start, end }) => ({ source, start, end })),
  }))
  return { ...head, events: places, diagnostics: [] }
}

async function back(document: TimelineDocument) {
  const read = await outlined(outlineOf(document))
  if (!read.ok) throw new Error(`${read.problem.code} ${read.problem.path}`)
  return read
}

/** Maps as lists, since their order counts. */
function vocabularyOf(document: TimelineSummary): unknown {
  const { words, whole, written } = finished(vocabularyInParts(document, searchWords()))
  // read one by one: events may be worked out when they are asked for
  const told = ({ field, id, forms, events }: Key) => ({ field, id, forms, events: [...events] })
  const senses = [...words].map(([word, all]) => [word, all.map(({ key, share }) => ({ ...told(key), share }))])
  return [senses, [...whole].map(([name, keys]) => [name, keys.map(told)]), [...written]]
}

const { lexicon } = await shippedLexicon()
const { document: generated } = generate(400, lexicon)

describe('an outline', () => {
  it('holds any document that the page shows', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (document) => {
        fc.pre(isSound(document))
        const read = await back(document)
        expect(read.leftOut).toEqual([])
        expect(JSON.parse(JSON.stringify(read.document))).toEqual(JSON.parse(JSON.stringify(bare(document))))
      }),
      { numRuns: 300 },
    )
  })

  it('keeps the order of languages and arguments', async () => {
    const read = await back(generated)
    expect(JSON.stringify(read.document.events)).toBe(JSON.stringify((bare(generated) as TimelineDocument).events))
  })

  it('finds every event by its id, and none by another', async () => {
    const { document, columns } = await back(generated)
    const { indexOf } = columns
    expect(generated.events.map(({ id }) => indexOf(id))).toEqual(generated.events.map((_, at) => at))
    expect(document.events.map(({ id }) => indexOf(`${id}!`)).every((at) => at === -1)).toBe(true)
  })

  it('is counted by its columns as by its events', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (document) => {
        fc.pre(isSound(document))
        const { document: read } = await back(document)
        expect(factsOf(read)).toEqual(factsOf(document))
        expect(timesOf(read.events)).toEqual(timesOf(document.events))
      }),
      { numRuns: 100 },
    )
    const { document } = await back(generated)
    expect(orderInTime(document.events)).toEqual(orderInTime(generated.events))
  })

  it('is searched by its columns as by its events, word for word and in the same order', async () => {
    const same = ({ document }: Awaited<ReturnType<typeof back>>) => {
      const plain = JSON.parse(JSON.stringify(document)) as TimelineDocument
      expect(vocabularyOf(document)).toEqual(vocabularyOf(plain))
    }
    await fc.assert(
      fc.asyncProperty(anyDocument, async (document) => {
        fc.pre(isSound(document))
        same(await back(document))
      }),
      { numRuns: 100 },
    )
    same(await back(generated))
  })

  it('has each form of its titles read once, and no event by itself', async () => {
    const { document, columns } = await back(generated)
    const forms: number[] = []
    const titleForm = (form: number) => {
      forms.push(form)
      return columns.titleForm(form)
    }
    prepare(document.events, fromColumns(document, { ...columns, titleForm }))
    let asked = 0
    const events = new Proxy(document.events, {
      get: (all, name) => {
        if (name !== 'length') asked++
        return Reflect.get(all, name) as unknown
      },
    })
    const prepared = preparedOf(document.events)
    if (prepared) prepare(events, prepared)
    const { words } = finished(vocabularyInParts({ ...document, events }, searchWords()))
    expect(words.get('visit')?.[0]?.key.events.length).toBeGreaterThan(0)
    expect(forms).toHaveLength(new Set(columns.title).size)
    expect(asked).toBe(0)
  })

  it('is the same bytes for the same document', () => {
    expect(JSON.stringify(outlineOf(generated))).toBe(JSON.stringify(outlineOf(generated)))
  })
})
