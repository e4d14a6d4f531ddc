// Finds what may be events in a sentence: verb frames, nouns with arguments, gatherings, milestones. It decides nothing.
import type { Frame } from '../../lexicon/language'
import { inBrackets } from './bracketed-travellers'
import type { Candidate } from './candidate'
import { onEach } from './chronicle'
import { byDays, byTravellers, elliptic, travellers } from './gapped'
import { after } from './destination'
import { isFirstTo } from './first-to'
import { isFromAnother } from './from-another'
import { inPlaces } from './in-places'
import { listedVisits } from './listed-visits'
import { nominal } from './nominal-candidate'
import { verbal } from './verbal-candidate'
import { named } from './complete'
import { gathering, participation } from './gathering-candidate'
import { saysDay } from '../dates/date-value'
import type { Grammar } from '../sentence/grammar'
import { countryOf, entryOf } from '../sentence/head'
import { attending } from './attending'
import { isHeldInRounds, roundAt, roundOfTalks } from './rounds'
import { withAddressees } from './same-addressee'
import { spokeAt } from './speech'
import { milestoneCandidate } from './milestone-candidate'
import { stayed, stayedFor } from './stays'
import { isWhySetOut } from './purpose'
import { pastActor, pastCircumstances, pastEdition, pastOthers, pastPlace, pastPlaces } from './past-place'
import type { Reading } from '../sentence/reading'
import { caseOf, hasCue, isA, isLight, isMark, isVisit } from '../sentence/units'
import { finiteTenses, type VerbGroup } from '../sentence/verbs'

/** Everything in a sentence that may be an event, in the order of its words. */
export function candidatesOf(reading: Reading, sentence: number, grammar: Grammar): Candidate[] {
  const found: Candidate[] = []
  const used = new Set<number>()
  for (const [at, unit] of reading.units.entries()) {
    for (const cue of unit.cues) {
      if (cue.kind !== 'participation') continue
      const own = verbFor(reading, at, cue.participation.verbs, grammar)
      const spoke = own ? null : spokeAt(reading, at, cue.participation)
      const verb = own ?? spoke?.verb ?? cameFor(reading, at, grammar)
      const there = verb ? null : attending(reading, sentence, at, cue.participation, used)
      if (there) found.push(...there)
      if (!verb) continue
      const made = participation(reading, sentence, at, spoke?.row ?? cue.participation, verb, used)
      // The day is that of the journey: what has no name of its own is only its purpose.
      const meant = made.filter(({ name }) => own !== null || spoke !== null || (name !== null && named(name)))
      found.push(
        ...(own === null && spoke === null && verb.tense === 'about' ? meant.map((one) => ahead(one, reading)) : meant),
      )
      break
    }
  }
  for (const [at, unit] of reading.units.entries()) {
    if (unit.cues.length === 0 || used.has(at)) continue
    const frames = isA(unit, 'frame') ? unit.cues.flatMap((cue) => (cue.kind === 'frame' ? [cue.frame] : [])) : []
    const candidate = frames.length > 0 ? nounCandidate(reading, sentence, at, frames, grammar) : null
    if (candidate) found.push(candidate)
    const milestone = milestoneCandidate(reading, sentence, at, grammar.lexicon.dates)
    if (milestone) found.push(milestone)
  }
  for (const frame of reading.groups.length > 0 ? grammar.verbFrames : []) {
    for (const group of reading.groups) {
      if (!frame.verbs.includes(group.verb)) continue
      const noun = reading.units[group.from - 1]
      const landed = caseOf(noun) === 'on' && hasCue(reading.units[group.from - 2], 'airport')
      if (noun?.cues.some((cue) => cue.kind === 'frame' || cue.kind === 'light')) continue
      if (caseOf(noun) === 'on' && !landed) continue
      if (isIdiom(reading, group, frame)) continue
      // "Trade reached 15 billion": as far as a figure, and no place.
      if (noun && caseOf(noun) === 'until') continue
      // "Has arrived in A" is news, "came to A" only on a day.
      const told = group.completed && group.perfect !== 'had' ? { ...frame, dated: false } : frame
      const made = verbal(reading, sentence, group.from, group, told, null)
      // "The ambassador came to X", where somebody named does: a bill may go to him, too.
      const toSomebody = isToSomebody(reading, group)
      if (frame.roles['at'] === undefined ? toSomebody : !toSomebody || made.missing !== null) continue
      const stay = frame.stays === true ? stayed(made, reading, group) : made
      if (stay) found.push(stay)
    }
  }
  const told = listedVisits(reading, found)
    .flatMap((candidate) => byDays(reading, elliptic(reading, candidate)))
    .flatMap((candidate) => inPlaces(reading, candidate))
    .flatMap((candidate) => byTravellers(reading, candidate))
    .flatMap((candidate) => travellers(reading, candidate))
    .flatMap((candidate) => inBrackets(reading, candidate))
    .map((candidate) => (isOnTheWay(reading, candidate) ? ahead(candidate, reading) : candidate))
    .flatMap((candidate) => onEach(reading, candidate))
    .sort((a, b) => a.from - b.from)
  return withAddressees(told, reading)
}

