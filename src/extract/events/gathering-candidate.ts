// Gatherings: held, opened, attended, chaired; the noun says which type, the verb which part somebody played.
import type { Frame, Participation } from '../../lexicon/language'
import type { Candidate, GatheringName, RoleHead } from './candidate'
import { named as isSaid } from './complete'
import { agentIn, bothIn, cuesIn, dateFor, dateOfPhrase, listOfMet, placeIn, relativeOf } from '../sentence/clause'
import { pairIn } from '../sentence/both'
import { acts, led } from '../sentence/roles'
import { verbal } from './verbal-candidate'
import type { Head } from '../sentence/head'
import { heldOn } from './held-on'
import { agentOfMain } from './implied-roles'
import { bracketAt, heldBefore, objectsOf, pointedAt } from './gathering-object'
import { numberOf, roundOfTalks, wholeOf } from './rounds'
import { gatheringName, nounBefore, phraseOf, standsApart } from '../sentence/phrase'
import { clauseStart, mainVerb, scopeStart, type Reading } from '../sentence/reading'
import { caseOf, hasCue, isA, isGathering, isGatheringCue, isMark, type Unit } from '../sentence/units'
import { finiteTenses, type VerbGroup } from '../sentence/verbs'

/**
 * What is said of the gathering whose noun stands at `at`.
 *
 * @param round unit of the round of it that was held, "the sixth round of the dialogue"; -1 where none is told of.
 */
export function gathering(
  reading: Reading,
  sentence: number,
  at: number,
  frame: Frame,
  verb: VerbGroup | null,
  round = -1,
): Candidate {
  const limit = scopeStart(reading, at)
  const named = gatheringName(reading, at, limit)
  const numbered = numberOf(reading, at, round)
  const name = { ...named, ordinal: named.ordinal ?? numbered }
  const end = verb?.to ?? at + 1
  const after = verb === null && frame.honours === true ? welcomed(reading, sentence, at, frame, name) : null
  if (after) return after
  const inScope = reading.heads.filter((head) => head.from >= limit && head.to <= end)
  const role: RoleHead[] = inScope
    .filter((head) => acts(head) && (head.case === 'chaired' || head.case === 'hosted'))
    .map((head) => ({ role: head.case === 'chaired' ? 'chair' : 'host', head }))
  for (const head of inScope) {
    if ((head.case === 'for' || head.case === 'honour') && honoured(head, frame) && head.to <= at)
      role.push({ role: 'attendee', head })
  }
  role.push(...givenFor(inScope, frame, name, at))
  if (verb) role.push(...metThere(inScope, frame, name, at))
  const phrase = phraseOf(reading, at, limit)
  // "(AIPA-45)": named in the bracket itself.
  const behind = isMark(reading.units[at + 1], ')') ? at + 2 : at + 1 + bracketAt(reading.units, at + 1)
  const aside = verb === null && ['occasion', 'margins'].includes(caseOf(reading.units[behind]) ?? '')
  const said = dateOfPhrase(reading, { ...phrase, from: name.from }, at)
  const own =
    verb === null && isForAttending(reading, at)
      ? { ...said, date: -1 }
      : verb === null && said.date < 0 && isSaid(name) && !aside
        ? { ...said, date: heldOn(reading, name.from, at) }
        : said
  // "The summit, which will be held on the 14th".
  const told =
    verb === null && own.date < 0 && isSaid(name) ? relativeOf(reading, at, isAnother, longestRelative) : null
  const held = told?.verb.honorific === false ? told : null
  const met =
    verb !== null || held ? null : isSaid(name) ? metAt(reading, at, limit, name) : spokenThere(reading, at, name)
  if (met) role.push(...met.agents.map((head) => ({ role: 'attendee' as const, head })))
  const pair = held ? pairIn(reading, limit, mainVerb(reading, at)?.to ?? end) : null
  return {
    ...(numbered === null ? {} : { round: numbered }),
    ...(aside ? { asideOf: true as const } : {}),
    sentence,
    type: frame.type,
    frame,
    how: met ? 'participation' : verb || held ? 'verbal' : 'nominal',
    from: name.from,
    to: end,
    tense: verb?.tense ?? held?.verb.tense ?? met?.verb.tense ?? null,
    negated: verb?.negated ?? held?.verb.negated ?? false,
    passive: verb?.passive ?? false,
    roles: role,
    missing: null,
    destination: null,
    further: [],
    place: placeIn(inScope, null),
    name,
    date: met?.date ?? held?.date ?? (verb ? dateFor(reading, limit, end, at) : own.date),
    visitKind: null,
    milestone: null,
    anaphoric: name.words === 0,
    both: false,
    office: null,
    ...(pair && { pair }),
    cues: cuesIn(reading, verb ? limit : name.from, verb ? end : Math.min(reading.units.length, at + 4)),
  }
}

