// The parts of the page that come by themselves, after what one reads, searches and filters. Each is fetched once,
// however often it is asked for; a promise rejects where it cannot be had.

/** The chart with vis-timeline, the heaviest part. */
export const loadChart = () => import('./Chart.svelte')
/** One event with its evidence. */
export const loadDetail = () => import('./Detail.svelte')