/**
 * "The matters will come under discussion", "help is being asked for": with a word nobody knows right before it the verb
 * of a journey, or of meeting, is another one.
 */
function isIdiom({ units, heads, bounds }: Reading, { from, to }: VerbGroup, { beside, type }: Frame): boolean {
  if (units[from - 1]?.kind !== 'word' || (beside !== true && type !== 'meeting')) return false
  const scope = bounds.findLast((bound) => bound <= from) ?? 0
  if (type !== 'meeting') return true
  const together = heads.filter((head) => head.from >= scope && head.to <= to && head.kind === 'person').length > 1
  return !together && !heads.some((head) => head.from >= scope && head.end <= from && head.case === 'with')
}

/** Whether one goes to a person, and to no place. */
function isToSomebody({ heads }: Reading, { from }: VerbGroup): boolean {
  return heads.some(
    ({ end, case: how, kind }) => end === from && how === 'at' && (kind === 'person' || kind === 'office'),
  )
}

/** The verb that makes a noun a frame: right after it, or past what may be moved between them. */
function verbFor(reading: Reading, at: number, verbs: readonly string[], grammar: Grammar): VerbGroup | null {
  const { units, groups } = reading
  let light: string | null = null
  // "Announced a 'joint vision'".
  const begin = isMark(units[at + 1], '"”»') ? at + 2 : at + 1
  for (let index = begin; index < Math.min(units.length, at + farthestVerb); index++) {
    const unit = units[index]
    if (!unit) break
    const group = groups.find((candidate) => candidate.from === index)
    if (group) {
      const name = light ?? group.verb
      const fits = verbs.includes(name) || (light !== null && verbs.includes(group.verb) && verbs.includes(light))
      return fits && (group.tense !== 'relative' || isFirstTo(reading, group)) ? group : null
    }
    const lightCue = unit.cues.find((cue) => cue.kind === 'light')
    if (lightCue?.kind === 'light') {
      light = lightCue.name
      continue
    }
    if (index === begin && isA(unit, 'genitive')) {
      // "بیان کا اعلان کیا"
      const announced = units[index + 1]?.cues.find((cue) => cue.kind === 'light')
      if (announced?.kind === 'light' && verbs.includes(announced.name)) continue
      // "دورے کا آغاز کیا"
      if (!hasCue(units[index + 1], 'realis')) return null
      index += 1
      continue
    }
    if (hasCue(unit, 'realis') || hasCue(unit, 'manner')) continue
    // "The meeting (SOM) took place".
    const close = isMark(unit, '(') ? units.findIndex((other, place) => place > index && isMark(other, ')')) : -1
    if (close > 0 && close - index <= longestBracket) {
      index = close
      continue
    }
    if (hasCue(unit, 'also') || hasCue(unit, 'negation') || hasCue(unit, 'separately')) continue
    const completed = index === at + 1 && verbs.includes('do') && isVisit(units[at]) ? completing(reading, at) : null
    if (completed) return completed
    if (index === at + 1 && isA(unit, 'and')) {
      // "A visit to A and work there".
      const beyond = hasCue(units[index + 1], 'there') ? index + 2 : index + 1
      const part = verbs.includes('do') && isVisit(units[at]) ? takingPart(reading, beyond) : -1
      if (part >= 0) return verbFor(reading, part, verbs, grammar)
      const next = units[beyond]
      // "Sent a letter and flowers".
      if (hasCue(next, 'enclosed')) {
        index += 1
        continue
      }
      if (next?.cues.some((cue) => cue.kind === 'frame' || cue.kind === 'participation')) {
        const frames = next.cues.flatMap((cue) =>
          cue.kind === 'frame' ? cue.frame.verbs : cue.kind === 'participation' ? cue.participation.verbs : [],
        )
        return verbFor(reading, beyond, [...verbs, ...frames], grammar)
      }
      return null
    }
    const edition = verbs.includes('happen') ? pastEdition(reading, index) : null
    if (edition !== null) {
      index = edition
      continue
    }
    const around = index === begin && verbs.includes('happen') ? pastCircumstances(reading, index) : null
    if (around !== null) {
      index = around
      continue
    }
    const inside = reading.heads.find((head) => head.from <= index && index < head.end)
    // "His first visit from the 18th to the 20th was of China", "his first visit was of Laos".
    const atVerb = groups.some(({ from }) => from === inside?.end)
    const goal = inside?.case === 'of' && inside.kind === 'country' && (atVerb || units[at + 1]?.kind === 'date')
    if (
      inside &&
      (goal ||
        inside.case === 'agent' ||
        inside.case === 'nominative' ||
        inside.case === 'in' ||
        inside.case === 'to' ||
        inside.case === 'with' ||
        besideVerb.has(inside.case))
    ) {
      index = inside.end - 1
      continue
    }
    const past = verbs.includes('happen')
      ? (pastPlace(units, index) ?? pastPlaces(reading, index) ?? pastOthers(reading, index))
      : null
    if (past !== null) {
      index = past
      continue
    }
    const actor = index === begin || inside ? pastActor(reading, index) : null
    if (actor !== null) {
      index = actor
      continue
    }
    // "The meeting in March 2021 in Vientiane took place".
    if (caseOf(unit) === 'in' && units[index - 1]?.kind === 'date') continue
    if (unit.kind === 'date' || caseOf(unit) === 'to' || hasCue(unit, 'former') || hasCue(unit, 'online')) continue
    if (isA(unit, 'and') && inside) continue
    return null
  }
  return null
}