/** "On the 7th visas were issued for attending the session": the day is that of what was done for it. */
function isForAttending({ units }: Reading, at: number): boolean {
  const next = at + 1 + bracketAt(units, at + 1)
  return caseOf(units[next]) === 'in' && isA(units[next + 1], 'participation') && caseOf(units[next + 2]) === 'for'
}

/** Units between a gathering and the clause that tells when it is. */
const longestRelative = 14

function isAnother(unit: Unit): boolean {
  return unit.cues.some((cue) => cue.kind === 'frame' && (cue.frame.kind === 'gathering' || cue.frame.type === 'visit'))
}

/** "On 29 August, at the 15th summit of A and B, X and Y agreed": who acts at it on a day takes part in it. */
function metAt(
  reading: Reading,
  at: number,
  limit: number,
  name: GatheringName,
): { readonly agents: readonly Head[]; readonly verb: VerbGroup; readonly date: number } | null {
  const { units, heads } = reading
  const next = pastJoined(units, at + 1 + bracketAt(units, at + 1))
  const verb = mainVerb(reading, next)
  if (caseOf(units[next]) !== 'in' || verb?.tense !== 'perfective' || verb.negated || verb.passive) return null
  if (isAttendance(reading, next + 1) || clauseStart(reading, verb.from) > at) return null
  const before = units[name.from - 1]
  const stands = before === undefined || before.kind === 'mark' || ['in', 'agent', 'to'].includes(caseOf(before) ?? '')
  const agents = heads.filter(
    ({ from, to, case: how, kind }) =>
      how === 'agent' && kind === 'person' && from >= clauseStart(reading, at) && to <= verb.from,
  )
  const date = dateFor(reading, limit, verb.to, at)
  return stands && agents.length > 0 && date >= 0 ? { agents, verb, date } : null
}

/** "At the 58th meeting and related conferences": the unit behind what is joined to it. */
function pastJoined(units: readonly Unit[], at: number): number {
  if (!isA(units[at], 'and')) return at
  const noun = units.findIndex((unit, index) => index > at && index <= at + nearJoined && isGathering(unit))
  return noun < 0 ? at : noun + 1
}

/** From "and" to the noun of other gatherings, in units. */
const nearJoined = 3

/** "At the session taking part", "at the session X's taking part": not whoever acts at it. */
function isAttendance({ units, heads }: Reading, at: number): boolean {
  const owner = heads.find(({ from, case: how }) => from === at && how === 'of')
  return isA(units[owner ? owner.end : at], 'participation')
}

/** "At the conference X said": who acts at one of which no more is said took part in the one told before. */
function spokenThere(
  reading: Reading,
  at: number,
  { words, from }: GatheringName,
): { readonly agents: readonly Head[]; readonly verb: VerbGroup; readonly date: number } | null {
  const { units, heads, groups } = reading
  const verb = groups.find((group) => group.from > at && finiteTenses.has(group.tense))
  const opens = from === 0 || isMark(units[from - 1]) || units[from - 1]?.kind === 'date'
  if (words > 0 || !opens || caseOf(units[at + 1]) !== 'in' || verb?.tense !== 'perfective' || verb.negated) return null
  if (isAttendance(reading, at + 2)) return null
  const agents = heads.filter(
    ({ from: begin, to, case: how, kind }) =>
      how === 'agent' &&
      kind === 'person' &&
      begin > at &&
      to <= verb.from &&
      !hasCue(units[begin - 1], 'spokesperson') &&
      !units.slice(begin, to).some((unit) => hasCue(unit, 'spokesperson')),
  )
  return agents.length > 0 ? { agents, verb, date: -1 } : null
}

