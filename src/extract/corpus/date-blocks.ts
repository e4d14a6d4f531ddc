// Finds again what may be of the same time, so that merging compares a few events and not all pairs of them.
import type { EventDate } from '../../model/date'

/** Longer than this an event is found by everything under its key; calendar months. */
const mostMonths = 3

/**
 * Items by key and date. What is asked for by a date comes in the order in which it was first added under the key; it
 * may hold items of other dates, and never lacks one that shares a day.
 */
export class DateBlocks<T> {
  /** Block → item → its place in the order of its key. */
  readonly #blocks = new Map<string, Map<T, number>>()
  #count = 0

  /** Adds an item, again where its date has become another: the earlier one stays an address of it too. */
  add(key: string, date: EventDate, item: T): void {
    const all = this.#block(`${key} all`)
    const rank = all.get(item) ?? this.#count++
    all.set(item, rank)
    for (const block of blocksOf(date)) this.#block(`${key} ${block}`).set(item, rank)
  }

  /** The items under a key whose date may be this one. */
  find(key: string, date: EventDate): T[] {
    const found = new Map<T, number>()
    for (const block of blocksFor(date)) {
      for (const [item, rank] of this.#blocks.get(`${key} ${block}`) ?? []) found.set(item, rank)
    }
    return [...found].sort(([, a], [, b]) => a - b).map(([item]) => item)
  }

  #block(name: string): Map<T, number> {
    let block = this.#blocks.get(name)
    if (!block) {
      block = new Map<T, number>()
      this.#blocks.set(name, block)
    }
    return block
  }
}

/** Where a date is kept: a day by itself and under its month, what is longer under each of its months. */
function blocksOf(date: EventDate): string[] {
  if (date.certainty === 'undated') return [`undated ${date.edtf}`]
  const months = monthsOf(date)
  if (!months) return ['wide']
  if (date.earliest === date.latest) return [`day ${date.earliest ?? ''}`, ...months.map((month) => `month ${month}`)]
  return months.flatMap((month) => [`span ${month}`, `month ${month}`])
}

/** Where to look for what may be of a date. */
function blocksFor(date: EventDate): string[] {
  if (date.certainty === 'undated') return [`undated ${date.edtf}`]
  const months = monthsOf(date)
  if (!months) return ['all']
  if (date.earliest === date.latest)
    return [`day ${date.earliest ?? ''}`, ...months.map((month) => `span ${month}`), 'wide']
  return [...months.map((month) => `month ${month}`), 'wide']
}

/** The months a date touches, counted from year 0; null where they are too many or it is open. */
function monthsOf({ earliest, latest }: EventDate): string[] | null {
  if (earliest === null || latest === null) return null
  const first = monthNumber(earliest)
  const count = monthNumber(latest) - first + 1
  if (!(count >= 1 && count <= mostMonths)) return null
  return Array.from({ length: count }, (_, index) => String(first + index))
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
}
