// Which letters of a text answer the search. It gives places in the text as it stands, whatever folding dropped.
import type { Span } from '../model/span'
import { fold } from '../text/fold'
import { words, type Word } from '../text/words'
import type { Match } from './lookup'
import type { Asked } from './question'
import type { Key } from './vocabulary'

/** What a search matched, ready to be found in many texts. */
export interface Terms {
  /** Folded word → how many of its letters were typed; all of them where it was misspelt. */
  readonly words: ReadonlyMap<string, number>
  /** Names in words, by their first word: another spelling or script of what was matched. */
  readonly names: ReadonlyMap<string, readonly (readonly string[])[]>
}

/** Its forms are ways to write one thing. Those of a title or an office are not. */
const isNamed = ({ field }: Key) => field !== 'title' && field !== 'office'

/**
 * Puts together what is to be highlighted.
 *
 * @param found each word typed with the words it may mean.
 * @param whole what was named in full.
 * @param phrases folded words, one space between.
 */
export function termsOf(
  found: readonly { readonly word: string; readonly part: Asked; readonly matches: readonly Match[] }[],
  whole: readonly Key[],
  phrases: readonly string[] = [],
): Terms {
  const typed = new Map<string, number>()
  const names = new Map<string, (readonly string[])[]>()
  const add = (name: readonly string[]) => {
    const [first] = name
    if (first === undefined) return
    const there = names.get(first)
    if (there) there.push(name)
    else names.set(first, [name])
  }
  for (const key of whole) if (isNamed(key)) key.forms.forEach(add)
  for (const phrase of phrases) add(phrase.split(' '))
  for (const { word, matches } of found) {
    for (const match of matches) {
      typed.set(
        match.word,
        Math.max(typed.get(match.word) ?? 0, match.kind === 'prefix' ? word.length : match.word.length),
      )
      for (const { key, share } of match.senses) {
        if (!isNamed(key) || share < 1) continue
        key.forms.filter((form) => !form.includes(match.word)).forEach(add)
      }
    }
  }
  return { words: typed, names }
}

/**
 * The stretches of a text that a search matched, in order and apart.
 *
 * @example highlight('Tô Lâm', search(index, 'to lam').terms) //=> [{ start: 0, end: 6 }]
 */
export function highlight(text: string, terms: Terms): Span[] {
  if (terms.words.size === 0 && terms.names.size === 0) return []
  const all = words(text).filter(({ kind }) => kind !== 'mark')
  const spans: Span[] = []
  for (const [at, word] of all.entries()) {
    const letters = terms.words.get(word.form)
    if (letters !== undefined) spans.push({ start: word.start, end: endOf(text, word, letters) })
    for (const name of terms.names.get(word.form) ?? []) {
      const last = all[at + name.length - 1]
      if (last && name.every((form, offset) => form === all[at + offset]?.form)) {
        spans.push({ start: word.start, end: last.end })
      }
    }
  }
  return joined(text, spans)
}

/** Just past the first `letters` folded letters of a word. */
function endOf(text: string, word: Word, letters: number): number {
  if (letters >= word.form.length) return word.end
  const { offsets } = fold(text.slice(word.start, word.end))
  return word.start + (offsets[letters] ?? word.end - word.start)
}

/** Overlapping stretches made one, and those with only a space between. */
function joined(text: string, spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const before = result.at(-1)
    if (before && (span.start <= before.end || text.slice(before.end, span.start).trim() === '')) {
      result[result.length - 1] = { start: before.start, end: Math.max(before.end, span.end) }
    } else result.push(span)
  }
  return result
}
