// The days of a journey from one of them: "on the last day of his two-day visit, Tuesday the 19th, he met". It needs the number
// of its days and the day by its name or number, and lengthens no journey that has all its days.
import { addDays, formatDay } from '../../model/calendar'
import type { DateGrammar } from '../../lexicon/date-grammar'
import type { Sentence } from '../../text/sentences'
import type { Assembly } from '../events/assembly'
import { dayRequest } from './date-request'
import type { DateMention } from './dates'
import type { Draft } from '../events/draft'
import { dayDate, eventDate, singleDay } from './event-date'
import { saysOneDay } from './same-day'

/** From the number of its days to the words that count one, in words. */
const close = 6
/** A journey lasts no more days. */
const longest = 21

/** Gives journeys of which no more than a day is known the days that a sentence tells by one of them. */
export function wholeByOne({ readings, drafts, dateOf, grammar }: Assembly): void {
  const { dates } = grammar.lexicon
  for (const [sentence, { sentence: told, dates: mentions }] of readings.entries()) {
    for (const [at, mention] of mentions.entries()) {
      const nth = countOf(mention)
      const day = mentions[at + 1]
      if (nth === null || !day || day.from - mention.to > 1 || !saysOneDay(day)) continue
      const visit = visitOf(told.start, drafts)
      if (!visit) continue
      const long = lengthIn(told.words, Math.max(0, mention.from - close), mention.from, dates) ?? lengthOf(visit)
      if (long === null || long > longest || nth >= long) continue
      const said = dateOf(dayRequest(day, sentence, told))
      const one = singleDay(said)
      if (!one) continue
      const first = addDays(formatDay(one.year ?? 0, one.month ?? 1, one.day ?? 1), nth < 0 ? 1 - long : -nth)
      const last = addDays(first, long - 1)
      const own = singleDay(visit.date) ? visit.date.earliest : null
      if (own !== null && (own < first || own > last)) continue
      const doubt = { uncertainYear: one.uncertainYear }
      const edtf = { kind: 'interval' as const, from: dayDate(first, doubt), to: dayDate(last, doubt) }
      visit.date = eventDate(edtf, 'inferred', said.because)
      visit.dated = true
    }
  }

  function lengthOf({ evidence }: Draft): number | null {
    const told = readings.filter(({ sentence }) => evidence.some(({ start }) => start === sentence.start))
    const found = told.map(({ sentence: { words } }) => lengthIn(words, 0, words.length, dates))
    return found.find((long) => long !== null) ?? null
  }
}

/** Which day of a journey is meant, from 0; -1 for its last. */
function countOf({ value }: DateMention): number | null {
  if (value.kind !== 'point' || value.point.kind !== 'relative' || value.point.unit !== 'day') return null
  const { from, count } = value.point
  return from === 'journey' ? count : from === 'journey-end' && count === 0 ? -1 : null
}

/** The journey, of a day at most, of somebody of whom the sentence tells something. */
function visitOf(start: number, drafts: readonly Draft[]): Draft | undefined {
  const here = drafts.filter(({ evidence }) => evidence.some((span) => span.start === start))
  return drafts.find(
    ({ type, status, history, date, parties }) =>
      type === 'visit' &&
      status !== 'scheduled' &&
      history !== true &&
      !date.edtf.includes('/') &&
      parties.some(
        ({ kind, entity }) =>
          kind === 'person' && here.some((draft) => draft.parties.some((party) => party.entity === entity)),
      ),
  )
}

/** The one number of days that some words tell. */
function lengthIn(words: Sentence['words'], from: number, to: number, dates: DateGrammar): number | null {
  const found = words.slice(from, to).flatMap((_, at) => dates.daysLong(words, from + at) ?? [])
  const [long, ...others] = found
  return long !== undefined && others.length === 0 ? long : null
}
