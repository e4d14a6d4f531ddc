// Who has set out is told to arrive, or to be there on days still to come: one journey. It adds no day of its own.
import { dayNumber } from '../../model/calendar'
import type { Assembly } from '../events/assembly'
import { absorb, sameDestination, type Draft } from '../events/draft'
import type { EventDate } from '../../model/date'

/** From setting out to the day on which he is there, of several countries in turn. */
const longest = 14

/** "He left for A and B. He will first reach A; from the 5th to the 7th he will be in B": joined, with the days told of each. */
export function joinArrivals({ drafts }: Pick<Assembly, 'drafts'>): void {
  for (const left of drafts.filter(({ setOut }) => setOut === true)) {
    for (const there of drafts.slice(drafts.indexOf(left) + 1)) {
      if (!isArrival(left, there)) continue
      const { date, status } = there
      drafts.splice(drafts.indexOf(there), 1)
      absorb(left, there)
      if (date.earliest === null) continue
      left.date = date
      left.status = status
    }
  }
}

function isArrival(left: Draft, there: Draft): boolean {
  const goes = there.type === 'visit' && there.status === 'scheduled' && there.history !== true
  if (!goes || !sameDestination(left, there) || !isNear(left.date, there.date)) return false
  const whose = there.parties.filter(({ kind }) => kind === 'person')
  return whose.some(({ entity }) => left.parties.some((party) => party.entity === entity))
}

function isNear({ earliest: left }: EventDate, { earliest: there, latest }: EventDate): boolean {
  // Told of no day it is the same journey; told as long ago it is none to come.
  if (there === null || left === null) return latest === null || there !== null
  const days = dayNumber(there) - dayNumber(left)
  return days >= 0 && days <= longest
}
