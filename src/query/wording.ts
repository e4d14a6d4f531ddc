// Of events that answer a question alike, those that say it in the same words come first. It finds nothing by itself.
import type { Vocabulary } from './vocabulary'

/** For a word that stands in the title, and for two that follow each other in a name, office or kind as they do here. */
const credit = { title: 0.5, order: 1 } as const

/**
 * Adds to the score of each event how much it says in the very words of the question, in the same currency as the weights
 * of fields.
 *
 * @param typed folded words in the order typed.
 * @param scores by event.
 * @example addWording(vocabulary, ['secretary', 'general'], scores)
 */
export function addWording(vocabulary: Vocabulary, typed: readonly string[], scores: Float32Array): void {
  const add = (events: Uint32Array, amount: number) => {
    for (let at = 0; at < events.length; at++) {
      const event = events[at] ?? 0
      scores[event] = (scores[event] ?? 0) + amount
    }
  }
  for (const [at, word] of typed.entries()) {
    const next = typed[at + 1]
    for (const { key } of vocabulary.words.get(word) ?? []) {
      if (key.field === 'title') add(key.events, credit.title)
      else if (next !== undefined && key.forms.some((form) => follows(form, word, next))) add(key.events, credit.order)
    }
  }
}

function follows(form: readonly string[], word: string, next: string): boolean {
  return form.some((here, at) => here === word && form[at + 1] === next)
}