/** "A visit to A, participation in B and activities in C he completed": the verb of all that stands in a list. */
function completing({ units, groups }: Reading, at: number): VerbGroup | null {
  const verb = groups.find(({ from, tense }) => from > at && finiteTenses.has(tense))
  if (verb?.verb !== 'do' || verb.negated || !hasCue(units[verb.from - 1], 'realis')) return null
  const between = units.slice(at + 1, verb.from)
  const listed = isMark(between[0], '،,') && between.some((unit) => isA(unit, 'participation'))
  return listed && between.every((unit) => !hasCue(unit, 'clause') && caseOf(unit) !== 'agent') ? verb : null
}

/** "A visit to A and participation in B he completed": the unit of the second noun; -1 where none stands there. */
function takingPart({ units, groups }: Reading, from: number): number {
  const end = groups.find((group) => group.from >= from)?.from ?? from
  const part = units.findIndex((unit, at) => at > from && at < end && isA(unit, 'participation'))
  const between = units.slice(from, part)
  // "Among them are X's visit and Y's visit": nobody takes part in anything.
  const among = hasCue(units[part], 'included')
  const apart = between.some((unit) => isMark(unit) || (among && isVisit(unit)) || caseOf(unit) === 'agent')
  return part - from <= longestPart && !apart ? part : -1
}

/** Units of what somebody took part in. */
const longestPart = 12

/** To whom, and from whom, what is sent goes, "X's letter to Y has come"; who was the host of what took place. */
const besideVerb: ReadonlySet<string> = new Set(['addressed', 'behalf', 'at', 'until', 'hosted', 'chaired'])

