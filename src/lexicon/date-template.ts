// Reads a date template, "{day} {month} [{year}] | کو", into sequences of words and slots. It matches nothing itself.
import { words } from '../text/words'

/** What may stand between braces: a terminal read from words, or a list of templates. */
export const slotNames = [
  'day',
  'lastday',
  'month',
  'mm',
  'year',
  'yy',
  'weekday',
  'daytime',
  'part',
  'clock',
  'count',
  'thisyear',
  'date',
  'time',
] as const
export type SlotName = (typeof slotNames)[number]

export type Step = { readonly literal: string } | { readonly slot: SlotName }

/** One way to read a template: what must stand there, and what must follow without being part of it. */
export interface Reading {
  readonly steps: readonly Step[]
  readonly ahead: readonly Step[]
}

const piece = /\[|\]|\||\{[^{}]*\}|[^\s[\]{}|]+/gu

/**
 * All readings of a template; a part in square brackets may be left out, which doubles them.
 *
 * @example readTemplate('{day} [ماہ] {month}') // two readings
 */
export function readTemplate(
  template: string,
): { readonly readings: readonly Reading[] } | { readonly problem: string } {
  let open: { before: Step[][] } | null = null
  let readings: Step[][] = [[]]
  let body: Step[][] | null = null
  for (const [text] of template.matchAll(piece)) {
    if (text === '[') {
      if (open) return { problem: 'a bracket within a bracket' }
      open = { before: readings.map((steps) => [...steps]) }
    } else if (text === ']') {
      if (!open) return { problem: 'a bracket closes that was not opened' }
      readings = [...readings, ...open.before]
      open = null
    } else if (text === '|') {
      if (body || open) return { problem: 'a second bar, or a bar within brackets' }
      body = readings
      readings = [[]]
    } else {
      const steps = stepsOf(text)
      if (typeof steps === 'string') return { problem: steps }
      readings = readings.map((before) => [...before, ...steps])
    }
  }
  if (open) return { problem: 'a bracket that does not close' }
  const main = body ?? readings
  const ahead = body ? readings : [[]]
  if (main.some((steps) => steps.length === 0)) return { problem: 'nothing must stand there' }
  return { readings: main.flatMap((steps) => ahead.map((then) => ({ steps, ahead: then }))) }
}

function stepsOf(text: string): Step[] | string {
  if (!text.startsWith('{')) return words(text).map((word) => ({ literal: word.form }))
  const name = text.slice(1, -1)
  const slot = slotNames.find((known) => known === name)
  return slot ? [{ slot }] : `no such slot: ${name}`
}
