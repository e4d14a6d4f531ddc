// One choice of a facet, written as in the address: `to-lam` asks for a value, `-to-lam` leaves out whatever holds it.

/** No value begins with it. */
const mark = '-'

/**
 * The choice that leaves a value out.
 *
 * @example leavingOut('to-lam') //=> '-to-lam'
 */
export function leavingOut(value: string): string {
  return mark + value
}

/**
 * Whether a choice leaves its value out.
 *
 * @example leavesOut('-to-lam') //=> true
 */
export function leavesOut(choice: string): boolean {
  return choice.startsWith(mark)
}

/**
 * The value a choice is about.
 *
 * @example valueOf('-to-lam') //=> 'to-lam'
 */
export function valueOf(choice: string): string {
  return leavesOut(choice) ? choice.slice(mark.length) : choice
}

/**
 * Whether it is a choice at all: of some value, and of one that does not begin as an exclusion does.
 *
 * @example isChoice('--to-lam') //=> false
 */
export function isChoice(text: string): boolean {
  const value = valueOf(text)
  return value !== '' && !leavesOut(value)
}
