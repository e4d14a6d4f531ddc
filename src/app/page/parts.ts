// The parts of the page that come by themselves, after what one reads, searches and filters. Each is fetched once,
// however often it is asked for; a promise rejects where it cannot be had.
import type { Lang } from '../../i18n/messages'
import { loadPanels } from '../../i18n/panels'

/** A part and the words it needs beyond those of the page. */
async function withWords<T>(part: Promise<T>, lang: Lang): Promise<T> {
  const [module] = await Promise.all([part, loadPanels(lang)])
  return module
}

/** A part that comes but once: where it is there already nobody waits for it, as one does for any promise. */
function once<A extends unknown[], T>(load: (...of: A) => Promise<T>): (...of: A) => T | Promise<T> {
  let come: T | null = null
  return (...of) => come ?? load(...of).then((part) => (come = part))
}

/** The chart with vis-timeline, the heaviest part. */
export const loadChart = () => import('../chart/Chart.svelte')
/** The strip beneath it. */
export const loadOverview = () => import('../chart/Overview.svelte')
/** What stands around the list: how to read the page, what it was read from, what it is. */
export const loadGuide = () => import('./Guide.svelte')
export const loadFooter = () => import('./Footer.svelte')
export const loadOver = () => import('./Over.svelte')
export const loadLanes = () => import('../chart/Lanes.svelte')
export const loadOffline = () => import('./Offline.svelte')
/** What stands in the place of a list that is empty. */
export const loadEmptyState = once(() => import('../list/EmptyState.svelte'))
/** What a long list has beyond its first rows. */
export const loadVirtualRows = once(() => import('../list/VirtualRows.svelte'))
/** What stands beneath the search field while one types. */
export const loadSuggestions = () => import('../search/Suggestions.svelte')
/** One event with its evidence. */
export const loadDetail = (lang: Lang) => withWords(import('../event/Detail.svelte'), lang)
export const loadDownload = (lang: Lang) => withWords(import('../share/Download.svelte'), lang)
export const loadHelp = (lang: Lang) => withWords(import('./Help.svelte'), lang)
export const loadMethod = (lang: Lang) => withWords(import('./Method.svelte'), lang)
export const loadShare = (lang: Lang) => withWords(import('../share/SharePanel.svelte'), lang)
/** That a search has not looked into quotes. */
export const loadUnquoted = (lang: Lang) => withWords(import('../list/Unquoted.svelte'), lang)
export const loadOpened = (lang: Lang) => withWords(import('./Opened.svelte'), lang)
/** What stands under each row on paper. */
export const loadRowEvidence = once((lang: Lang) => withWords(import('../list/RowEvidence.svelte'), lang))
/** What fetches some of these before they are asked for. */
export const loadFetchAhead = () => import('./fetch-ahead')
