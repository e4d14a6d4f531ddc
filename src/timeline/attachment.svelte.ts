// The chart as a Svelte attachment: created with its element, kept up to date by differences, destroyed with it.
import { untrack } from 'svelte'
import type { Attachment } from 'svelte/attachments'
import type { ChartCallbacks, ChartInput } from './chart'
import { TimelineChart } from './timeline-chart'

/**
 * Attaches the chart to an empty element. Put the element in a `{#key dir}`: the direction of time cannot change in place.
 *
 * @param input Read again whenever something in it changes.
 * @param ready Receives the chart, for buttons that zoom and pan, and null when it is gone.
 * @example <div {@attach timelineChart(() => input, 'ltr', callbacks, (chart) => (current = chart))}></div>
 */
export function timelineChart(
  input: () => ChartInput,
  dir: 'ltr' | 'rtl',
  callbacks: ChartCallbacks,
  ready: (chart: TimelineChart | null) => void,
): Attachment<HTMLElement> {
  return (node) => {
    const chart = untrack(() => new TimelineChart(node, input(), dir, callbacks))
    ready(chart)
    $effect(() => {
      const now = input()
      untrack(() => {
        chart.update(now)
      })
    })
    return () => {
      ready(null)
      chart.destroy()
    }
  }
}
