// A verb frame, or its noun alone, with the phrases that fill its roles by their cases.
import type { Frame, Slot } from '../lexicon/language'
import type { Role } from '../model/event'
import type { Candidate, RoleHead } from './candidate'
import {
  agentIn,
  bothIn,
  cuesIn,
  dateFor,
  dateHeld,
  dateOfNext,
  dateOfPhrase,
  dateOfRelative,
  daysOfNext,
  pairIn,
  placeIn,
  relativeOf,
  spanOfStay,
} from './clause'
import { entryDate } from './chronicle'
import type { Head, OfficeOf } from './heads'
import { phraseOf } from './phrase'
import { clauseStart, mainVerb, scopeStart, type Reading } from './reading'
import { caseOf, hasCue, isA, isMark, type Unit } from './units'
import type { VerbGroup } from './verbs'

export function verbal(
  reading: Reading,
  sentence: number,
  at: number,
  verb: VerbGroup,
  frame: Frame,
  noun: number | null,
): Candidate {
  const limit = scopeStart(reading, at)
  const phrase = phraseOf(reading, at, limit)
  const clause = clauseStart(reading, at)
  // Infinitives and participles part no clause: "to widen and deepen …" leaves the subject where it stood.
  const ownAgent = reading.heads.some((head) => head.case === 'agent' && head.from >= limit && head.to <= verb.to)
  const farther = new Set(['to', 'led', 'carried', ...(ownAgent ? [] : ['agent'])])
  const inScope = reading.heads.filter(
    (head) =>
      head.from >= (farther.has(head.case) ? clause : limit) &&
      head.to <= verb.to &&
      !phrase.owners.includes(head) &&
      !belongsElsewhere(reading, head, at),
  )
  const { role, destination: gone } = fill(
    inScope.filter((head) => head.case !== 'of' && head.case !== 'nominative'),
    frame.roles,
  )
  // "X was welcomed on the part of Y": in the passive whoever it is the part of acts.
  const agentRole = frame.roles['agent']
  if (verb.passive && !ownAgent && isRole(agentRole) && !isRole(frame.roles['behalf']))
    for (const head of inScope) if (head.case === 'behalf' && canAct(head)) role.push({ role: agentRole, head })
  role.push(...celebrated(reading, frame, role, clause, phrase.from))
  let destination = gone
  const ofSlot = noun === null ? undefined : frame.roles['of']
  for (const owner of phrase.owners) {
    if (frame.type === 'visit') {
      if (isDestination(owner)) destination ??= owner
      else if (canAct(owner) && !isAny(reading, owner)) role.push({ role: 'actor', head: owner })
    } else if (ofSlot && ofSlot !== 'none' && ofSlot !== 'destination' && canAct(owner))
      role.push({ role: ofSlot, head: owner })
  }
  let parted: Head | null = null
  if (isRole(ofSlot) && role.every((filled) => filled.role !== ofSlot)) {
    // "X کا ایوان صدر میں استقبال": a place parts the owner from the noun.
    const owners = reading.heads.filter(
      (head) => head.from >= clause && head.to <= at && head.case === 'of' && canAct(head) && head.kind !== 'country',
    )
    const owner = owners.findLast(({ kind }) => kind === 'person') ?? owners.at(-1)
    const isParted =
      owner !== undefined &&
      (partedByPlace(reading, owner.end, phrase.from) ||
        (ofSlot === 'counterpart' && partedByHost(reading, owner.end, phrase.from)))
    if (owner !== undefined && !phrase.owners.includes(owner) && isParted) {
      role.push({ role: ofSlot, head: owner })
      parted = owner
    }
  }
  // "Y welcomed X on his visiting Z": who acts in the main clause does not travel.
  const visitor =
    frame.type === 'visit' && verb.tense === 'infinitive'
      ? reading.heads.findLast(
          ({ from, to, case: name, kind }) => from >= clause && to <= at && name === 'of' && kind === 'person',
        )
      : undefined
  if (visitor) role.splice(0, role.length, { role: 'actor', head: visitor })
  // "X, who has come on a visit to Z, was received": the participle stands before the name.
  const come = frame.type === 'visit' && isCome(reading, verb) ? headAt(reading, verb.to) : undefined
  if (come) {
    const leaders = phrase.owners.filter(({ kind }) => kind === 'person')
    role.splice(0, role.length, ...[...leaders, come].map((head) => ({ role: 'actor' as const, head })))
  }
  if (frame.type === 'visit' && role.length === 0) {
    // "X کا 10 نومبر کو چلی کا دورہ": a date parts the owner from the noun.
    const owner = reading.heads.find(
      (head) => head.from >= limit && head.to <= at && head.case === 'of' && head.kind === 'person',
    )
    const subject = inScope.some(
      ({ case: name, kind }) => name === 'nominative' && (kind === 'person' || kind === 'office'),
    )
    if (owner && !subject) role.push({ role: 'actor', head: owner })
  }
  if (frame.type === 'visit' && frame.beside === true)
    destination = inScope.find((head) => isDestination(head) && head.case === 'nominative' && head.end === at) ?? null
  else if (frame.type === 'visit' && destination === null) {
    destination =
      after(reading, at) ??
      (noun === null ? null : rightBefore(reading, at)) ??
      begunFrom(reading, at, verb) ??
      reachedAt(reading, at, verb) ??
      inScope.findLast(
        (head) =>
          isDestination(head) &&
          head.case !== 'with' &&
          (noun === null || head.case === 'of' || (head.case === 'nominative' && head.end === at)),
      ) ??
      null
  }
  // "After the session in New York he landed there": where he was going was told before.
  if (frame.type === 'visit' && noun === null && hasCue(reading.units[verb.from - 1], 'there')) destination = null
  if (frame.type === 'visit' && frame.nouns.length === 0 && role.length === 0) role.push(...aboard(inScope, reading))
  const named = frame.type === 'visit' && noun !== null && destination === null ? amongOthers(inScope, at) : []
  destination ??= named.at(-1) ?? null
  // "Visited the embassy of X."
  const mission =
    frame.type !== 'visit'
      ? null
      : destination && ofMission(reading, destination, at)
        ? destination
        : destination === null
          ? missionAt(reading, at)
          : null
  if (mission) {
    destination = null
    role.push({ role: 'counterpart', head: mission })
  }
  among(inScope, frame, role)
  const signers = frame.both === true ? betweenTwo(inScope) : []
  role.push(...signers)
  role.push(...carriedOver(reading, role, frame, limit, phrase.from))
  const subjectRole = frame.roles['agent'] === 'none' ? frame.roles['nominative'] : frame.roles['agent']
  const subject = isRole(subjectRole) ? subjectRole : null
  // "X receiving credentials from Y": Y has the same part, and does not act.
  const isMet = ({ case: how }: Head) =>
    (how === 'with' || how === 'to') && frame.roles[how] === subject && frame.roles['agent'] === subject
  if (subject !== null && !role.some((filled) => filled.role === subject && acts(filled.head) && !isMet(filled.head))) {
    const nominative = inScope.filter(
      (head) =>
        head.case === 'nominative' &&
        acts(head) &&
        head !== destination &&
        !(frame.type === 'visit' && isDestination(head)),
    )
    for (const head of nominative) role.push({ role: subject, head })
  }
  const has = subject === null || role.some((filled) => filled.role === subject) || agentIn(reading, clause, verb.to)
  secondSubject(role, frame)
  role.push(...beforeDelegation(reading, frame, role, at))
  role.push(...ledThen(reading, role, verb.to))
  const him = pronounOwner(reading, phrase.from, ofSlot, role)
  if (him) role.push(him)
  // "In conversation with Y, X said": that is no talk of its own.
  const later = has || subject !== 'host' ? undefined : agentOfMain(reading, verb)
  if (later && subject !== null) role.push({ role: subject, head: later })
  const own = dateFor(reading, limit, verb.to, at, (index) => ofAnother(reading, index, phrase.from, parted))
  const cues = cuesIn(
    reading,
    hasCue(reading.units[limit - 1], 'where') ? scopeStart(reading, limit - 2) : limit,
    verb.to,
  )
  // "Welcomed X's visit": who does so need not have met him then.
  if (frame.notAt !== undefined && isA(reading.units[at - 1], 'genitive') && isVisitNoun(reading.units[at - 2]))
    cues.add('ofVisit')
  // Where it is told with joy, or as what one is welcomed for, it may have been told before.
  if (frame.type === 'visit' && (verb.tense === 'infinitive' || come)) cues.add('welcomed')
  if (
    hasCue(reading.units[at], 'several') &&
    role.every(({ role: part, head }) => part !== 'counterpart' || head.kind === 'person')
  )
    cues.add('separately')
  const follows = verb.tense === 'infinitive' ? -1 : dateOfNext(reading, verb.to)
  const goesOn = frame.type === 'visit' && own < 0 && follows < 0 && verb.tense === 'perfective'
  const date = own >= 0 ? own : goesOn ? daysOfNext(reading, verb.to) : follows
  const presents = frame.notAt === undefined ? null : presentedTo(reading, clause, at, verb.to)
  if (presents) for (const [index, { head }] of role.entries()) role[index] = { role: 'attendee', head }
  return {
    sentence,
    type: mission ? 'meeting' : (presents?.type ?? frame.type),
    frame: mission ? { ...frame, type: 'meeting', needs: ['actor', 'counterpart'], dated: true } : (presents ?? frame),
    how: 'verbal',
    from: Math.min(phrase.from, at),
    to: verb.to,
    tense: come ? 'perfective' : verb.tense,
    negated: verb.negated,
    passive: verb.passive,
    roles: led(frame.guests === true ? role.filter(({ role: part, head }) => part === 'host' || isGuest(head)) : role),
    // What was signed "by" nobody was not signed by whom the sentence before was about.
    missing: has || later || ((verb.passive || verb.verb === 'happen') && frame.both === true) ? null : subject,
    destination,
    further: destination === null ? [] : [...listedWith(reading, destination, phrase.owners), ...named.slice(0, -1)],
    place: placeIn(
      inScope.filter(
        (head) => !(parted && within(head, parted, phrase.from)) && signers.every((signer) => signer.head !== head),
      ),
      destination,
    ),
    name: null,
    date: frame.type === 'visit' ? spanOfStay(reading, date) : date,
    visitKind: phrase.visitKind,
    milestone: null,
    anaphoric: frame.type !== 'visit' && (role.length === 0 || toNobody(frame, role)),
    both: bothIn(reading, clause, verb.to),
    ...pairOf(reading, clause, verb.to),
    office: officeIn(inScope, frame),
    cues,
  }
}

