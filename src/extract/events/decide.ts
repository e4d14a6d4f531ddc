// Whether what a trigger says took place, takes place or is fixed to; everything else is refused with a reason.
import type { Role, Status } from '../../model/event'
import { saysDay } from '../dates/date-value'
import type { Candidate } from './candidate'
import { entryDate, saysYear } from './chronicle'
import { isNoDocument } from './signers'
import type { Head } from '../sentence/head'
import type { Reading } from '../sentence/reading'
import { isWhySetOut } from './purpose'
import { mainVerb, scopeStart } from '../sentence/reading'
import { caseOf, hasCue, isA, isLight } from '../sentence/units'
import { finiteTenses, type VerbGroup } from '../sentence/verbs'

/** Why a trigger gives no event, or that it does. `explain` prints these. */
export type Verdict =
  | { readonly accepted: true; readonly status: Status; readonly past: boolean }
  | { readonly accepted: false; readonly why: Refusal }

export const refusals = {
  negated: 'it did not happen',
  conditional: 'a condition',
  wish: 'a wish, an invitation, a plan',
  generic: 'said of no one occasion',
  'not-finite': 'the clause does not say that it happened',
  greeting: 'a welcome at the airport: no meeting',
  'no-one': 'nobody known takes part',
  'one-side': 'only one side is named',
  'no-destination': 'no country or place is gone to',
  'no-date': 'background without a date of its own',
  unnamed: 'a gathering without a name',
  mention: 'a noun that only names it',
  domestic: 'within one country',
  content: 'part of a meeting already told',
  object: 'nothing was signed',
} as const
export type Refusal = keyof typeof refusals

const accept = (status: Status, past = false): Verdict => ({ accepted: true, status, past })
const refuse = (why: Refusal): Verdict => ({ accepted: false, why })

/** "After meeting him he will return", "may return": as far as what comes after it. */
const afterIt: Partial<Record<VerbGroup['tense'], Verdict>> = {
  future: accept('scheduled'),
  about: accept('scheduled'),
  subjunctive: refuse('wish'),
  modal: refuse('wish'),
  habitual: refuse('generic'),
}

/** Decides by tense and cues alone, not by who takes part. */
export function decide(candidate: Candidate, reading: Reading): Verdict {
  const { tense, cues, frame } = candidate
  if (candidate.negated || cues.has('negation')) return refuse('negated')
  if (cues.has('conditional')) return refuse('conditional')
  if (cues.has('repeated')) return refuse('generic')
  if (isNoDocument(candidate, reading)) return refuse('object')
  if (frame?.notAt !== undefined && (cues.has(frame.notAt) || isAtArrival(candidate, reading)))
    return refuse('greeting')
  // "To see them off X was present at the airport": at nothing that took place elsewhere.
  if (candidate.how === 'participation' && frame === null && reading.units.some((unit) => hasCue(unit, 'airport')))
    return refuse('content')
  if (candidate.how === 'participation' && frame === null && isInDelegation(candidate, reading))
    return refuse('content')
  if (candidate.type === 'message' && frame?.weak === true && isSpoken(candidate, reading)) return refuse('content')
  if (candidate.type === 'visit' && goesAlong(candidate, reading)) return refuse('content')
  if (isOnlySaid(candidate, reading)) return refuse('mention')
  if (candidate.how === 'milestone') {
    if (tense === 'future' || tense === 'subjunctive' || tense === 'modal') return refuse('wish')
    return candidate.date < 0 ? refuse('no-date') : accept('occurred', cues.has('since'))
  }
  if (tense === null) return decideNoun(candidate, reading)
  const depicted = reading.kind !== 'body'
  switch (tense) {
    case 'perfective':
    case 'was':
    case 'past-progressive':
      if (frame?.dated === true && candidate.date < 0 && !isOfDelegation(candidate)) return refuse('no-date')
      return accept('occurred', cues.has('past'))
    case 'progressive':
      // "Is coming to Y", "is leaving on a visit": he will come.
      if (isOnTheWay(candidate, reading)) return accept(reading.kind === 'caption' ? 'occurred' : 'scheduled')
      if (isByTense(candidate, reading)) return accept(depicted ? 'occurred' : 'scheduled')
      return accept(depicted ? 'occurred' : 'ongoing')
    case 'is':
      return accept(depicted ? 'occurred' : 'ongoing')
    case 'future':
    case 'about':
      return isHoped(candidate, reading) || isOpen(candidate, reading) ? refuse('wish') : accept('scheduled')
    case 'habitual':
      if (depicted) return accept('occurred')
      return isOnDay(candidate, reading) ? accept('ongoing') : refuse('generic')
    case 'past-habitual':
      return depicted ? accept('occurred') : refuse('generic')
    case 'participle':
    case 'conjunctive': {
      const main = mainVerb(reading, candidate.to) ?? verbBefore(reading, candidate.from)
      if (depicted) return accept('occurred')
      return main && (main.tense === 'perfective' || main.tense === 'was') && !main.negated
        ? accept('occurred')
        : refuse('not-finite')
    }
    case 'infinitive': {
      const next = reading.units[candidate.to]
      if (caseOf(next) === 'after')
        return afterIt[mainVerb(reading, candidate.to)?.tense ?? 'was'] ?? accept('occurred')
      if (candidate.type === 'message' && hasCue(next, 'performative')) return accept('occurred')
      if (hasCue(next, 'aspiration')) return refuse('wish')
      // "Was glad to visit Y again", "welcomed X on his visiting Y".
      if (candidate.type === 'visit' && isGlad(candidate, reading)) return accept('occurred')
      // "Congratulated him on being elected in May."
      if (candidate.type === 'appointment' && candidate.date >= 0 && greets(candidate, reading))
        return accept('occurred', true)
      // "Passed the resolution to elect him."
      if (isA(next, 'genitive') && hasCue(reading.units[candidate.to + 1], 'resolution')) {
        return mainVerb(reading, candidate.to)?.tense === 'perfective' ? accept('occurred') : refuse('wish')
      }
      // "He had come to pay a visit."
      const came = reading.groups.find((group) => group.from === candidate.to)
      if (came?.verb === 'come' && came.tense === 'perfective')
        // "Had come to congratulate them": by word of mouth.
        return candidate.type === 'message' && frame?.weak === true ? refuse('content') : accept('occurred')
      return goesFor(candidate, reading) ? accept('occurred') : refuse('wish')
    }
    case 'relative':
      // "By the agreement signed in 2010": background.
      return candidate.type === 'agreement' && saysYear(reading.dates[candidate.date])
        ? accept('occurred', true)
        : refuse('wish')
    case 'subjunctive':
      return isWhySetOut(reading, candidate.from) ? accept('scheduled') : refuse('wish')
    case 'modal':
      return refuse('wish')
  }
}

