// The events of a document month by month, and a scale that shows years full of events and a lone event long before
// them in one strip. Pure; drawing is Overview.svelte.
import { dayLength, dayStart, type TimeWindow } from '../query/time'
import type { Indexes } from '../query/indexes'
import type { Times } from '../query/times'

/** So long before its own date an article reports on, in days. */
const reach = 62
/** Empty months in a row that are drawn as a break, and how many months wide that is. */
const breakFrom = 18
const breakWidth = 3
/** A stretch apart from the rest is given width by what happened in it: this, and so much for each event. */
const apartWidth = 3
const eventWidth = 2

/** Months since the year 0. */
type MonthIndex = number
const monthIndex = (time: number): MonthIndex => {
  const date = new Date(time)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}
/** `Date.UTC` takes the years 0 to 99 for those of another century. */
const monthStart = (index: MonthIndex) => new Date(0).setUTCFullYear(Math.floor(index / 12), index % 12, 1)

/** `monthIndex` for times that mostly follow one another: the month of the one before is known. */
function monthReader(): (time: number) => MonthIndex {
  let [index, start, end] = [0, 0, 0]
  return (time) => {
    if (time >= start && time < end) return index
    index = monthIndex(time)
    start = monthStart(index)
    end = monthStart(index + 1)
    return index
  }
}

/** One month. Counts are sums of shares: an event of which only the year is known gives a twelfth to each month. */
export interface Month {
  /** First millisecond. */
  readonly start: number
  /** All events, matching or not. */
  readonly all: number
  /** Matching events that surely fall into this month. */
  readonly sure: number
  /** Shares of matching events that may. */
  readonly maybe: number
  /** Whether an article reports on this month, events or not. */
  readonly covered: boolean
}

/** When each event may have taken place, in months, and which months articles report on. Made once for a document. */
export interface MonthTable {
  /** The first of `count` months. */
  readonly first: MonthIndex
  readonly count: number
  /** By event, the months it may fall into, both inclusive, counted from `first`; -1 where it has no date. */
  readonly from: Int32Array
  readonly to: Int32Array
  /** Whether a date with both ends is of one month alone. */
  readonly sure: Uint8Array
  /** Shares of all events. */
  readonly all: Float64Array
  readonly covered: ReadonlySet<MonthIndex>
}

/** What the overview asks of a document. */
export interface OverviewDocument {
  readonly events: readonly { readonly evidence: readonly { readonly source: string }[] }[]
  readonly sources: readonly { readonly id: string; readonly published: string | null }[]
}

/** The months each source reports on: shortly before it appeared, or before the last day it gives exactly. */
function coverage({ events, sources }: OverviewDocument, { start, end, open }: Times): Set<MonthIndex> {
  const latest = new Map<string, number>()
  const silent = new Set<string>()
  for (const { id, published } of sources) {
    if (published === null) silent.add(id)
    else latest.set(id, dayStart(published))
  }
  // mostly every article says when it appeared
  if (silent.size > 0)
    events.forEach((event, at) => {
      const [from, to] = [start[at] ?? NaN, (end[at] ?? NaN) - dayLength]
      if (open[at] !== 0 || !(to - from <= 31 * dayLength)) return
      for (const { source } of event.evidence) {
        if (silent.has(source)) latest.set(source, Math.max(latest.get(source) ?? -Infinity, to))
      }
    })
  const covered = new Set<MonthIndex>()
  for (const last of latest.values()) {
    for (let month = monthIndex(last - reach * dayLength); month <= monthIndex(last); month++) covered.add(month)
  }
  return covered
}

/**
 * The months of a document, from its first event to its last, the opening window included.
 *
 * @example monthTable(document, timesOf(document.events), window).count //=> 36
 */
export function monthTable(document: OverviewDocument, times: Times, window: TimeWindow): MonthTable {
  const { start, end, open } = times
  const [from, to] = [new Int32Array(start.length).fill(-1), new Int32Array(start.length).fill(-1)]
  const sure = new Uint8Array(start.length)
  let [first, last] = [monthIndex(window.start), monthIndex(window.end - 1)]
  const [monthOf, lastMonthOf] = [monthReader(), monthReader()]
  for (const [at, time] of start.entries()) {
    if (Number.isNaN(time)) continue
    const month = monthOf(time)
    const until = open[at] === 0 ? Math.max(lastMonthOf((end[at] ?? 0) - 1), month) : month
    from[at] = month
    to[at] = until
    sure[at] = Number(month === until && open[at] === 0)
    first = Math.min(first, month)
    last = Math.max(last, until)
  }
  const all = new Float64Array(last - first + 1)
  for (const [at, time] of start.entries()) {
    if (Number.isNaN(time)) continue
    from[at] = (from[at] ?? 0) - first
    to[at] = (to[at] ?? 0) - first
    addShares(all, from[at], to[at])
  }
  return { first, count: last - first + 1, from, to, sure, all, covered: coverage(document, times) }
}

function addShares(sums: Float64Array, from: number, to: number): void {
  const share = 1 / (to - from + 1)
  for (let month = from; month <= to; month++) sums[month] = (sums[month] ?? 0) + share
}

/**
 * Every month with what is found in it.
 *
 * @param matched Indexes of the events searched for.
 * @example overviewOf(table, [0, 1, 2]).find(({ sure }) => sure > 0)
 */
