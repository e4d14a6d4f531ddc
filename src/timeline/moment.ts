// The part of moment's interface that vis-timeline calls, in UTC, over plain Date; the build puts it in moment's place.
// It parses nothing but numbers, Dates and ISO strings, and knows English names only: axis labels are axis.ts.

type Unit = 'millisecond' | 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'
type UnitName = Unit | `${Unit}s`
/** Anything that can be read as an instant. Without one, it is the present. */
export type Instant = number | string | Date | { valueOf(): number } | null | undefined

const lengths = { millisecond: 1, second: 1000, minute: 60_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000 }
const singular = (unit: UnitName) => unit.replace(/s$/, '') as Unit
/** A name of a part of a date, by a formatter that is made when first asked for. */
function name(part: Intl.DateTimeFormatOptions): (date: Date) => string {
  let format: Intl.DateTimeFormat | null = null
  return (date) => (format ??= new Intl.DateTimeFormat('en', { timeZone: 'UTC', ...part })).format(date)
}
const longMonth = name({ month: 'long' })
const shortMonth = name({ month: 'short' })
const longDay = name({ weekday: 'long' })
const shortDay = name({ weekday: 'short' })
const padded = (value: number, width = 2) => String(value).padStart(width, '0')

/** Like a moment, it changes in place and returns itself. */
export class Moment {
  readonly #date: Date

  constructor(instant?: Instant) {
    this.#date = new Date(instant === undefined ? Date.now() : instant === null ? NaN : instant.valueOf())
  }

  valueOf(): number {
    return this.#date.getTime()
  }
  toDate(): Date {
    return new Date(this.valueOf())
  }
  clone(): Moment {
    return new Moment(this.valueOf())
  }
  locale(): this {
    return this
  }

  year(): number
  year(value: number): this
  year(value?: number): number | this {
    return value === undefined ? this.#date.getUTCFullYear() : this.#setMonth(value, this.month())
  }
  month(): number
  month(value: number): this
  month(value?: number): number | this {
    return value === undefined ? this.#date.getUTCMonth() : this.#setMonth(this.year(), value)
  }
  date(): number
  date(value: number): this
  date(value?: number): number | this {
    return value === undefined ? this.#date.getUTCDate() : this.#set(() => this.#date.setUTCDate(value))
  }
  hours(): number
  hours(value: number): this
  hours(value?: number): number | this {
    return value === undefined ? this.#date.getUTCHours() : this.#set(() => this.#date.setUTCHours(value))
  }
  minutes(): number
  minutes(value: number): this
  minutes(value?: number): number | this {
    return value === undefined ? this.#date.getUTCMinutes() : this.#set(() => this.#date.setUTCMinutes(value))
  }
  seconds(): number
  seconds(value: number): this
  seconds(value?: number): number | this {
    return value === undefined ? this.#date.getUTCSeconds() : this.#set(() => this.#date.setUTCSeconds(value))
  }
  milliseconds(): number
  milliseconds(value: number): this
  milliseconds(value?: number): number | this {
    return value === undefined ? this.#date.getUTCMilliseconds() : this.#set(() => this.#date.setUTCMilliseconds(value))
  }

  /** 0 is Sunday, the first day of the week. */
  weekday(): number
  weekday(value: number): this
  weekday(value?: number): number | this {
    const day = this.#date.getUTCDay()
    return value === undefined ? day : this.date(this.date() + value - day)
  }
  /** 1 is Monday, 7 Sunday. */
  isoWeekday(): number {
    return this.weekday() || 7
  }
  /** 1 is the week, Sunday to Saturday, that holds the first of January. */
  week(): number
  week(value: number): this
  week(value?: number): number | this {
    if (value !== undefined) return this.add((value - this.week()) * 7, 'day')
    const first = (year: number) => {
      const start = new Date(Date.UTC(year, 0, 1))
      return start.getTime() - start.getUTCDay() * lengths.day
    }
    const weekOf = (year: number) => Math.floor((this.valueOf() - first(year)) / lengths.week) + 1
    return this.valueOf() >= first(this.year() + 1) ? 1 : weekOf(this.year())
  }

  add(amount: number, unit: UnitName): this {
    const one = singular(unit)
    if (one === 'month') return this.#setMonth(this.year(), this.month() + amount)
    if (one === 'year') return this.#setMonth(this.year() + amount, this.month())
    return this.#set(() => this.#date.setTime(this.valueOf() + amount * lengths[one]))
  }
  subtract(amount: number, unit: UnitName): this {
    return this.add(-amount, unit)
  }

  isSame(other: Instant, unit: UnitName = 'millisecond'): boolean {
    return this.#startOf(singular(unit)) === new Moment(other).#startOf(singular(unit))
  }

  /** Without a pattern, ISO 8601 to the second. */
  format(pattern = 'YYYY-MM-DDTHH:mm:ss[Z]'): string {
    return pattern.replace(
      /\[([^\]]*)\]|YYYY|MMMM|MMM|MM|M|DD|D|dddd|ddd|HH|mm|ss|SSS|w/g,
      (token, literal?: string) => literal ?? this.#part(token),
    )
  }

  #part(token: string): string {
    switch (token) {
      case 'YYYY':
        return padded(this.year(), 4)
      case 'MMMM':
        return longMonth(this.#date)
      case 'MMM':
        return shortMonth(this.#date)
      case 'MM':
        return padded(this.month() + 1)
      case 'M':
        return String(this.month() + 1)
      case 'DD':
        return padded(this.date())
      case 'D':
        return String(this.date())
      case 'dddd':
        return longDay(this.#date)
      case 'ddd':
        return shortDay(this.#date)
      case 'HH':
        return padded(this.hours())
      case 'mm':
        return padded(this.minutes())
      case 'ss':
        return padded(this.seconds())
      case 'SSS':
        return padded(this.milliseconds(), 3)
      default:
        return String(this.week())
    }
  }

  #startOf(unit: Unit): number {
    const { year, month } = { year: this.year(), month: this.month() }
    if (unit === 'year') return Date.UTC(year, 0, 1)
    if (unit === 'month') return Date.UTC(year, month, 1)
    if (unit === 'week') return this.clone().weekday(0).#startOf('day')
    return Math.floor(this.valueOf() / lengths[unit]) * lengths[unit]
  }

  /** The day is kept where the month has it, else it is the month's last. */
  #setMonth(year: number, month: number): this {
    const last = new Date(0)
    last.setUTCFullYear(year, month + 1, 0)
    const day = Math.min(this.date(), last.getUTCDate())
    return this.#set(() => this.#date.setUTCFullYear(year, month, day))
  }

  #set(change: () => unknown): this {
    change()
    return this
  }
}

/**
 * An instant as vis-timeline wants it.
 *
 * @example moment(0).add(1, 'month').format('D MMMM YYYY') //=> '1 February 1970'
 */
function moment(instant?: Instant): Moment {
  return new Moment(instant)
}
moment.isMoment = (value: unknown): value is Moment => value instanceof Moment
// vis-timeline sets a language on load, for everybody; nothing is global here
moment.locale = (): string => 'en'
moment.utc = moment

/** @public vis-timeline asks for the default export. */
export default moment