function pairOf(reading: Reading, from: number, to: number): Pick<Candidate, 'pair'> {
  const pair = pairIn(reading, from, to)
  return pair ? { pair } : {}
}

/** "Received X, who came to present his credentials": the ceremony that it was. */
function presentedTo({ units, bounds }: Reading, from: number, at: number, to: number): Frame | null {
  const who = isMark(units[to]) ? to + 1 : to
  const end = hasCue(units[who], 'whoRelative') ? (bounds.find((bound) => bound > who + 1) ?? units.length) : to
  for (const unit of [...units.slice(from, at), ...units.slice(who, end)])
    for (const cue of unit.cues)
      if (cue.kind === 'frame' && cue.frame.type === 'ceremony' && cue.frame.verbs.includes('accept')) return cue.frame
  return null
}

/** "Come on a visit", as said of whom the next phrase names; not "who is to come". */
function isCome({ units }: Reading, { verb, tense, to }: VerbGroup): boolean {
  return tense === 'relative' && verb === 'come' && !hasCue(units[to - 1], 'scheduled')
}

function headAt({ heads }: Reading, at: number): Head | undefined {
  const head = heads.find(({ from, to }) => from <= at && to > at)
  return head && (head.kind === 'person' || head.kind === 'delegation' || head.kind === 'office') ? head : undefined
}

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

