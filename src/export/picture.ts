// The whole filtered range as a picture, not what happens to be in view: lanes, bars drawn by their certainty, a legend
// and where it comes from. Where there are more events than can be named, the others are counted, and it says so.
import { formatDay } from '../i18n/dates'
import type { Messages } from '../i18n/messages'
import { panelsFor } from '../i18n/panels'
import { certainties, type Certainty } from '../model/date'
import type { EventSummary } from '../model/event'
import { boundsOf, byDate } from '../query/order'
import { scaleOf, ticksOf } from './axis'
import { boxAt, colours, mirrored, type Label, type Picture, type Shape } from './shapes'

export interface PictureLane {
  readonly label: string
  readonly events: readonly { readonly event: EventSummary; readonly title: string }[]
}
export interface PictureInput {
  readonly title: string
  /** How many events, from when to when, under which filters. */
  readonly subtitle: string
  readonly lanes: readonly PictureLane[]
  readonly undated: number
  readonly articles: number
  /** The moment of drawing, ISO 8601. */
  readonly made: string
  readonly t: Messages
  /** Which way time runs. */
  readonly dir: 'ltr' | 'rtl'
  /** How wide a text is, in pixels. */
  readonly measure: (text: string, size: number) => number
}

const width = 1600
const margin = 48
const column = 200
const left = margin + column
const right = width - margin
const bar = 9
const shortest = 10
const widest = 330
const mostLanes = 24
const mostRows = 120
const bin = 90

interface Placed {
  readonly event: EventSummary
  readonly title: string
  /** Of the bar. */
  readonly from: number
  readonly to: number
  readonly label: number
  readonly start: number
  readonly end: number
}

/** The bar of an event: solid, faded at its ends, or in strips; what is only planned is hollow. */
function marksOf(certainty: Certainty, planned: boolean, from: number, to: number, y: number): Shape[] {
  const length = to - from
  if (planned) return [boxAt(from, y, length, bar, { fill: colours.paper, stroke: colours.mark, round: 3 })]
  const fill = colours.mark
  if (certainty === 'approximate') {
    const shades = [0.25, 0.5, 0.8, 0.5, 0.25]
    return shades.map((opacity, at) => boxAt(from + (length * at) / 5, y, length / 5, bar, { fill, opacity }))
  }
  if (certainty === 'inferred') {
    const strips = Math.max(2, Math.round(length / 6))
    return Array.from({ length: strips }, (_, at) =>
      boxAt(from + (length * at) / strips, y, (length / strips) * 0.6, bar, { fill }),
    )
  }
  return [boxAt(from, y, length, bar, { fill, round: 3 })]
}

/** As much of a text as is so wide, with an ellipsis where that is not all. */
function cut(text: string, size: number, most: number, measure: PictureInput['measure']): string {
  if (measure(text, size) <= most) return text
  const characters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
  let length = characters.length
  while (length > 1 && measure(`${characters.slice(0, length).join('').trimEnd()}…`, size) > most) {
    length = Math.min(length - 1, Math.floor(length * 0.92))
  }
  return `${characters.slice(0, length).join('').trimEnd()}…`
}

/** Rows of what stands clear of each other, and what found no row. */
function packed(
  all: readonly Placed[],
  rows: number,
): { readonly rows: readonly Placed[][]; readonly left: readonly Placed[] } {
  const taken: Placed[][] = []
  const rest: Placed[] = []
  for (const one of all) {
    const free = taken.find((row) => row.every((other) => one.end + 14 <= other.start || other.end + 14 <= one.start))
    if (free) free.push(one)
    else if (taken.length < rows) taken.push([one])
    else rest.push(one)
  }
  return { rows: taken, left: rest }
}

/**
 * Lays the picture out. The time it spans is that of its events.
 *
 * @example pictureOf(input).shapes.length > 0 //=> true
 */
