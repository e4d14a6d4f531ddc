// What a minister is the minister of, between the office and the name: "the minister for climate, energy and utilities X". It
// finds where the name begins, and how far back the office stands; whose name it is it does not ask.
import type { Grammar } from './grammar'
import { countryOf, entryOf } from './head'
import { hasCue, isA, isMark, type Unit } from './units'

/** Units of a portfolio: "the minister for export promotion, international trade and economic development". */
const longestPortfolio = 14

/** Unknown words of one part of it. */
const longestPart = 3

/** What a portfolio may name, where "for" says that it is one: "the minister for Europe", "of state for the Indo-Pacific". */
const named: ReadonlySet<string> = new Set(['place', 'organisation', 'country', 'adjective'])

/** Whether a unit joins two parts of a portfolio. */
function joins(unit: Unit | undefined): boolean {
  return isA(unit, 'and') || isMark(unit, '،,')
}

/** Words of other use that a portfolio may be called by: "trade", "promotion". */
const others = ['relation', 'aspiration']

function isWord(unit: Unit | undefined, { common }: Grammar): boolean {
  if (unit === undefined || hasCue(unit, 'portfolio')) return unit !== undefined
  const plain = unit.kind === 'word' || others.some((name) => hasCue(unit, name))
  return plain && unit.form.split(' ').every((word) => common.has(word))
}

/**
 * Where a portfolio ends that begins behind an office, past the words that are no name's; `at` itself where none stands there.
 *
 * @param at unit behind the office.
 */
export function pastPortfolio(units: readonly Unit[], at: number, grammar: Grammar): number {
  const office = entryOf(units[at - 1])
  const ofPlace =
    grammar.lexicon.offices.get(office?.id ?? '')?.ofPlace === true && entryOf(units[at])?.kind === 'place'
  let end = ofPlace ? at + 1 : at
  const limit = at + longestPortfolio
  let isFor = false
  while (end < limit) {
    const unit = units[end]
    if (hasCue(unit, 'accreditedTo')) {
      isFor = true
      end += firstPart(units, end + 1)
    } else if (joins(unit)) {
      const next = nextPart(units, end, end > at, grammar)
      if (next === null) break
      end = next
      continue
    } else if (!isWord(unit, grammar) && !(isFor && named.has(entryOf(unit)?.kind ?? ''))) break
    end += 1
  }
  // "سفیر برائے پاکستان X"
  if (end > at && hasCue(units[end - 1], 'accreditedTo') && countryOf(units[end]) !== null) end += 1
  return end
}

/** "For land, infrastructure and tourism": the words nobody knows of the first part, where another follows. */
function firstPart(units: readonly Unit[], from: number): number {
  const count = unknown(units, from)
  return count <= longestPart && joins(units[from + count]) ? count : 0
}

/** Past the "and" or comma at `at`, and past the words nobody knows of the part behind it: "… and utilities X", "aviation, …". */
function nextPart(units: readonly Unit[], at: number, begun: boolean, grammar: Grammar): number | null {
  const and = isMark(units[at]) && isA(units[at + 1], 'and') ? at + 1 : at
  if (isWord(units[and + 1], grammar)) return and + 1
  const count = begun ? unknown(units, and + 1) : 0
  // "Energy and utilities X Y": one word is of the portfolio, where a name of two is left.
  if (isA(units[and], 'and')) return count > 2 ? and + 2 : null
  return count <= longestPart && count > 0 && joins(units[and + 1 + count]) ? and + 1 + count : null
}

function unknown(units: readonly Unit[], from: number): number {
  let count = 0
  while (units[from + count]?.kind === 'word') count += 1
  return count
}

/**
 * How many units part a name from the office before it, where they are its portfolio; 0 where they are none.
 *
 * @param at the last of them, right before the name.
 */
export function portfolioBefore(units: readonly Unit[], at: number, grammar: Grammar): number {
  const words = wordsBefore(units, at)
  if (words > 0 || joins(units[at])) return words
  for (let from = at; from > at - longestPortfolio; from--) {
    const unit = units[from]
    if (entryOf(unit)?.kind === 'office') return pastPortfolio(units, from + 1, grammar) === at + 1 ? at - from : 0
    const names = unit?.kind === 'word' || named.has(entryOf(unit)?.kind ?? '')
    if (!names && !joins(unit) && !isWord(unit, grammar) && !hasCue(unit, 'accreditedTo')) return 0
  }
  return 0
}

/** "وزیر برائے محنت X": up to three words nobody knows, right behind an office. */
function wordsBefore(units: readonly Unit[], at: number): number {
  let count = 0
  while (count < 4 && (units[at - count]?.kind === 'word' || hasCue(units[at - count], 'accreditedTo'))) count += 1
  return count > 0 && count < 4 && entryOf(units[at - count])?.kind === 'office' ? count : 0
}
