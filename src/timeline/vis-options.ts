// How vis-timeline is set up: it moves time and draws the axis; rows, labels, keys and wheel are ours.
import type { TimelineOptions } from 'vis-timeline/esnext'
import type { TimeWindow } from '../query/time'
import { axisLabels } from './axis'
import type { ChartInput } from './chart'
import type { Drawing } from './drawing'
import { closest, farthest } from './frame'
import moment from './moment'

/** Letters a tick of the axis must have room for. */
export const minorChars = 5

/** The labels of the axis alone, for a change of language. */
export const labelOptions = ({ lang, digits }: ChartInput): TimelineOptions =>
  ({ format: axisLabels(lang, digits) }) as unknown as TimelineOptions

/**
 * The options of a chart.
 *
 * @param view Edge to edge.
 */
export function visOptions(
  input: ChartInput,
  view: TimeWindow,
  dir: 'ltr' | 'rtl',
  { template, groupTemplate }: Drawing,
): TimelineOptions {
  const options = {
    ...{ ...view, moment, zoomMin: closest, zoomMax: farthest, ...labelOptions(input) },
    rtl: dir === 'rtl',
    autoResize: false,
    stack: false,
    selectable: false,
    showCurrentTime: false,
    showTooltips: false,
    orientation: { axis: 'bottom', item: 'top' },
    margin: { axis: 0, item: { horizontal: 0, vertical: 0 } },
    groupOrder: 'order',
    maxMinorChars: minorChars,
    // without weeks there is nothing between months and pairs of days, and one month would have but one label
    showWeekScale: true,
    template,
    groupTemplate,
  }
  return options as unknown as TimelineOptions
}