/** Units from a noun to its verb. */
const farthestVerb = 20

/** Units from a bracket to its end, where it only names once more what stands before it. */
const longestBracket = 4

/** "Came to Moscow for participation in the congress": he takes part if he is there, and will if he is on his way. */
function cameFor({ units, groups, bounds }: Reading, at: number, grammar: Grammar): VerbGroup | null {
  const how = caseOf(units[at + 1])
  if (how !== 'for' && how !== 'besides') return null
  const group = groups.find((candidate) => candidate.from > at && candidate.tense !== 'infinitive')
  if (!group || !finiteTenses.has(group.tense) || bounds.some((bound) => bound > at && bound < group.to)) return null
  // "Besides taking part in the session he will visit".
  if (how === 'besides') return group
  const travels = grammar.language.frames.some(
    ({ type, nouns, verbs, stays }) =>
      type === 'visit' && nouns.length === 0 && stays !== true && verbs.includes(group.verb),
  )
  const leaves = isVisit(units[group.from - 1])
  // "To take part in the ceremony he led the delegation."
  const leads = hasCue(units[group.from - 1], 'delegationHead') || hasCue(units[group.from - 1], 'leads')
  if (leads) return group.tense === 'perfective' && group.verb === 'do' ? group : null
  if (!travels && !leaves) return null
  return travels && group.tense === 'perfective' ? group : { ...group, tense: 'about' }
}

/** "Left on 16 November to attend the summit": the day is that of leaving, and the summit one of the journey. */
function ahead(candidate: Candidate, { dates }: Reading): Candidate {
  const day = dates[candidate.date]?.value.kind === 'point'
  return { ...candidate, onJourney: true, ...(day && { date: -1, left: candidate.date }) }
}

/** "Left on 16 November to meet X": no more than the day of leaving is told. */
function isOnTheWay(reading: Reading, { type, tense, from, date }: Candidate): boolean {
  if (tense !== 'subjunctive' || type === 'visit' || !isWhySetOut(reading, from)) return false
  const so = reading.units.findLastIndex((unit, at) => at < from && hasCue(unit, 'purpose'))
  return reading.units.every((unit, at) => at < so || unit.kind !== 'date' || unit.date !== date)
}

/** "Went to X for a meeting": the verb right behind, of what is over. */
function wentFor({ units, groups }: Reading, from: number, verbs: readonly string[]): VerbGroup | null {
  const at = hasCue(units[from], 'also') ? from + 1 : from
  return groups.find((group) => group.from === at && group.tense === 'perfective' && verbs.includes(group.verb)) ?? null
}