/** "X and Y agreed": the two who act next after a unit, and nobody else. */
function agentsOf({ heads, bounds }: Reading, at: number): Head[] {
  const end = bounds.find((bound) => bound > at) ?? Infinity
  const acting = heads.filter(
    ({ from, kind, case: how }) =>
      from > at && from < end && how === 'agent' && (kind === 'person' || kind === 'pronoun'),
  )
  return acting.length === 2 ? acting : []
}

/** "The talks of both prime ministers": the offices of the two whose they were. */
function pairOfNoun({ units }: Reading, from: number, at: number): readonly string[] | null {
  const noun = units.findLastIndex(
    (unit, index) =>
      index >= from && index < at && unit.cues.some(({ kind }) => kind === 'pair') && isA(units[index + 1], 'genitive'),
  )
  const cue = units[noun]?.cues.find(({ kind }) => kind === 'pair')
  return cue?.kind === 'pair' && hasCue(units[noun - 1], 'two') ? cue.offices : null
}

/** "During the visit and the working session": the unit behind what is told with the visit. */
function pastSession({ units }: Reading, at: number): number {
  const and = isA(units[at], 'and') && units[at + 1]?.cues.some((cue) => cue.kind === 'frame') === true
  return and ? at + 2 : at
}

/** From a visit to the word that recalls it, in units. */
const farRecalled = 6

