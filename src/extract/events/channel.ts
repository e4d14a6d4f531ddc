// The channel an exchange goes through: by the offices of those who act, else by what they act for.
import type { Lexicon } from '../../lexicon/lexicon'
import { channels, type Channel } from '../../model/event'
import type { Draft, Party } from './draft'

/**
 * party, state, parliament or people. A state or official visit is never the party's. Whoever has two offices counts
 * half for each; of equal channels that of the one met counts, as when an ambassador meets a party's head.
 */
export function channelOf(draft: Draft, lexicon: Lexicon): Channel {
  const official = draft.type === 'visit' && (draft.visitKind === 'state' || draft.visitKind === 'official')
  const votes = new Map<Channel, number>()
  for (const [index, party] of draft.parties.entries()) {
    const found = channelsOfParty(party, lexicon).filter((channel) => !(official && channel === 'party'))
    const first = draft.parties.some(({ role }) => role === 'counterpart') ? party.role === 'counterpart' : index === 0
    for (const channel of found) votes.set(channel, (votes.get(channel) ?? 0) + (first ? 1.25 : 1) / found.length)
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

/** Channels of the offices the text gives, else of the first one the lexicon knows. */
function channelsOfParty({ entity, offices }: Party, lexicon: Lexicon): Channel[] {
  const held = lexicon.people.get(entity)?.offices ?? []
  const said = offices.flatMap(({ office, of }): Channel[] => {
    const known = held.find((tenure) => tenure.office === office)
    const body = of ?? known?.of
    const channel =
      (body === undefined ? undefined : lexicon.organisations.get(body)?.channel) ??
      lexicon.offices.get(office)?.channel
    // "Head", "chairman" say little of themselves: of the people only where nothing else is known.
    return channel === undefined || channel === 'people' ? [] : [channel]
  })
  if (said.length > 0) return [...new Set(said)]
  const [tenure] = held
  const channel = tenure
    ? (lexicon.organisations.get(tenure.of)?.channel ?? lexicon.offices.get(tenure.office)?.channel)
    : lexicon.organisations.get(entity)?.channel
  return channel ? [channel] : offices.length > 0 ? ['people'] : []
}