/** "The welcome of X", "a banquet of X's": whom a feast is given for. */
function givenFor(heads: readonly Head[], frame: Frame, name: GatheringName, at: number): RoleHead[] {
  if (frame.honours !== true) return []
  return heads
    .filter(({ kind, case: how, from, to }) => kind === 'person' && how === 'of' && from >= name.from && to <= at)
    .map((head) => ({ role: 'attendee' as const, head }))
}

/** "The summit of X and Y was held", "a session between X and Y": the people who met at it. */
function metThere(heads: readonly Head[], { type }: Frame, name: GatheringName, at: number): RoleHead[] {
  const cases = type === 'summit' ? ['of', 'among'] : type === 'conference' ? ['among'] : []
  const two = heads.filter(
    ({ kind, case: how, from, to }) => kind === 'person' && cases.includes(how) && from >= name.from && to <= at,
  )
  return two.length > 1 ? two.map((head) => ({ role: 'attendee' as const, head })) : []
}

/** "Right after the welcome, X and Y held talks": it was held, and they took part in it. */
function welcomed(reading: Reading, sentence: number, at: number, frame: Frame, name: GatheringName): Candidate | null {
  const { units, heads } = reading
  const end = units.findIndex((unit, index) => index > at && caseOf(unit) !== null)
  const between = units.slice(at + 1, end)
  const held = between.every((unit) => isA(unit, 'genitive') || hasCue(unit, 'realis') || unit.kind === 'word')
  const verb = mainVerb(reading, end)
  if (end < 0 || end - at > longestHeld || caseOf(units[end]) !== 'after' || !held) return null
  if (verb?.tense !== 'perfective' || verb.negated) return null
  const pair = pairIn(reading, end, verb.to)
  const took = heads.filter(
    ({ from, to, kind, case: how }) =>
      from >= end && to <= verb.from && (kind === 'person' || kind === 'office') && ['agent', 'with'].includes(how),
  )
  if (took.length < 2 && pair === null) return null
  return {
    sentence,
    type: frame.type,
    frame,
    how: 'participation',
    from: name.from,
    to: at + 1,
    tense: 'perfective',
    negated: false,
    passive: false,
    roles: took.map((head) => ({ role: 'attendee' as const, head })),
    missing: null,
    destination: null,
    further: [],
    place: null,
    name,
    date: dateFor(reading, 0, verb.to, at),
    visitKind: null,
    milestone: null,
    opens: true,
    anaphoric: false,
    both: false,
    ...(pair ? { pair } : {}),
    office: null,
    cues: new Set(),
  }
}

/** "After the brilliant holding of the welcome": units from the noun to "after". */
const longestHeld = 6

/** "A ceremony for X": it is held in his honour. */
function honoured({ kind }: Head, frame: Frame | undefined): boolean {
  return frame?.type === 'ceremony' && (kind === 'person' || kind === 'office' || kind === 'delegation')
}