/** Two people who act together in one clause. */
function bothActing({ heads }: Reading, from: number): readonly [Head, Head] | null {
  const acting = heads.filter(
    (head) => head.from >= from && head.case === 'agent' && (head.kind === 'person' || head.kind === 'counterpart'),
  )
  const [a, b, ...others] = acting.filter(({ kind }) => kind === 'person')
  return a && b && others.length === 0 && acting.length === 2 && a.id !== b.id ? [a, b] : null
}

/** "On the occasion of the visit to A, B held talks with C of D": who of another country is met, has come. */
function guestAfter({ heads }: Reading, at: number, { id }: Head, next: string | null): Head | undefined {
  if (next !== 'occasion' && next !== 'during' && next !== 'margins') return undefined
  const met = heads.find((head) => head.from > at && head.kind === 'person' && head.case === 'with')
  return met?.countries.some((country) => country !== id) ? met : undefined
}

function isWelcome(unit: Unit | undefined): boolean {
  return unit?.cues.some((cue) => cue.kind === 'frame' && cue.frame.needs.includes('host')) ?? false
}

function isVisitNoun(unit: Unit | undefined): boolean {
  return unit !== undefined && isVisit(unit)
}

function isVisit(unit: Unit): boolean {
  return unit.cues.some((cue) => cue.kind === 'frame' && cue.frame.type === 'visit')
}

/** Whom somebody receives who welcomes him "on a visit": the visitor himself, else who stands before the visit's phrase. */
function welcomed({ units, heads }: Reading, at: number, role: readonly RoleHead[]): Head | null {
  const welcome = units
    .slice(at + 2, at + longestGreeting)
    .some(({ cues }) => cues.some((cue) => cue.kind === 'frame' && cue.frame.needs.includes('host')))
  if (!welcome) return null
  const own = role.find(({ head }) => head.kind === 'person')?.head
  return own ?? heads.findLast(({ to, case: name, kind }) => to < at && greets.has(name) && kind === 'person') ?? null
}

/** "Said welcome to X", "the welcome of X". */
const greets: ReadonlySet<string> = new Set(['to', 'of'])

/** "On the visit warmly welcomed": how far on, in units, the word of welcome may stand. */
const longestGreeting = 6

/** "They talked about the meeting to be held on the 14th": the day of what is to be held, where that is not the trigger. */
function ofAnother({ units, groups }: Reading, at: number, from: number, parted: Head | null): boolean {
  // "Welcomed X on his taking part in the festival of 9 March".
  if (parted && at >= parted.end && at < from && from - parted.end > longestHost) return true
  if (ofJourney(units, at, from)) return true
  const next = caseOf(units[at + 1]) === null ? at + 1 : at + 2
  const held = groups.find((group) => group.from === next && group.verb === 'happen' && group.tense === 'relative')
  return held !== undefined && held.to < from
}

/** Whether a place belongs to what somebody is welcomed for: it stands far between him and the welcome. */
function within({ from }: Head, parted: Head, to: number): boolean {
  return to - parted.end > longestHost && from >= parted.end && from < to
}

