// Terms of office as bands behind the lane of whoever held them.
import type { Messages } from '../../i18n/messages'
import { edtfBounds, parseEdtf } from '../../model/edtf'
import type { Entity, Office } from '../../model/entity'
import { localize } from '../../model/localized'
import { leavesOut } from '../../query/choice'
import { dayEnd, dayStart } from '../../query/time'
import type { Digits } from '../../query/view-state'
import { inRows } from '../../timeline/bands'
import type { ChartBand } from '../../timeline/chart'
import { termWords } from '../event/terms'

/** Milliseconds; further than anything is dated, near enough for a calendar. */
const far = Date.UTC(9000, 0)

/**
 * Bands for a lane, of the offices of one person.
 *
 * @param lane id of the lane.
 */
export function bandsOf(person: Entity | undefined, lane: string, t: Messages, digits: Digits): readonly ChartBand[] {
  const words = termWords(person, t, digits)
  const bands = (person?.offices ?? []).map((office, at) => ({
    key: `term/${lane}/${String(at)}`,
    lane,
    name: localize(office.label, t.lang).text,
    hint: words[at] ?? '',
    ...stretchOf(office),
  }))
  return inRows(bands)
}

/** The one person that a choice in the facet of leaders asks for, null where it asks for several or none. */
export function onlyOne(choices: readonly string[]): string | null {
  const asked = choices.filter((choice) => !leavesOut(choice))
  return asked.length === 1 ? (asked[0] ?? null) : null
}

function stretchOf({ from, to }: Office): { readonly start: number; readonly end: number } {
  const bounds = (day: string | undefined) => {
    const edtf = day === undefined ? null : parseEdtf(day)
    return edtf && edtfBounds(edtf)
  }
  const first = bounds(from)?.earliest
  const last = bounds(to)?.latest
  return { start: first ? dayStart(first) : -far, end: last ? dayEnd(last) : far }
}
