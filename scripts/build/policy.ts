// Puts the page's own Content-Security-Policy into it: whoever serves the build need not set a header to have one.
import type { Plugin } from 'vite'

/**
 * What the page may do, and nothing else: no inline script or style, no `eval`, no other origin, no markup from strings
 * but the templates that Svelte compiled. `frame-ancestors` and reports work in a header only.
 */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html silsila-offline',
].join('; ')

/** For embed.html, where the element brings a second copy of Svelte beside the page's own. */
export const playgroundPolicy = `${policy} 'allow-duplicates'`

/** A Vite plugin for builds; the dev server puts styles and scripts of its own into the page. */
export function contentPolicy(content = policy): Plugin {
  return {
    name: 'silsila:policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content },
          // before all that it speaks of
          injectTo: 'head-prepend',
        },
      ],
    },
  }
}
