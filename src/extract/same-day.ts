// What "the same evening" and "the last day of the visit" count from. It resolves nothing, and looks at nothing told later.
import type { EventDate } from '../model/date'
import type { DateMention } from './dates'
import type { Reading } from './reading'

/** How far into the sentence before a day may stand that opens it, in words. */
const opening = 1

/**
 * The day said last before "the same evening", where the event told before is of no one day; null where that event's
 * day will do, or no day was said.
 *
 * @param previous date of the event told before.
 */
export function dayToldBefore(
  readings: readonly Reading[],
  sentence: number,
  mention: DateMention,
  previous: EventDate | null,
): DateMention | null {
  const { value } = mention
  if (value.kind !== 'point' || value.point.kind !== 'relative') return null
  if (value.point.from !== 'previous' || value.point.unit !== 'day') return null
  const own = readings[sentence]?.dates.findLast(({ to }) => to <= mention.from)
  if (own && isDay(own)) return null
  const before = readings[sentence - 1]
  const opens = before?.dates.find((date) => date.from <= opening && isDay(date))
  if (opens && before?.sentence.paragraph === readings[sentence]?.sentence.paragraph) return opens
  if (previous && isOneDay(previous)) return null
  for (let at = sentence - 1; at >= 0; at--) {
    // A picture's day may be that of the fire it shows.
    if (readings[at]?.kind === 'caption') continue
    const said = readings[at]?.dates.findLast((date) => isDay(date) && !bracketed(readings[at], date))
    if (said) return said
  }
  return null
}

function isDay({ value }: DateMention): boolean {
  return value.kind === 'point' && value.point.kind === 'said' && value.point.day !== null && value.edge === null
}

function bracketed(reading: Reading | undefined, { from }: DateMention): boolean {
  return reading?.sentence.words[from - 1]?.form === '('
}

function isOneDay({ edtf }: EventDate): boolean {
  return /^(?:\d{4}\??|XXXX)-\d{2}-\d{2}~?$/u.test(edtf)
}

/** Whether a date is of several days: what "its last day" may count from. */
export function isJourney({ edtf }: EventDate): boolean {
  return /^(?:\d{4}\??|XXXX)-\d{2}-\d{2}~?\/(?:\d{4}\??|XXXX)-\d{2}-\d{2}~?$/u.test(edtf)
}
