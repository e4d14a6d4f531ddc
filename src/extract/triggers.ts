// Finds what may be events in a sentence: verb frames, nouns with arguments, gatherings, milestones. It decides nothing.
import type { Frame, Participation, Slot } from '../lexicon/language'
import type { Role } from '../model/event'
import type { Candidate, RoleHead } from './candidate'
import type { Grammar } from './grammar'
import { countryOf, entryOf, type Head, type OfficeOf } from './heads'
import { gatheringName, phraseOf, type Phrase } from './phrase'
import { clauseStart, scopeStart, type Reading } from './reading'
import { caseOf, hasCue, isA, isMark, type Unit } from './units'
import type { VerbGroup } from './verbs'

const cueNames = [
  'negation',
  'conditional',
  'aspiration',
  'scheduled',
  'generic',
  'airport',
  'past',
  'spokesperson',
  'realis',
  'separately',
  'both',
] as const

/** Everything in a sentence that may be an event, in the order of its words. */
export function candidatesOf(reading: Reading, sentence: number, grammar: Grammar): Candidate[] {
  const found: Candidate[] = []
  const used = new Set<number>()
  for (const [at, unit] of reading.units.entries()) {
    for (const cue of unit.cues) {
      if (cue.kind !== 'participation') continue
      const verb = verbFor(reading, at, cue.participation.verbs, grammar)
      if (!verb) continue
      found.push(...participation(reading, sentence, at, cue.participation, verb, used))
      break
    }
  }
  for (const [at, unit] of reading.units.entries()) {
    if (used.has(at)) continue
    const frames = unit.cues.flatMap((cue) => (cue.kind === 'frame' ? [cue.frame] : []))
    const candidate = frames.length > 0 ? nounCandidate(reading, sentence, at, frames, grammar) : null
    if (candidate) found.push(candidate)
    const milestone = milestoneCandidate(reading, sentence, at)
    if (milestone) found.push(milestone)
  }
  for (const frame of grammar.language.frames) {
    if (frame.nouns.length > 0) continue
    for (const group of reading.groups) {
      if (!frame.verbs.includes(group.verb)) continue
      const noun = reading.units[group.from - 1]
      if (noun && (noun.cues.some((cue) => cue.kind === 'frame' || cue.kind === 'light') || caseOf(noun) === 'on'))
        continue
      found.push(verbal(reading, sentence, group.from, group, frame, null))
    }
  }
  return found.sort((a, b) => a.from - b.from)
}

/** The verb that makes a noun a frame: right after it, or past what may be moved between them. */
function verbFor(reading: Reading, at: number, verbs: readonly string[], grammar: Grammar): VerbGroup | null {
  const { units, groups } = reading
  let light: string | null = null
  for (let index = at + 1; index < Math.min(units.length, at + 14); index++) {
    const unit = units[index]
    if (!unit) break
    const group = groups.find((candidate) => candidate.from === index)
    if (group) {
      const name = light ?? group.verb
      const fits = verbs.includes(name) || (light !== null && verbs.includes(group.verb) && verbs.includes(light))
      return fits && group.tense !== 'relative' ? group : null
    }
    const lightCue = unit.cues.find((cue) => cue.kind === 'light')
    if (lightCue?.kind === 'light') {
      light = lightCue.name
      continue
    }
    if (index === at + 1 && isA(unit, 'genitive')) return null
    if (hasCue(unit, 'also') || hasCue(unit, 'negation') || hasCue(unit, 'separately')) continue
    if (index === at + 1 && isA(unit, 'and')) {
      const next = units[index + 1]
      if (next?.cues.some((cue) => cue.kind === 'frame' || cue.kind === 'participation')) {
        const frames = next.cues.flatMap((cue) =>
          cue.kind === 'frame' ? cue.frame.verbs : cue.kind === 'participation' ? cue.participation.verbs : [],
        )
        return verbFor(reading, index + 1, [...verbs, ...frames], grammar)
      }
      return null
    }
    const inside = reading.heads.find((head) => head.from <= index && index < head.end)
    if (
      inside &&
      (inside.case === 'agent' || inside.case === 'nominative' || inside.case === 'in' || inside.case === 'with')
    ) {
      index = inside.end - 1
      continue
    }
    if (unit.kind === 'date' || caseOf(unit) === 'to' || hasCue(unit, 'former') || hasCue(unit, 'online')) continue
    if (isA(unit, 'and') && inside) continue
    return null
  }
  return null
}

