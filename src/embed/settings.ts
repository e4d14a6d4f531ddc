// What a host may ask of an embedded timeline beyond the view itself: how it looks, what it leaves out, what is fixed.
// One reader for an address and for attributes; what it does not understand it says and leaves out. It never fails.
import { pageParts, type PagePart } from '../app/page/page-part'
import { facetKeys, langs, themes, type FacetKey, type Lang, type Theme } from '../query/view-state'

/** What is not given is null, or empty. */
export interface EmbedSettings {
  readonly theme: Theme | null
  readonly lang: Lang | null
  /** As the host wrote it, `#rgb` or `#rrggbb` in lower case; accent.ts makes it readable. */
  readonly accent: string | null
  /** CSS pixels, or as much as there is to show. */
  readonly height: number | 'auto' | null
  /** Facets whose choices the reader cannot change. */
  readonly lock: readonly FacetKey[]
  /** Parts of the page that are left out. */
  readonly hide: readonly PagePart[]
  /** The one origin that messages go to and come from; null for any parent. */
  readonly origin: string | null
}

/** The names `parseSettings` reads. `theme` and `lang` stand in the view as well. */
export const settingNames = ['theme', 'lang', 'accent', 'height', 'lock', 'hide', 'origin'] as const

/** Everything an address may hold: the view as in query/url.ts, and the settings. */
export const parameterNames: readonly string[] = [
  ...facetKeys,
  ...['q', 'from', 'to', 'within', 'vs', 'event', 'lanes', 'order', 'fold', 'terms', 'digits', 'flip', 'embed'],
  ...settingNames,
]

/** Pixels: less shows no event, more is a slip of the pen. */
export const heights = { least: 160, most: 10_000 } as const

const listed = (allowed: readonly string[]) => allowed.join(', ')

/**
 * Reads the settings of an address or of attributes. Of a list, `a,b` and the name given twice mean the same.
 *
 * @param params names and values; those of the view are passed over.
 * @returns the settings, and a note for a person on everything that was left out.
 * @example parseSettings({ lock: 'leader,type', height: '480' }).settings.lock //=> ['leader', 'type']
 * @example parseSettings({ theme: 'pink' }).notes //=> ['theme=pink: not one of system, light, dark, contrast']
 */
export function parseSettings(params: URLSearchParams | Readonly<Record<string, string>>): {
  settings: EmbedSettings
  notes: string[]
} {
  const pairs = params instanceof URLSearchParams ? [...params] : Object.entries(params)
  const notes: string[] = []
  const refuse = (name: string, value: string, why: string): null => {
    // whatever was written, a console gets one short line of it
    notes.push(`${name}=${value.replace(/\s+/g, ' ').slice(0, 60)}: ${why}`)
    return null
  }
  const all = (name: string) => pairs.filter(([other]) => other === name).map(([, value]) => value.trim())

  function read<T>(name: string, reader: (value: string) => T | null, why: string): T | null {
    const value = all(name).find((given) => given !== '')
    return value === undefined ? null : (reader(value) ?? refuse(name, value, why))
  }
  const oneOf = <T extends string>(name: string, allowed: readonly T[]) =>
    read(name, (value) => allowed.find((one) => one === value) ?? null, `not one of ${listed(allowed)}`)
  const anyOf = <T extends string>(name: string, allowed: readonly T[]): readonly T[] => {
    const values = all(name).flatMap((value) => value.split(/[\s,]+/).filter((part) => part !== ''))
    const known = values.filter((value): value is T => {
      if (allowed.includes(value as T)) return true
      refuse(name, value, `not one of ${listed(allowed)}`)
      return false
    })
    return [...new Set(known)]
  }

  for (const name of new Set(pairs.map(([name]) => name))) {
    if (!parameterNames.includes(name)) refuse(name, all(name)[0] ?? '', 'no such parameter')
  }
  const settings = {
    theme: oneOf('theme', themes),
    lang: oneOf('lang', langs),
    accent: read('accent', hexColour, 'not a colour such as #1f4e79'),
    height: read('height', heightOf, `not "auto" or ${heights.least} to ${heights.most} pixels`),
    lock: anyOf('lock', facetKeys),
    hide: anyOf('hide', pageParts),
    origin: read('origin', originOf, 'not an origin such as https://example.org'),
  }
  return { settings, notes }
}

/**
 * Writes them as names and values; what is not given is left out. `theme` and `lang` are the view's to write.
 *
 * @example formatSettings({ ...noSettings, height: 'auto' }) //=> [['height', 'auto']]
 */
export function formatSettings(settings: EmbedSettings): [name: string, value: string][] {
  const { accent, height, lock, hide, origin } = settings
  const pairs: [string, string | null][] = [
    ['accent', accent],
    ['height', height === null ? null : String(height)],
    ['lock', lock.join(',') || null],
    ['hide', hide.join(',') || null],
    ['origin', origin],
  ]
  return pairs.filter((pair): pair is [string, string] => pair[1] !== null)
}

/** What holds where nothing is given. */
export const noSettings: EmbedSettings = {
  theme: null,
  lang: null,
  accent: null,
  height: null,
  lock: [],
  hide: [],
  origin: null,
}

function hexColour(value: string): string | null {
  return /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(value) ? value.toLowerCase() : null
}

function heightOf(value: string): number | 'auto' | null {
  if (value === 'auto') return value
  const pixels = /^\d{1,5}(?:px)?$/.test(value) ? parseInt(value, 10) : NaN
  return pixels >= heights.least && pixels <= heights.most ? pixels : null
}

function originOf(value: string): string | null {
  if (!/^https?:\/\//.test(value) || !URL.canParse(value)) return null
  const { origin, href } = new URL(value)
  return href === `${origin}/` ? origin : null
}
