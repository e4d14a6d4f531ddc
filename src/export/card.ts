// The picture that other sites show beside a link: the name of a timeline and where its events lie. No event is named:
// nobody reads that at the size of a stamp.
import type { EventSummary } from '../model/event'
import { boundsOf } from '../query/order'
import { scaleOf, ticksOf } from './axis'
import { boxAt, colours, type Label, type Picture, type Shape } from './shapes'

/** As Open Graph and Twitter cards want it. */
const cardSize = { width: 1200, height: 630 }
const margin = 72
const mark = 16

/**
 * Lays the card out, from left to right.
 *
 * @param measure how wide a text is, in pixels.
 * @example cardOf({ title: 'Exchanges', subtitle: '13 events' }, events, 'en', roughWidth).width //=> 1200
 */
export function cardOf(
  { title, subtitle }: { readonly title: string; readonly subtitle: string },
  events: readonly EventSummary[],
  lang: string,
  measure: (text: string, size: number) => number,
): Picture {
  const { width, height } = cardSize
  const shapes: Shape[] = [
    boxAt(0, 0, width, height, { fill: colours.wash }),
    boxAt(0, 0, 14, height, { fill: colours.mark }),
  ]
  const say = (x: number, y: number, text: string, look: Partial<Label> = {}) => {
    shapes.push({
      kind: 'label',
      x,
      y,
      text,
      size: 28,
      fill: colours.soft,
      bold: false,
      anchor: 'start',
      lang,
      ...look,
    })
  }
  const lines: string[] = []
  for (const word of title.split(/\s+/)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim()
    if (lines.length > 0 && measure(longer, 64) <= width - 2 * margin) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  lines.slice(0, 3).forEach((line, at) => {
    say(margin, margin + 58 + at * 76, line, { size: 64, bold: true, fill: colours.ink })
  })
  say(margin, margin + 58 + Math.min(lines.length, 3) * 76 - 16, subtitle)

  const base = height - margin - 40
  const bounds = events.flatMap((event) => boundsOf(event) ?? [])
  if (bounds.length > 0) {
    const { place, pieces } = scaleOf(bounds, margin, width - margin)
    shapes.push(boxAt(margin, base, width - 2 * margin, 2, { fill: colours.soft }))
    for (const { start, end, from, to } of pieces)
      for (const { at, label } of ticksOf(start, end, Math.max(3, Math.floor((to - from) / 150)), lang))
        say(place(at), base + 40, label, { size: 24, anchor: 'middle' })
    const stacks = new Map<number, number>()
    for (const { start, end } of bounds) {
      const column = Math.floor(Math.min(place((start + end) / 2), width - margin - mark) / (mark + 4))
      stacks.set(column, (stacks.get(column) ?? 0) + 1)
    }
    // as high as there is room, whatever the crowd
    const highest = Math.max(...stacks.values())
    const step = Math.min(mark + 4, 200 / highest)
    for (const [column, count] of stacks)
      for (let at = 0; at < count && at < 200; at++)
        shapes.push(
          boxAt(column * (mark + 4), base - 6 - (at + 1) * step, mark, Math.max(step - 4, 1), {
            fill: colours.mark,
            round: 3,
          }),
        )
  }
  return { width, height, dir: 'ltr', name: `${title}. ${subtitle}`, shapes }
}
