// How phrases fill the roles of a frame by their cases. It looks at no words between them, and resolves nobody.
import type { Frame, Slot } from '../lexicon/language'
import type { Role } from '../model/event'
import type { RoleHead } from './candidate'
import type { Head } from './heads'

export function isRole(slot: Slot | undefined): slot is Role {
  return slot !== undefined && slot !== 'none' && slot !== 'destination'
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

/** "X اور Y کے درمیان": the first acts, the others are whom he acts with. */
export function among(heads: readonly Head[], frame: Frame, role: RoleHead[]): void {
  if (frame.roles['among'] === 'none') return
  const both = heads.filter((head) => head.case === 'among' && canAct(head))
  for (const [index, head] of both.entries()) role.push({ role: index === 0 ? 'actor' : 'counterpart', head })
}

/** "X اور Y میں معاہدے پر دستخط": two countries in which something is signed are the two that sign it. */
export function betweenTwo(heads: readonly Head[]): RoleHead[] {
  const at = heads.findIndex(
    (head, index) => head.case === 'in' && head.kind === 'country' && isSecond(heads[index + 1], head),
  )
  return heads.slice(at < 0 ? heads.length : at, at + 2).map((head) => ({ role: 'actor', head }))
}

function isSecond(next: Head | undefined, { end, id }: Head): boolean {
  return next?.kind === 'country' && next.case === 'in' && next.from === end && next.id !== id
}

/** "X نے اور Y نے": where nobody is met, those who act met each other. */
export function secondSubject(role: RoleHead[], frame: Frame): void {
  if (!isRole(frame.roles['with']) || !frame.needs.includes('counterpart')) return
  if (role.some((filled) => filled.role === 'counterpart')) return
  const subject = frame.roles['agent']
  const acting = role.filter((filled) => filled.role === subject)
  for (const filled of acting.slice(1)) role[role.indexOf(filled)] = { role: 'counterpart', head: filled.head }
}

/** A leader stands for his delegation. */
export function led(roles: readonly RoleHead[]): RoleHead[] {
  const leaders = roles.filter((filled) => filled.head.case === 'led')
  if (leaders.length === 0) return [...roles]
  return roles.filter(
    (filled) => filled.head.case === 'led' || !(filled.role === leaders[0]?.role && filled.head.kind !== 'person'),
  )
}

export function canAct(head: Head): boolean {
  return head.kind !== 'place'
}

export function acts(head: Head): boolean {
  return head.kind !== 'place' && head.kind !== 'country'
}

export function isGuest({ kind }: Head): boolean {
  return kind !== 'organisation' && kind !== 'country' && kind !== 'place'
}
