// Events as detail.ts wants them: how wide their titles are, and which of them matter most. Pixels; it draws nothing.
import type { ChartInput, ChartItem } from './chart'
import type { Drawable } from './detail'
import type { Extent } from './extent'
import type { Measure } from './measure'

/** Icon, gaps and frame around a title. */
const chipChrome = 47

/** The widest a label may be in a chart of this width. */
export const widestLabel = (width: number, narrow: boolean): number =>
  narrow ? width * 0.82 : Math.min(Math.max(width * 0.62, 240), 400)

/**
 * The dated items as drawables. What the reader has chosen or was led to keeps a label of its own whatever the crowd.
 *
 * @param extents By key; an item without one is left out.
 * @example drawablesOf(items, extents, input, (text) => text.length * 8, 400)[0]?.label
 */
export function drawablesOf(
  items: Iterable<ChartItem>,
  extents: ReadonlyMap<string, Extent>,
  { selected, pointed }: Pick<ChartInput, 'selected' | 'pointed'>,
  measure: Measure,
  widest: number,
): Drawable[] {
  const drawables: Drawable[] = []
  for (const { key, lane, title, event } of items) {
    const extent = extents.get(key)
    if (!extent) continue
    const called = event.id === selected || event.id === pointed
    const weight = called ? Infinity : event.evidence.length + Number(event.date.certainty === 'stated')
    drawables.push({ key, lane, extent, label: Math.min(measure(title) + chipChrome, widest), weight })
  }
  return drawables
}
