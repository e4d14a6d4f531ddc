// The picture of what an explorer shows: its results in its lanes, in its language. Measuring texts takes a page.
import { pictureOf } from '../../export/picture'
import type { Picture } from '../../export/shapes'
import { localize } from '../../model/localized'
import { itemOf } from '../../timeline/chart'
import { measuring } from './draw-picture'
import type { Explorer } from '../state/explorer.svelte'
import { lanesOn, undatedOn } from './side'

/**
 * Lays out all results, whatever the window.
 *
 * @param made the moment of drawing, ISO 8601.
 */
export function viewPicture(explorer: Explorer, made: string): Picture {
  const { t, results, listed, matched, chartEvents, chips, document } = explorer
  const shown = new Set(listed)
  const lanes = lanesOn(explorer, matched).map(({ id, label, events }) => ({
    label: label === '' ? t.lanes.all : label,
    events: [...events].filter((at) => shown.has(at)).map((at) => itemOf(id, at, chartEvents)),
  }))
  return pictureOf({
    title: localize(document.title, explorer.lang).text,
    subtitle: [t.events(results.length), ...chips.map(({ label }) => label)].join(' · '),
    lanes: lanes.filter(({ events }) => events.length > 0),
    undated: undatedOn(explorer, explorer).length,
    articles: new Set(results.flatMap(({ evidence }) => evidence.map(({ source }) => source))).size,
    made,
    t,
    dir: explorer.timeDir,
    measure: measuring(),
  })
}