/** "On the occasion of his visit to A from the 10th to the 13th he held talks": the days of the visit. */
function ofJourney(units: readonly Unit[], at: number, to: number): boolean {
  for (let index = at + 1; index < Math.min(to, at + longestJourney); index++) {
    const unit = units[index]
    const visit = unit?.cues.some((cue) => cue.kind === 'frame' && cue.frame.type === 'visit')
    if (visit) return caseOf(units[index + 1]) === 'occasion' || caseOf(units[index + 1]) === 'during'
    const small = isA(unit, 'genitive') || isA(unit, 'visit') || isA(unit, 'own') || unit?.kind === 'name'
    if (!small && caseOf(unit) !== 'until') return false
  }
  return false
}

/** From the days of a visit to its noun, in units. */
const longestJourney = 9

const nobody = { offices: [], organisations: [], countries: [], case: 'occasion' }

/** "The visit of X (November 2024) to Y", "in November his visit to Y": the day stands inside the phrase. */
function dateInside({ units }: Reading, owners: readonly Head[], from: number): number {
  const owner = owners.find(({ to, kind }) => kind === 'person' && isMark(units[to], '('))
  const bracket = owner === undefined ? undefined : units[owner.to + 1]
  if (bracket?.kind === 'date') return bracket.date
  const his = hasCue(units[from - 2], 'objectPronoun') && isA(units[from - 1], 'genitive')
  const day = his ? units[caseOf(units[from - 3]) === null ? from - 3 : from - 4] : undefined
  return day?.kind === 'date' ? day.date : -1
}

/** "Welcomed him": a pronoun owns the noun. Who "arrived in X, where they welcomed him" is greeted, and not received. */
function pronounOwner(
  { units, groups }: Reading,
  from: number,
  slot: Slot | undefined,
  role: readonly RoleHead[],
): RoleHead | null {
  if (slot !== 'counterpart' || role.some((filled) => filled.role === slot)) return null
  // His counterpart does receive him.
  const equal = role.some(({ head }) => units.slice(head.from, head.to).some((unit) => hasCue(unit, 'counterpart')))
  if (!equal && groups.some((group) => group.verb === 'arrive' && group.to < from)) return null
  if (!hasCue(units[from - 2], 'objectPronoun') || !isA(units[from - 1], 'genitive')) return null
  const head: Head = {
    from: from - 2,
    to: from - 1,
    kind: 'pronoun',
    id: 'object',
    offices: [],
    organisations: [],
    countries: [],
    case: 'of',
    end: from,
  }
  return { role: slot, head }
}

/** "Welcoming X, the president said": who welcomes acts in the main clause. */
function agentOfMain(reading: Reading, { tense, to }: VerbGroup): Head | undefined {
  if (tense !== 'participle' && tense !== 'conjunctive') return undefined
  const main = mainVerb(reading, to)
  return reading.heads.find(
    (head) =>
      head.from >= to &&
      main !== null &&
      head.to <= main.from &&
      head.case === 'agent' &&
      (head.kind === 'person' || head.kind === 'office'),
  )
}

function isGuest({ kind }: Head): boolean {
  return kind !== 'organisation' && kind !== 'country' && kind !== 'place'
}

/** "Began his first journey abroad from Laos": he went there. */
function begunFrom({ units, heads }: Reading, at: number, { from }: VerbGroup): Head | null {
  if (!isA(units[at + 1], 'genitive') || !hasCue(units[at + 2], 'begins')) return null
  return heads.find((head) => head.from > at && head.end <= from && head.case === 'with' && isDestination(head)) ?? null
}

/** "X's plane landed in Y": he has come. */
function aboard(heads: readonly Head[], { units }: Reading): RoleHead[] {
  const head = heads.find(
    ({ end, kind, case: name }) =>
      name === 'of' && (kind === 'person' || kind === 'office') && hasCue(units[end], 'vehicle'),
  )
  return head ? [{ role: 'actor', head }] : []
}

/** "The first visit of any leader of A to B": whose it is was told before. */
function isAny({ units }: Reading, { from, kind }: Head): boolean {
  return kind === 'group' && (hasCue(units[from], 'any') || hasCue(units[from - 1], 'any'))
}

