// Makes the elements of virtua's list plain ones. It lets its caller choose their names and attributes, which nobody does
// here, and to be ready for any of them the page would load three times the code it takes to set those it has.
import type { Plugin } from 'vite'

const component = /virtua\/lib\/svelte\/(?:ListItem|Virtualizer)\.svelte$/

/**
 * A component of the library with `div` in place of a name that is chosen, and without attributes that are given.
 *
 * @throws Error where it is not the edition this was written for.
 */
export function plainer(code: string): string {
  const left = code
    .replace(/<svelte:element this=\{as\}/, '<div')
    .replace('</svelte:element>', '</div>')
    .replace(' {...itemRest}', '')
  if (left === code || /<\/?svelte:element|<div[^>]*\{\.\.\./.test(left))
    throw new Error('virtua draws its rows otherwise; see scripts/build/lean-rows.ts')
  return left
}

/** A Vite plugin. */
export function leanRows(): Plugin {
  return {
    name: 'silsila:lean-rows',
    enforce: 'pre',
    transform: {
      filter: { id: component },
      handler: (code) => ({ code: plainer(code), map: null }),
    },
  }
}
