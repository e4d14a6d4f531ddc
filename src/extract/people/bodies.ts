// International bodies told of by the office of who heads them: "the Secretary-General of the SCO". It knows no article.
import type { Lexicon } from '../../lexicon/lexicon'
import type { Head } from '../sentence/head'
import type { Seen } from './seen'

type Rows = Pick<Lexicon, 'people' | 'organisations'>

/** Whether a body is of many countries. */
function isOfMany(body: string, { organisations }: Rows): boolean {
  return organisations.get(body)?.kind === 'international'
}

/**
 * The international body whose head is meant by his office alone: the one the phrase names, else the only one known to
 * have such an office, "the Secretary-General of the United Nations". Null where several have: many have a secretary-general.
 */
export function bodyOf({ offices: [office], organisations }: Head, lexicon: Rows): string | null {
  if (!office) return null
  const bodies = new Set<string>()
  for (const { offices = [] } of lexicon.people.values())
    for (const row of offices) if (row.office === office.office) bodies.add(row.of)
  const [body] = bodies
  if (body === undefined || ![...bodies].every((of) => isOfMany(of, lexicon))) return null
  return organisations.find((of) => isOfMany(of, lexicon)) ?? (bodies.size === 1 ? body : null)
}

/** "The Secretary-General of the SCO" is not the one of another body, who was told of before. */
export function isOfAnotherBody({ id, offices }: Seen, { organisations }: Head, lexicon: Rows): boolean {
  const bodies = organisations.filter((of) => isOfMany(of, lexicon))
  if (bodies.length === 0) return false
  const known = [...offices, ...(lexicon.people.get(id)?.offices ?? [])].flatMap(({ of }) => of ?? [])
  return known.some((of) => isOfMany(of, lexicon)) && !known.some((of) => bodies.includes(of))
}
