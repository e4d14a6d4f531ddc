// Where the label and the bar of one event come to stand, its row still open. Pixels; pure.
import type { DetailInput, Drawable, Placed } from './detail'

/** Bars narrower than this are drawn as a mark of this width: a day seen from years away can still be seen. */
const narrowestBar = 9
/** How far an open date fades out. Pixels. */
export const fade = 110
const edge = 4

/** An event on its way to a row. */
export interface Candidate extends Placed {
  readonly drawable: Drawable
  /** Pixels it covers, label and bar together. */
  readonly from: number
  readonly to: number
  /** Whether its bar is in view. */
  readonly seen: boolean
}

/**
 * Where an event would stand.
 *
 * @example candidateOf(visit, input).late //=> true
 */
export function candidateOf(drawable: Drawable, { view, width }: DetailInput): Candidate {
  const scale = width / (view.end - view.start)
  const at = (time: number) => (time - view.start) * scale
  const { extent } = drawable
  const start = extent.open === 'start' ? extent.end - fade / scale : extent.start
  const end = extent.open === 'end' ? extent.start + fade / scale : extent.end
  const [first, last] = [at(start), Math.max(at(end), at(start) + narrowestBar)]
  const label = Math.min(drawable.label, Math.max(width - 2 * edge, 0))
  const seen = last > 0 && first < width
  // the label of "before …" ends where the bar ends, every other begins where the bar is first seen
  const visible = seen ? Math.max(first, 0) : first
  const wanted = extent.open === 'start' ? last - label : visible
  const left = seen ? Math.max(Math.min(wanted, width - edge - label), edge - (wanted === visible ? edge : 0)) : wanted
  return {
    ...{ key: drawable.key, event: drawable.event, lane: drawable.lane, row: 0, start, end, drawable },
    width: label,
    shift: left - visible,
    brief: at(end) - first < narrowestBar,
    late: left + label / 2 > width / 2,
    from: Math.min(left, first),
    to: Math.max(left + label, last),
    seen,
  }
}

/** Pixels from where a stretch of time begins to be seen to a label kept in the view and, as far as that goes, within it. */
export function shiftInto(
  start: number,
  end: number,
  width: number,
  at: (time: number) => number,
  wanted: number,
  view: number,
) {
  const [first, last] = [at(start), at(end)]
  const visible = last > 0 ? Math.max(first, 0) : first
  if (last <= 0 || first >= view) return wanted - visible
  return Math.min(Math.max(wanted, edge), view - edge - width) - visible
}
