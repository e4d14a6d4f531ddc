// The programs that are set side by side, what each is given, and where on its page to look. They are not made to look bad:
// each gets its own format, made beforehand, with nothing in it that it does not show.
import type { TimelineDocument } from '../../src/model/document'
import type { Event } from '../../src/model/event'
import { dayNumber } from '../../src/model/calendar'

/** What `probe.js` looks for; selectors. */
interface Watched {
  /** Something that is there and visible as soon as the chart has drawn its items; null where there is no chart. */
  readonly items: string | null
  readonly axis: string
  /** What a search changes; null where nothing is searched. */
  readonly results: string | null
  /** How a reader zooms: with the wheel over something, or with two buttons, in and out. */
  readonly poke: { readonly wheel: string } | { readonly click: readonly [closer: string, back: string] }
}

export interface Program {
  readonly name: string
  /** Path and search of its page in the site. */
  readonly address: string
  readonly watched: Watched
  /** Where a mouse drags time; null where there is no chart. */
  readonly canvas: string | null
  readonly wheel: boolean
  readonly field: string | null
}

const vis: Watched = {
  items: '.vis-item',
  axis: '.vis-foreground .vis-text',
  results: null,
  poke: { wheel: '.vis-center' },
}

/** This program first. */
export const programs: readonly Program[] = [
  {
    name: 'Silsila',
    address: '?lang=en',
    watched: { ...vis, results: '[data-list], .facets, [role=status]' },
    canvas: '.vis-center',
    wheel: true,
    field: 'search input',
  },
  { name: 'vis-timeline', address: 'rivals/vis.html', watched: vis, canvas: '.vis-center', wheel: true, field: null },
  {
    name: 'vis-timeline, clustering',
    address: 'rivals/vis.html?cluster',
    watched: vis,
    canvas: '.vis-center',
    wheel: true,
    field: null,
  },
  {
    name: 'TimelineJS3',
    address: 'rivals/timelinejs.html',
    watched: {
      items: '.tl-timemarker',
      axis: '.tl-timeaxis-tick, .tl-timenav-slider',
      results: null,
      poke: { click: ['.tl-icon-zoom-in', '.tl-icon-zoom-out'] },
    },
    canvas: '.tl-timenav-slider-background',
    wheel: false,
    field: null,
  },
  {
    name: 'Fuse.js over records',
    address: 'rivals/fuse.html',
    watched: { items: null, axis: 'none', results: '.list, [role=status]', poke: { wheel: 'body' } },
    canvas: null,
    wheel: false,
    field: 'input',
  },
]

/** The files the others read, by name. Events without a date are left out of timelines. */
export function filesOf({ events, entities, window }: TimelineDocument): Readonly<Record<string, unknown>> {
  const dated = events.filter(({ date }) => date.earliest !== null || date.latest !== null)
  const called = new Map(entities.map(({ id, labels }) => [id, Object.values(labels)]))
  return {
    'items.json': { window, items: dated.map(visItem) },
    'timelinejs.json': { events: dated.map(slide) },
    'records.json': events.map(({ title, participants, place, type }) => ({
      title: Object.values(title),
      people: participants.flatMap(({ entity }) => called.get(entity) ?? []),
      place: place === null ? [] : (called.get(place) ?? []),
      type,
    })),
  }
}

/** First and last day; of an open date the one that is known. */
function daysOf({ date: { earliest, latest } }: Event): readonly [first: string, last: string] {
  return [earliest ?? latest ?? '', latest ?? earliest ?? '']
}

function visItem(event: Event, id: number): object {
  const [first, last] = daysOf(event)
  const start = dayNumber(first) * 86_400_000
  const end = (dayNumber(last) + 1) * 86_400_000
  return { id, content: event.title['en'], start, ...(first === last ? {} : { end }) }
}

function slide(event: Event): object {
  const [first, last] = daysOf(event)
  const date = (day: string) => {
    const [year, month, number] = day.split('-').map(Number)
    return { year, month, day: number }
  }
  const [exact = ''] = event.evidence.map((evidence) => evidence.exact)
  return {
    unique_id: event.id,
    start_date: date(first),
    ...(first === last ? {} : { end_date: date(last) }),
    text: { headline: event.title['en'], text: exact },
  }
}
