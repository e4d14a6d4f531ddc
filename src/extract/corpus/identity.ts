// Ids one can read: date, type, names. The same event keeps its id as long as these stay the same.
import type { Draft } from '../events/draft'

const mostNames = 2

/**
 * The id of an event, without regard to others; `distinct` parts those that collide.
 *
 * @example identify(draft) //=> '2025-10-31-meeting-pham-thanh-binh-liu-haixing'
 */
export function identify(draft: Draft): string {
  const day = draft.date.edtf.split('/')[0]?.replace(/[?~%.]/gu, '') ?? ''
  const end = draft.date.edtf.split('/')[1]?.replace(/[?~%.]/gu, '') ?? ''
  const when = day !== '' ? day : end !== '' ? `before-${end}` : 'undated'
  const date = /^X+$/u.test(when) ? 'undated' : when.toLowerCase()
  const names = draft.parties.slice(0, mostNames).map((party) => party.entity.toLowerCase())
  const about =
    draft.type === 'visit' && draft.destination !== null
      ? [...names.slice(0, 1), draft.destination.toLowerCase()]
      : names.length > 0
        ? names
        : [...draft.countries].sort().map((code) => code.toLowerCase())
  const what = draft.name?.occasion ?? draft.milestone
  return [date, draft.type, ...about, ...(what === null ? [] : [what])].join('-')
}

/** The ids, later ones that collide numbered from 2. */
export function distinct(ids: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return ids.map((id) => {
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return count === 1 ? id : `${id}-${count}`
  })
}