/** "The delegation worked with X": whom it met, on whatever day. */
function isOfDelegation({ roles }: Candidate): boolean {
  const isOne = (wanted: Role, of: Head['kind']) => roles.some(({ role, head }) => role === wanted && head.kind === of)
  return isOne('actor', 'delegation') && isOne('counterpart', 'person')
}

/** "He said that he had talked with X": on no day, and no more than a word. */
function isOnlySaid({ type, frame, date, from }: Candidate, { units }: Reading): boolean {
  if (type !== 'talks' || frame?.weak !== true || frame.persons !== true || date >= 0) return false
  return units.some((unit, at) => at < from && hasCue(unit, 'reportedClause'))
}

/** "The ambassador, too, will be in the delegation": nobody says at what. */
function isInDelegation({ from, to }: Candidate, { units }: Reading): boolean {
  const at = units.findIndex((unit, index) => index >= from - 2 && index < to && caseOf(unit) === 'in')
  return hasCue(units[at - 1], 'delegation')
}

/** "The governor and the ambassador of Y welcomed him": with the guest's own ambassador one waits where he arrives. */
function isAtArrival({ roles }: Candidate, { units }: Reading): boolean {
  const hosts = roles.filter(({ role }) => role === 'host')
  // "X and representatives of the ministries": those are no envoys.
  const named = hosts.some(({ head }) => head.kind === 'person')
  const envoys = hosts.filter(
    ({ head }) =>
      !(named && head.kind === 'group') && units.slice(head.from, head.to).some((unit) => hasCue(unit, 'accredited')),
  )
  return envoys.length > 0 && envoys.length < hosts.length
}

/** "Ministers too are going there with him": of his journey. */
function goesAlong({ to }: Candidate, reading: Reading): boolean {
  const { units } = reading
  const from = scopeStart(reading, to - 1)
  const also = units.findIndex((unit, at) => at >= from && at < to && hasCue(unit, 'also'))
  const him = units.findIndex((unit, at) => at > also && at < to && hasCue(unit, 'objectPronoun'))
  const company = units[him + 1]
  return (
    also >= 0 && him > 0 && company !== undefined && company.to - company.from > 1 && beside.has(caseOf(company) ?? '')
  )
}

/** Cases of those one travels with. */
const beside: ReadonlySet<string> = new Set(['with', 'beside', 'besides'])

/** Verbs by which one comes or goes. */
const ways: ReadonlySet<string> = new Set(['come', 'go', 'arrive'])

