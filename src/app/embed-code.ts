// What one pastes into a page of one's own: a frame, a script that makes one, or an element. Text; it writes no page.
import { formatPairs, parsePairs } from '../query/query-string'

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
}

const escape = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
const attributes = (pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([name, value]) => ` ${name}="${escape(value)}"`).join('')

/** The page itself and what its scripts stand beside. */
const beside = (address: string, file: string) => new URL(file, address.replace(/\?.*/s, '')).href

/** The address with more parameters. */
function withParameters(address: string, pairs: readonly (readonly [string, string])[]): string {
  const more = formatPairs(pairs)
  return more === '' ? address : `${address}${address.includes('?') ? '&' : '?'}${more}`
}

/** What the frame itself opens. */
export function frameAddress({ address, lock }: Embedding): string {
  const locked: [string, string][] = lock.length > 0 ? [['lock', lock.join(',')]] : []
  return withParameters(address, [['embed', '1'], ...locked])
}

/**
 * The lines to paste.
 *
 * @example embedCode('script', embedding).startsWith('<a data-silsila') //=> true
 */
export function embedCode(kind: EmbedKind, embedding: Embedding): string {
  const { address, title, height, lock } = embedding
  const locked: [string, string][] = lock.length > 0 ? [['lock', lock.join(',')]] : []
  if (kind === 'frame') {
    const rest: [string, string][] = [
      ['src', frameAddress(embedding)],
      ['title', title],
      ['loading', 'lazy'],
      ['width', '100%'],
      ['height', String(height)],
      ['allow', 'clipboard-write; fullscreen; web-share'],
    ]
    return `<iframe${attributes(rest)}></iframe>`
  }
  if (kind === 'script') {
    const link = attributes([['href', withParameters(address, locked)]])
    return `<a data-silsila${link}>${escape(title)}</a>\n<script async src="${escape(beside(address, 'embed.js'))}"></script>`
  }
  const view = parsePairs(address.replace(/^[^?]*/, ''))
  // an element has each attribute once
  const once = [...new Map([...view].reverse()).entries()].reverse()
  const element = attributes([['src', beside(address, 'timeline.json')], ...once, ...locked])
  return `<silsila-timeline${element}></silsila-timeline>\n<script type="module" src="${escape(beside(address, 'element.js'))}"></script>`
}
