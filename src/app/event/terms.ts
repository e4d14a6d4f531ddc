// Terms of office in words. The bands that show them are term-bands.ts.
import { formatEdtf } from '../../i18n/dates'
import { inDigits } from '../../i18n/digits'
import type { Messages } from '../../i18n/messages'
import type { Entity, Office } from '../../model/entity'
import { localize } from '../../model/localized'
import type { Digits } from '../../query/view-state'

/** Some person's offices with their dates, in words: "President: 22 May – 21 October 2024". */
export function termWords(person: Entity | undefined, t: Messages, digits: Digits): readonly string[] {
  return (person?.offices ?? []).map((office) => inDigits(`${nameOf(office, t)}: ${datesOf(office, t)}`, digits))
}

function nameOf({ label, of }: Office, t: Messages): string {
  const parts = of ? [label, of] : [label]
  return parts.map((words) => localize(words, t.lang).text).join(' · ')
}

function datesOf({ from, to }: Office, t: Messages): string {
  if (from !== undefined && to !== undefined) return formatEdtf(from === to ? from : `${from}/${to}`, t.lang)
  if (from !== undefined) return t.timeline.since(formatEdtf(from, t.lang))
  return t.timeline.until(formatEdtf(to ?? '', t.lang))
}
