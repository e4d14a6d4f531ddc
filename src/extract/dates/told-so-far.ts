// Which of the days told so far "the same day", "two days later" and "before that" go on from: what was told last, unless
// the telling only left its own time for it. It resolves nothing.
import type { EventDate } from '../../model/date'
import type { Asides } from './aside'
import type { Clues } from './clues'
import type { DateRequest } from './date-request'
import type { DateMention } from './dates'
import type { Reading } from '../sentence/reading'
import { isOneDay, saysOneDay } from './same-day'
import { hasCue, isA } from '../sentence/units'
import { distance } from './years'

/** A date that an event was told with. */
export interface Told {
  readonly date: EventDate
  /** Index of its sentence. */
  readonly sentence: number
  /** Where its words begin in the text. */
  readonly start: number
}

/** What was told last, and what of that was no aside. */
interface Track {
  last: Told | null
  main: Told | null
}

/** The dates told so far in an article. */
export class ToldSoFar {
  readonly #readings: readonly Reading[]
  readonly #asides: Asides
  readonly #all: Track = { last: null, main: null }
  /** Without what is only scheduled: nothing done goes on from that. */
  readonly #done: Track = { last: null, main: null }
  /** Where days begin of what is scheduled. */
  readonly #ahead = new Set<number>()
  /** Where days begin on which relations were founded long ago. */
  readonly #founded = new Set<number>()
  /** Where days begin of what is only named and lies before what is told: "the results of the visit of 12 December". */
  readonly #named = new Set<number>()

  constructor(readings: readonly Reading[], asides: Asides) {
    this.#readings = readings
    this.#asides = asides
  }

