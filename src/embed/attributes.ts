// The attributes of the element, and what they ask for, in the words of an address.
import { facetKeys } from '../query/view-state'

/** Of one value. */
const single = [
  'lang',
  'theme',
  'accent',
  'height',
  'lanes',
  'from',
  'to',
  'q',
  'vs',
  'event',
  'order',
  'digits',
] as const
/** There or not. */
const flags = ['within', 'flip', 'terms'] as const
/** Of several values, `a, b`. */
const lists = [...facetKeys, 'fold', 'lock', 'hide'] as const

/** Those that make up the view. */
export const viewAttributes: readonly string[] = [...single, ...flags, ...lists]
/** All there are. `lang` is every element's own. */
export const attributes: readonly string[] = ['src', 'loading', ...viewAttributes]

export const isFlag = (name: string): boolean => flags.some((flag) => flag === name)

/**
 * A list as it stands in an attribute.
 *
 * @example listed('to-lam, xi-jinping') //=> ['to-lam', 'xi-jinping']
 */
export function listed(text: string): string[] {
  return text.split(/[\s,]+/).filter((part) => part !== '')
}

/** "ur-PK" asks for "ur". */
const baseOf = (tag: string) => tag.split('-', 1)[0]?.toLowerCase() ?? ''

/**
 * The parameters of an address that ask for what the attributes ask for; those not there are left out.
 *
 * @param get an attribute's value, null where there is none.
 */
export function parametersOf(get: (name: string) => string | null): URLSearchParams {
  const params = new URLSearchParams()
  for (const name of viewAttributes) {
    const value = get(name)
    if (value === null) continue
    if (lists.some((list) => list === name)) for (const one of listed(value)) params.append(name, one)
    else params.set(name, isFlag(name) && value === '' ? '1' : name === 'lang' ? baseOf(value) : value)
  }
  return params
}
