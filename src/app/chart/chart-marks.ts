// The marks of the chart: an event as icon and title, or a number of events counted together. Plain elements, since dozens
// come and go with a turn of the wheel. They are placed from outside.
import { inDigits } from '../../i18n/digits'
import type { EventType } from '../../model/event'
import type { Mark, MarkView } from '../../timeline/chart'
import type { Explorer } from '../state/explorer.svelte'
import { iconOf } from '../controls/icons'

/** What a mark asks for its words. */
type Speaker = Pick<Explorer, 't' | 'digits' | 'dir' | 'dateOf'>

/** Pixels of an icon. */
const size = '18'

/**
 * Draws one mark into an element. Whoever changes the language asks it to `update`.
 *
 * @example const mark = drawMark(host, { kind: 'cluster', count: 7, start, end }, explorer); mark.remove()
 */
export function drawMark(host: HTMLElement, view: MarkView, speaker: Speaker): Mark {
  const button = document.createElement('button')
  button.type = 'button'
  const show = view.kind === 'event' ? eventIn(button) : clusterIn(button)
  const update = (next: MarkView) => {
    show(next, speaker)
    const name = nameOf(next, speaker)
    if (button.title === name) return
    button.ariaLabel = name
    button.title = name
  }
  update(view)
  host.append(button)
  return {
    update,
    remove: () => {
      button.remove()
    },
  }
}

type Show = (view: MarkView, speaker: Speaker) => void

function eventIn(button: HTMLButtonElement): Show {
  button.className = 'chart-chip'
  const title = document.createElement('bdi')
  title.className = 'chart-chip-title'
  let drawn: EventType | null = null
  return (view, { dir }) => {
    if (view.kind !== 'event') return
    const { event } = view.item
    if (drawn !== event.type) button.replaceChildren(drawIcon(event.type), title)
    drawn = event.type
    button.dir = dir
    title.textContent = view.item.title
    button.ariaCurrent = view.selected ? 'true' : null
    button.toggleAttribute('data-pointed', view.pointed)
  }
}

function clusterIn(button: HTMLButtonElement): Show {
  button.className = 'chart-cluster'
  button.ariaHasPopup = 'dialog'
  return (view, { digits }) => {
    if (view.kind === 'cluster') button.textContent = inDigits(String(view.count), digits)
  }
}

/** What a screen reader says, and what the pointer shows: the title, when it was, and how sure that is. */
function nameOf(view: MarkView, speaker: Speaker): string {
  const { t } = speaker
  if (view.kind === 'cluster') return `${t.timeline.cluster(view.count)} · ${t.timeline.openCluster}`
  const { event, title } = view.item
  const planned = event.status === 'occurred' ? [] : [t.statuses[event.status]]
  return [title, speaker.dateOf(event), t.certainties[event.date.certainty], ...planned].join(' · ')
}

/** As TypeIcon.svelte draws it. */
function drawIcon(type: EventType): SVGElement {
  const make = (name: string, attributes: Readonly<Record<string, string>>) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name)
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value)
    return element
  }
  const { body, fill, stroke } = iconOf(type)
  const [width, height] = [size, size]
  const svg = make('svg', {
    class: 'type-icon',
    'data-type': type,
    viewBox: '0 0 20 20',
    ...{ width, height, 'aria-hidden': 'true' },
  })
  svg.append(make('path', { class: 'type-icon-body', d: body }))
  if (fill) svg.append(make('path', { class: 'type-icon-fill', d: fill }))
  if (stroke) svg.append(make('path', { class: 'type-icon-stroke', d: stroke }))
  return svg
}