export function overviewOf(table: MonthTable, matched: Indexes): Month[] {
  const [sure, maybe] = [new Float64Array(table.count), new Float64Array(table.count)]
  for (const at of matched) {
    const from = table.from[at] ?? -1
    if (from >= 0) addShares(table.sure[at] === 1 ? sure : maybe, from, table.to[at] ?? from)
  }
  return Array.from(table.all, (all, offset) => ({
    start: monthStart(table.first + offset),
    ...{ all, sure: sure[offset] ?? 0, maybe: maybe[offset] ?? 0 },
    covered: table.covered.has(table.first + offset),
  }))
}

/** A stretch of the strip in which time runs evenly. `from` and `to` are parts of the strip, 0 to 1. */
interface Stretch extends TimeWindow {
  readonly from: number
  readonly to: number
  /** Years in which nothing happened, drawn as a break. */
  readonly skipped: boolean
}

export interface Scale {
  readonly stretches: readonly Stretch[]
  /** Where an instant stands, 0 to 1; what lies beyond the strip stands at its ends. */
  readonly at: (time: number) => number
  /** The instant at a part of the strip. */
  readonly timeAt: (part: number) => number
}

/**
 * A scale over months that gives a break to long emptiness and little to what stands apart, so that a lone early event
 * neither disappears nor squeezes the years it is far from.
 *
 * @param window Never broken, and given its full width.
 * @example scaleOf(months, window).at(window.start) //=> 0.18
 */
export function scaleOf(months: readonly Month[], window: TimeWindow): Scale {
  const inWindow = ({ start }: Month) => start < window.end && start + 27 * dayLength >= window.start
  const runs: { months: Month[]; empty: boolean }[] = []
  for (const month of months) {
    const empty = month.all === 0 && !inWindow(month)
    const run = runs.at(-1)
    if (run?.empty === empty) run.months.push(month)
    else runs.push({ months: [month], empty })
  }
  // a short emptiness is no break: it belongs to what stands before it
  const merged: { months: Month[]; skipped: boolean }[] = []
  for (const run of runs) {
    const skipped = run.empty && run.months.length >= breakFrom
    const before = merged.at(-1)
    if (before && !skipped && !before.skipped) before.months.push(...run.months)
    else merged.push({ months: run.months, skipped })
  }
  const widthOf = ({ months: run, skipped }: { months: Month[]; skipped: boolean }) => {
    if (skipped) return breakWidth
    if (run.some(inWindow)) return run.length
    return Math.min(run.length, apartWidth + eventWidth * run.reduce((sum, { all }) => sum + all, 0))
  }
  const total = merged.reduce((sum, run) => sum + widthOf(run), 0)
  let from = 0
  const stretches = merged.map((run): Stretch => {
    const to = from + widthOf(run) / total
    const [start, lastMonth] = [run.months[0]?.start ?? 0, run.months.at(-1)?.start ?? 0]
    const stretch = { start, end: monthStart(monthIndex(lastMonth) + 1), from, to, skipped: run.skipped }
    from = to
    return stretch
  })
  return {
    stretches,
    at: (time) => {
      const stretch = stretches.find(({ end }) => time < end) ?? stretches.at(-1)
      if (!stretch) return 0
      const { start, end, from: low, to: high } = stretch
      return low + Math.min(Math.max((time - start) / (end - start), 0), 1) * (high - low)
    },
    timeAt: (part) => {
      const stretch = stretches.find(({ to }) => part < to) ?? stretches.at(-1)
      if (!stretch) return 0
      const { start, end, from: low, to: high } = stretch
      return start + Math.min(Math.max((part - low) / (high - low), 0), 1) * (end - start)
    },
  }
}

/**
 * Years to write under the strip: as many as stand clear of one another.
 *
 * @param apart Part of the strip between two.
 * @example yearTicks(scale, 0.1) //=> [{ year: 1995, at: 0 }, { year: 2023, at: 0.18 }, …]
 */
export function yearTicks({ stretches, at }: Scale, apart: number): { readonly year: number; readonly at: number }[] {
  const ticks: { year: number; at: number }[] = []
  for (const { start, end, skipped } of stretches) {
    if (skipped) continue
    const first = Math.ceil(monthIndex(start) / 12)
    const years = Math.max(Math.ceil((monthIndex(end - 1) + 1) / 12) - first, 0)
    const width = at(end - 1) - at(start)
    const every = [1, 2, 5, 10, 20, 50].find((step) => (width / Math.max(years, 1)) * step >= apart) ?? 100
    for (let year = first; year < first + years; year++) {
      const here = at(Date.UTC(year, 0, 1))
      const clear = here - (ticks.at(-1)?.at ?? -1) >= apart
      if (clear && (year % every === 0 || year === first)) ticks.push({ year, at: here })
    }
  }
  return ticks
}

/**
 * A window with one of its ends moved by months, the other held.
 *
 * @param end Which end.
 * @example moved({ start: Date.UTC(2025, 0, 1), end: Date.UTC(2025, 6, 1) }, 'start', 1).start //=> Date.UTC(2025, 1, 1)
 */
export function moved(window: TimeWindow, end: 'start' | 'end', months: number): TimeWindow {
  const exact = monthIndex(window[end])
  const onMonth = monthStart(exact) === window[end]
  // from within a month, the first step is to its edge
  const target = monthStart(exact + months + (onMonth || months > 0 ? 0 : 1))
  return end === 'start'
    ? { start: Math.min(target, monthStart(monthIndex(window.end - 1))), end: window.end }
    : { start: window.start, end: Math.max(target, monthStart(monthIndex(window.start) + 1)) }
}