export function pictureOf(input: PictureInput): Picture {
  const { t, lanes: all, measure } = input
  const lang = t.lang
  // Nastaliq climbs and falls
  const tall = lang === 'ur' ? 1.8 : 1
  const size = 15
  const line = Math.round(18 * tall)
  const row = line + bar + 12
  const shapes: Shape[] = []
  const say = (x: number, y: number, text: string, look: Partial<Label> = {}) => {
    shapes.push({ kind: 'label', x, y, text, size, fill: colours.ink, bold: false, anchor: 'start', lang, ...look })
  }

  const bounds = all.flatMap(({ events }) => events.flatMap(({ event }) => boundsOf(event) ?? []))
  const now = Date.parse(input.made)
  const { place, pieces } = scaleOf(bounds.length > 0 ? bounds : [{ start: now, end: now + 1 }], left, right)

  say(margin, margin + 26 * tall, cut(input.title, 30, right - margin, measure), { size: 30, bold: true })
  say(margin, margin + 58 * tall, cut(input.subtitle, 17, right - margin, measure), { size: 17, fill: colours.soft })
  const top = Math.round(margin + 100 * tall)
  const ticks = pieces.flatMap(({ start, end, from, to }) =>
    ticksOf(start, end, Math.max(3, Math.floor((to - from) / 110)), lang),
  )
  for (const { at, label } of ticks) say(place(at), top, label, { size: 14, fill: colours.soft, anchor: 'middle' })

  const shown = all.slice(0, mostLanes)
  const perLane = Math.min(24, Math.max(2, Math.floor(mostRows / Math.max(shown.length, 1))))
  for (const { to } of pieces.slice(0, -1)) say(to + 28, top, '⫽', { size: 14, fill: colours.soft, anchor: 'middle' })
  let y = top + 14
  const named = new Set<string>()
  const marks: Shape[] = []
  const body = shapes.length
  for (const lane of shown) {
    const placed = lane.events.flatMap(({ event, title }): Placed[] => {
      const own = boundsOf(event)
      if (!own) return []
      const from = Math.min(place(own.start), right - shortest)
      const to = Math.max(place(own.end), from + shortest)
      const name = cut(title, size, widest, measure)
      const label = Math.max(left, Math.min(from, right - measure(name, size)))
      return [
        {
          event,
          title: name,
          from,
          to,
          label,
          start: Math.min(from, label),
          end: Math.max(to, label + measure(name, size)),
        },
      ]
    })
    const inTime = placed.toSorted((a, b) => byDate(a.event, b.event))
    const weight = ({ event }: Placed) => event.evidence.length + Number(event.date.certainty === 'stated')
    let result = packed(inTime, perLane)
    if (result.left.length > 0)
      result = packed(
        inTime.toSorted((a, b) => weight(b) - weight(a)),
        perLane,
      )
    const counted = new Map<number, number>()
    for (const { from } of result.left) {
      const at = Math.floor((Math.min(from, right - bin) - left) / bin)
      counted.set(at, (counted.get(at) ?? 0) + 1)
    }
    const height = Math.max(result.rows.length, 1) * row + (counted.size > 0 ? 34 : 0) + 14
    shapes.push(boxAt(margin, y, right - margin, 1, { fill: colours.line }))
    say(margin, y + 8 + line, cut(lane.label, 16, column - 20, measure), { size: 16, bold: true })
    say(margin, y + 8 + 2 * line, t.events(lane.events.length), { size: 13, fill: colours.soft })
    result.rows.forEach((members, at) => {
      const base = y + 8 + at * row
      for (const { event, title, from, to, label } of members) {
        named.add(event.id)
        marks.push({
          kind: 'label',
          x: label,
          y: base + line - 5 * tall ** 1.5,
          text: title,
          size,
          fill: colours.ink,
          bold: false,
          anchor: 'start',
          lang,
        })
        marks.push(...marksOf(event.date.certainty, event.status === 'scheduled', from, to, base + line))
      }
    })
    for (const [at, count] of counted) {
      const x = left + at * bin + 2
      const base = y + 8 + result.rows.length * row
      marks.push(boxAt(x, base, bin - 4, 22, { fill: colours.wash, stroke: colours.soft, round: 5 }))
      const text = `+${count.toLocaleString(`${lang}-u-nu-latn`)}`
      marks.push({
        kind: 'label',
        x: x + bin / 2 - 2,
        y: base + 16,
        text,
        size: 13,
        fill: colours.ink,
        bold: false,
        anchor: 'middle',
        lang,
      })
    }
    y += Math.max(height, 2 * line + 24)
  }
  shapes.push(boxAt(margin, y, right - margin, 1, { fill: colours.line }))
  // behind the bars, and as high as the lanes have become
  shapes.splice(body, 0, ...ticks.map(({ at }) => boxAt(place(at), top + 14, 1, y - top - 14, { fill: colours.line })))
  shapes.push(...marks)

  y += 26 + 10 * tall
  let x = margin
  for (const certainty of certainties.filter((one) => one !== 'undated')) {
    shapes.push(...marksOf(certainty, false, x, x + 44, y - bar))
    say(x + 52, y, t.certainties[certainty], { size: 14 })
    x += 52 + measure(t.certainties[certainty], 14) + 32
  }
  shapes.push(...marksOf('stated', true, x, x + 44, y - bar))
  say(x + 52, y, t.statuses.scheduled, { size: 14 })

  const total = new Set(all.flatMap(({ events }) => events.map(({ event }) => event.id))).size
  const notes = [
    ...(named.size < total ? [panelsFor(t.lang).download.counted(named.size, total)] : []),
    ...(all.length > shown.length ? [panelsFor(t.lang).download.moreLanes(all.length - shown.length)] : []),
    ...(input.undated > 0 ? [panelsFor(t.lang).download.undated(input.undated)] : []),
    `${panelsFor(t.lang).download.madeFrom(input.articles)} ${formatDay(input.made.slice(0, 10), lang)}`,
  ]
  for (const note of notes) {
    y += Math.round(24 * tall)
    say(margin, y, note, { size: 14, fill: colours.soft })
  }
  const height = Math.round(y + margin * 0.75)
  const paper = boxAt(0, 0, width, height, { fill: colours.paper })
  const picture: Picture = {
    width,
    height,
    dir: 'ltr',
    name: `${input.title}. ${input.subtitle}`,
    shapes: [paper, ...shapes],
  }
  return input.dir === 'rtl' ? mirrored(picture) : picture
}

/**
 * How wide a text is about, where nothing can measure it.
 *
 * @example roughWidth('abc', 10) //=> 16.5
 */
export function roughWidth(text: string, size: number): number {
  return Array.from(text).length * size * 0.55
}
