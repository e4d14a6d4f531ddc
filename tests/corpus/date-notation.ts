// How the corpus writes what a date mention says, on one line.
import type { DateValue, Point } from '../../src/extract/dates/date-value'
import { pad } from '../../src/model/calendar'

/**
 * EDTF where it can be; "Y+0", "Y-1" for this and last year; "publication day -1" for words counted from a day, "±1" for
 * one that is yesterday's and tomorrow's.
 *
 * @example notation(value) //=> 'XXXX-09-12'
 */
export function notation(value: DateValue): string {
  if (value.kind === 'range') return `${point(value.from)}/${point(value.to)}`
  return [
    value.edge ?? '',
    point(value.point),
    value.part ?? '',
    value.weekday === null ? '' : `weekday ${value.weekday}`,
    value.today ? 'today' : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function point(one: Point): string {
  if (one.kind === 'recent') return 'recent'
  if (one.kind === 'relative') {
    const weekday = one.weekday === null ? '' : ` weekday ${one.weekday}`
    const month = one.month === null ? '' : ` month ${one.month}`
    const day = one.day === null ? '' : ` day ${one.day}`
    const count = one.byTense ? `±${String(Math.abs(one.count))}` : signed(one.count)
    return `${one.from} ${one.unit} ${count}${weekday}${month}${day}`
  }
  const year =
    one.year !== null ? pad(one.year, 4) : one.relativeYear !== null ? `Y${signed(one.relativeYear)}` : 'XXXX'
  const month = one.month === null ? '' : `-${pad(one.month, 2)}`
  return year + month + (one.day === null ? '' : `-${pad(one.day, 2)}`)
}

function signed(count: number): string {
  return count < 0 ? String(count) : `+${count}`
}