function cuesIn(reading: Reading, from: number, to: number): Set<string> {
  const found = new Set<string>()
  // "If …, then …": the condition stands in a clause before.
  if (reading.units.slice(0, to).some((unit) => hasCue(unit, 'conditional'))) found.add('conditional')
  for (const unit of reading.units.slice(from, to)) {
    for (const name of cueNames) if (hasCue(unit, name)) found.add(name)
  }
  return found
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
    const verb = verbFor(reading, at, frame.verbs, grammar)
    if (verb)
      return frame.kind === 'gathering'
        ? gathering(reading, sentence, at, frame, verb)
        : verbal(reading, sentence, at, verb, frame, at)
    if (frame.on && caseOf(units[after(reading, at)?.to ?? at + 1]) === 'on') {
      const group = reading.groups.find((candidate) => candidate.from > at && candidate.from <= at + 8)
      if (group && frame.on.includes(group.verb)) return verbal(reading, sentence, at, group, frame, at)
    }
  }
  const nominalFrame = frames.find((frame) => frame.nominal)
  if (!nominalFrame) return null
  return nominalFrame.kind === 'gathering'
    ? gathering(reading, sentence, at, nominalFrame, null)
    : nominal(reading, sentence, at, nominalFrame)
}

/** The heads of one slot, by the cases that fill it. */
function fill(heads: readonly Head[], roles: Frame['roles']): { role: RoleHead[]; destination: Head | null } {
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

function verbal(
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
  const inScope = reading.heads.filter(
    (head) =>
      head.from >= (head.case === 'to' || head.case === 'led' ? clause : limit) &&
      head.to <= verb.to &&
      !phrase.owners.includes(head),
  )
  const { role, destination: gone } = fill(
    inScope.filter((head) => head.case !== 'of' && head.case !== 'nominative'),
    frame.roles,
  )
  let destination = gone
  const ofSlot = noun === null ? undefined : frame.roles['of']
  for (const owner of phrase.owners) {
    if (frame.type === 'visit') {
      if (isDestination(owner)) destination ??= owner
      else if (canAct(owner)) role.push({ role: 'actor', head: owner })
    } else if (ofSlot && ofSlot !== 'none' && ofSlot !== 'destination' && canAct(owner))
      role.push({ role: ofSlot, head: owner })
  }
  if (frame.type === 'visit' && destination === null) {
    destination =
      after(reading, at) ??
      inScope.findLast(
        (head) => (head.kind === 'country' || head.kind === 'place') && (noun === null || head.case === 'of'),
      ) ??
      null
  }
  among(inScope, frame, role)
  const subjectRole = frame.roles['agent'] === 'none' ? frame.roles['nominative'] : frame.roles['agent']
  const subject = isRole(subjectRole) ? subjectRole : null
  if (subject !== null && !role.some((filled) => filled.role === subject && acts(filled.head))) {
    const nominative = inScope.filter(
      (head) =>
        head.case === 'nominative' &&
        acts(head) &&
        head !== destination &&
        !(frame.type === 'visit' && isDestination(head)),
    )
    for (const head of nominative) role.push({ role: subject, head })
  }
  const has = subject === null || role.some((filled) => filled.role === subject) || agentIn(reading, limit, verb.to)
  secondSubject(role, frame)
  return {
    sentence,
    type: frame.type,
    frame,
    how: 'verbal',
    from: Math.min(phrase.from, at),
    to: verb.to,
    tense: verb.tense,
    negated: verb.negated,
    passive: verb.passive,
    roles: led(role),
    missing: has ? null : subject,
    destination,
    place: placeIn(inScope, destination),
    name: null,
    date: dateFor(reading, limit, verb.to, at),
    visitKind: phrase.visitKind,
    milestone: null,
    anaphoric: frame.type !== 'visit' && role.length === 0,
    both: bothIn(reading, limit, verb.to),
    office: officeIn(inScope, frame),
    cues: cuesIn(reading, limit, verb.to),
  }
}

/** "X نے اور Y نے": where nobody is met, those who act met each other. */
function secondSubject(role: RoleHead[], frame: Frame): void {
  if (!frame.needs.includes('counterpart') || role.some((filled) => filled.role === 'counterpart')) return
  const subject = frame.roles['agent']
  const acting = role.filter((filled) => filled.role === subject)
  for (const filled of acting.slice(1)) role[role.indexOf(filled)] = { role: 'counterpart', head: filled.head }
}

/** Somebody acts in the clause, though no name says who: "both sides". */
function agentIn(reading: Reading, from: number, to: number): boolean {
  return reading.units.slice(from, to).some((unit) => caseOf(unit) === 'agent')
}

function bothIn(reading: Reading, from: number, to: number): boolean {
  return reading.units.slice(from, to).some((unit) => hasCue(unit, 'both'))
}

/** "… کو سفیر مقرر کیا": the office stands right before the verb. */
function officeIn(heads: readonly Head[], frame: Frame): OfficeOf | null {
  if (!frame.needs.includes('office')) return null
  return heads.findLast((head) => head.kind === 'office')?.offices[0] ?? null
}

/** A leader stands for his delegation. */
function led(roles: readonly RoleHead[]): RoleHead[] {
  const leaders = roles.filter((filled) => filled.head.case === 'led')
  if (leaders.length === 0) return [...roles]
  return roles.filter(
    (filled) => filled.head.case === 'led' || !(filled.role === leaders[0]?.role && filled.head.kind !== 'person'),
  )
}

function isRole(slot: Slot | undefined): slot is Role {
  return slot !== undefined && slot !== 'none' && slot !== 'destination'
}

function acts(head: Head): boolean {
  return head.kind !== 'place' && head.kind !== 'country'
}

function isDestination(head: Head): boolean {
  return head.kind === 'country' || head.kind === 'place'
}

/** "دورۂ چین": what is visited stands right after the noun. */
function after(reading: Reading, at: number): Head | null {
  return reading.heads.find((head) => head.from === at + 1 && isDestination(head)) ?? null
}

/** "X اور Y کے درمیان": the first acts, the others are whom he acts with. */
function among(heads: readonly Head[], frame: Frame, role: RoleHead[]): void {
  if (frame.roles['among'] === 'none') return
  const both = heads.filter((head) => head.case === 'among' && canAct(head))
  for (const [index, head] of both.entries()) role.push({ role: index === 0 ? 'actor' : 'counterpart', head })
}

function nominal(reading: Reading, sentence: number, at: number, frame: Frame): Candidate {
  const limit = scopeStart(reading, at)
  const phrase = phraseOf(reading, at, limit)
  const role: RoleHead[] = []
  let destination: Head | null = frame.type === 'visit' ? after(reading, at) : null
  for (const owner of phrase.owners) {
    if (frame.type === 'visit' && isDestination(owner) && destination === null) destination = owner
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
  const { date, from } = dateOfPhrase(reading, phrase, at)
  const cues = cuesIn(reading, phrase.from, Math.min(reading.units.length, at + 4))
  if (phrase.realis) cues.add('realis')
  const next = caseOf(reading.units[at + 1])
  if (next === 'after' || next === 'during') cues.add('realis')
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
    missing: phrase.own ? 'actor' : null,
    destination,
    place: null,
    name: null,
    date,
    visitKind: phrase.visitKind,
    milestone: null,
    anaphoric: role.length === 0 && destination === null,
    both: false,
    office: null,
    cues,
  }
}

/** A noun's own date: in brackets after it, or right before its phrase. */
function dateOfPhrase(reading: Reading, phrase: Phrase, at: number): { date: number; from: number } {
  const { units } = reading
  if (isMark(units[at + 1], '(') && units[at + 2]?.kind === 'date')
    return { date: units[at + 2]?.date ?? -1, from: phrase.from }
  let index = phrase.from - 1
  if (
    caseOf(units[index]) === 'in' ||
    caseOf(units[index]) === 'to' ||
    isA(units[index], 'genitive') ||
    isMark(units[index])
  )
    index -= 1
  const unit = units[index]
  if (unit?.kind === 'date') return { date: unit.date, from: index }
  return { date: -1, from: phrase.from }
}

/** The date of a clause: in its scope, nearest the trigger; else one that opens the sentence before it. */
function dateFor(reading: Reading, from: number, to: number, at: number): number {
  const { units } = reading
  let best = -1
  let distance = Infinity
  for (let index = from; index < to; index++) {
    const unit = units[index]
    if (unit?.kind !== 'date' || bracketed(units, index)) continue
    const away = Math.abs(at - index)
    if (away < distance) {
      best = unit.date
      distance = away
    }
  }
  if (best >= 0) return best
  for (let index = from - 1; index >= 0; index--) {
    const unit = units[index]
    if (hasCue(unit, 'reportedClause')) break
    if (unit?.kind === 'date' && !bracketed(units, index)) return unit.date
  }
  return -1
}

function bracketed(units: readonly Unit[], at: number): boolean {
  return isMark(units[at - 1], '(') && isMark(units[at + 1], ')')
}

function placeIn(heads: readonly Head[], destination: Head | null): Head | null {
  const places = heads.filter((head) => head.case === 'in' && (head.kind === 'place' || head.kind === 'country'))
  return (
    places.find((head) => head.kind === 'place') ?? places[0] ?? (destination?.kind === 'place' ? destination : null)
  )
}

function gathering(reading: Reading, sentence: number, at: number, frame: Frame, verb: VerbGroup | null): Candidate {
  const limit = scopeStart(reading, at)
  const name = gatheringName(reading, at, limit)
  const end = verb?.to ?? at + 1
  const inScope = reading.heads.filter((head) => head.from >= limit && head.to <= end)
  const role: RoleHead[] = inScope
    .filter((head) => acts(head) && (head.case === 'chaired' || head.case === 'hosted'))
    .map((head) => ({ role: head.case === 'chaired' ? 'chair' : 'host', head }))
  const phrase = phraseOf(reading, at, limit)
  const own = dateOfPhrase(reading, { ...phrase, from: name.from }, at)
  return {
    sentence,
    type: frame.type,
    frame,
    how: verb ? 'verbal' : 'nominal',
    from: name.from,
    to: end,
    tense: verb?.tense ?? null,
    negated: verb?.negated ?? false,
    passive: verb?.passive ?? false,
    roles: role,
    missing: null,
    destination: null,
    place: placeIn(inScope, null),
    name,
    date: verb ? dateFor(reading, limit, end, at) : own.date,
    visitKind: null,
    milestone: null,
    anaphoric: name.words === 0,
    both: false,
    office: null,
    cues: cuesIn(reading, verb ? limit : name.from, verb ? end : Math.min(reading.units.length, at + 4)),
  }
}

/** The gathering nouns a participation verb takes, nearest first: "A اور B میں شرکت". */
function objectsOf(
  reading: Reading,
  at: number,
  kind: Participation['case'],
  limit: number,
): { at: number; frame: Frame }[] {
  const { units } = reading
  for (let index = at - 1; index >= limit; index--) {
    const unit = units[index]
    const next = units[index + 1]
    const matches = kind === 'of' ? isA(next, 'genitive') : kind === 'nominative' || caseOf(next) === kind
    const frame = unit?.cues
      .flatMap((cue) => (cue.kind === 'frame' ? [cue.frame] : []))
      .find((found) => found.kind === 'gathering' || found.nominal)
    const occasion = unit?.entries.some((entry) => entry.kind === 'occasion')
    if (frame && matches) return [{ at: index, frame }]
    if (occasion && matches && !frame) return []
  }
  return []
}

function participation(
  reading: Reading,
  sentence: number,
  at: number,
  row: Participation,
  verb: VerbGroup,
  used: Set<number>,
): Candidate[] {
  const limit = scopeStart(reading, at)
  const [object] = objectsOf(reading, at, row.case, limit)
  const passiveHost = row.case === 'nominative'
  if (!object && passiveHost) return []
  const inScope = reading.heads.filter((head) => head.from >= limit && head.to <= verb.to)
  const name = object ? gatheringName(reading, object.at, limit) : null
  const outside = (head: Head) => !name || !object || head.to <= name.from || head.from > object.at
  const role: RoleHead[] = []
  for (const head of inScope) {
    if (!outside(head) || !acts(head)) continue
    if (head.case === 'agent' || (head.case === 'nominative' && !passiveHost)) role.push({ role: row.role, head })
    else if (head.case === 'to' && head.kind === 'person' && row.role === 'host') role.push({ role: 'attendee', head })
    else if (head.case === 'with' && row.role !== 'attendee') role.push({ role: row.role, head })
    else if (head.case === 'with' && head.kind === 'person') role.push({ role: 'attendee', head })
    else if (head.case === 'chaired') role.push({ role: 'chair', head })
    else if (head.case === 'hosted') role.push({ role: 'host', head })
    else if (head.case === 'led') role.push({ role: row.role, head })
    else if (head.case === 'among' && object?.frame.kind !== 'gathering') role.push({ role: 'attendee', head })
  }
  if (object) used.add(object.at)
  return [
    {
      sentence,
      type: object?.frame.type ?? 'conference',
      frame: object?.frame ?? null,
      how: 'participation',
      from: name?.from ?? at,
      to: verb.to,
      tense: verb.tense,
      negated: verb.negated,
      passive: verb.passive,
      roles: led(role),
      missing:
        passiveHost || role.some(({ head }) => head.case === 'agent' || head.case === 'nominative') ? null : row.role,
      destination: null,
      place: placeIn(inScope, null),
      name,
      date: dateFor(reading, limit, verb.to, at),
      visitKind: null,
      milestone: null,
      anaphoric: !object || (name?.words ?? 0) === 0,
      both: false,
      office: null,
      cues: cuesIn(reading, limit, verb.to),
    },
  ]
}

/** How far the words that make a milestone, and its date, may stand from its name, in units. */
const near = 9

/** A relation that began or rose, with its own date: before its name, else right after it. */
function milestoneCandidate(reading: Reading, sentence: number, at: number): Candidate | null {
  const { units, groups } = reading
  const cue = units[at]?.cues.find((candidate) => candidate.kind === 'milestone')
  if (cue?.kind !== 'milestone') return null
  const around = units.slice(Math.max(0, at - near), at + near).map((unit) => ` ${unit.form} `)
  if (cue.needs.length > 0 && !cue.needs.some((need) => around.some((form) => form.includes(` ${need} `)))) return null
  const from = dateBefore(reading, at) ?? dateAfter(units, at)
  const jubilee = units.slice(at, at + 5).some((unit) => unit.value !== null && unit.kind !== 'number')
  const heads = reading.heads.filter(
    (head) => head.kind === 'country' || (cue.id === 'membership' && head.kind === 'organisation'),
  )
  const verb = groups.find((group) => group.from > at && group.from <= at + near)
  return {
    sentence,
    type: 'milestone',
    frame: null,
    how: 'milestone',
    from: from === null ? at : Math.min(from, at),
    to: Math.max(at, from ?? 0) + 1,
    tense: verb?.tense ?? null,
    negated: verb?.negated ?? false,
    passive: false,
    roles: heads.map((head) => ({ role: 'actor' as const, head })),
    missing: null,
    destination: null,
    place: null,
    name: null,
    date: from === null || jubilee ? -1 : (units[from]?.date ?? -1),
    visitKind: null,
    milestone: cue.id,
    anaphoric: units.some((unit) => hasCue(unit, 'both')) && cue.id !== 'membership',
    both: false,
    office: null,
    cues: cuesIn(reading, from ?? at, Math.min(units.length, at + 6)),
  }
}

function dateBefore({ units, groups }: Reading, at: number): number | null {
  for (let index = at - 1; index >= Math.max(0, at - near - 3); index--) {
    if (groups.some((group) => group.to === index + 1 && group.tense === 'perfective')) return null
    if (units[index]?.kind === 'date') return index
  }
  return null
}

function dateAfter(units: readonly Unit[], at: number): number | null {
  for (let index = at + 1; index <= at + 3; index++) if (units[index]?.kind === 'date') return index
  return null
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
