// What most readers ask for sooner or later is there before: for the first key, the first event opened, and those whose
// connection breaks. It holds up no frame, and what cannot be had is asked for again by whoever needs it.
import type { Explorer } from '../state/explorer.svelte'
import { lulls } from './lull'
import { loadDetail, loadEmptyState, loadRowEvidence, loadSuggestions } from './parts'

/** Whoever has just seen the chart may reach for it, and is answered before anything is fetched ahead; milliseconds. */
const reach = 250

/**
 * Fetches the parts of a page that come later, and makes the search ready.
 *
 * @param isGone whether the page has been left.
 */
export async function fetchAhead(explorer: Explorer, isGone: () => boolean): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, reach))
  const lull = lulls()
  await lull()
  const { lang } = explorer
  void Promise.allSettled([loadDetail(lang), loadSuggestions(), loadEmptyState(), loadRowEvidence(lang)])
  await explorer.fetchSearch()
  while (!isGone()) {
    const left = await lull()
    do if (explorer.prepareSearch()) return
    while (left() > 0)
  }
}
