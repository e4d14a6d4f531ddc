// Which of the interface's languages somebody gets who has named others, or several.
import { langs, type Lang } from './view-state'

/**
 * The first language the interface has, else English.
 *
 * @param tags BCP 47, best first; empty ones are passed over.
 * @example preferredLang(['fr', 'ur-PK', 'en']) //=> 'ur'
 */
export function preferredLang(tags: readonly string[]): Lang {
  const known = tags.map((tag) => langs.find((lang) => lang === tag.trim().split(/[-_]/, 1)[0]?.toLowerCase()))
  return known.find((lang) => lang !== undefined) ?? 'en'
}
