// The events as schema.org data, for machines that read the page. What is not certain is said in words, never as a date.
import { formatEventDate } from '../i18n/dates'
import { messagesFor, type Lang } from '../i18n/messages'
import { countryName } from '../i18n/names'
import type { TimelineDocument } from '../model/document'
import type { Event } from '../model/event'
import { localize } from '../model/localized'
import { webAddress } from './address'

type Data = Readonly<Record<string, unknown>>

/** A year, a month or a day; or two days, between which something lasted. */
const plain = /^\d{4}(-\d{2}(-\d{2})?)?$|^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/

/** Only dates that an article states: the vocabulary has no word for doubt. */
function datesOf({ date }: Event): Data {
  if (date.certainty !== 'stated' || !plain.test(date.edtf)) return {}
  const [start, end] = date.edtf.split('/')
  return end === undefined ? { startDate: start } : { startDate: start, endDate: end }
}

const kinds = { person: 'Person', organisation: 'Organization', place: 'Place', country: 'Country' } as const

/**
 * A schema.org graph with one `Event` for each event of the document.
 *
 * @param lang the language of the names.
 * @param most how many events at most, in the document's order.
 * @example eventData(document, 'en', 500)['@context'] //=> 'https://schema.org'
 */
export function eventData(document: TimelineDocument, lang: Lang, most: number): Data {
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
    const url = webAddress(source.url)
    return [
      {
        '@type': 'NewsArticle',
        headline: source.title,
        inLanguage: source.lang,
        ...(url ? { url: url.href } : {}),
        ...(source.published ? { datePublished: source.published } : {}),
        ...(source.publisher ? { publisher: { '@type': 'Organization', name: source.publisher } } : {}),
      },
    ]
  }
  const events = document.events.slice(0, most).map((event) => ({
    '@type': 'Event',
    identifier: event.id,
    name: localize(event.title, lang).text,
    description: `${formatEventDate(event.date, lang)}. ${t.certaintyMeans[event.date.certainty]}`,
    ...datesOf(event),
    ...(event.status === 'scheduled' ? { eventStatus: 'https://schema.org/EventScheduled' } : {}),
    ...(event.place === null ? {} : { location: thing(event.place) }),
    ...(event.participants.length > 0 ? { attendee: event.participants.map(({ entity }) => thing(entity)) } : {}),
    subjectOf: [...new Set(event.evidence.map(({ source }) => source))].flatMap(reportOf),
  }))
  return { '@context': 'https://schema.org', '@graph': events }
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
