// A calendar: RFC 5545. What is not certain is tentative and says so in its summary; what has no year is a journal entry
// without a day (VJOURNAL), which calendars do not put on any. Written by hand: no alarms, no time zones, no people to invite.
import { panelsFor } from '../i18n/panels'
import type { Event } from '../model/event'
import { localize } from '../model/localized'
import { boundsOf } from '../query/order'
import { dayOf } from '../query/time'
import { checkDocument } from './check'
import type { ExportOptions } from './options'
import { frameOf, portionOf, type Frame } from './portion'
import { failed, parsed, type Result } from './result'
import { webLink } from './web-link'
import { wordingOf } from './wording'

/** The contract's own event and document; `VALUE=TEXT`, so that any reader undoes the escapes. */
const extension = { event: 'X-SILSILA-EVENT', frame: 'X-SILSILA-DOCUMENT' } as const
const octets = 75

const bytes = (character: string) => {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/**
 * A content line in pieces of at most 75 octets, none of them within a character.
 *
 * @example folded('A'.repeat(76)).split('\r\n')[1] //=> ' A'
 */
export function folded(line: string): string {
  let out = ''
  let length = 0
  for (const character of line) {
    const size = bytes(character)
    if (length + size > octets) {
      out += '\r\n '
      length = 1
    }
    out += character
    length += size
  }
  return out
}

/** Controls have no place in a TEXT, but line ends, which are written `\n`. */
const text = (value: string) =>
  value
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')
const json = (value: unknown) =>
  text(JSON.stringify(value).replace(/\p{Cc}/gu, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`))
const day = (value: string) => value.replaceAll('-', '')

/**
 * One entry an event: all day, the end exclusive as the standard has it.
 *
 * @example toICal(document, [], options).split('\r\n')[0] //=> 'BEGIN:VCALENDAR'
 */
export function toICal(document: Frame, events: readonly Event[], options: ExportOptions): string {
  const { lang, made, addressOf } = options
  const wording = wordingOf(document, lang)
  const stamp = made.replace(/[-:]/g, '').replace(/\.\d+/, '')
  const undated = events.filter((event) => boundsOf(event) === null).length
  const title = localize(document.title, lang).text

  const entry = (event: Event): string[] => {
    const words = wording(event)
    const bounds = boundsOf(event)
    const sure = event.date.certainty === 'stated'
    const kind = bounds ? 'VEVENT' : 'VJOURNAL'
    const address = webLink(addressOf(event.id))
    const about = [
      `${words.date}. ${words.means}`,
      ...event.evidence.map(({ exact }) => `“${exact}”`),
      ...words.sources.map(({ title: headline, url }) => [headline, webLink(url)].filter(Boolean).join(' ')),
    ].join('\n\n')
    return [
      `BEGIN:${kind}`,
      `UID:${text(event.id)}@silsila`,
      `DTSTAMP:${stamp}`,
      ...(bounds
        ? [
            `DTSTART;VALUE=DATE:${day(dayOf(bounds.start))}`,
            `DTEND;VALUE=DATE:${day(dayOf(bounds.end))}`,
            'TRANSP:TRANSPARENT',
            ...(words.place ? [`LOCATION:${text(words.place)}`] : []),
          ]
        : []),
      `SUMMARY;LANGUAGE=${words.title.lang}:${text(sure ? words.title.text : `${words.title.text} (${words.date})`)}`,
      `DESCRIPTION:${text(about)}`,
      `CATEGORIES:${[words.type, ...(sure ? [] : [words.certainty])].map(text).join(',')}`,
      `STATUS:${bounds ? (sure ? 'CONFIRMED' : 'TENTATIVE') : 'DRAFT'}`,
      ...(address ? [`URL:${address}`] : []),
      `X-SILSILA-EDTF;VALUE=TEXT:${text(event.date.edtf)}`,
      `X-SILSILA-CERTAINTY;VALUE=TEXT:${event.date.certainty}`,
      `${extension.event};VALUE=TEXT:${json(event)}`,
      `END:${kind}`,
    ]
  }
  const frame = { ...frameOf(portionOf(document, events)), diagnostics: [] }
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Silsila//Silsila//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${text(title)}`,
    `X-WR-CALNAME:${text(title)}`,
    ...(undated > 0 ? [`DESCRIPTION:${text(panelsFor(lang).download.undated(undated))}`] : []),
    `${extension.frame};VALUE=TEXT:${json(frame)}`,
    ...events.flatMap(entry),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

/** Reads what `toICal` writes, also after a calendar has written it again: any order, any folding. */
export function fromICal(source: string): Result {
  let frame: unknown
  const events: unknown[] = []
  for (const line of source.replace(/\r?\n[ \t]/g, '').split(/\r?\n/)) {
    // not a dot, which stops at U+2028
    const found = /^(X-SILSILA-EVENT|X-SILSILA-DOCUMENT)(?:;[^:]*)?:([^]*)$/iu.exec(line)
    if (!found) continue
    const [, name = '', escaped = ''] = found
    const value = parsed(escaped.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign)))
    if (name.toUpperCase() === extension.frame) frame = value
    else events.push(value)
  }
  if (typeof frame !== 'object' || frame === null) return failed('unknown-format')
  return checkDocument({ ...frame, events })
}