function nounCandidate(
  reading: Reading,
  sentence: number,
  at: number,
  frames: readonly Frame[],
  grammar: Grammar,
): Candidate | null {
  const { units } = reading
  for (const frame of frames) {
    if (frame.notAt !== undefined && isOfThing(reading, at)) return null
    if (frame.fromAnother === true && !isFromAnother(reading, at)) continue
    const round = isHeldInRounds(frame) ? roundAt(units, at) : -1
    const held = round < 0 ? null : verbFor(reading, round, ['happen'], grammar)
    if (held && frame.kind === 'gathering') return gathering(reading, sentence, at, frame, held, round)
    if (held) return roundOfTalks(reading, sentence, held, { at, frame }, round)
    const verb = verbFor(reading, at, frame.verbs, grammar)
    // "The treaty was ended".
    if (verb && frame.type === 'agreement' && hasCue(units[verb.from - 1], 'realis')) return null
    if (verb && frame.stays === true) {
      const stay = stayedFor(verbal(reading, sentence, at, verb, frame, at), reading, at)
      if (stay) return stay
      continue
    }
    if (verb)
      return frame.kind === 'gathering'
        ? gathering(reading, sentence, at, frame, verb)
        : verbal(reading, sentence, at, verb, frame, at)
    const signed = frame.object
      ? reading.groups.find(({ from, tense }) => from === at + 1 && tense === 'relative')
      : null
    if (signed) return asSigned(verbal(reading, sentence, at, signed, frame, at), reading, at)
    const how = caseOf(units[after(reading, at)?.to ?? at + 1])
    const leaves = how === 'for' || isA(units[at + 1], 'and') || isMark(units[at + 1], '،,')
    const left = frame.on && leaves ? departure(reading, at) : null
    if (left) return verbal(reading, sentence, at, left, frame, at)
    const went = how === 'for' && frame.for ? wentFor(reading, at + 2, frame.for) : null
    if (went) return verbal(reading, sentence, at, went, frame, at)
    const taken = how === 'on' ? frame.on : how === 'in' ? frame.in : how === 'with' ? frame.by : undefined
    if (taken) {
      const group = reading.groups.find((candidate) => candidate.from > at && candidate.from <= at + 8)
      const light = group && units[group.from - 1]?.cues.find((cue) => cue.kind === 'light')
      const fits = group && (taken.includes(group.verb) || (light && taken.includes(light.name)))
      if (fits && (group.verb !== 'happen' || light || isThere(reading, at + 2, group)))
        return verbal(reading, sentence, at, group, frame, at)
    }
  }
  const nominalFrame = frames.find((frame) => frame.nominal)
  if (!nominalFrame) return null
  return nominalFrame.kind === 'gathering'
    ? gathering(reading, sentence, at, nominalFrame, null)
    : nominal(reading, sentence, at, nominalFrame, grammar)
}

/** "X praised the treaty signed between A and B in 2010": who acts beside the participle did not sign. */
function asSigned(made: Candidate, { units, dates }: Reading, at: number): Candidate {
  const day = units.findIndex(({ kind, date }) => kind === 'date' && date === made.date)
  const value = dates[made.date]?.value
  // "On the 5th they reviewed the treaties signed between A and B": the day is that of the review.
  const others = value !== undefined && saysDay(value) && at - day > nearSigned
  const roles = made.roles.filter(({ head }) => head.case === 'among')
  return { ...made, roles, missing: null, ...(others ? { date: -1 } : {}) }
}

/** From the day on which something was signed to the word for that, in units. */
const nearSigned = 2

/** "He will be on a visit", "on a visit in A": of what takes place on one, "meetings on the visit will be", a noun stands between. */
function isThere({ units, heads }: Reading, from: number, group: VerbGroup): boolean {
  const place = heads.find((head) => head.from === from && head.case === 'in')
  return from === group.from || place?.end === group.from || pastPlace(units, from) === group.from - 1
}

/** "Welcomed the ceasefire", "welcomed the results of the talks": what stands before the genitive is nobody, and no visit. */
function isOfThing({ units, heads }: Reading, at: number): boolean {
  const genitive = hasCue(units[at - 1], 'manner') ? at - 2 : at - 1
  const thing = units[genitive - 1]
  if (!isA(units[genitive], 'genitive') || !thing || heads.some(({ end }) => end === genitive + 1)) return false
  const told = thing.cues.some((cue) => cue.kind === 'frame') && !isVisit(thing)
  return thing.kind === 'word' || hasCue(thing, 'realis') || told
}

/**
 * "For a visit to A and a summit in B he left", "on visits to A, a summit and a visit to B": a verb of leaving further on, with
 * no clause between.
 */
function departure({ units, groups, bounds }: Reading, at: number): VerbGroup | null {
  const group = groups.find((candidate) => candidate.from > at && candidate.tense !== 'infinitive')
  if (!group || !isLight(units[group.from - 1], 'leave')) return null
  const listed = !isMark(units[at + 1]) || units.slice(at + 1, group.from).some(isVisit)
  return listed && bounds.every((bound) => bound <= at || bound >= group.to) ? group : null
}

/** Countries named anywhere in a sentence, in order, each once. */
export function countriesIn(reading: Reading): string[] {
  const found = new Set<string>()
  for (const unit of reading.units) {
    const country = countryOf(unit)
    if (country !== null && entryOf(unit)?.kind !== 'person') found.add(country)
  }
  return [...found]
}
