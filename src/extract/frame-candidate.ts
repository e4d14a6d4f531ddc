// A verb frame, or its noun alone, with the phrases that fill its roles by their cases.
import type { Frame, Slot } from '../lexicon/language'
import type { Role } from '../model/event'
import type { Candidate, RoleHead } from './candidate'
import { agentIn, bothIn, cuesIn, dateFor, dateOfPhrase, placeIn } from './clause'
import type { Head, OfficeOf } from './heads'
import { phraseOf } from './phrase'
import { clauseStart, scopeStart, type Reading } from './reading'
import { caseOf } from './units'
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
  const farther = new Set(ownAgent ? ['to', 'led'] : ['to', 'led', 'agent'])
  const inScope = reading.heads.filter(
    (head) =>
      head.from >= (farther.has(head.case) ? clause : limit) && head.to <= verb.to && !phrase.owners.includes(head),
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
  if (frame.type === 'visit' && role.length === 0) {
    // "X کا 10 نومبر کو چلی کا دورہ": a date parts the owner from the noun.
    const owner = reading.heads.find(
      (head) => head.from >= limit && head.to <= at && head.case === 'of' && head.kind === 'person',
    )
    if (owner) role.push({ role: 'actor', head: owner })
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

export function nominal(reading: Reading, sentence: number, at: number, frame: Frame): Candidate {
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
  // "X کی آج Y سے ملاقات": the day parts the owner from the noun.
  const ofRole = frame.roles['of']
  const parted =
    date >= 0 && isRole(ofRole) && role.every((filled) => filled.role !== ofRole)
      ? reading.heads.find((head) => head.end === from && head.from >= limit && head.case === 'of' && canAct(head))
      : undefined
  if (parted && isRole(ofRole)) role.unshift({ role: ofRole, head: parted })
  const cues = cuesIn(reading, phrase.from, Math.min(reading.units.length, at + 4))
  if (phrase.realis) cues.add('realis')
  const next = caseOf(reading.units[at + 1])
  if (next === 'after' || next === 'during' || next === 'margins') cues.add('realis')
  // "On an official visit to Australia, X met Y": who goes is the subject of what follows.
  const traveller =
    frame.type === 'visit' &&
    phrase.visitKind !== null &&
    role.length === 0 &&
    (next === 'during' || next === 'margins')
      ? reading.heads.find((head) => head.from > at && head.case === 'agent' && head.kind === 'person')
      : undefined
  if (traveller) role.push({ role: 'actor', head: traveller })
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
    date: date < 0 && traveller ? dateFor(reading, 0, traveller.to, at) : date,
    visitKind: phrase.visitKind,
    milestone: null,
    anaphoric: role.length === 0 && destination === null,
    both: false,
    office: null,
    cues,
  }
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

/** "X نے اور Y نے": where nobody is met, those who act met each other. */
function secondSubject(role: RoleHead[], frame: Frame): void {
  if (!frame.needs.includes('counterpart') || role.some((filled) => filled.role === 'counterpart')) return
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

/** "دورۂ چین": what is visited stands right after the noun. */
export function after(reading: Reading, at: number): Head | null {
  return reading.heads.find((head) => head.from === at + 1 && isDestination(head)) ?? null
}

/** "X اور Y کے درمیان": the first acts, the others are whom he acts with. */
function among(heads: readonly Head[], frame: Frame, role: RoleHead[]): void {
  if (frame.roles['among'] === 'none') return
  const both = heads.filter((head) => head.case === 'among' && canAct(head))
  for (const [index, head] of both.entries()) role.push({ role: index === 0 ? 'actor' : 'counterpart', head })
}
