// Words in quotation marks, which must stand one after the other: in the quotes of an event, and where those are not
// there, in its titles. Whoever shows the answer says which.
import { isWhole, type Event, type EventSummary } from '../model/event'
import type { Indexes } from './indexes'
import { wordForms } from './keys'
import type { Vocabulary } from './vocabulary'

/** Some events: those that say every phrase, and those of which only the titles could be looked through. */
export interface Read {
  readonly said: Indexes
  readonly unquoted: Indexes
}

/** @param quoted whole events by their indexes, in place of those without quotes. */
export type PhraseReader = (among: Indexes, phrases: readonly string[], quoted: ReadonlyMap<number, Event>) => Read

/**
 * What looks for phrases in some events. It takes them folded, one space between words.
 *
 * @example phraseReader(events, vocabulary)(allOf(2), ['he met xi'], new Map()).said //=> Uint32Array [1]
 */
export function phraseReader(events: readonly EventSummary[], { small, words }: Vocabulary): PhraseReader {
  /** What stands between two spaces, folded: most of it stands in many texts. */
  const folded = new Map<string, string>()
  const fold = (part: string) => {
    let forms = folded.get(part)
    if (forms === undefined) folded.set(part, (forms = wordForms(part).join(' ')))
    return forms
  }
  const flat = (text: string) => ` ${text.split(/\s+/u).map(fold).filter(Boolean).join(' ')} `

  return (among, phrases, quoted) => {
    const telling = new Set(phrases.flatMap((phrase) => phrase.split(' ')).filter((word) => !small.has(word)))
    /** By event how many of these stand in its titles: what has them all is looked at. */
    const titled = new Uint16Array(events.length)
    for (const word of telling)
      for (const { key } of words.get(word) ?? [])
        if (key.field === 'title') for (const at of key.events) titled[at] = (titled[at] ?? 0) + 1
    const unquoted: number[] = []
    const said = among.filter((at) => {
      const event = quoted.get(at) ?? events[at]
      if (!event) return false
      let texts: readonly string[] = []
      if (isWhole(event)) texts = event.evidence.map(({ exact }) => flat(exact))
      else {
        unquoted.push(at)
        if (titled[at] === telling.size) texts = Object.values(event.title).map(flat)
      }
      return phrases.every((phrase) => texts.some((text) => text.includes(` ${phrase} `)))
    })
    return { said, unquoted: Uint32Array.from(unquoted) }
  }
}
