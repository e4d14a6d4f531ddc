// Words in quotation marks, which must stand one after the other: in the quotes of an event, and where those are not
// there, in its titles. Whoever shows the answer says which.
import { isWhole, type EventSummary } from '../model/event'
import { flat } from './question'

/**
 * Whether a phrase stands in what there is of an event's words.
 *
 * @param phrase as `flat` leaves it.
 * @example says({ ...event, evidence: [{ …, exact: 'On 4 April he met Xi.' }] }, 'he met xi') //=> true
 */
export function says(event: EventSummary, phrase: string): boolean {
  const texts = isWhole(event) ? event.evidence.map(({ exact }) => exact) : Object.values(event.title)
  return texts.some((text) => ` ${flat(text)} `.includes(` ${phrase} `))
}
