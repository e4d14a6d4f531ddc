// What is asked of a date: which mention, and of what event. It resolves none.
import type { EventType, Status } from '../../model/event'
import type { Span } from '../../model/span'
import type { Candidate } from '../events/candidate'
import type { DateMention } from './dates'

/** What is asked of a date. */
export interface DateRequest {
  readonly mention: DateMention | null
  readonly sentence: number
  readonly status: Status
  /** Told as lying before the report. */
  readonly past: boolean
  /** Only named, with no verb: "since the visit of X". */
  readonly noun: boolean
  readonly occasion: string | null
  readonly ordinal: number | null
  readonly type: EventType
  /** Country or place gone to. */
  readonly destination: string | null
  readonly span: Span
  /** A day asked for by itself: nothing told later goes on from it, and it is not taken for the last of anything. */
  readonly quiet?: true
  /** Of a journey that begins beside words that one is over. */
  readonly begins?: true
}

/** What is asked of the date of an event, but for the mention. */
export function requestOf(
  candidate: Candidate,
  verdict: { readonly status: Status; readonly past: boolean },
  sentence: number,
  span: Span,
): Omit<DateRequest, 'mention'> {
  return {
    sentence,
    status: verdict.status,
    past: verdict.past,
    noun: candidate.how === 'nominal',
    occasion: candidate.name?.occasion ?? null,
    ordinal: candidate.name?.ordinal ?? null,
    type: candidate.type,
    destination: candidate.destination?.id ?? null,
    span,
    ...(isOnlyCounted(candidate) ? { quiet: true as const } : {}),
  }
}

/** "For the first time after being elected on the 2nd of March": nothing is told on from that day. */
export function isOnlyCounted({ type, tense }: Candidate): boolean {
  return type === 'appointment' && tense === 'infinitive'
}

/** What is asked of a day that a sentence says, whatever is told of it: of nothing that lies further back. */
export function dayRequest(mention: DateMention, sentence: number, { start, end }: Span): DateRequest {
  const whose = { occasion: null, ordinal: null, type: 'meeting' as const, destination: null }
  return { mention, sentence, status: 'occurred', past: false, noun: false, ...whose, span: { start, end } }
}
