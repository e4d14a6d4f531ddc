// From a matched template to what it says: slots become the parts of a date or of both ends of a range.
import type { Filled, Shape } from '../../lexicon/date-shapes'
import type { RelativeRow } from '../../lexicon/date-words'
import type { SlotName } from '../../lexicon/date-template'
import { said, type DateValue, type Point, type Relative, type Said } from './date-value'

/**
 * The value of a shape of any section that says a date; null for shapes that say none.
 */
export function valueOf(shape: Shape): DateValue | null {
  switch (shape.section) {
    case 'ranges':
      return range(shape)
    case 'dates':
    case 'relatives':
      return { ...at(pointOf(shape)), edge: shape.row.relative?.edge ?? null }
    case 'vague':
      return { ...at(pointOf(shape)), part: pick(shape.filled, 'part') }
    case 'named': {
      const inner = nestedShape(shape.filled, 0)
      if (!inner) return null
      const today = shape.row.today ?? false
      const point = at(onToday(pointOf(inner), today))
      const tomorrow = shape.row.tomorrow ? { tomorrow: true as const } : {}
      return { ...point, ...tomorrow, today, weekday: number(shape.filled, 'weekday') }
    }
    default:
      return null
  }
}

/** "Today, Monday": no Monday of days before. */
function onToday(point: Point, today: boolean): Point {
  return today && point.kind === 'relative' && point.unit === 'week' ? { ...point, unit: 'day', count: 0 } : point
}

type PointValue = Extract<DateValue, { kind: 'point' }>

function at(point: Point): PointValue {
  return { kind: 'point', point, part: null, edge: null, today: false, weekday: null }
}

function pointOf({ row, filled }: Shape): Point {
  if (row.relative) return relative(row.relative, filled)
  const { month, year, from } = row
  if (month !== undefined) return relative({ say: '', month, ...(from && { from }) }, filled)
  if (year !== undefined && from) return relative({ say: '', year, from }, filled)
  return said({
    year: yearOf(filled, 0),
    relativeYear: year ?? number(filled, 'thisyear'),
    month: number(filled, 'month') ?? number(filled, 'mm'),
    day: number(filled, 'day'),
  })
}

function relative(row: RelativeRow, filled: readonly Filled[]): Point {
  if (row.recent) return { kind: 'recent' }
  const unit = (['day', 'week', 'month', 'year'] as const).find((name) => row[name] !== undefined) ?? 'year'
  const thisYear = number(filled, 'thisyear')
  // "{thisyear}" alone brings its own count; "{count} days ago" multiplies the row's.
  const times = number(filled, 'count') ?? 1
  const count = thisYear ?? (row[unit] ?? 0) * times
  const built: Relative = {
    kind: 'relative',
    from: row.from ?? 'publication',
    unit,
    count,
    weekday: number(filled, 'weekday'),
    month: number(filled, 'month'),
    day: number(filled, 'day'),
    ...(row.byTense ? { byTense: true as const } : {}),
  }
  return unit === 'year' && built.from === 'publication' && built.month === null ? said({ relativeYear: count }) : built
}

/** The first of two slots of a name belongs to the beginning, the second to the end; a lone one to both. */
function range({ row, filled }: Shape): DateValue | null {
  const first = nestedShape(filled, 0)
  const second = nestedShape(filled, 1)
  let from: Point
  let to: Point
  if (first && second) {
    from = pointOf(first)
    to = pointOf(second)
  } else {
    const [weekday, last] = [number(filled, 'weekday'), number(filled, 'weekday', 1)]
    if (weekday !== null && last !== null) return { kind: 'range', from: weekdayPoint(weekday), to: weekdayPoint(last) }
    const relativeYear = number(filled, 'thisyear')
    const lastDay = number(filled, 'lastday') ?? number(filled, 'day', 1) ?? number(filled, 'day')
    const month = (index: number) => number(filled, 'month', index) ?? number(filled, 'mm', index)
    from = said({ year: yearOf(filled, 0), relativeYear, month: month(0), day: number(filled, 'day') })
    to = said({ year: yearOf(filled, 1) ?? from.year, relativeYear, month: month(1) ?? from.month, day: lastDay })
  }
  if (from.kind === 'said' && to.kind === 'said') {
    // "From the 26th to the 27th": of the month told before, or of the report.
    if (to.month === null && from.day !== null && to.day !== null)
      return { kind: 'range', from: ofThisMonth(from.day), to: ofThisMonth(to.day) }
    from = beginningFor(from, to)
    if (row.sameYear) from = ofSameYear(from)
  }
  return { kind: 'range', from, to }
}

function ofSameYear({ month, day }: Said): Relative {
  return { kind: 'relative', from: 'previous', unit: 'year', count: 0, weekday: null, month, day }
}

function weekdayPoint(weekday: number): Relative {
  return { kind: 'relative', from: 'publication', unit: 'week', count: 0, weekday, month: null, day: null }
}

function ofThisMonth(day: number): Relative {
  return { kind: 'relative', from: 'told', unit: 'month', count: 0, weekday: null, month: null, day }
}

/** The parts that only the end of a range says hold for its beginning too, the year before where it crosses one. */
function beginningFor(from: Said, to: Said): Said {
  const month = from.month ?? to.month
  if (from.year !== null && from.year !== to.year) return { ...from, month }
  const later = (month ?? 0) > (to.month ?? 12)
  const year = to.year === null ? from.year : later ? to.year - 1 : to.year
  const relativeYear = from.relativeYear ?? to.relativeYear
  return { ...from, month, year, relativeYear }
}

function nestedShape(filled: readonly Filled[], index: number): Shape | null {
  const value = filled.filter(({ slot }) => slot === 'date')[index]?.value
  return typeof value === 'object' ? value : null
}

function number(filled: readonly Filled[], slot: SlotName, index = 0): number | null {
  const value = filled.filter((one) => one.slot === slot)[index]?.value
  return typeof value === 'number' ? value : null
}

function pick(filled: readonly Filled[], slot: 'part'): PointValue['part'] {
  const value = filled.find((one) => one.slot === slot)?.value
  return typeof value === 'string' ? value : null
}

function yearOf(filled: readonly Filled[], index: number): number | null {
  const full = filled.filter(({ slot }) => slot === 'year' || slot === 'yy')[index]
  if (typeof full?.value !== 'number') return null
  if (full.slot === 'year') return full.value
  const before = number(filled, 'year')
  return before === null ? 2000 + full.value : before - (before % 100) + full.value
}
