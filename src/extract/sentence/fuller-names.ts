// The rest of a known person's name where it is spelled in another way: "Sheikh Tamim" is known, "bin Hammad Al Thani"
// follows. It makes nobody new.
import type { Grammar } from './grammar'
import { entryOf } from './head'
import { skeleton } from './romanise'
import type { Unit } from './units'

/** Words of a name that are looked at behind the part that is known. */
const longestRest = 5

/** The whole name of the person who is named at a unit, folded; null where nothing of a name follows. */
export function fullerName(units: readonly Unit[], at: number, grammar: Grammar): string | null {
  const [unit, entry] = [units[at], entryOf(units[at])]
  if (!unit || entry?.kind !== 'person') return null
  const rest: string[] = []
  for (let next = at + 1; next <= at + longestRest && units[next]?.kind === 'word'; next++)
    rest.push(units[next]?.form ?? '')
  const bones = (word: string) => skeleton(word, grammar)
  while (rest.length > 0 && !grammar.holders.mayBear(entry.id, rest, bones)) rest.pop()
  return rest.length === 0 ? null : [unit.form, ...rest].join(' ')
}