export function participation(
  reading: Reading,
  sentence: number,
  at: number,
  row: Participation,
  verb: VerbGroup,
  used: Set<number>,
): Candidate[] {
  const scope = scopeStart(reading, at)
  if (row.case === 'in' && scope > 0 && listOfMet(reading) === scope - 1) return []
  const [near] = objectsOf(reading, at, row.case, scope)
  // "Cutting the ribbon of an exhibition, X opened it": the gathering stands before the participle.
  const before = clauseStart(reading, at)
  const [far] = near === undefined && row.case === 'of' && before < scope ? objectsOf(reading, at, 'of', before) : []
  const own = near ?? far
  const whole = row.case === 'nominative' && own ? wholeOf(reading, own.noun) : null
  // "The round of talks was held": told as with any verb, once.
  if (own && whole && (verb.verb === 'happen' || whole.frame.type === 'talks')) {
    for (const unit of [at, own.noun, whole.at]) used.add(unit)
    return whole.frame.kind === 'gathering'
      ? [gathering(reading, sentence, whole.at, whole.frame, verb, own.noun)]
      : [roundOfTalks(reading, sentence, verb, whole, own.noun)]
  }
  const limit = far ? before : scope
  const passiveHost = row.case === 'nominative'
  const it = own === undefined && row.case === 'of' ? pointedAt(reading, at) : null
  const held =
    it ?? (own === undefined && (row.case === 'in' || row.role === 'chair') ? heldBefore(reading, limit) : null)
  const object = own ?? held ?? undefined
  // "Opened the new building": what is opened, or held, is no gathering.
  if (!object && row.role === 'host') return []
  // "The meeting of X and Y has ended": those who met are told as with any verb.
  if (own && passiveHost && own.frame.kind !== 'gathering') {
    // "Talks will go on": said of no one occasion.
    if (verb.verb === 'stay' && verb.tense !== 'perfective') return []
    used.add(own.noun)
    return [verbal(reading, sentence, own.at, verb, own.frame, own.at)]
  }
  // "Is in Hungary": where he is, no gathering.
  const where = reading.heads.find((head) => head.end === at && head.case === 'in')
  if (!object && (where?.kind === 'country' || where?.kind === 'place')) return []
  // "In the delegation were": who came with whom, to what was told.
  const inside = reading.heads.findLast((head) => head.to < at && head.from >= (own?.at ?? limit) && head.case === 'in')
  const members = inside?.kind === 'delegation'
  const inScope = reading.heads.filter((head) => head.from >= limit && head.to <= verb.to)
  const name = object ? gatheringName(reading, object.at, held ? scopeStart(reading, held.at) : limit) : null
  const outside = (head: Head) => !name || !object || head.to <= name.from || head.from > object.at
  const role: RoleHead[] = []
  const told = reading.heads.some((head) => head.case === 'agent' && head.to <= limit)
  for (const head of inScope) {
    const country = head.kind === 'country' && head.case === 'agent' && row.role === 'attendee'
    if (!outside(head) || !(acts(head) || country)) continue
    // "Representatives of the union were present too": nobody named, and of no country.
    if (head.kind === 'group' && head.organisations.length > 0 && row.role === 'attendee') continue
    // "X …, chairman of the committee, chaired": who acts was told before.
    if (head.kind === 'office' && head.case === 'nominative' && told) continue
    // "In a speech to the forum the words of X were".
    const speaks = row.speech === true && verb.verb === 'say' && head.case === 'of' && head.end === verb.from
    if (speaks || head.case === 'agent' || (head.case === 'nominative' && !passiveHost))
      role.push({ role: row.role, head })
    else if (head.case === 'honour' && row.role !== 'attendee') role.push({ role: 'attendee', head })
    else if (head.case === 'to' && head.kind === 'person' && row.role === 'host') role.push({ role: 'attendee', head })
    else if (head.case === 'for' && honoured(head, object?.frame) && row.role !== 'attendee')
      role.push({ role: 'attendee', head })
    else if ((head.case === 'with' && row.role !== 'attendee') || (head.case === 'beside' && row.role === 'chair'))
      role.push({ role: row.role, head })
    else if (head.case === 'with' && head.kind === 'person') role.push({ role: 'attendee', head })
    else if (head.case === 'chaired') role.push({ role: 'chair', head })
    else if (head.case === 'hosted') role.push({ role: 'host', head })
    else if (head.case === 'led') role.push({ role: row.role, head })
    else if (head.case === 'among' && object?.frame.kind !== 'gathering') role.push({ role: 'attendee', head })
  }
  if (row.role === 'attendee' && role.every(({ head }) => head.kind !== 'person'))
    role.push(...listedThen(reading, verb.to))
  // "Addressing the ceremony, X said".
  const speaker =
    role.every(({ head }) => head.case !== 'agent' && head.case !== 'nominative') && agentOfMain(reading, verb)
  if (speaker) role.push({ role: row.role, head: speaker })
  if (object && name && row.role !== 'attendee') role.push(...givenFor(inScope, object.frame, name, object.at))
  // "The forum is on, in which a hundred countries take part": it is told itself, and nobody named.
  if (object && (own || it || role.length > 0)) used.add(object.at)
  if (object) used.add(at)
  if (own) used.add(own.noun)
  const pair = passiveHost ? null : pairIn(reading, limit, verb.to)
  const candidate: Candidate = {
    sentence,
    type:
      object && !(object.frame.type === 'meeting' && isSession(row, name, object.frame))
        ? object.frame.type
        : 'conference',
    frame: object?.frame ?? null,
    how: 'participation',
    from: name?.from ?? at,
    to: verb.to,
    tense: verb.tense,
    negated: verb.negated,
    passive: verb.passive,
    roles: led(role),
    // A host whose name nobody knows is no subject left out.
    missing:
      passiveHost ||
      // "The summit opened": by whom nobody asks.
      (row.role === 'host' && (verb.verb === 'happen' || verb.passive)) ||
      (row.role === 'host' && object !== undefined && agentIn(reading, limit, at)) ||
      role.some(({ head }) => head.case === 'agent' || head.case === 'nominative')
        ? null
        : row.role,
    destination: null,
    further: [],
    place: placeIn(held ? reading.heads : inScope, null),
    name,
    date: dateFor(reading, limit, verb.to, at),
    visitKind: null,
    milestone: null,
    ...(held && !it && row.case === 'in' ? { held: true as const } : {}),
    ...(members ? { members: true as const } : {}),
    anaphoric:
      !object ||
      (held !== null && it === null && !(row.case === 'of' && name !== null && isSaid(name))) ||
      members ||
      ((name?.words ?? 0) === 0 && object.frame.type !== 'agreement'),
    both: own !== undefined && name !== null && bothIn(reading, name.from, own.at),
    ...(pair ? { pair } : {}),
    office: null,
    cues: hasCue(reading.units[at - 1], 'also')
      ? cuesIn(reading, limit, verb.to).add('also')
      : cuesIn(reading, limit, verb.to),
  }
  const others = own && name ? besides(reading, name.from, limit, own.at) : []
  for (const other of others) used.add(other.at)
  if (others.length === 0 || name === null) return [candidate]
  const made = others.map(({ at: noun, frame }) => ({
    ...candidate,
    type: frame.type,
    frame,
    name: gatheringName(reading, noun, limit),
    anaphoric: false,
  }))
  const listed = [...made.map((other) => other.name), name]
  return [...made, candidate].map((one) => ({ ...one, listed }))
}

