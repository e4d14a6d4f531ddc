// The evidence as a W3C Web Annotation collection: one annotation a quote, found by its words and by its place.
// The sentences are read back from the selectors, everything else from the contract beside them.
import type { Event } from '../model/event'
import type { Evidence } from '../model/evidence'
import { localize } from '../model/localized'
import { checkDocument } from './check'
import type { ExportOptions } from './options'
import { portionOf, type Frame } from './portion'
import { failed, fieldsOf, listOf, parsed, type Result } from './result'
import { webLink } from './web-link'

const urn = (kind: string, ...names: readonly string[]) =>
  `urn:silsila:${kind}:${names.map((name) => encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd'))).join(':')}`

/**
 * The collection with its one page inside.
 *
 * @example JSON.parse(toAnnotations(document, [], options)).type //=> 'AnnotationCollection'
 */
export function toAnnotations(document: Frame, events: readonly Event[], options: ExportOptions): string {
  const portion = portionOf(document, events)
  const sources = new Map(portion.sources.map((source) => [source.id, source]))
  const annotation = (event: Event, { source, start, end, exact, prefix, suffix }: Evidence, at: number) => {
    const { lang = 'und', url = null } = sources.get(source) ?? {}
    return {
      id: urn('annotation', event.id, String(at)),
      type: 'Annotation',
      motivation: 'describing',
      'silsila:event': event.id,
      'silsila:source': source,
      body: Object.entries(event.title).map(([language, value]) => ({
        type: 'TextualBody',
        value,
        language,
        format: 'text/plain',
      })),
      target: {
        type: 'SpecificResource',
        source: { id: webLink(url) ?? urn('source', source), type: 'Text', language: lang },
        selector: [
          { type: 'TextQuoteSelector', exact, prefix, suffix },
          { type: 'TextPositionSelector', start, end },
        ],
      },
    }
  }
  const items = events.flatMap((event) => event.evidence.map((evidence, at) => annotation(event, evidence, at)))
  const collection = {
    '@context': [
      'http://www.w3.org/ns/anno.jsonld',
      {
        silsila: 'urn:silsila:',
        'silsila:document': { '@id': 'silsila:document', '@type': '@json' },
        'silsila:event': { '@id': 'silsila:event' },
        'silsila:source': { '@id': 'silsila:source' },
      },
    ],
    id: 'urn:silsila:annotations',
    type: 'AnnotationCollection',
    label: localize(document.title, options.lang).text,
    created: options.made,
    total: items.length,
    'silsila:document': {
      ...portion,
      events: events.map((event) => ({ ...event, evidence: [] })),
      diagnostics: [],
    },
    first: { id: 'urn:silsila:annotations:1', type: 'AnnotationPage', startIndex: 0, items },
  }
  return `${JSON.stringify(collection, null, 2)}\n`
}

/** Reads what `toAnnotations` writes; an annotation of no event of it is left aside. */
export function fromAnnotations(text: string): Result {
  const collection = fieldsOf(parsed(text))
  if (!collection) return failed('not-json')
  const document = fieldsOf(collection['silsila:document'])
  if (!document) return failed('unknown-format')
  const quotes = new Map<unknown, unknown[]>()
  for (const item of listOf(fieldsOf(collection['first'])?.['items'])) {
    const annotation = fieldsOf(item)
    const selectors = listOf(fieldsOf(annotation?.['target'])?.['selector']).map(fieldsOf)
    const quote = selectors.find((selector) => selector?.['type'] === 'TextQuoteSelector')
    const place = selectors.find((selector) => selector?.['type'] === 'TextPositionSelector')
    const own = quotes.get(annotation?.['silsila:event']) ?? []
    own.push({
      source: annotation?.['silsila:source'],
      start: place?.['start'],
      end: place?.['end'],
      exact: quote?.['exact'],
      prefix: quote?.['prefix'],
      suffix: quote?.['suffix'],
    })
    quotes.set(annotation?.['silsila:event'], own)
  }
  const events = listOf(document['events']).map((event) => {
    const fields = fieldsOf(event)
    return fields ? { ...fields, evidence: quotes.get(fields['id']) ?? [] } : event
  })
  return checkDocument({ ...document, events })
}
