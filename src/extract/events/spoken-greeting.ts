// Greetings told right after a gathering or a meeting of him who gives them: he spoke them there, and sent nothing.
import type { EventType } from '../../model/event'
import type { Assembly, Telling } from './assembly'

/** Where one speaks to somebody, or before others. */
const spokenAt: ReadonlySet<EventType> = new Set(['meeting', 'talks', 'phone-call', 'ceremony', 'conference', 'summit'])

/** How many sentences part the greetings, at most, from what they were spoken at. */
const near = 2

/** "X addressed the summit. He congratulated Y on holding it": in one paragraph, without a day of its own. */
export function isSpokenThere(
  { candidate, reading, sentence, parts }: Telling,
  { drafts, readings }: Pick<Assembly, 'drafts' | 'readings'>,
): boolean {
  if (candidate.type !== 'message' || candidate.frame?.weak !== true || candidate.date >= 0) return false
  const greets = parts.parties.filter(({ role }) => role === 'actor').map(({ entity }) => entity)
  const before = readings
    .slice(Math.max(0, sentence - near), sentence)
    .filter((other) => other.sentence.paragraph === reading.sentence.paragraph)
  return drafts.some(
    ({ type, status, parties, evidence }) =>
      spokenAt.has(type) &&
      status === 'occurred' &&
      parties.some(({ entity }) => greets.includes(entity)) &&
      evidence.some(({ start }) => before.some((other) => other.sentence.start === start)),
  )
}
