// An ambassador who comes to a town abroad is where he is posted: he has made no journey between two countries.
import type { Telling } from './assembly'
import { hasCue, type Unit } from '../sentence/units'

/** Whether a journey is one of an ambassador alone to a town, and not to a country by its name. */
export function isPosted({ candidate, reading }: Pick<Telling, 'candidate' | 'reading'>): boolean {
  const { type, destination, roles } = candidate
  if (type !== 'visit' || destination?.kind !== 'place') return false
  const actors = roles.flatMap(({ role, head }) => (role === 'actor' ? [head] : []))
  const envoys = actors.filter(({ from, to }) => reading.units.slice(from, to).some(isEnvoy))
  // His name may stand once more, in brackets and other letters.
  return envoys.length > 0 && actors.every(({ id }) => envoys.some((envoy) => envoy.id === id))
}

/** A representative of many kinds may travel; an ambassador is posted. */
function isEnvoy(unit: Unit): boolean {
  return hasCue(unit, 'accredited') && !hasCue(unit, 'group')
}
