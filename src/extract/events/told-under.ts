// What is told under a day: in a report that goes from day to day, or from journey to journey, what its paragraph tells
// without a day was done on the one said last. It dates nothing told as long past, and nobody who has no part in what that
// day was told of.
import type { EventDate } from '../../model/date'
import { reason } from '../../model/reason'
import type { Assembly } from './assembly'
import { liesBack } from './carried-day'
import { dayRequest } from '../dates/date-request'
import type { DateMention } from '../dates/dates'
import { around, takenOver } from '../dates/event-date'
import { isExactDay, isJourney, isOneDay, saysOneDay, saysSameDay } from '../dates/same-day'
import { hasCue } from '../sentence/units'
import { isToldIn, personsOf, type Draft } from './draft'

/** What is done on a day or a journey, by family. */
const done: ReadonlySet<string> = new Set(['encounter', 'gathering', 'agreement', 'statement', 'call'])

/** The day, or the days, said last before an event in its paragraph. */
interface Heading {
  readonly date: EventDate
  readonly sentence: number
  /** Verbatim. */
  readonly text: string
}

/** Gives what is told without a day under one of several that an article tells that day. */
export function toldUnder(assembly: Assembly): void {
  const { drafts, readings, familyOf } = assembly
  const open = drafts.filter((draft) => isOpen(draft) && (draft.type === 'ceremony' || done.has(familyOf(draft.type))))
  if (open.length === 0) return
  const places = new Map(readings.map(({ sentence }, at) => [sentence.start, at]))
  for (const draft of open) {
    const heading = headingOf(places.get(draft.evidence[0]?.start ?? -1) ?? -1, open, assembly)
    if (!heading || !takesPart(draft, heading, assembly)) continue
    const { date, text } = heading
    draft.date = isOneDay(date)
      ? takenOver(around(date), reason('told-amid', { text }))
      : takenOver(date, reason('during-visit', { text }))
  }
}

/** Nothing, or a year; or only that it was before the news. */
const vague = /^(?:XXXX|\d{4}\??|\.\.\/.*)$/u

/** Whether it took place as part of the news, and no words of its own say on which day. */
export function isOpen({ status, date, dated, history, aside }: Draft): boolean {
  if (status !== 'occurred' || dated || history || aside) return false
  const [first] = date.because
  return vague.test(date.edtf) && first?.code !== 'date-stated'
}

function headingOf(
  at: number,
  open: readonly Draft[],
  { readings, grammar, dateOf, sentenceText }: Assembly,
): Heading | null {
  const here = readings[at]
  if (here?.kind !== 'body') return null
  let { paragraph } = here.sentence
  for (let before = at - 1; before >= 0; before--) {
    const reading = readings[before]
    if (!reading) return null
    if (reading.sentence.paragraph !== paragraph) {
      if (paragraph !== here.sentence.paragraph || !goesOn(readings[before + 1])) return null
      paragraph = reading.sentence.paragraph
    }
    if (reading.kind !== 'body') continue
    // "At the meeting with X he spoke of last month": what it tells without a day says no other time.
    if (open.some((draft) => isToldIn(draft, reading.sentence))) continue
    const said = reading.dates.filter((mention) => !saysSameDay(mention))
    // "From the 9th to the 12th he was in A, and from the 12th to the 16th in B": what follows was done there.
    const legs = said.every(({ value }) => value.kind === 'range')
    const mention = legs ? said.at(-1) : said[0]
    if (!mention) continue
    // Another time has been told of since.
    if ((said.length > 1 && !legs) || isApart(reading, grammar) || !saysDays(mention)) return null
    // What is announced was not done yet; on the day of a return nothing was done that a journey is told of.
    const { words } = reading.sentence
    const { dates } = grammar.lexicon
    if (dates.isFuture(words, mention.to) || (mention.value.kind === 'point' && dates.isOver(words))) return null
    const date = dateOf({ ...dayRequest(mention, before, reading.sentence), quiet: true })
    if (!isExactDay(date) && !isJourney(date)) return null
    return { date, sentence: before, text: sentenceText(reading, mention.from, mention.to) }
  }
  return null
}

/** "He also met X": a paragraph that begins so goes on with the one before; not "in A he also met". */
function goesOn(first: Assembly['readings'][number] | undefined): boolean {
  const [opening] = first?.heads ?? []
  const also = first?.units.some((unit) => hasCue(unit, 'also')) === true
  return also && opening?.case !== 'in'
}

/** What has been told before it: "had met", "before that". */
function isApart(reading: Assembly['readings'][number], { auxiliaries, lexicon }: Assembly['grammar']): boolean {
  const was = reading.groups.at(-1)?.verb === 'be'
  return (!was && liesBack(reading, auxiliaries)) || lexicon.dates.opensEarlier(reading.sentence.words)
}

function saysDays(mention: DateMention): boolean {
  return mention.value.kind === 'range' || saysOneDay(mention)
}

/** Whether one of those told of under the day, since it was said, has a part in an event. */
function takesPart(draft: Draft, { sentence, date }: Heading, { readings, drafts }: Assembly): boolean {
  const told = readings[sentence]
  if (!told) return false
  // "He came from the 1st to the 3rd. Both sides issued a statement."
  const isBoth = ({ type, countries }: Draft) =>
    type === 'visit' && countries.size > 1 && [...draft.countries].every((country) => countries.has(country))
  const both = draft.parties.length > 1 && draft.parties.every(({ kind }) => kind === 'country')
  if (both && drafts.some((visit) => isToldIn(visit, told.sentence) && isBoth(visit))) return true
  const people = new Set([
    ...told.heads.flatMap(({ kind, id }) => (kind === 'person' && id !== null ? [id] : [])),
    ...drafts
      .filter((other) => isToldIn(other, told.sentence) || (other !== draft && other.date.edtf === date.edtf))
      .flatMap((other) => personsOf(other)),
  ])
  // "On the 5th the president spoke": of whoever is called so.
  return people.size === 0 || personsOf(draft).some((person) => people.has(person))
}
