// Labels of the time axis in any language, through Intl. It chooses no steps: vis-timeline does.
import type { Moment } from './moment'

/** A label for the tick at an instant, given the scale of the ticks. */
type AxisLabel = (at: Moment, scale: string) => string

/** Small labels stand at every tick; large ones say which year, month or day they belong to. */
export interface AxisLabels {
  readonly minorLabels: AxisLabel
  readonly majorLabels: AxisLabel
}

/**
 * The labels in one language, always in the Gregorian calendar.
 *
 * @param lang BCP 47.
 * @param digits Unicode's name of a set of digits.
 * @example axisLabels('en').majorLabels(moment(Date.UTC(2025, 3, 1)), 'day') //=> 'April 2025'
 */
export function axisLabels(lang: string, digits = 'latn'): AxisLabels {
  // made when first asked for: of them all an axis shows one or two at a time
  const formatter = (parts: Intl.DateTimeFormatOptions) => {
    let made: Intl.DateTimeFormat | null = null
    return () => (made ??= new Intl.DateTimeFormat(`${lang}-u-nu-${digits}-ca-gregory`, { timeZone: 'UTC', ...parts }))
  }
  const format = (parts: Intl.DateTimeFormatOptions) => {
    const made = formatter(parts)
    return (at: Moment) => made().format(at.toDate())
  }
  const time = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const nameOfDay = format({ weekday: 'short' })
  // beside a year some languages have a shorter word for a month than alone: "thg 10", not "Tháng 10"
  const withYear = formatter({ month: 'short', year: 'numeric' })
  const month = (at: Moment) =>
    withYear()
      .formatToParts(at.toDate())
      .find(({ type }) => type === 'month')?.value ?? ''
  const monthOfYear = format({ month: 'long', year: 'numeric' })
  const day = format({ day: 'numeric', month: 'long', year: 'numeric' })
  const year = format({ year: 'numeric' })
  // not { day: 'numeric' }, which says "4日" in some languages
  let numbers: Intl.NumberFormat | null = null
  const dayOfMonth = (at: Moment) => (numbers ??= new Intl.NumberFormat(`${lang}-u-nu-${digits}`)).format(at.date())
  const weekday = (at: Moment) => `${nameOfDay(at)} ${dayOfMonth(at)}`

  const minor: Readonly<Record<string, AxisLabel>> = { year, month, week: dayOfMonth, day: dayOfMonth, weekday }
  const major: Readonly<Record<string, AxisLabel>> = {
    year: () => '',
    month: year,
    week: monthOfYear,
    day: monthOfYear,
    weekday: monthOfYear,
  }
  return {
    minorLabels: (at, scale) => (minor[scale] ?? time)(at, scale),
    majorLabels: (at, scale) => (major[scale] ?? day)(at, scale),
  }
}
