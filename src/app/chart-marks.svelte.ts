// Mounts the marks of the chart: vis-timeline places elements, Svelte fills them.
import { mount, unmount } from 'svelte'
import type { Mark, MarkView } from '../timeline/chart'
import ChartMark from './ChartMark.svelte'
import type { Explorer } from './explorer.svelte'

/**
 * Draws one mark into an element.
 *
 * @example const mark = mountMark(host, { kind: 'cluster', count: 7, start, end }, explorer); mark.remove()
 */
export function mountMark(host: HTMLElement, view: MarkView, explorer: Explorer): Mark {
  const props = $state({ view, explorer })
  const mounted = mount(ChartMark, { target: host, props })
  return {
    update: (next) => {
      props.view = next
    },
    remove: () => {
      void unmount(mounted)
    },
  }
}
