// The JSON of TimelineJS3. It takes text for markup, so all text is escaped; doubt goes into the date it shows.
import { messagesFor } from '../i18n/messages'
import { panelsFor } from '../i18n/panels'
import type { EventDate } from '../model/date'
import { parseEdtf, type EdtfDate } from '../model/edtf'
import type { Event } from '../model/event'
import { localize } from '../model/localized'
import { isDated } from '../query/order'
import { escapeMarkup } from '../text/markup'
import { checkDocument } from './check'
import type { ExportOptions } from './options'
import { frameOf, portionOf, type Frame } from './portion'
import { failed, fieldsOf, listOf, parsed, type Result } from './result'
import { webLink } from './web-link'
import { wordingOf } from './wording'

const slideDate = ({ year, month, day }: EdtfDate) => ({
  ...(year === null ? {} : { year }),
  ...(month === null ? {} : { month }),
  ...(day === null ? {} : { day }),
})

/** As exact as the date is, no more. Its end is inclusive there. */
function datesOf({ edtf, earliest, latest }: EventDate): object {
  const date = parseEdtf(edtf) ?? parseEdtf(`${earliest ?? '..'}/${latest ?? '..'}`)
  if (!date) return {}
  if (date.kind === 'date') return { start_date: slideDate(date.date) }
  const { from, to } = date
  const start = from ?? to
  return {
    ...(start ? { start_date: slideDate(start) } : {}),
    ...(from && to ? { end_date: slideDate(to) } : {}),
  }
}

/**
 * One slide for each event with a date; the others, which no slide can show, are kept aside and counted on the first.
 *
 * @example JSON.parse(toTimelineJs(document, [], options)).events //=> []
 */
export function toTimelineJs(document: Frame, events: readonly Event[], options: ExportOptions): string {
  const { lang, addressOf } = options
  const t = messagesFor(lang)
  const wording = wordingOf(document, lang)
  const link = (url: string | null, text: string) => {
    const address = webLink(url)
    return address ? `<a href="${escapeMarkup(address)}" rel="noopener">${escapeMarkup(text)}</a>` : escapeMarkup(text)
  }
  const slide = (event: Event) => {
    const words = wording(event)
    const source = (id: string) => words.sources.find((one) => one.id === id)
    const quotes = event.evidence.map((item) => {
      const from = source(item.source)
      return `<blockquote dir="auto"${from ? ` lang="${escapeMarkup(from.lang)}"` : ''}>${escapeMarkup(item.exact)}</blockquote>`
    })
    const sources = words.sources.map(({ url, title }) => `<p>${link(url, title)}</p>`)
    const certainty = event.date.certainty === 'stated' ? '' : `<p>${escapeMarkup(words.means)}</p>`
    const address = addressOf(event.id)
    return {
      unique_id: event.id,
      ...datesOf(event.date),
      display_date: words.date,
      group: words.type,
      text: {
        headline: escapeMarkup(words.title.text),
        text: [certainty, ...quotes, ...sources, address ? `<p>${link(address, t.page.openFullPage)}</p>` : ''].join(
          '',
        ),
      },
      'silsila:event': event,
    }
  }
  const undated = events.filter((event) => !isDated(event))
  const note = undated.length > 0 ? `<p>${escapeMarkup(panelsFor(lang).download.undated(undated.length))}</p>` : ''
  const timeline = {
    title: {
      text: {
        headline: escapeMarkup(localize(document.title, lang).text),
        text: `<p>${escapeMarkup(t.subtitle(events.length, document.sources.length))}</p>${note}`,
      },
    },
    events: events.filter(isDated).map(slide),
    'silsila:document': { ...frameOf(portionOf(document, events)), diagnostics: [] },
    'silsila:undated': undated,
  }
  return `${JSON.stringify(timeline, null, 2)}\n`
}

/** Reads what `toTimelineJs` writes. */
export function fromTimelineJs(text: string): Result {
  const timeline = fieldsOf(parsed(text))
  if (!timeline) return failed('not-json')
  const frame = fieldsOf(timeline['silsila:document'])
  if (!frame) return failed('unknown-format')
  const slides = listOf(timeline['events']).map((event) => fieldsOf(event)?.['silsila:event'])
  return checkDocument({ ...frame, events: [...slides, ...listOf(timeline['silsila:undated'])] })
}
