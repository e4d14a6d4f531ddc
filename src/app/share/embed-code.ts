// What one pastes into a page of one's own: a frame, a script that makes one, or an element. Text; it writes no page.
import { formatPairs, parsePairs } from '../../query/query-string'
import { escapeMarkup } from '../../text/markup'

export const embedKinds = ['frame', 'script', 'element'] as const
export type EmbedKind = (typeof embedKinds)[number]

export interface Embedding {
  /** Absolute address of the view, without `embed`. */
  readonly address: string
  readonly title: string
  /** CSS pixels. */
  readonly height: number
  /** Facets whose choices stay as they are. */
  readonly lock: readonly string[]
  /** Other settings, as names and values: `hide`, `accent`, … */
  readonly more?: readonly (readonly [string, string])[]
}

/** Attributes as markup has them, each after a space. */
export const written = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escapeMarkup(value)}"`)).join('')

/** The page itself and what its scripts stand beside. */
const beside = (address: string, file: string) => new URL(file, address.replace(/\?.*/s, '')).href

/** The address with more parameters. */
function withParameters(address: string, pairs: readonly (readonly [string, string])[]): string {
  const more = formatPairs(pairs)
  return more === '' ? address : `${address}${address.includes('?') ? '&' : '?'}${more}`
}

const settings = ({ lock, more = [] }: Embedding): (readonly [string, string])[] => [
  ...(lock.length > 0 ? [['lock', lock.join(',')] as const] : []),
  ...more,
]

/** What the frame itself opens. */
export function frameAddress(embedding: Embedding): string {
  return withParameters(embedding.address, [['embed', '1'], ...settings(embedding)])
}

/** One element as it is written, and the script it needs beside it. */
export interface EmbedMarkup {
  readonly tag: 'iframe' | 'a' | 'silsila-timeline'
  readonly attributes: readonly (readonly [string, string])[]
  readonly text: string
  /** Absolute address, null where no script is needed. */
  readonly script: string | null
}

/** What is pasted, before it is text: a page that shows it live builds the very same. */
export function embedMarkup(kind: EmbedKind, embedding: Embedding): EmbedMarkup {
  const { address, title, height } = embedding
  const rest = settings(embedding)
  if (kind === 'frame') {
    const attributes: [string, string][] = [
      ['src', frameAddress(embedding)],
      ['title', title],
      ['loading', 'lazy'],
      ['width', '100%'],
      ['height', String(height)],
      ['allow', 'clipboard-write; fullscreen; web-share'],
    ]
    return { tag: 'iframe', attributes, text: '', script: null }
  }
  if (kind === 'script') {
    const attributes: [string, string][] = [
      ['data-silsila', ''],
      ['href', withParameters(address, rest)],
    ]
    return { tag: 'a', attributes, text: title, script: beside(address, 'embed.js') }
  }
  const view = parsePairs(address.replace(/^[^?]*/, ''))
  // an element has each attribute once
  const once = [...new Map([...view].reverse()).entries()].reverse()
  const attributes: (readonly [string, string])[] = [['src', beside(address, 'timeline.json')], ...once, ...rest]
  return { tag: 'silsila-timeline', attributes, text: '', script: beside(address, 'element.js') }
}

/**
 * The lines to paste.
 *
 * @example embedCode('script', embedding).startsWith('<a data-silsila') //=> true
 */
export function embedCode(kind: EmbedKind, embedding: Embedding): string {
  const { tag, attributes, text, script } = embedMarkup(kind, embedding)
  const element = `<${tag}${written(attributes)}>${escapeMarkup(text)}</${tag}>`
  if (script === null) return element
  return `${element}\n<script ${tag === 'a' ? 'async' : 'type="module"'} src="${escapeMarkup(script)}"></script>`
}
