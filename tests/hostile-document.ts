// A document in which every text is an attack, valid all the same: what a hostile site would serve.
import { addDays } from '../src/model/calendar'
import type { TimelineDocument } from '../src/model/document'
import { eventTypes, type Event } from '../src/model/event'
import type { SourceText } from '../src/model/source'
import { attacks } from './attacks'

/** An id as hostile as it may be; ids stand in addresses, so those that are long are cut. */
const idOf = (text: string, at: number) => (text.length > 400 ? `${text.slice(0, 40)}~${String(at)}` : text)

/** Attacks to one article. */
const batch = 40
/** A line end in an article is not part of a quote. */
const line = (text: string) => text.replace(/[\r\n]+/g, ' ').trim() || '-'

/** Sources, each an article of many attacks, and the attack each quote of it is. */
const articles = Array.from({ length: Math.ceil(attacks.length / batch) }, (_, nth) => {
  const lines = attacks.slice(nth * batch, (nth + 1) * batch).map(({ text }) => line(text))
  return { id: `article ${idOf(attacks[nth]?.text ?? '', nth)}`, text: lines.join('\n'), lines }
})

/** Article texts of `hostileDocument`. */
export const hostileTexts: readonly SourceText[] = articles.map(({ id, text }) => ({ id, lang: 'en', text }))

const event = ({ text }: (typeof attacks)[number], at: number): Event => {
  const day = addDays('2024-01-01', at)
  const source = articles[Math.floor(at / batch)]
  const exact = line(text)
  const start = source ? source.lines.slice(0, at % batch).reduce((sum, one) => sum + one.length + 1, 0) : 0
  return {
    id: idOf(text, at),
    type: eventTypes[at % eventTypes.length] ?? 'other',
    status: 'occurred',
    channel: 'state',
    title: { en: text, ur: text, vi: text },
    date: {
      edtf: at % 3 === 0 ? text : day,
      ...{ earliest: day, latest: day, certainty: 'inferred' },
      because: [
        { code: 'date-stated', args: { text } },
        // arguments that are not there, or are of another kind
        { code: 'year-from-anniversary', args: { ordinal: text } },
      ],
    },
    participants: [{ entity: idOf(text, at), role: 'actor', office: { en: text } }],
    countries: ['VN', text],
    place: `place ${idOf(text, at)}`,
    evidence: [{ source: source?.id ?? '', start, end: start + exact.length, exact, prefix: '', suffix: '' }],
    origin: 'edited',
  }
}

/** One event, person, place and source an attack. */
export const hostileDocument: TimelineDocument = {
  version: 1,
  title: { en: attacks[0]?.text ?? '', ur: attacks[1]?.text ?? '', vi: attacks[2]?.text ?? '' },
  window: { start: '2024-01-01', end: '2024-12-31' },
  home: 'VN',
  entities: attacks.flatMap(({ text }, at) => {
    const names = { labels: { en: text, ur: text, vi: text }, forms: [text], country: text }
    const offices = [{ label: { en: text }, of: { en: text }, from: '2024' }]
    const id = idOf(text, at)
    return [
      { ...names, id, kind: 'person' as const, offices },
      { ...names, id: `place ${id}`, kind: 'place' as const },
    ]
  }),
  sources: articles.map(({ id }, nth) => {
    const text = (at: number) => attacks[(nth * 31 + at) % attacks.length]?.text ?? ''
    return {
      id,
      file: text(0),
      lang: nth === 0 ? text(1) : 'en',
      title: text(2),
      publisher: text(3),
      url: text(4),
      published: text(5),
    }
  }),
  events: attacks.map(event),
  diagnostics: [],
}
