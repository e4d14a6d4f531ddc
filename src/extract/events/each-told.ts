// "X met A and B", and then how he met A, and how he met B: two meetings, told together once. It divides none of which only
// one is told of alone.
import { personsOf, type Draft } from './draft'

/** Types whose sides are two. */
const ofTwo: ReadonlySet<string> = new Set(['meeting', 'talks', 'phone-call'])

type CountryOf = (id: string) => string | null

/**
 * Whether a meeting told now is one of its own, though he who is met was told of among others before: another of them has
 * been told of alone. Then he is none of those others any more.
 *
 * @param countryOf the country of somebody, null where nobody knows it.
 */
export function dividesFrom(told: Draft, one: Draft, countryOf: CountryOf): boolean {
  const two = personsOf(one)
  if (!isOfThem(told, one)) return false
  const gone = goneWith(told, two)
  if (gone === null) told.alone = [...(told.alone ?? []), two]
  else leave(told, gone, countryOf)
  return gone !== null
}

/** As `dividesFrom`, of meetings that are others by what else is told of them, their days. */
export function divideApart(drafts: readonly Draft[], countryOf: CountryOf): void {
  for (const told of drafts) {
    if (told.alone === undefined) continue
    for (const one of drafts) {
      const news = one.history !== true && one.aside !== true && one.status === told.status
      const gone = news && one !== told && isOfThem(told, one) ? goneWith(told, personsOf(one)) : null
      if (gone !== null) leave(told, gone, countryOf)
    }
  }
}

/** Whether a meeting is of two, both of whom were told of among others. */
function isOfThem(told: Draft, one: Draft): boolean {
  if (!ofTwo.has(told.type) || !ofTwo.has(one.type)) return false
  const [all, two] = [personsOf(told), personsOf(one)]
  return two.length === 2 && all.length > 2 && two.every((id) => all.includes(id))
}

/** Who of two is told of alone now, after another of them; null where no other was. */
function goneWith({ alone = [] }: Draft, two: readonly string[]): string | null {
  const isOther = (pair: readonly string[]) => pair.filter((id) => two.includes(id)).length === 1
  return alone.some(isOther) ? (two.find((id) => alone.every((pair) => !pair.includes(id))) ?? null) : null
}

function leave(told: Draft, gone: string, countryOf: CountryOf): void {
  told.parties.splice(0, told.parties.length, ...told.parties.filter(({ entity }) => entity !== gone))
  const country = countryOf(gone)
  const shared = told.parties.some(({ entity }) => entity === country || countryOf(entity) === country)
  if (country !== null && !shared) for (const countries of [told.countries, told.sides]) countries.delete(country)
}