/** "Present at the ceremony were: A; B and C": those named behind the colon. */
function listedThen({ units, heads }: Reading, at: number): RoleHead[] {
  if (!isMark(units[at], ':')) return []
  return heads
    .filter(({ from, kind, case: how }) => from > at && kind === 'person' && how === 'nominative')
    .map((head) => ({ role: 'attendee' as const, head }))
}

/** A meeting that is chaired, or that bears the name of a body, is a session; a working breakfast is none. */
function isSession({ role }: Participation, name: GatheringName | null, { label }: Frame): boolean {
  return (
    (role === 'chair' && label === undefined) ||
    (name !== null && (name.occasion !== null || name.organisations.length > 0))
  )
}

/** "A, B and C": the gatherings told of right before another that are taken part in with it. */
function besides(reading: Reading, from: number, limit: number, noun: number): { at: number; frame: Frame }[] {
  const { units } = reading
  const found: { at: number; frame: Frame }[] = []
  for (let begin = from; ;) {
    const listed = isA(units[begin - 1], 'and') || (found.length > 0 && isMark(units[begin - 1], '،,'))
    const at = listed ? nounBefore(units, begin - 1) : -1
    const cue = at >= limit && standsApart(units[at], units[noun]) ? units[at]?.cues.find(isGatheringCue) : undefined
    if (cue?.kind !== 'frame') return found.reverse()
    found.push({ at, frame: cue.frame })
    begin = gatheringName(reading, at, limit).from
  }
}
