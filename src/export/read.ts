// Any file that this program writes, told apart by what stands in it: names of files lie.
import { fromAnnotations } from './annotations'
import { fromCsv } from './csv'
import { fromICal } from './ical'
import { fromJson } from './json'
import { fromJsonLd } from './json-ld'
import { failed, fieldsOf, parsed, type Result } from './result'
import { fromTimelineJs } from './timelinejs'

/**
 * The document in a file.
 *
 * @example readFile('BEGIN:VCALENDAR…').ok
 */
export function readFile(text: string): Result {
  const start = text.replace(/^\ufeff/, '').trimStart()
  if (/^BEGIN:VCALENDAR\s/i.test(start)) return fromICal(start)
  if (!/^[{[]/.test(start)) return fromCsv(start)
  const value = parsed(start)
  if (value === undefined) return failed('not-json')
  const fields = fieldsOf(value)
  // a file is opened by itself: what stands beside it is not there
  if (fields && 'outline' in fields) return failed('outline')
  if (fields && 'version' in fields) return fromJson(start)
  if (fields?.['@type'] === 'ItemList') return fromJsonLd(start)
  if (fields?.['type'] === 'AnnotationCollection') return fromAnnotations(start)
  if (fields && 'silsila:undated' in fields) return fromTimelineJs(start)
  return failed('unknown-format')
}
