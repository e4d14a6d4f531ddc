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

/** Whether a body is neither of the state nor of a party: a union, a society of friendship. */
function isOfPeople(body: string, { organisations }: Rows): boolean {
  return organisations.get(body)?.kind === 'people'
}

/**
 * "The Secretary-General of the SCO" is not the one of another body, who was told of before; "the president of the women's
 * union" is not that of the country.
 */
export function isOfAnotherBody({ id, offices }: Seen, { organisations }: Head, lexicon: Rows): boolean {
  const known = [...offices, ...(lexicon.people.get(id)?.offices ?? [])].flatMap(({ of }) => of ?? [])
  const isHis = (of: string) => known.includes(of)
  if (organisations.some((of) => isOfPeople(of, lexicon) && !isHis(of))) return true
  const bodies = organisations.filter((of) => isOfMany(of, lexicon))
  return bodies.length > 0 && known.some((of) => isOfMany(of, lexicon)) && !bodies.some(isHis)
}
