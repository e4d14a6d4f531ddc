// Leaves out of Svelte's runtime what costs a page time before it has shown anything. It changes nothing that is asked for.
import type { Plugin } from 'vite'

const constants = /\/svelte\/src\/internal\/client\/constants\.js$/

/**
 * Svelte's constants without the one that is an error: for the stack of an error nobody ever throws, a browser reads the
 * whole file again to count its lines.
 *
 * @throws Error where it is not the edition this was written for.
 */
export function withoutStack(code: string): string {
  const left = code.replace(/new \(class StaleReactionError extends Error \{/, 'new (class StaleReactionError {')
  if (left === code) throw new Error('Svelte says otherwise that a reaction is stale; see scripts/build/lean-svelte.ts')
  return left
}

/** A Vite plugin for builds. */
export function leanSvelte(): Plugin {
  return {
    name: 'silsila:lean-svelte',
    apply: 'build',
    transform: {
      filter: { id: constants },
      handler: (code) => ({ code: withoutStack(code), map: null }),
    },
  }
}
