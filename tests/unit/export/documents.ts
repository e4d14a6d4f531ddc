// The documents that every format is tried on, and the ways to write and read each format.
import { readFileSync } from 'node:fs'
import { fromAnnotations } from '../../../src/export/annotations'
import { fromCsv } from '../../../src/export/csv'
import { formats, type FormatName } from '../../../src/export/formats'
import { fromICal } from '../../../src/export/ical'
import { fromJson } from '../../../src/export/json'
import { fromJsonLd } from '../../../src/export/json-ld'
import type { ExportOptions } from '../../../src/export/options'
import type { Result } from '../../../src/export/result'
import { fromTimelineJs } from '../../../src/export/timelinejs'
import type { TimelineDocument } from '../../../src/model/document'
import type { Event } from '../../../src/model/event'

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8')) as TimelineDocument

export const document = read('timeline.json')
export const documents: readonly (readonly [string, TimelineDocument])[] = [
  ['timeline.json', document],
  ['compiled/articles.json', read('compiled/articles.json')],
  ['compiled/seeds.json', read('compiled/seeds.json')],
]

export const options: ExportOptions = {
  lang: 'en',
  made: '2025-11-01T10:00:00Z',
  addressOf: (event) => `https://example.org/?event=${encodeURIComponent(event)}`,
}

export const readers: Readonly<Record<FormatName, (text: string) => Result>> = {
  json: fromJson,
  csv: fromCsv,
  ical: fromICal,
  'json-ld': fromJsonLd,
  annotations: fromAnnotations,
  timelinejs: fromTimelineJs,
}
export const names = Object.keys(formats) as readonly FormatName[]

/** The first event of the fixture with something of it changed. */
export function eventWith(change: Partial<Event>): Event {
  const [event] = document.events
  if (!event) throw new Error('the fixture has no events')
  return { ...event, ...change }
}
