// What to do when nothing is left. It changes nothing by itself.
import { toggled } from '../../query/view-state'
import type { Chip, Explorer } from '../state/explorer.svelte'

/** Take one filter away, or spell a word otherwise. */
export interface WayOut {
  readonly remove: { readonly chip: Chip; readonly count: number } | null
  readonly spelling: { readonly query: string; use: () => void } | null
}

/** The filter without which most is left, and another spelling; null where there are results. */
export function wayOutOf(explorer: Explorer): WayOut | null {
  if (explorer.count > 0) return null
  const left = ({ facet, key }: Chip): number => {
    if (facet === null) return (explorer.unsearched ?? explorer.document.events).length
    if (facet === 'window') return explorer.matched.length
    return explorer.countWith(toggled(explorer.filters, facet, key.slice(facet.length + 1)))
  }
  let remove: WayOut['remove'] = null
  for (const chip of explorer.chips) {
    const count = left(chip)
    if (count > (remove?.count ?? 0)) remove = { chip, count }
  }
  const query = explorer.otherSpelling()
  if (query === null) return { remove, spelling: null }
  const use = () => {
    explorer.query = query
  }
  return { remove, spelling: { query, use } }
}
