// An event in the words of one language, as the writers for people need it. Names, dates and quotes; no markup.
import { formatEventDate } from '../i18n/dates'
import { messagesFor, type Lang } from '../i18n/messages'
import { countryName } from '../i18n/names'
import type { Event } from '../model/event'
import { localize } from '../model/localized'
import type { Source } from '../model/source'
import type { Frame } from './portion'

export interface Worded {
  readonly title: { readonly text: string; readonly lang: string }
  /** "31 October 2025?": with its doubt. */
  readonly date: string
  readonly certainty: string
  /** What that means, one sentence. */
  readonly means: string
  readonly type: string
  readonly status: string
  readonly channel: string
  readonly place: string
  readonly participants: readonly string[]
  readonly countries: readonly string[]
  readonly sources: readonly Source[]
}

/**
 * A function that puts events of a document into words.
 *
 * @example wordingOf(document, 'en')(event).date //=> '31 October 2025?'
 */
export function wordingOf(document: Frame, lang: Lang): (event: Event) => Worded {
  const t = messagesFor(lang)
  const entities = new Map(document.entities.map((entity) => [entity.id, entity]))
  const sources = new Map(document.sources.map((source) => [source.id, source]))
  const name = (id: string) => {
    const entity = entities.get(id)
    return entity ? localize(entity.labels, lang).text : countryName(id, lang)
  }
  return (event) => ({
    title: localize(event.title, lang),
    date: formatEventDate(event.date, lang),
    certainty: t.certainties[event.date.certainty],
    means: t.certaintyMeans[event.date.certainty],
    type: t.types[event.type],
    status: t.statuses[event.status],
    channel: t.channels[event.channel],
    place: event.place === null ? '' : name(event.place),
    participants: event.participants.map(({ entity }) => name(entity)),
    countries: event.countries.map(name),
    sources: [...new Set(event.evidence.map(({ source }) => source))].flatMap((id) => sources.get(id) ?? []),
  })
}
