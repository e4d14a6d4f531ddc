// The events as schema.org data: for machines that read the page, and as a file. What is not certain is said in words,
// never as a date.
import { formatEventDate } from '../i18n/dates'
import { messagesFor, type Lang } from '../i18n/messages'
import { countryName } from '../i18n/names'
import type { TimelineSummary } from '../model/document'
import type { Event, EventSummary } from '../model/event'
import { localize } from '../model/localized'
import { checkDocument } from './check'
import type { ExportOptions } from './options'
import { frameOf, portionOf, type Frame } from './portion'
import { failed, fieldsOf, listOf, parsed, type Result } from './result'
import { webLink } from './web-link'

type Data = Readonly<Record<string, unknown>>

/** A year, a month or a day; or two days, between which something lasted. */
const plain = /^\d{4}(-\d{2}(-\d{2})?)?$|^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/

/** Only dates that an article states: the vocabulary has no word for doubt. */
function datesOf({ date }: EventSummary): Data {
  if (date.certainty !== 'stated' || !plain.test(date.edtf)) return {}
  const [start, end] = date.edtf.split('/')
  return end === undefined ? { startDate: start } : { startDate: start, endDate: end }
}

const kinds = { person: 'Person', organisation: 'Organization', place: 'Place', country: 'Country' } as const

/** A function that describes events of a document. */
function describing(document: Frame, lang: Lang): (event: EventSummary) => Data {
  const entities = new Map(document.entities.map((entity) => [entity.id, entity]))
  const sources = new Map(document.sources.map((source) => [source.id, source]))
  const t = messagesFor(lang)
  const thing = (id: string): Data => {
    const entity = entities.get(id)
    return entity
      ? { '@type': kinds[entity.kind], name: localize(entity.labels, lang).text }
      : { '@type': 'Country', name: countryName(id, lang) }
  }
  const reportOf = (id: string): Data[] => {
    const source = sources.get(id)
    if (!source) return []
    const url = webLink(source.url)
    return [
      {
        '@type': 'NewsArticle',
        headline: source.title,
        inLanguage: source.lang,
        ...(url ? { url } : {}),
        ...(source.published ? { datePublished: source.published } : {}),
        ...(source.publisher ? { publisher: { '@type': 'Organization', name: source.publisher } } : {}),
      },
    ]
  }
  return (event) => ({
    '@type': 'Event',
    identifier: event.id,
    name: localize(event.title, lang).text,
    description: `${formatEventDate(event.date, lang)}. ${t.certaintyMeans[event.date.certainty]}`,
    ...datesOf(event),
    ...(event.status === 'scheduled' ? { eventStatus: 'https://schema.org/EventScheduled' } : {}),
    ...(event.place === null ? {} : { location: thing(event.place) }),
    ...(event.participants.length > 0 ? { attendee: event.participants.map(({ entity }) => thing(entity)) } : {}),
    subjectOf: [...new Set(event.evidence.map(({ source }) => source))].flatMap(reportOf),
  })
}

/**
 * A schema.org graph with one `Event` for each event of the document.
 *
 * @param lang the language of the names.
 * @param most how many events at most, in the document's order.
 * @example eventData(document, 'en', 500)['@context'] //=> 'https://schema.org'
 */
export function eventData(document: TimelineSummary, lang: Lang, most: number): Data {
  return { '@context': 'https://schema.org', '@graph': document.events.slice(0, most).map(describing(document, lang)) }
}

/**
 * Data as the text of a `<script>` block: nothing in it can end the block.
 *
 * @example scriptText('</script>') //=> '"\\u003c/script\\u003e"'
 */
export function scriptText(data: unknown): string {
  const escaped: Readonly<Record<string, string>> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026' }
  return JSON.stringify(data)
    .replace(/[<>&]/g, (sign) => escaped[sign] ?? sign)
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')
}

/** Nothing of it is fetched: who has no network must be able to read it. */
const context = {
  '@vocab': 'https://schema.org/',
  silsila: 'urn:silsila:',
  url: { '@type': '@id' },
  eventStatus: { '@type': '@id' },
  'silsila:document': { '@type': '@json' },
  'silsila:event': { '@type': '@json' },
}

/**
 * The events as an `ItemList`, with the contract's own event beside what schema.org has words for.
 *
 * @example JSON.parse(toJsonLd(document, [], options))['@type'] //=> 'ItemList'
 */
export function toJsonLd(document: Frame, events: readonly Event[], options: ExportOptions): string {
  const describe = describing(document, options.lang)
  const list = {
    '@context': context,
    '@type': 'ItemList',
    name: localize(document.title, options.lang).text,
    dateCreated: options.made,
    numberOfItems: events.length,
    'silsila:document': { ...frameOf(portionOf(document, events)), diagnostics: [] },
    itemListElement: events.map((event, at) => {
      const url = webLink(options.addressOf(event.id))
      return {
        '@type': 'ListItem',
        position: at + 1,
        item: { ...describe(event), ...(url ? { url } : {}), 'silsila:event': event },
      }
    }),
  }
  return `${JSON.stringify(list, null, 2)}\n`
}

/** Reads what `toJsonLd` writes. */
export function fromJsonLd(text: string): Result {
  const list = fieldsOf(parsed(text))
  if (!list) return failed('not-json')
  const frame = fieldsOf(list['silsila:document'])
  if (!frame) return failed('unknown-format')
  const items = listOf(list['itemListElement']).map((element) => fieldsOf(fieldsOf(element)?.['item']))
  return checkDocument({ ...frame, events: items.map((item) => item?.['silsila:event']) })
}
