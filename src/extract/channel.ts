// The channel an exchange goes through: by the offices of those who act, else by what they act for.
import type { Lexicon } from '../lexicon/lexicon'
import { channels, type Channel } from '../model/event'
import type { Draft } from './assemble'

/**
 * party, state, parliament or people. A state or official visit is never the party's. What the first to act is called
 * in the text counts before what the lexicon knows of him.
 */
export function channelOf(draft: Draft, lexicon: Lexicon): Channel {
  const official = draft.type === 'visit' && (draft.visitKind === 'state' || draft.visitKind === 'official')
  const votes = new Map<Channel, number>()
  for (const [index, party] of draft.parties.entries()) {
    const channel = channelOfParty(party.entity, party.offices.map(({ office }) => office), lexicon)
    if (channel === null || (official && channel === 'party')) continue
    votes.set(channel, (votes.get(channel) ?? 0) + 1 + (index === 0 ? 0.5 : 0))
  }
  let best: Channel = 'state'
  let most = 0
  for (const channel of channels) {
    const count = votes.get(channel) ?? 0
    if (count > most) {
      best = channel
      most = count
    }
  }
  return best
}

function channelOfParty(entity: string, offices: readonly string[], lexicon: Lexicon): Channel | null {
  const said = offices.map((office) => lexicon.offices.get(office)?.channel).find((channel) => channel !== undefined)
  if (said) return said
  const person = lexicon.people.get(entity)
  const [tenure] = person?.offices ?? []
  if (tenure) return lexicon.organisations.get(tenure.of)?.channel ?? lexicon.offices.get(tenure.office)?.channel ?? null
  return lexicon.organisations.get(entity)?.channel ?? null
}
