// The style sheet of the custom element, made from that of the page: a shadow tree has no root element to size letters
// by and knows no font-face, and a host page may set the tokens.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/** What hosts are given of the element's types. */
const publicTypes = new URL('../../src/embed/element-types.ts', import.meta.url)
/** Stands in element.js for the address of the sheet. */
const placeholder = '__SILSILA_ELEMENT_SHEET__'

/** Tokens a host may set, as `--silsila-paper` and so on; docs/embedding.md lists them. */
export const themeTokens: readonly string[] = [
  ...['paper', 'card', 'wash', 'ink', 'soft', 'line', 'edge', 'accent', 'on-accent', 'mark', 'on-mark', 'hit', 'warn'],
  ...['serif', 'sans', 'naskh', 'text-xs', 'text-s', 'text-m', 'text-l', 'text-xl', 'round-s', 'round', 'round-l'],
  'shadow',
]

function replaced(css: string, from: RegExp, to: (...parts: string[]) => string): string {
  const result = css.replace(from, to)
  if (result === css)
    throw new Error(`the style sheet no longer contains ${String(from)}; see scripts/build/element-sheet.ts`)
  return result
}

/**
 * The page's style sheet for a shadow tree.
 *
 * @param css minified.
 * @throws Error where the sheet is not as expected.
 */
export function forShadow(css: string): string {
  let sheet = replaced(css, /@font-face\{[^}]*\}/g, () => '')
  sheet = replaced(sheet, /(["']?)Noto Nastaliq Urdu\1/g, (name) => `Silsila Nastaliq,${name}`)
  // conditions of media know no variables
  sheet = sheet.replace(
    /(@media[^{]*|@container[^{]*)|(?<![\w.#-])(-?(?:\d+\.?\d*|\.\d+))rem\b/g,
    (all, rule, size = '') => (!rule ? `calc(${size}*var(--rem,16px))` : all),
  )
  return replaced(sheet, /:root,\.silsila-frame\{[^}]*--paper:[^}]*\}/, (block) =>
    themeTokens.reduce(
      (tokens, name) =>
        replaced(
          tokens,
          new RegExp(`(?<=[{;])--${name}:([^;}]*)`),
          (_, value) => `--${name}:var(--silsila-${name},${value})`,
        ),
      block,
    ),
  )
}

/** A Vite plugin for builds: writes the sheet, tells element.js where it is, and puts the types beside it. */
export function elementSheet(): Plugin {
  return {
    name: 'silsila:element-sheet',
    apply: 'build',
    config: () => ({ define: { [placeholder]: JSON.stringify(placeholder) } }),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = Object.values(bundle)
        const sheets = files.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'))
        const users = files.filter((file) => file.type === 'chunk' && file.code.includes(placeholder))
        const [sheet, user] = [sheets[0], users[0]]
        if (sheets.length !== 1 || sheet?.type !== 'asset')
          throw new Error(`${String(sheets.length)} style sheets, not one`)
        if (users.length !== 1 || user?.type !== 'chunk' || !user.isEntry) throw new Error('no element.js to tell')
        const source = forShadow(String(sheet.source))
        const fileName = `assets/element-${createHash('sha256').update(source).digest('hex').slice(0, 8)}.css`
        this.emitFile({ type: 'asset', fileName, source })
        this.emitFile({ type: 'asset', fileName: 'element.d.ts', source: readFileSync(publicTypes) })
        user.code = user.code.replaceAll(placeholder, fileName)
      },
    },
  }
}
