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

/** What of an event stays the same however time is looked at. */
export type Labels = (index: number) => { readonly id: string; readonly width: number }

/**
 * Ids of events, and the pixels their titles take; each is asked for once, since time is looked at again with every turn of
 * the wheel.
 *
 * @example labelsOf(events, (text) => text.length * 8)(3).width //=> 88
 */
export function labelsOf({ at, title }: Pick<ChartEvents, 'at' | 'title'>, measure: Measure): Labels {
  const known = new Map<number, ReturnType<Labels>>()
  return (index) => {
    let label = known.get(index)
    if (!label) {
      const event = at(index)
      label = { id: event.id, width: measure(title(event)) }
      known.set(index, label)
    }
    return label
  }
}

/**
 * Events of a lane as drawables. What the reader has chosen or was led to keeps a label of its own whatever the crowd.
 *
 * @param indexes Of events with a date.
 * @param called Those of them that are chosen or led to.
 * @example drawablesOf('CN', [3, 7], events, [], labelsOf(events, measure), 400)[0]?.label
 */
export function drawablesOf(
  lane: string,
  indexes: readonly number[],
  { times, weights }: Pick<ChartEvents, 'times' | 'weights'>,
  called: readonly number[],
  labels: Labels,
  widest: number,
): Drawable[] {
  return indexes.flatMap((index) => {
    const extent = extentAt(times, index)
    if (!extent) return []
    const { id, width } = labels(index)
    const weight = called.includes(index) ? Infinity : (weights[index] ?? 0)
    const label = Math.min(width + chipChrome, widest)
    return [{ key: `${lane}/${id}`, event: index, lane, extent, label, weight }]
  })
}
