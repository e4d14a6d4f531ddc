// Which row an event stands in: first fit, in one of three orders. Pure.
import type { Candidate } from './candidate'

/** Pixels. */
export const rowGap = 8
/** Candidates in a row that found no room; those after them are less important still. */
const patience = 200

const seenFirst = (a: Candidate, b: Candidate) => Number(b.seen) - Number(a.seen)
/** Who keeps a label of its own first. */
export const byWeight = (a: Candidate, b: Candidate) =>
  seenFirst(a, b) || b.drawable.weight - a.drawable.weight || a.from - b.from || (a.key < b.key ? -1 : 1)
/** Reading order: earlier first, then the more exact. */
export const byTime = (a: Candidate, b: Candidate) => {
  const [first, second] = [a.drawable.extent, b.drawable.extent]
  return seenFirst(a, b) || first.start - second.start || first.end - second.end || (a.key < b.key ? -1 : 1)
}
/** As they stand on the page; never needs more rows than any other order did. */
export const byPlace = (a: Candidate, b: Candidate) =>
  seenFirst(a, b) || a.from - b.from || b.to - a.to || (a.key < b.key ? -1 : 1)

/**
 * First fit into at most so many rows; what finds no room is left. What is not in view comes last and makes no new row,
 * so that a lane is as high as what one sees in it.
 */
export function packed(candidates: readonly Candidate[], rows: number): { chosen: Candidate[]; left: Candidate[] } {
  const taken: Candidate[][] = []
  const chosen: Candidate[] = []
  const left: Candidate[] = []
  let refused = 0
  for (const one of candidates) {
    const clear = (row: readonly Candidate[]) =>
      row.every((other) => one.to + rowGap <= other.from || other.to + rowGap <= one.from)
    let row = refused > patience ? -1 : taken.findIndex(clear)
    if (row < 0 && taken.length < (one.seen ? rows : Math.min(rows, 1))) row = taken.push([]) - 1
    if (row < 0) {
      left.push(one)
      refused++
    } else {
      refused = 0
      taken[row]?.push(one)
      chosen.push({ ...one, row })
    }
  }
  return { chosen, left }
}
