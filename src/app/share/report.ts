// A report of an error, as text to pass on. It is put together here and sent nowhere.
import { isWhole, type EventSummary } from '../../model/event'

export const faults = ['date', 'people', 'type', 'quote', 'not-an-event', 'other'] as const
export type Fault = (typeof faults)[number]

/**
 * Everything one needs to find the event again and to see what is meant. Keys are in English, for those who keep the
 * timeline; the note is as the reader wrote it.
 *
 * @param address of the page that shows the event.
 * @example reportOf(event, 'date', 'It was in 2023.', address, '0.1.0').split('\n')[0] //=> 'Event: 2025-10-31-meeting-…'
 */
export function reportOf(event: EventSummary, fault: Fault, note: string, address: string, version: string): string {
  const quotes = isWhole(event)
    ? event.evidence.map(
        ({ source, start, end, exact }) => `Quote (${source}, ${start}–${end}): ${exact.replace(/\s+/g, ' ').trim()}`,
      )
    : event.evidence.map(({ source, start, end }) => `Quote (${source}, ${start}–${end}): not loaded`)
  return [
    `Event: ${event.id}`,
    `Kind: ${event.type}`,
    `Date: ${event.date.edtf} (${event.date.certainty})`,
    `People: ${event.participants.map(({ entity, role }) => `${entity} (${role})`).join(', ')}`,
    ...quotes,
    `Wrong: ${fault}`,
    ...(note.trim() === '' ? [] : [`Note: ${note.trim()}`]),
    `Page: ${address}`,
    `Silsila ${version}`,
  ].join('\n')
}
