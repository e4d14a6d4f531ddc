// What the noun of a frame says where no verb of the frame stands with it: "the visit of X to Y", "at the meeting with Z".
// It does not decide whether that took place; what the words around the noun say of it become cues.
import type { Frame } from '../lexicon/language'
import type { Role } from '../model/event'
import type { Candidate, RoleHead } from './candidate'
import { entryDate } from './chronicle'
import { cuesIn, dateFor, dateHeld, dateOfPhrase, dateOfRelative, relativeOf } from './clause'
import { after, isDestination, listedWith, rightBefore } from './destination'
import type { Head } from './heads'
import { agentsOf, bothActing, guestAfter, isWelcome, pairOfNoun, welcomed } from './noun-actors'
import { phraseOf } from './phrase'
import { dateInside } from './phrase-dates'
import { mainVerb, scopeStart, type Reading } from './reading'
import { among, canAct, isRole, secondSubject } from './roles'
import { caseOf, hasCue, isA, isVisit } from './units'

export function nominal(reading: Reading, sentence: number, at: number, frame: Frame): Candidate {
  const limit = scopeStart(reading, at)
  const reached = frame.type === 'visit' ? rightBefore(reading, at) : null
  const phrase = phraseOf(reading, reached?.from ?? at, limit)
  const role: RoleHead[] = []
  let destination: Head | null = frame.type === 'visit' ? (after(reading, at) ?? reached) : null
  for (const owner of phrase.owners) {
    if (frame.type === 'visit' && isDestination(owner) && destination === null) destination = owner
    else if (destination !== null && listedWith(reading, destination, phrase.owners).includes(owner)) continue
    else if (isRole(frame.roles['of']) || frame.type === 'visit') {
      const slot = frame.type === 'visit' ? 'actor' : (frame.roles['of'] as Role)
      if (canAct(owner)) role.push({ role: slot, head: owner })
    }
  }
  const withRole = frame.roles['with']
  for (const other of phrase.others) {
    if (other.case === 'with' && isRole(withRole)) role.push({ role: withRole, head: other })
    if (other.case === 'led' && isRole(frame.roles['led'])) role.push({ role: frame.roles['led'], head: other })
  }
  among(
    phrase.others.filter((head) => head.case === 'among').sort((a, b) => a.from - b.from),
    frame,
    role,
  )
  // "The meeting of X and Y": the first acts.
  role.sort((a, b) => a.head.from - b.head.from)
  secondSubject(role, frame)
  // "On his visit in P": where he is goes before the noun.
  if (frame.type === 'visit' && phrase.own)
    destination ??= phrase.others.find((head) => head.case === 'in' && isDestination(head)) ?? null
  const { date: before, from } = dateOfPhrase(reading, phrase, at)
  const inside = before >= 0 ? before : dateInside(reading, phrase.owners, phrase.from)
  // "April 2012: the visit of X to Y".
  const date = inside >= 0 ? inside : entryDate(reading)
  // "X کی آج Y سے ملاقات": the day parts the owner from the noun.
  const ofRole = frame.roles['of']
  const parted =
    date >= 0 && isRole(ofRole) && role.every((filled) => filled.role !== ofRole)
      ? reading.heads.find((head) => head.end === from && head.from >= limit && head.case === 'of' && canAct(head))
      : undefined
  if (parted && isRole(ofRole)) role.unshift({ role: ofRole, head: parted })
  // "X's visit last September to Y": the month parts the owner from the rest.
  if (frame.type === 'visit' && date >= 0 && role.length === 0) {
    const owner = reading.heads.find((head) => head.end === from && head.from >= limit && head.case === 'of')
    if (owner?.kind === 'person') role.push({ role: 'actor', head: owner })
  }
  const ofHis =
    hasCue(reading.units[phrase.from - 2], 'objectPronoun') && isA(reading.units[phrase.from - 1], 'genitive')
  const cues = cuesIn(reading, phrase.from, Math.min(reading.units.length, at + 4))
  if (phrase.realis) cues.add('realis')
  const behind = (frame.type === 'visit' ? after(reading, at)?.to : null) ?? at + 1
  const next = caseOf(reading.units[frame.type === 'visit' ? pastSession(reading, behind) : behind])
  if (next === 'after' || next === 'during' || next === 'margins') cues.add('realis')
  // "Expressed his joy at meeting X", "told of his call with X": it took place, and whoever says so took part.
  const glad = next === 'on' && hasCue(reading.units[at + 2], 'pleased')
  const told = glad || (phrase.own && next === 'about' && frame.type === 'phone-call')
  const met = role.some(({ head }) => head.case === 'with' && head.kind === 'person')
  const alone = met && !role.some(({ head }) => head.case !== 'with')
  // "At a meeting with Y, X stressed", "X, at a meeting with Y, stressed", "besides talks with Y, X met".
  const within = next === 'in' || next === 'during' || next === 'after'
  const said = alone && frame.type !== 'visit' && !phrase.own && (within || next === 'beside')
  const tense = mainVerb(reading, at)?.tense
  const spoke = said && tense === 'perfective'
  // "At a meeting with Y he will discuss".
  if (said && next !== 'after' && tense === 'future') cues.add('planned')
  // "At the meeting of X and Y it was agreed".
  const sides = new Set(role.filter(({ head }) => head.kind === 'person').map(({ role: part }) => part))
  if (frame.type !== 'visit' && sides.size > 1 && within && tense === 'perfective') cues.add('realis').add('spoke')
  // "On his visit to China he will meet": he goes, whatever he does there.
  const there = frame.type === 'visit' && phrase.own && destination !== null && next === 'on'
  // "On the occasion of X's visit to Y they signed".
  const took = frame.type === 'visit' && destination !== null && next === 'occasion' && tense === 'perfective'
  if (took && role.some(({ head }) => head.kind === 'person')) cues.add('realis')
  if ((told && alone) || spoke || there) cues.add('realis')
  if (spoke) cues.add('spoke')
  // "Welcomed X on his visit to Y": who is welcomed has come.
  const greeted = frame.type === 'visit' && destination !== null && next === 'on' ? welcomed(reading, at, role) : null
  if (greeted) {
    if (role.length === 0) role.push({ role: 'actor', head: greeted })
    cues.add('realis').add('spoke').add('welcomed')
  }
  // "Welcomed X's visit, which lasts from the 15th to the 18th".
  const praised =
    frame.type === 'visit' && destination !== null && role.length > 0 && isA(reading.units[at + 1], 'genitive')
      ? isWelcome(reading.units[at + 2])
      : false
  if (praised) cues.add('realis').add('spoke').add('welcomed')
  const lasts = praised ? relativeOf(reading, at, isVisit) : null
  const held =
    date >= 0 ? -1 : frame.type === 'visit' ? (lasts?.date ?? dateHeld(reading, at)) : dateOfRelative(reading, at)
  if (held >= 0) cues.add('held')
  // "On an official visit to Australia, X met Y": who goes is the subject of what follows.
  const traveller =
    frame.type === 'visit' &&
    phrase.visitKind !== null &&
    role.length === 0 &&
    (next === 'during' || next === 'margins')
      ? reading.heads.find((head) => head.from > at && head.case === 'agent' && head.kind === 'person')
      : undefined
  if (traveller) role.push({ role: 'actor', head: traveller })
  // "Recalling his visit to X in January, Y said", "Y said that this visit to X": Y went.
  const recalls = reading.units.slice(at + 1, at + farRecalled).some((unit) => hasCue(unit, 'recalled'))
  const his =
    frame.type === 'visit' && role.length === 0 && destination !== null && date >= 0
      ? recalls && isA(reading.units[at + 1], 'genitive')
        ? reading.heads.find((head) => head.case === 'agent' && head.kind === 'person' && head.from > at)
        : hasCue(reading.units[at - 1], 'thisEvent')
          ? reading.heads.findLast((head) => head.case === 'agent' && head.kind === 'person' && head.to < at)
          : undefined
      : undefined
  if (his) {
    role.push({ role: 'actor', head: his })
    cues.add('realis')
  }
  const guest =
    !traveller && frame.type === 'visit' && role.length === 0 && destination && !phrase.own && date >= 0
      ? guestAfter(reading, at, destination, next)
      : undefined
  if (guest) {
    role.push({ role: 'actor', head: guest })
    cues.add('realis')
  }
  // "During a call with X, Y said": Y made it.
  const speaker = said
    ? reading.heads.find(
        (head) => head.from > at && head.case === 'agent' && (head.kind === 'person' || head.kind === 'office'),
      )
    : undefined
  // "X's attendance at …, and talks with Y are expected": both are his.
  const hoped = isA(reading.units[at + 1], 'genitive') && hasCue(reading.units[at + 2], 'expected')
  const expected = alone && (hoped || hasCue(reading.units[at + 1], 'scheduled'))
  const awaited = expected
    ? reading.heads.findLast(
        (head) => head.from >= limit && head.to <= phrase.from && head.case === 'of' && head.kind === 'person',
      )
    : undefined
  if (awaited) role.unshift({ role: 'actor', head: awaited })
  else if (hoped && alone) cues.add('planned')
  // "During the call X thanked Y": the two who spoke.
  const calling = frame.type === 'phone-call' && role.length === 0 && (next === 'in' || next === 'during')
  if (calling && tense === 'perfective') {
    const persons = reading.heads.filter((head) => head.from >= limit && head.kind === 'person')
    const after = persons.filter((head) => head.from > at)
    // "X told Y during the call": both may stand before it.
    const two = after.some((head) => head.case === 'agent') ? after : persons
    const caller = two.find((head) => head.case === 'agent')
    const called = two.find((head) => ['of', 'to', 'with'].includes(head.case) && head.id !== caller?.id)
    if (caller && called) {
      role.push({ role: 'actor', head: caller }, { role: 'counterpart', head: called })
      cues.add('realis').add('spoke')
    }
  }
  // "X and Y, after talks, announced": those who announce it held them.
  const opens = role.length === 0 && !phrase.own && frame.type === 'talks' && next === 'after' && tense === 'perfective'
  const both = opens ? bothActing(reading, limit) : null
  if (both) {
    role.push({ role: 'actor', head: both[0] }, { role: 'counterpart', head: both[1] })
    cues.add('realis').add('spoke')
  }
  // "This visit to Y is the first of X".
  const first = frame.type === 'visit' && role.length === 0 && destination !== null && tense === 'is'
  if (first && hasCue(reading.units[at - 1], 'thisEvent')) {
    const visitor = reading.heads.find((head) => head.from > at && head.case === 'of' && head.kind === 'person')
    if (visitor) {
      role.push({ role: 'actor', head: visitor })
      cues.add('realis').add('spoke').add('welcomed')
    }
  }
  // "At the talks held on the 27th, X and Y agreed": the two who held them, or "both ministers" whose they were.
  const spokenAt = frame.type !== 'visit' && frame.type !== 'phone-call' && within && tense === 'perfective'
  const dayOf = spokenAt && (date >= 0 || phrase.heldOn >= 0 || phrase.owners.length > 0 || phrase.from < at)
  const main = dayOf ? dateFor(reading, limit, at, at) : -1
  const two = main < 0 || role.length > 0 ? [] : agentsOf(reading, at)
  const pair = main < 0 || role.length > 0 || two.length > 0 ? null : pairOfNoun(reading, limit, at)
  if (two.length === 2)
    role.push(
      ...two.map((head, index) => ({ role: index === 0 ? ('actor' as const) : ('counterpart' as const), head })),
    )
  if (two.length === 2 || pair) cues.add('realis').add('spoke')
  const own = role.every(({ head }) => head.id === null || head.id !== speaker?.id)
  if (speaker && own) role.push({ role: 'actor', head: speaker })
  return {
    sentence,
    type: frame.type,
    frame,
    how: 'nominal',
    from,
    to: at + 1,
    tense: null,
    negated: false,
    passive: false,
    roles: role,
    missing:
      phrase.own ||
      (ofHis && (alone || frame.type === 'visit')) ||
      (told && alone) ||
      ((spoke || cues.has('planned')) && !speaker)
        ? 'actor'
        : null,
    destination,
    further: destination === null ? [] : listedWith(reading, destination, phrase.owners),
    place: null,
    name: null,
    date:
      held >= 0
        ? held
        : date < 0 && traveller
          ? dateFor(reading, 0, traveller.to, at)
          : // What was said at a meeting was said on its day.
            date < 0 && spoke
            ? dateFor(reading, limit, phrase.from, at)
            : date < 0 && (two.length === 2 || pair)
              ? main
              : date,
    visitKind: phrase.visitKind,
    ...(pair ? { pair } : {}),
    milestone: null,
    anaphoric: role.length === 0 && destination === null,
    both: false,
    office: null,
    cues,
  }
}

/** "During the visit and the working session": the unit behind what is told with the visit. */
function pastSession({ units }: Reading, at: number): number {
  const and = isA(units[at], 'and') && units[at + 1]?.cues.some((cue) => cue.kind === 'frame') === true
  return and ? at + 2 : at
}

/** From a visit to the word that recalls it, in units. */
const farRecalled = 6