  /** Takes down what an event was told with, unless it only says since or until when. */
  add(told: Told, request: DateRequest): void {
    if (request.status === 'scheduled') this.#ahead.add(told.start)
    const { main } = this.#all
    if (request.type === 'milestone' && main && isLongBefore(told, main)) this.#founded.add(told.start)
    if (told.date.edtf.includes('..')) return
    const named = request.noun && isBack(told, main)
    if (named) this.#named.add(told.start)
    else this.#named.delete(told.start)
    const tracks = request.status === 'scheduled' ? [this.#all] : [this.#all, this.#done]
    for (const track of tracks) {
      track.last = told
      const said = isBack(told, track.main) && this.#isSaid(told)
      if (!this.#asides.isAside(request) && !named && !said) track.main = told
    }
  }

  /** What an event goes on from: a new paragraph, unless it is an aside itself, goes on from what was told before one. */
  before(request: DateRequest): Told | null {
    const { last, main } = this.#trackOf(request)
    if (last === null || last === main) return last
    if (main && this.#named.has(last.start)) return main
    // "Three days later they kept the 75th anniversary (18 January 1950)": nothing is counted from what is told behind it.
    if (main && request.mention && last.start > request.mention.start) return main
    // "Two days later" goes on with it.
    const later = request.mention !== null && (countOf(request.mention) ?? 0) > 0
    const here = this.#paragraph(last.sentence) === this.#paragraph(request.sentence) && !this.#founded.has(last.start)
    return here || later || this.#asides.isAside(request) ? last : main
  }

  #trackOf({ status }: DateRequest): Track {
    return status === 'scheduled' || this.#done.last === null ? this.#all : this.#done
  }

  /**
   * The day said that a count of days begins with, where it is not that of the event told before: one said before it in
   * its sentence, or in its paragraph since that event; else, where that event is of no one day, the one said last.
   */
  dayBefore(request: DateRequest, mention: DateMention, told: Told | null): DateMention | null {
    if (countOf(mention) === null) return null
    const { sentence, status } = request
    const own = this.#readings[sentence]?.dates.findLast((date) => date.to <= mention.from && !isYear(date))
    if (own && saysOneDay(own)) return own
    const one = told !== null && isOneDay(told.date)
    for (let at = sentence - 1; at >= 0; at--) {
      const reading = this.#readings[at]
      // A picture's day may be that of the fire it shows.
      if (!reading || reading.kind === 'caption') continue
      const here = this.#paragraph(at) === this.#paragraph(sentence)
      const since = one && told.sentence >= at
      if (one && (told.sentence > at || !here)) return null
      // A new paragraph does not go on from an aside.
      const beside = !here && this.#asides.sentences.has(at)
      const said = beside
        ? undefined
        : reading.dates.findLast(
            (date) => isTold(reading, date) && (status === 'scheduled' || !this.#ahead.has(date.start)),
          )
      if (said && this.#founded.has(said.start)) return null
      if (said && (!since || said.start > told.start)) return said
      if (since) return null
    }
    return null
  }

  /** The day of the report, where days are counted at the head of a paragraph from what lies long before the news. */
  dayOfReport(sentence: number, mention: DateMention, told: Told | null, { news, report }: Clues): DateMention | null {
    if (!news || !report || !saysOneDay(news.mention) || countOf(mention) === null || mention.from > opening)
      return null
    if (sentence === 0 || this.#paragraph(sentence - 1) === this.#paragraph(sentence)) return null
    // "On the 26th he was greeted at the airport. The same morning": of that day, though nothing came of it.
    const before = this.#readings[sentence - 1]
    if (told === null)
      return this.#all.last === null || before?.dates.some((date) => isTold(before, date)) ? null : news.mention
    // "A day later" goes on with the background.
    if (countOf(mention) !== 0) return null
    return isBefore(told.date, report.day) ? news.mention : null
  }

  /** "He said that on the 5th he had met": what somebody says of days before is his, and not the telling's. */
  #isSaid({ sentence, start }: Told): boolean {
    const { units = [], sentence: { words } = { words: [] } } = this.#readings[sentence] ?? {}
    return units.some((unit) => hasCue(unit, 'reportedClause') && (words[unit.from]?.start ?? start) < start)
  }

  #paragraph(sentence: number): number {
    return this.#readings[sentence]?.sentence.paragraph ?? -1
  }
}

/** How far into its sentence a day stands that opens it, in words: a bullet may stand before it. */
const opening = 1

/** Days from the news beyond which what was told lies in its background. */
const background = 45

/** Years in which a telling may go on from what began relations, in days. */
const longAgo = 730

/** What lies before what is told. */
function isBack({ date: { latest } }: Told, main: Told | null): boolean {
  return latest !== null && latest < (main?.date.earliest ?? '')
}

/** "Relations were founded on 12 April 1973": no day of the telling. */
function isLongBefore({ date }: Told, main: Told): boolean {
  return main.date.earliest !== null && isBefore(date, main.date.earliest, longAgo)
}

function isBefore({ latest }: EventDate, day: string, far = background): boolean {
  return latest !== null && latest < day && distance(latest, day) > far
}

/** "The same day", "two days later", "a day before that": how many days after what was told; null where it counts none. */
function countOf({ value }: DateMention): number | null {
  if (value.kind !== 'point' || value.point.kind !== 'relative') return null
  const { from, unit, count } = value.point
  return from === 'previous' && unit === 'day' ? count : null
}

/** "Victory (1945)" is no day that anything counts from. */
function isYear({ value }: DateMention): boolean {
  return value.kind === 'point' && value.point.kind === 'said' && value.point.month === null
}

/** Whether a sentence tells something of a day: it is not in brackets, nor another thing's, nor in what somebody says. */
function isTold({ sentence, units }: Reading, date: DateMention): boolean {
  if (!saysOneDay(date) || sentence.words[date.from - 1]?.form === '(') return false
  const at = units.findIndex(({ from }) => from === date.from)
  if (isA(units[at + 1], 'genitive')) return false
  return units.slice(0, at).every((unit) => !hasCue(unit, 'reportedClause'))
}
