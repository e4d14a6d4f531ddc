// Every attack of fixtures/attacks.yaml through every way a text takes that needs no browser: nothing throws, hangs or
// changes an object of ours, and what comes out is the text that went in. In a browser: tests/e2e/hostile.spec.ts.
import { parse as parseCsv } from 'csv-parse/sync'
import ICAL from 'ical.js'
import { afterEach, describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { webAddress } from '../../../src/app/controls/address'
import { bibtexCitation, cslCitation, plainCitation, type Cited } from '../../../src/app/share/citation'
import { readFrameMessage, readHostMessage, sealed } from '../../../src/embed/protocol'
import { parameterNames, parseSettings } from '../../../src/embed/settings'
import { viewNotes } from '../../../src/embed/view-notes'
import { checkDocument } from '../../../src/export/check'
import { formats } from '../../../src/export/formats'
import { eventData, scriptText } from '../../../src/export/json-ld'
import { readFile } from '../../../src/export/read'
import { isSound } from '../../../src/export/sound'
import { merge } from '../../../src/extract/compile'
import { Reporter } from '../../../src/extract/corpus/report'
import { panels } from '../../../src/i18n/en-panels'
import { explainDate } from '../../../src/i18n/reasons'
import { searchWords } from '../../../src/i18n/search-words'
import { formatView, openingView, parseView } from '../../../src/query/url'
import { loadProposals } from '../../../src/query/proposer'
import { indexOf, search } from '../../../src/query/search'
import { attacks } from '../../attacks'
import { hostileDocument } from '../../hostile-document'
import { names, options as ordinary } from '../export/documents'
import { lexicon } from '../extract/urdu'

const all = attacks.map(({ kind, text }) => [kind, text.slice(0, 60), text] as const)
const own = () =>
  JSON.stringify([Object.getOwnPropertyNames(Object.prototype), Object.getOwnPropertyNames(Array.prototype)])
const before = own()
/** As the page makes them: half of a pair of surrogates cannot stand in an address. */
const options = {
  ...ordinary,
  addressOf: (id: string) => `https://example.org/?${new URLSearchParams({ event: id }).toString()}`,
}

afterEach(() => {
  expect(own(), 'no attack changes what every object has').toBe(before)
  expect({}).not.toHaveProperty('attacked')
})

it('there are more than a hundred and fifty of them, none twice', () => {
  expect(new Set(attacks.map(({ text }) => text)).size).toBe(attacks.length)
  expect(attacks.length).toBeGreaterThan(150)
})

describe('the compiler', () => {
  const body = 'ہنوئی، 12 اپریل 2025۔ جنرل سیکرٹری ٹو لام نے صدر شی جن پنگ سے ملاقات کی۔'
  const bytes = (text: string) => new TextEncoder().encode(text)
  const reporter = new Reporter(lexicon)
  const other = reporter.report({ name: 'other.txt', bytes: bytes(body), sidecar: null })

  it.each(all)('reads %s as words: %j', (_, __, text) => {
    const name = `${text.slice(0, 80)}.txt`
    const sidecars = [
      stringify({ title: text, publisher: text, url: `https://example.org/${text}`, published: '2025-04-13' }),
      `title: ${text}\nlang: ${text}\n`,
    ]
    for (const sidecar of sidecars) {
      const report = reporter.report({ name, bytes: bytes(`${text}\n${body}\n${text} ${body}`), sidecar })
      const corpus = stringify({ title: { en: text }, window: { start: '2025-01-01', end: '2025-12-31' }, home: 'VN' })
      const { document, sourceTexts } = merge([report, other], corpus, lexicon)
      const texts = new Map(sourceTexts.map((source) => [source.id, source.text]))
      const quotes = document.events.flatMap(({ evidence }) => evidence)
      for (const { source, start, end, exact } of quotes) expect(texts.get(source)?.slice(start, end)).toBe(exact)
      expect(quotes.map(({ source }) => source)).toContain('other')
      expect(isSound(document)).toBe(true)
    }
  })
})

it('a document of attacks alone is a document', () => {
  expect(checkDocument(hostileDocument)).toEqual({ ok: true, document: hostileDocument, leftOut: [] })
  expect(isSound(hostileDocument)).toBe(true)
})

describe('keys that every object has', () => {
  // as they come in a file: an assignment would not make them
  const parsed = (text: string) => JSON.parse(text) as object
  const [event] = hostileDocument.events
  it.each([
    ['in a title', { title: parsed('{"en": "a", "__proto__": {"attacked": 1}}') }],
    ['in an event', parsed('{"__proto__": {"attacked": 1}}')],
    ['in a date', { date: { ...event?.date, ...parsed('{"constructor": {"prototype": {"attacked": 1}}}') } }],
  ])('%s: the event is left out', (_, change) => {
    const bad = Object.defineProperties({ ...event }, Object.getOwnPropertyDescriptors(change))
    const read = readFile(JSON.stringify({ ...hostileDocument, events: [bad, ...hostileDocument.events.slice(1)] }))
    expect(read.ok && read.leftOut.map(({ path }) => path.split('/', 3).join('/'))).toEqual(['/events/0'])
  })
})

describe('an exported file', () => {
  const { events } = hostileDocument
  it.each(names)('%s: every event comes back as it was', (name) => {
    const read = readFile(formats[name].write(hostileDocument, events, options))
    if (!read.ok) throw new Error(JSON.stringify(read.problem))
    expect(read.leftOut).toEqual([])
    const back = new Map(read.document.events.map((one) => [one.id, one]))
    for (const one of events) expect(back.get(one.id)).toEqual(one)
  })

  it('csv: as many rows as events, and no cell that a spreadsheet computes', () => {
    const rows = parseCsv(formats.csv.write(hostileDocument, events, options), { bom: true })
    expect(rows).toHaveLength(events.length + 1)
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+\-@|%＝＋－＠]/u)
  })

  it('ical: as many entries as events, of the properties we write and no others', () => {
    const calendar = new ICAL.Component(ICAL.parse(formats.ical.write(hostileDocument, events, options)) as unknown[])
    const entries = calendar.getAllSubcomponents()
    expect(entries).toHaveLength(events.length)
    for (const entry of entries) {
      expect(entry.getAllSubcomponents()).toEqual([])
      for (const property of ['attach', 'attendee', 'action']) expect(entry.hasProperty(property)).toBe(false)
    }
  })

  it('the data in the page cannot end its block', () => {
    const text = scriptText(eventData(hostileDocument, 'en', 500))
    expect(text).not.toMatch(/<|\u2028|\u2029/)
    expect(JSON.parse(text)).toBeTruthy()
  })
})

