// "Why this date?", in the reader's words.
import { wordsIn } from '../../i18n/digits'
import type { Part } from '../../i18n/parts'
import { explainDate } from '../../i18n/reasons'
import type { EventSummary } from '../../model/event'
import type { Explorer } from '../state/explorer.svelte'

/** One list of parts a step. */
export function whyOf(explorer: Explorer, event: EventSummary): readonly (readonly Part[])[] {
  const source = explorer.source(event.evidence[0]?.source ?? '')
  return wordsIn(explainDate(event.date, explorer.lang, source?.lang), explorer.digits)
}