/** "X کی دورۂ چین کے دوران Y سے ملاقات", "X کا ایوان صدر میں استقبال" */
const beforeMeeting: ReadonlySet<string> = new Set(['in', 'on', 'during', 'after', 'margins', 'occasion'])

/** "X کا ایوان صدر میں Y کی طرف سے استقبال": where, and on whose part, in units. */
const longestHost = 12

/**
 * "On the occasion of X's election they sent congratulations": nobody is addressed, and whose occasion it is is meant:
 * the person told of before it, else the country.
 */
function celebrated(
  { heads, units }: Reading,
  { roles }: Frame,
  role: readonly RoleHead[],
  from: number,
  to: number,
): RoleHead[] {
  const slot = roles['occasion']
  if (!isRole(slot) || role.some((filled) => filled.role === slot)) return []
  // "Wrote, expressing condolence with X": whom it is expressed to.
  const told = heads.find((head) => head.from >= from && head.case === 'with' && head.kind === 'person')
  if (told && units.slice(told.end, to).some((unit) => isExpression(unit))) return [{ role: slot, head: told }]
  const isDay = (unit: Unit | undefined) => unit?.entries.some(({ kind }) => kind === 'occasion') ?? false
  const end = units.findLastIndex(
    (unit, at) =>
      at >= from && at < to && (caseOf(unit) === 'occasion' || (caseOf(unit) === 'on' && isDay(units[at - 1]))),
  )
  if (end < 0) return []
  const owners = heads.filter((head) => head.from >= from && head.to <= end && ['of', 'to'].includes(head.case))
  const head = owners.findLast(({ kind }) => kind === 'person') ?? owners.findLast(({ kind }) => kind === 'country')
  if (head) return [{ role: slot, head }]
  const day = units.slice(from, end).findLast(isDay)
  const id = day?.entries.find(({ kind }) => kind === 'occasion')?.id
  return id === undefined ? [] : [{ role: slot, head: { ...nobody, from: end, to: end, end, kind: 'occasion', id } }]
}

function isExpression(unit: Unit): boolean {
  return unit.cues.some((cue) => cue.kind === 'light' && cue.name === 'express')
}

/** Why somebody is welcomed, in units. */
const longestReason = 36

/** "Welcomed his counterpart to open the exchange": the purpose may be this long, in units. */
const longestPurpose = 16

/** "Arrived in Delhi on a visit", "left for China on a visit", "is in China on a visit": the place between noun and verb. */
function reachedAt({ heads, units }: Reading, at: number, verb: VerbGroup): Head | null {
  const from = isA(units[verb.from - 1], 'light') ? verb.from - 1 : verb.from
  return (
    heads.find(
      (head) => head.from > at && (head.to === from || (head.case === 'in' && head.to < from)) && isDestination(head),
    ) ?? null
  )
}

/** Whether what stands between is a few words and then "in" or "on". */
function partedByPlace({ units }: Reading, from: number, to: number): boolean {
  const between = units.slice(from, to)
  const last = caseOf(between.at(-1))
  // "X کی آج ماسکو میں ملاقات": a day.
  if (between.length === 1) return between[0]?.kind === 'date'
  if (between.length < 2) return false
  if (last === 'behalf') return between.length < longestHost
  // "Welcomed X with a ceremony".
  const feast = between.at(-2)?.cues.some((cue) => cue.kind === 'frame' && cue.frame.honours === true)
  if (last === 'with' && feast) return between.length < longestHost
  // "Welcomed X on his paying a visit to Y and taking part in Z".
  if (between.some((unit) => unit.cues.some((cue) => cue.kind === 'frame' && cue.frame.type === 'visit')))
    return between.length < longestReason && (beforeMeeting.has(last ?? '') || isA(between.at(-1), 'genitive'))
  return last === 'for' ? between.length < longestPurpose : between.length < 8 && beforeMeeting.has(last ?? '')
}

/** "X کا Y نے ہوائی محل میں استقبال": whoever receives parts the guest from the noun, and where he does. */
function partedByHost({ units, heads }: Reading, from: number, to: number): boolean {
  const host = heads.find((head) => head.from >= from && head.end <= to && head.case === 'agent' && acts(head))
  if (!host || host.from - from > longestHost) return false
  const rest = units.slice(host.end, to)
  return rest.length < longestHost && (rest.length === 0 || beforeMeeting.has(caseOf(rest.at(-1)) ?? ''))
}