describe('an address', () => {
  it.each(all)('takes %s as a value, or leaves it out: %j', (_, __, text) => {
    const opening = openingView(hostileDocument)
    for (const name of parameterNames) {
      // no browser's address holds half of a pair
      const raw = /\p{Cs}/u.test(text) ? [] : [`${name}=${text}`]
      for (const query of [...raw, new URLSearchParams([[name, text]]).toString()]) {
        const view = parseView(query, hostileDocument)
        // what it means does not change when it is written again
        expect(parseView(formatView(view, hostileDocument), hostileDocument)).toEqual(view)
        expect(Object.keys(view)).toEqual(Object.keys(opening))
        const { notes } = parseSettings(new URLSearchParams(query))
        for (const note of [...notes, ...viewNotes([[name, text]], hostileDocument)]) {
          expect(note).not.toMatch(/[\r\n]/)
          expect(note.length).toBeLessThan(400)
        }
      }
    }
    // the name itself
    expect(parseView(new URLSearchParams([[text, 'x']]).toString(), hostileDocument)).toHaveProperty('lang', 'en')
  })

  it('of a source leads to the web or nowhere', () => {
    for (const { text } of attacks) {
      const url = webAddress(text)
      if (url) expect(url.protocol).toMatch(/^https?:$/)
    }
  })
})

describe('a message', () => {
  it.each(all)('of %s says what it may, or nothing: %j', (_, __, text) => {
    const set = sealed({ type: 'set', params: text } as const)
    expect(readHostMessage(set)).toEqual(text.length > 8192 ? null : { type: 'set', params: text })
    for (const data of [text, { silsila: 1, type: text }, { silsila: text, type: 'fit' }, { [text]: 1 }]) {
      expect(readHostMessage(data)).toBeNull()
      expect(readFrameMessage(data)).toBeNull()
    }
  })
})

describe('words of the page', () => {
  it('say a date whose reasons are not what they should be', () => {
    for (const { date } of hostileDocument.events)
      for (const lang of ['en', 'ur', 'vi'] as const) expect(explainDate(date, lang)).toHaveLength(2)
  })

  it('cite a source of any name', () => {
    for (const { text } of attacks) {
      const cited: Cited = {
        ...{ id: text, title: text, date: text, collection: text, address: 'https://example.org/', version: '1' },
        accessed: '2025-11-01',
        sources: [{ title: text, publisher: text, published: text, url: text }],
      }
      expect(plainCitation(cited, panels.cite)).toContain(text)
      expect(JSON.parse(cslCitation(cited))).toBeTruthy()
      // one entry, whose braces close where they should
      const entry = bibtexCitation(cited)
      let depth = 0
      for (const [sign] of entry.replace(/\\[\\{}]/g, '').matchAll(/[{}]/g)) {
        depth += sign === '{' ? 1 : -1
        expect(depth).toBeGreaterThanOrEqual(0)
      }
      expect(depth).toBe(0)
    }
  })
})

it('a search for any of them ends, and finds what it is the title of', async () => {
  await loadProposals()
  const index = indexOf(hostileDocument, searchWords())
  const started = process.cpuUsage()
  for (const { text } of attacks) search(index, text)
  // a minute for them all would be a hang; this takes a second or two
  expect(process.cpuUsage(started).user / 1e6).toBeLessThan(60)
  expect(search(index, '<script>attacked()</script>').events.length).toBeGreaterThan(0)
})
