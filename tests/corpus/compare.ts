// Pairs the events found in an article with its labels. Knows neither compiler nor files; counts nothing.
import { compatible, sameDate } from './edtf-bounds'
import type { Label, LabelFile, Wanted } from './label'

/** An event as the compiler gave it, with all names of everyone in it and the sentences quoted for it. */
export interface Found {
  readonly type: string
  readonly edtf: string
  readonly participants: readonly { readonly id: string; readonly names: readonly string[] }[]
  readonly quotes: readonly string[]
}

export interface Article {
  readonly name: string
  readonly labels: LabelFile
  readonly found: readonly Found[]
}

/** A label and the event found for it. */
interface Match {
  readonly label: Label
  readonly found: Found
  readonly dateRight: boolean
  /** Participants looked for and found. */
  readonly hits: number
  /** Participants looked for. */
  readonly wanted: number
  /** Participants found that the label does not allow, by id. */
  readonly wrong: readonly string[]
}

export interface Comparison {
  readonly article: string
  readonly matches: readonly Match[]
  readonly misses: readonly Label[]
  readonly falseAlarms: readonly Found[]
}

type Participant = Found['participants'][number]

const same = new Map([
  ['ي', 'ی'],
  ['ى', 'ی'],
  ['ك', 'ک'],
  ['ه', 'ہ'],
  ['ھ', 'ہ'],
  ['ۂ', 'ہ'],
  ['ة', 'ہ'],
])

/** A name as it is compared: NFC, one letter for its look-alikes, no marks, single spaces, small letters. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\u064b-\u0655\u0670\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replaceAll(/[يىكهھۂة]/g, (letter) => same.get(letter) ?? letter)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

function is(wanted: Wanted, participant: Participant): boolean {
  if (typeof wanted === 'string') return participant.id === wanted
  if (participant.id === wanted.id) return true
  const name = plain(wanted.name)
  return participant.names.some((form) => plain(form) === name)
}

interface Rank {
  readonly label: Label
  readonly found: Found
  readonly order: readonly number[]
}

const quotes = (found: Found, label: Label): boolean =>
  found.quotes.some((quote) => plain(quote).includes(plain(label.quote)))

const count = (wanted: readonly Wanted[], found: Found): number =>
  wanted.filter((one) => found.participants.some((participant) => is(one, participant))).length

const dates = (label: Label): readonly string[] => [label.date, ...(label.date_also ?? [])]

/**
 * How well an event fits a label, most telling figure first; null where it does not fit at all: another type, or nobody
 * right. An optional label also takes an event that quotes its sentence.
 */
function fit(label: Label, found: Found): readonly number[] | null {
  const types: readonly string[] = [label.type, ...(label.also ?? [])]
  if (!types.includes(found.type)) return null
  const hits = count(label.participants, found)
  const extra = count(label.participants_optional ?? [], found)
  const quoted = quotes(found, label)
  const optional = label.optional === true
  if (hits + extra === 0 && !(optional && quoted)) return null
  const right = dates(label).some((date) => sameDate(date, found.edtf))
  const possible = dates(label).some((date) => compatible(date, found.edtf))
  const exact = label.type === found.type
  return [hits, Number(right), Number(possible), Number(!optional), Number(exact), Number(quoted), extra]
}

function byOrder(a: Rank, b: Rank): number {
  for (const [at, value] of a.order.entries()) {
    const difference = (b.order[at] ?? 0) - value
    if (difference !== 0) return difference
  }
  return 0
}

function match(label: Label, found: Found): Match {
  const allowed: readonly Wanted[] = [...label.participants, ...(label.participants_optional ?? []), ...label.countries]
  return {
    label,
    found,
    dateRight: dates(label).some((date) => sameDate(date, found.edtf)),
    hits: count(label.participants, found),
    wanted: label.participants.length,
    wrong: found.participants.filter((one) => !allowed.some((wanted) => is(wanted, one))).map(({ id }) => id),
  }
}

/**
 * Pairs events with labels, best pairs first, each label and each event at most once. A label whose event stays out is a
 * miss unless it is optional; an event without a label is a false alarm.
 */
export function compare({ name, labels, found }: Article): Comparison {
  const ranks: Rank[] = labels.events.flatMap((label) =>
    found.flatMap((event) => {
      const order = fit(label, event)
      return order ? [{ label, found: event, order }] : []
    }),
  )
  const matches = new Map<Label, Match>()
  const taken = new Set<Found>()
  for (const rank of ranks.sort(byOrder)) {
    if (matches.has(rank.label) || taken.has(rank.found)) continue
    matches.set(rank.label, match(rank.label, rank.found))
    taken.add(rank.found)
  }
  return {
    article: name,
    matches: [...matches.values()],
    misses: labels.events.filter((label) => label.optional !== true && !matches.has(label)),
    falseAlarms: found.filter((event) => !taken.has(event)),
  }
}