/** "With X's talks, and with Y a meeting": what belongs to the noun right behind it is no part of another frame. */
function belongsElsewhere(reading: Reading, head: Head, at: number): boolean {
  const noun = reading.units[head.end]
  if (head.case !== 'with' || head.end >= at || isA(reading.units[head.end + 1], 'and')) return false
  return noun !== undefined && caseOf(reading.units[head.end + 1]) !== null && takesWith(noun)
}

function takesWith(unit: Unit): boolean {
  return unit.cues.some((cue) => cue.kind === 'frame' && isRole(cue.frame.roles['with']))
}

/** "Welcomed and held talks with": what is said of the first verb alone goes for the second too. */
function carriedOver(
  reading: Reading,
  role: readonly RoleHead[],
  frame: Frame,
  limit: number,
  from: number,
): RoleHead[] {
  const slot = frame.roles['with']
  // "Met X and worked": one meeting.
  const needed = isRole(slot) && frame.needs.includes(slot) && role.length === 0 && frame.sides !== true
  const joined =
    isA(reading.units[limit], 'and') && reading.heads.every((head) => head.to <= limit || head.from >= from)
  if (!needed || !joined) return []
  const before = scopeStart(reading, limit - 1)
  return reading.heads
    .filter((head) => head.from >= before && head.to <= limit && canAct(head))
    .filter((head) => head.case === 'with' || head.case === 'of')
    .map((head) => ({ role: slot, head }))
}

/** "کویت، الجزائر کے دورے": those named before the last in one list. */
function listedWith(reading: Reading, destination: Head, owners: readonly Head[]): Head[] {
  const listed: Head[] = []
  let last = destination
  for (const owner of owners.slice(owners.indexOf(destination) + 1)) {
    if (owner.end !== last.from || isA(reading.units[owner.end - 1], 'genitive') || !isDestination(owner)) break
    listed.push(owner)
    last = owner
  }
  return listed
}

/** "X presented the medal": to whom was told before. */
function toNobody({ type, roles }: Frame, role: readonly RoleHead[]): boolean {
  return type === 'ceremony' && roles['to'] === 'attendee' && role.every(({ head }) => head.case === 'agent')
}

/** "Visits to four countries, A and B among them": where the list of those gone to names only some. */
function amongOthers(heads: readonly Head[], at: number): Head[] {
  return heads.filter((head) => head.case === 'beside' && head.to <= at && isDestination(head))
}

/** "Received X (an apposition) and the delegation": the guest named before the delegation, behind whoever receives. */
function beforeDelegation({ heads }: Reading, frame: Frame, role: readonly RoleHead[], at: number): RoleHead[] {
  const guests = role.filter(({ role: part }) => part === 'counterpart')
  const host = role.find(({ role: part, head }) => part === 'host' && head.case === 'agent')
  const [first] = guests
  if (!frame.needs.includes('host') || !host || !first || guests.some(({ head }) => head.kind !== 'delegation'))
    return []
  return heads
    .filter(
      ({ from, to, kind, case: name }) =>
        kind === 'person' && name === 'nominative' && from >= host.head.end && to <= at,
    )
    .map((head) => ({ role: first.role, head }))
}

/** "Received a delegation, which X was leading": who leads it stands in the clause after. */
function ledThen({ units, heads }: Reading, role: readonly RoleHead[], to: number): RoleHead[] {
  const at = isMark(units[to]) ? to + 1 : to
  if (!hasCue(units[at], 'clause') || !isA(units[at + 1], 'genitive') || !hasCue(units[at + 2], 'leads')) return []
  const delegation = role.find(({ head }) => head.kind === 'delegation')
  const leader = heads.find((head) => head.from > at && head.kind === 'person')
  return delegation && leader ? [{ role: delegation.role, head: leader }] : []
}

