// The steps by which a date was reached. Codes and their arguments; the words are in i18n.
import type { Static } from 'typebox'
import type { reasonSchema } from './schema'

/**
 * Every code of "why this date?" with the arguments its message takes.
 * `text` is always a verbatim quote from the article; days are `YYYY-MM-DD`; years are numbers.
 */
export interface ReasonArgs {
  /** The article states the date in these words. */
  'date-stated': { text: string }
  /** Words and context give a vague part of a year or month: "at the beginning of 2025". */
  'date-vague': { text: string }
  /** Counted from the day of publication: "yesterday". */
  'relative-to-publication': { text: string; published: string }
  /** Counted from the date before it in the article: "the same day". */
  'relative-to-previous': { text: string; day: string }
  /** The year is that of the other dates of the article, of which `text` is the one used. */
  'year-from-article': { year: number; text: string }
  /** The year is that of the day of publication. */
  'year-from-publication': { year: number; published: string }
  /** A numbered or named edition fixes the year: "80th session of the General Assembly". `occasion` is an occasion id, `name` its label in English. */
  'year-from-edition': { year: number; text: string; occasion: string; name: string }
  /** An anniversary fixes the year: founded + ordinal. */
  'year-from-anniversary': { year: number; text: string; ordinal: number; founded: number; name: string }
  /** The first such day after a milestone that the article treats as past; later years remain possible. */
  'year-after-milestone': { year: number; text: string; milestone: string; name: string }
  /** The first such day after another date that the article tells as past; later years remain possible. */
  'year-after-date': { year: number; text: string }
  /** The life of what is celebrated ends with the year: "(1950 - 2025)". */
  'year-from-span': { year: number; text: string }
  /** The table of milestones knows the date of what the article names. */
  'date-of-milestone': { text: string; milestone: string; name: string }
  /** Digits in the address of the source; weak. */
  'year-from-address': { year: number; text: string }
  /** The weekday said beside it is that of the day in this year. */
  'year-from-weekday': { year: number; text: string }
  /** Those the article names held the offices it gives them only from one day to another. */
  'year-from-office': { year: number; text: string; from: string; to: string }
  /** Somebody it is told of was on a journey on those days: in `country`, from one day to another. `person` is an entity id, `name` a label in English. */
  'year-from-journey': {
    year: number
    text: string
    person: string
    name: string
    country: string
    from: string
    to: string
  }
  /** The day and month are those of the occasion named. */
  'day-from-occasion': { text: string; day: string; name: string }
  /** The report speaks of it as past, so it lies before the report's own date. */
  'before-report': { text: string; day: string }
  /** It is the article's news, told without a date of its own: the day is that of the article, which `text` says. */
  'day-of-report': { text: string }
  /** It belongs to a visit whose days the article says in these words. */
  'during-visit': { text: string }
  /** It is told amid what was done on days that the article says, the first of them in these words. */
  'told-amid': { text: string }
  /** No clue to the year was found; none was guessed. */
  'year-unknown': { text: string }
  /** The article gives no date for this event. */
  'no-date': Record<string, never>
  /** Reports disagree; `others` lists the other dates as EDTF, comma separated. */
  'date-conflict': { others: string }
  /** An editor set it. */
  edited: { reason: string }
}
export type ReasonCode = keyof ReasonArgs

export const reasonCodes = [
  'date-stated',
  'date-vague',
  'relative-to-publication',
  'relative-to-previous',
  'year-from-article',
  'year-from-publication',
  'year-from-edition',
  'year-from-anniversary',
  'year-after-milestone',
  'year-after-date',
  'year-from-span',
  'date-of-milestone',
  'year-from-address',
  'year-from-weekday',
  'year-from-office',
  'year-from-journey',
  'day-from-occasion',
  'before-report',
  'day-of-report',
  'during-visit',
  'told-amid',
  'year-unknown',
  'no-date',
  'date-conflict',
  'edited',
] as const satisfies readonly ReasonCode[]

export type Reason = Readonly<Static<typeof reasonSchema>>

/**
 * One step of "why this date?", its arguments checked against its code.
 *
 * @example reason('before-report', { text: '31 اکتوبر', day: '2025-10-31' }).code //=> 'before-report'
 */
export function reason<C extends ReasonCode>(code: C, args: ReasonArgs[C]): Reason {
  return { code, args }
}

/** Whether two steps say the same. */
export function isSameReason(a: Reason, b: Reason): boolean {
  return a.code === b.code && JSON.stringify(a.args) === JSON.stringify(b.args)
}
