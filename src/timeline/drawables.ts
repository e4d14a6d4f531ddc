// Events as detail.ts wants them: how wide their titles are, and which of them matter most. Pixels; it draws nothing.
import type { ChartEvents } from './chart'
import type { Drawable } from './detail'
import { extentAt } from './extent'
import type { Measure } from './measure'

/** Icon, gaps and frame around a title. */
const chipChrome = 47

/** The widest a label may be in a chart of this width. */
export const widestLabel = (width: number, narrow: boolean): number =>
  narrow ? width * 0.82 : Math.min(Math.max(width * 0.62, 240), 400)

/**
 * Events of a lane as drawables. What the reader has chosen or was led to keeps a label of its own whatever the crowd.
 *
 * @param indexes Of events with a date.
 * @param called Those of them that are chosen or led to.
 * @example drawablesOf('CN', [3, 7], events, [], (text) => text.length * 8, 400)[0]?.label
 */
export function drawablesOf(
  lane: string,
  indexes: readonly number[],
  { times, weights, at, title }: ChartEvents,
  called: readonly number[],
  measure: Measure,
  widest: number,
): Drawable[] {
  return indexes.flatMap((index) => {
    const extent = extentAt(times, index)
    if (!extent) return []
    const event = at(index)
    const weight = called.includes(index) ? Infinity : (weights[index] ?? 0)
    const label = Math.min(measure(title(event)) + chipChrome, widest)
    return [{ key: `${lane}/${event.id}`, event: index, lane, extent, label, weight }]
  })
}
