// What the news of a return tells of the journey that is over: it was done on its days, which the same sentence says, or the next.
// It dates nothing that others did, or that was done with those of another country than a visit told is to.
import type { Assembly } from './assembly'
import type { EventDate } from '../../model/date'
import { reason } from '../../model/reason'
import { dayRequest } from '../dates/date-request'
import { saysDay } from '../dates/date-value'
import { takenOver } from '../dates/event-date'
import { leadSentences } from '../dates/neighbours'
import { isJourney } from '../dates/same-day'
import type { Draft } from './draft'
import { isGathering } from '../sentence/units'

/** What is done on a journey, by family. */
const done: ReadonlySet<string> = new Set(['encounter', 'gathering', 'agreement', 'statement'])

/** Gives what was done before the news of a return the days of the journey. */
export function onJourneyOver(assembly: Assembly): void {
  const { drafts, readings, grammar, familyOf } = assembly
  const open = drafts.filter(({ type, date }) => done.has(familyOf(type)) && date.because[0]?.code === 'before-report')
  if (open.length === 0) return
  const { dates } = grammar.lexicon
  const over = readings.slice(0, leadSentences).findLastIndex(({ sentence }) => dates.isOver(sentence.words))
  const who = readings[over]?.heads.find(({ kind, id }) => kind === 'person' && id !== null)?.id
  const days = over < 0 || !who ? null : daysOf(over, assembly)
  if (!days || !who) return
  const isHis = ({ parties }: Draft) => parties.some(({ entity }) => entity === who)
  const visits = drafts.filter((draft) => draft.type === 'visit' && isJourney(draft.date) && isHis(draft))
  // At a summit one meets those of any country.
  const summit = readings[over]?.units.some(isGathering) === true
  for (const draft of open) {
    const there = visits.some(({ countries }) => [...draft.countries].every((country) => countries.has(country)))
    if (isHis(draft) && draft.history !== true && draft.aside !== true && (visits.length === 0 || there || summit))
      draft.date = days
  }
}

/** The days of a journey told to be over; null where none are said, or more than once. */
function daysOf(over: number, { readings, dateOf, sentenceText }: Assembly): EventDate | null {
  for (const sentence of [over, over + 1]) {
    const reading = readings[sentence]
    const [mention, ...others] = reading?.dates.filter(({ value }) => value.kind === 'range' && saysDay(value)) ?? []
    if (reading && mention && others.length === 0) {
      const date = dateOf({ ...dayRequest(mention, sentence, reading.sentence), quiet: true })
      return isJourney(date)
        ? takenOver(date, reason('during-visit', { text: sentenceText(reading, mention.from, mention.to) }))
        : null
    }
  }
  return null
}