/** Whether somebody is still coming, going or setting out. */
function isOnTheWay({ type, to }: Candidate, { units, groups }: Reading): boolean {
  const verb = type === 'visit' ? groups.find((group) => group.to === to) : undefined
  const leaves = isLight(units[(verb?.from ?? 0) - 1], 'leave')
  return verb !== undefined && (leaves || ways.has(verb.verb))
}

/** "X pays a visit to A from 18 to 22 October": told as news, and not as what he does every year. */
function isOnDay({ type, date, cues }: Candidate, { dates }: Reading): boolean {
  const value = dates[date]?.value
  return type === 'visit' && value !== undefined && saysDay(value) && !cues.has('generic')
}

/** "Is arriving tomorrow", by the word that is yesterday's too: of yesterday it would be told as past. */
function isByTense({ date }: Candidate, { dates }: Reading): boolean {
  const value = dates[date]?.value
  return value?.kind === 'point' && value.point.kind === 'relative' && value.point.byTense === true
}

/** "The plane landed, beginning the visit": the verb that ends the sentence stands before what was done with it. */
function verbBefore({ groups }: Reading, before: number): VerbGroup | null {
  return groups.findLast(({ tense, to }) => to <= before && finiteTenses.has(tense)) ?? null
}

/** "Came to pay a visit", "went to visit and to work": who set out to do it. */
function goesFor({ to, type, roles }: Candidate, reading: Reading): boolean {
  const { units, groups } = reading
  // "Came to condole on the death of X": with nobody told of.
  const isTold = roles.some(({ role, head }) => role === 'counterpart' && head.case !== 'occasion')
  if (type === 'message' && !isTold) return false
  // "To visit and to work".
  const second = isA(units[to], 'and')
    ? groups.find(({ from, tense }) => from > to && tense === 'infinitive')
    : undefined
  const end = second && second.from - to <= longestPurpose ? second.to : to
  const main = mainVerb(reading, to)
  if (caseOf(units[end]) !== 'for' || main?.tense !== 'perfective') return false
  const leaves = isLight(units[main.from - 1], 'leave')
  return ['arrive', 'come'].includes(main.verb) || (type === 'visit' && (main.verb === 'go' || leaves))
}

/** Units between the first and the second thing that somebody sets out to do. */
const longestPurpose = 5

/** "It is hoped that X will meet Y": how far before "that", in units, the word of hope may stand. */
const longestHope = 5

function isHoped({ from }: Candidate, { units }: Reading): boolean {
  const that = units.findLastIndex((unit, at) => at < from && hasCue(unit, 'reportedClause'))
  return that > 0 && units.slice(Math.max(0, that - longestHope), that).some((unit) => hasCue(unit, 'hope'))
}

/** "Will come at a suitable time", "accepted the invitation and said that he will come": on no day that anybody knows. */
function isOpen({ type, date, from, cues }: Candidate, { units }: Reading): boolean {
  if (date >= 0) return false
  if (cues.has('someday')) return true
  const accepts = (at: number) => isLight(units[at], 'accept')
  const invited = units.findIndex((unit) => hasCue(unit, 'invitation'))
  return type === 'visit' && invited >= 0 && units.some((_, at) => at > invited && at < from && accepts(at))
}

/** What one is glad of, or welcomes somebody for, has come about. */
function isGlad({ to }: Candidate, reading: Reading): boolean {
  const { units } = reading
  const main = mainVerb(reading, to)
  if (main === null || main.tense !== 'perfective' || main.negated) return false
  if (caseOf(units[to]) === 'on' && hasCue(units[to + 1], 'pleased')) return true
  const welcome = units
    .slice(to, main.from)
    .some((unit) =>
      unit.cues.some((cue) => cue.kind === 'frame' && cue.frame.type === 'meeting' && cue.frame.needs.includes('host')),
    )
  return welcome && (caseOf(units[to]) === 'on' || isA(units[to], 'and'))
}

/** On his being elected on a day, or on the occasion of it: somebody congratulates him. */
function greets({ to, date, roles }: Candidate, reading: Reading): boolean {
  const next = caseOf(reading.units[to])
  const main = mainVerb(reading, to)
  if ((next !== 'on' && next !== 'occasion') || main?.tense !== 'perfective' || main.negated) return false
  const day = reading.units.findIndex((unit) => unit.date === date)
  return roles.some(({ role, head }) => role === 'subject' && head.end <= day)
}

