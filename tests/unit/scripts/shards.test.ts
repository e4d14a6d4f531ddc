// A document in parts is the same document: its outline and its shards together lose nothing.
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { Ajv2020 } from 'ajv/dist/2020'
import { describe, expect, it } from 'vitest'
import { generate } from '../../../scripts/bench/documents'
import { shippedLexicon } from '../../../scripts/lexicon-store'
import { outlinePieces, parted } from '../../../scripts/shards'
import { isSound } from '../../../src/export/sound'
import type { TimelineDocument } from '../../../src/model/document'
import type { Event } from '../../../src/model/event'
import { documentSchema } from '../../../src/model/schema'
import { readOutline } from '../../../src/outline/read'
import { outlineSchema, type Outline } from '../../../src/outline/schema'
import { anyDocument } from '../outline/any-document'

async function partsOf(document: TimelineDocument) {
  const shards = new Map<string, string>()
  const made = await parted(document, (file, content) => {
    shards.set(file, content)
    return Promise.resolve()
  })
  const text = [...outlinePieces(made)].join('')
  return { shards, text, outline: JSON.parse(text) as Outline }
}

const { document } = generate(3000, (await shippedLexicon()).lexicon)
const { shards, text, outline } = await partsOf(document)
const read = (content: string) => JSON.parse(content) as TimelineDocument

describe('a document in parts', () => {
  it('is the same document', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (any) => {
        fc.pre(isSound(any))
        const parts = await partsOf(any)
        const whole = parts.outline.shards.flatMap(({ file }) => read(parts.shards.get(file) ?? '').events)
        expect(JSON.stringify(whole)).toBe(JSON.stringify(any.events))
        const back = await readOutline(parts.outline)
        if (!back.ok) throw new Error(back.problem.path)
        const { title, window, home, entities, sources } = back.document
        expect({ title, window, home, entities, sources }).toEqual({
          ...{ title: any.title, window: any.window, home: any.home },
          ...{ entities: any.entities, sources: any.sources },
        })
      }),
      { numRuns: 100 },
    )
  })

  it('fits the published schemas, each part by itself', () => {
    const ajv = new Ajv2020({ strict: true })
    const [ofOutline, ofDocument] = [outlineSchema, documentSchema].map((schema) =>
      ajv.compile(JSON.parse(JSON.stringify(schema)) as object),
    )
    expect(ofOutline?.(outline), JSON.stringify(ofOutline?.errors)).toBe(true)
    for (const content of shards.values()) {
      expect(ofDocument?.(read(content)), JSON.stringify(ofDocument?.errors)).toBe(true)
      expect(isSound(read(content))).toBe(true)
    }
  })

  it('has shards of one year each, of at most 500 events, in turn', () => {
    const yearOf = ({ date }: Event) => (date.earliest ?? date.latest)?.slice(0, 4) ?? 'undated'
    let first = 0
    for (const shard of outline.shards) {
      const content = shards.get(shard.file) ?? ''
      const { events } = read(content)
      expect(shard).toEqual({ file: shard.file, first, count: events.length, bytes: Buffer.byteLength(content) })
      expect(events.length).toBeLessThanOrEqual(500)
      const [year = ''] = new Set(events.map(yearOf))
      expect(new Set(events.map(yearOf)).size).toBe(1)
      expect(shard.file).toMatch(new RegExp(`^shards/${year}-[1-9]\\d*-[0-9a-f]{16}\\.json$`))
      first += events.length
    }
    expect(first).toBe(document.events.length)
  })

  it('has an outline that no reader of version 1 takes for a document', () => {
    expect(outline).not.toHaveProperty('version')
    expect(isSound(outline)).toBe(false)
  })

  it('is small: so many bytes an event, names and sources included', () => {
    const perEvent = (bytes: number) => Math.round(bytes / document.events.length)
    expect(perEvent(text.length)).toBeLessThan(400)
    expect(perEvent(gzipSync(text).length)).toBeLessThan(90)
  })

  it('is the same bytes for the same document, and a year in which nothing changed keeps its name', async () => {
    const again = await partsOf(document)
    expect(again.text).toBe(text)
    expect([...again.shards]).toEqual([...shards])
    const [first, ...rest] = document.events
    if (!first) throw new Error('no events')
    const changed = await partsOf({ ...document, events: [{ ...first, title: { en: 'another' } }, ...rest] })
    const kept = [...changed.shards.keys()].filter((file) => shards.has(file))
    expect(kept).toHaveLength(shards.size - 1)
  })
})
