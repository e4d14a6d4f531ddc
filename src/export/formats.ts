// Every format that is text, with what a browser needs to save it. Names and explanations are i18n's.
import type { Event } from '../model/event'
import { toAnnotations } from './annotations'
import { toCsv } from './csv'
import { toICal } from './ical'
import { toJson } from './json'
import { toJsonLd } from './json-ld'
import type { ExportOptions } from './options'
import type { Frame } from './portion'
import { toTimelineJs } from './timelinejs'

export interface Format {
  readonly extension: string
  /** Media type, with its charset where that has one. */
  readonly type: string
  readonly write: (document: Frame, events: readonly Event[], options: ExportOptions) => string
}

export const formats = {
  json: { extension: 'json', type: 'application/json', write: toJson },
  csv: { extension: 'csv', type: 'text/csv;charset=utf-8', write: toCsv },
  ical: { extension: 'ics', type: 'text/calendar;charset=utf-8', write: toICal },
  'json-ld': { extension: 'jsonld', type: 'application/ld+json', write: toJsonLd },
  annotations: { extension: 'annotations.jsonld', type: 'application/ld+json', write: toAnnotations },
  timelinejs: { extension: 'timelinejs.json', type: 'application/json', write: toTimelineJs },
} as const satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof formats