/** A noun without a verb of its own: an event only where it is told as real, with a date or words that say so. */
function decideNoun(candidate: Candidate, reading: Reading): Verdict {
  const { cues } = candidate
  const next = reading.units[candidate.to]
  const after = reading.units[candidate.to + 1]
  if (cues.has('fixed')) return accept('scheduled')
  // "His meeting with Y is to be expected", "at a meeting with Y he will discuss".
  const expected = isA(next, 'genitive') && hasCue(after, 'expected')
  if ((expected && isSaid(candidate, reading)) || cues.has('planned')) return accept('scheduled')
  if (hasCue(next, 'aspiration') || hasCue(after, 'aspiration') || isWished(candidate, reading)) return refuse('wish')
  if (cues.has('aspiration') && !cues.has('realis')) return refuse('wish')
  if (hasCue(next, 'scheduled') || hasCue(after, 'scheduled'))
    return candidate.date >= 0 || isSaid(candidate, reading) ? accept('scheduled') : refuse('wish')
  if (isPraised(candidate, reading)) return refuse('mention')
  const main = mainVerb(reading, candidate.to)
  // "His visit to Vietnam on 11 December is expected."
  if (candidate.date >= 0 && main?.tense === 'is' && hasCue(reading.units[main.from - 1], 'scheduled'))
    return accept('scheduled')
  const wished = main !== null && ['future', 'subjunctive', 'modal', 'about'].includes(main.tense)
  if (wished && candidate.date >= 0 && cues.has('scheduled')) return accept('scheduled')
  if (candidate.date >= 0 && candidate.date === entryDate(reading)) return accept('occurred')
  if (candidate.date >= 0)
    return accept(wished && !cues.has('realis') && caseOf(next) !== 'after' ? 'scheduled' : 'occurred', true)
  if (reading.kind !== 'body') return accept('occurred')
  if (reading.units.slice(candidate.to, candidate.to + farRecalled).some((unit) => hasCue(unit, 'recalled')))
    return refuse('mention')
  // "At a meeting with Y, X said" is the news; "after his successful visit" looks back.
  if (cues.has('realis')) return accept('occurred', !cues.has('spoke') || cues.has('past'))
  return isSpokenOf(candidate, reading) ? accept('occurred') : refuse('mention')
}

/** From what is recalled, on no day, to the word for it, in units. */
const farRecalled = 9

/** "Wished the congress success", "success to the holding of the congress": past genitives and words of success a wish. */
function isWished({ to }: Candidate, { units }: Reading): boolean {
  if (!isA(units[to], 'genitive')) return false
  const end = units.findIndex((unit, at) => at > to && !isA(unit, 'genitive') && !hasCue(unit, 'realis'))
  return end > to + 1 && hasCue(units[end], 'aspiration')
}

/** "Congratulated them on the success of the session": it is why somebody is greeted. */
function isPraised({ to, date, frame, roles }: Candidate, { units }: Reading): boolean {
  if (frame?.kind !== 'gathering' || date >= 0 || roles.length > 0) return false
  const on = units.findIndex((unit, at) => at >= to && caseOf(unit) !== null)
  if (on < 0 || on - to > longestPraise || caseOf(units[on]) !== 'on') return false
  return units[on + 1]?.cues.some((cue) => cue.kind === 'frame' && cue.frame.type === 'message') ?? false
}

/** From a gathering to the word of greeting, in units. */
const longestPraise = 5

/** Where one speaks to somebody, or before others. */
const spoken: ReadonlySet<string> = new Set(['meeting', 'talks', 'phone-call', 'ceremony', 'conference', 'summit'])

/** "At the meeting X congratulated Y", "addressing the ceremony he congratulated Y": greetings spoken, not sent. */
function isSpoken({ from }: Candidate, { units }: Reading): boolean {
  return units
    .slice(0, from)
    .some(
      (unit, at) =>
        hasCue(unit, 'speech') ||
        (['in', 'during'].includes(caseOf(units[at + 1]) ?? '') &&
          unit.cues.some((cue) => cue.kind === 'frame' && spoken.has(cue.frame.type))),
    )
}

/** "A meeting of X with Y is expected": with both sides and no more than that. */
function isSaid({ roles, missing, to }: Candidate, reading: Reading): boolean {
  const sides = roles.length + (missing === null ? 0 : 1)
  return sides > 1 && (mainVerb(reading, to)?.tense ?? 'is') === 'is'
}

/** What somebody or something does, or used to. */
const habits: ReadonlySet<string> = new Set(['habitual', 'past-habitual'])

/** "The official visit of X to Y shows how …": a visit of a kind, and the sentence is about it. */
function isSpokenOf({ type, visitKind, roles, destination, to }: Candidate, reading: Reading): boolean {
  if (type !== 'visit' || visitKind === null || destination === null) return false
  if (!roles.some(({ role, head }) => role === 'actor' && head.kind === 'person')) return false
  const next = reading.units[to]
  if (caseOf(next) !== null || isA(next, 'genitive') || isA(next, 'and')) return false
  const main = mainVerb(reading, to)
  return main !== null && !main.negated && (main.tense === 'is' || main.tense === 'was' || habits.has(main.tense))
}
