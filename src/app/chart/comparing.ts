// What one does with two timelines that are compared, once they are: it comes with them.
import { leavesOut } from '../../query/choice'
import type { Explorer } from '../state/explorer.svelte'

/** Each side of the comparison in the place of the other; only where the first asks for one value. */
export function swap(explorer: Explorer): void {
  if (!explorer.comparison) return
  const { facet, value } = explorer.comparison
  const [first, ...more] = explorer.filters[facet]
  if (first === undefined || more.length > 0 || leavesOut(first)) return
  explorer.ask(facet, value)
  explorer.comparison = { facet, value: first }
}