/** "Visited the embassy of X": whose it is. */
function missionAt({ units, heads }: Reading, at: number): Head | null {
  if (!isA(units[at - 1], 'genitive') || !hasCue(units[at - 2], 'mission')) return null
  return heads.findLast(({ kind, end, to }) => kind === 'country' && (end === at - 2 || to === at - 2)) ?? null
}

function ofMission({ units }: Reading, { end }: Head, at: number): boolean {
  return units.slice(end, at).some((unit) => hasCue(unit, 'mission'))
}

/** The heads of one slot, by the cases that fill it. */
export function fill(heads: readonly Head[], roles: Frame['roles']): { role: RoleHead[]; destination: Head | null } {
  const role: RoleHead[] = []
  let destination: Head | null = null
  for (const head of heads) {
    const slot: Slot | undefined = roles[head.case]
    if (slot === undefined || slot === 'none') continue
    if (slot === 'destination') destination = head
    else if (canAct(head)) role.push({ role: slot, head })
  }
  return { role, destination }
}

function canAct(head: Head): boolean {
  return head.kind !== 'place'
}

/** "X نے اور Y نے": where nobody is met, those who act met each other. */
function secondSubject(role: RoleHead[], frame: Frame): void {
  if (!isRole(frame.roles['with']) || !frame.needs.includes('counterpart')) return
  if (role.some((filled) => filled.role === 'counterpart')) return
  const subject = frame.roles['agent']
  const acting = role.filter((filled) => filled.role === subject)
  for (const filled of acting.slice(1)) role[role.indexOf(filled)] = { role: 'counterpart', head: filled.head }
}

/** "… کو سفیر مقرر کیا": the office stands right before the verb. */
function officeIn(heads: readonly Head[], frame: Frame): OfficeOf | null {
  if (!frame.needs.includes('office')) return null
  return heads.findLast((head) => head.kind === 'office')?.offices[0] ?? null
}

/** A leader stands for his delegation. */
export function led(roles: readonly RoleHead[]): RoleHead[] {
  const leaders = roles.filter((filled) => filled.head.case === 'led')
  if (leaders.length === 0) return [...roles]
  return roles.filter(
    (filled) => filled.head.case === 'led' || !(filled.role === leaders[0]?.role && filled.head.kind !== 'person'),
  )
}

function isRole(slot: Slot | undefined): slot is Role {
  return slot !== undefined && slot !== 'none' && slot !== 'destination'
}

export function acts(head: Head): boolean {
  return head.kind !== 'place' && head.kind !== 'country'
}

function isDestination(head: Head): boolean {
  return head.kind === 'country' || head.kind === 'place'
}

/** "X کی ہنوئی آمد", "X کا چین دورہ": what is gone to stands right before the noun, without a case. */
function rightBefore({ heads, units }: Reading, at: number): Head | null {
  const head = heads.find(({ end, case: name }) => end === at && name === 'nominative')
  const owned = head !== undefined && isA(units[head.from - 1], 'genitive')
  return owned && isDestination(head) ? head : null
}

/** "دورۂ چین": what is visited stands right after the noun. */
export function after(reading: Reading, at: number): Head | null {
  return reading.heads.find((head) => head.from === at + 1 && isDestination(head)) ?? null
}

/** "X اور Y میں معاہدے پر دستخط": two countries in which something is signed are the two that sign it. */
function betweenTwo(heads: readonly Head[]): RoleHead[] {
  const at = heads.findIndex(
    (head, index) => head.case === 'in' && head.kind === 'country' && isSecond(heads[index + 1], head),
  )
  return heads.slice(at < 0 ? heads.length : at, at + 2).map((head) => ({ role: 'actor', head }))
}

function isSecond(next: Head | undefined, { end, id }: Head): boolean {
  return next?.kind === 'country' && next.case === 'in' && next.from === end && next.id !== id
}

/** "X اور Y کے درمیان": the first acts, the others are whom he acts with. */
function among(heads: readonly Head[], frame: Frame, role: RoleHead[]): void {
  if (frame.roles['among'] === 'none') return
  const both = heads.filter((head) => head.case === 'among' && canAct(head))
  for (const [index, head] of both.entries()) role.push({ role: index === 0 ? 'actor' : 'counterpart', head })
}
