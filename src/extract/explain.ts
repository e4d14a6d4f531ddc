// An article sentence by sentence: the words of each trigger, the rule that read them, what was decided and why.
import { refusals } from './events/decide'
import type { Article } from './article/article'
import type { Step } from './events/assemble'
import type { Extracted } from './extract'

/** One line of the explanation. */
export interface Line {
  /** Counted from 1. */
  readonly sentence: number
  /** The sentence for a heading, the trigger's words for a decision; verbatim. */
  readonly words: string
  /** "visit verbal perfective"; null for a heading. */
  readonly rule: string | null
  /** "event", "joined", or why not; null for a heading. */
  readonly decision: string | null
}

/** Every sentence of an article, each followed by what was decided in it. */
export function explain(article: Article, extracted: Extracted): Line[] {
  return extracted.readings.flatMap((reading, index) => {
    const { start, end } = reading.sentence
    const steps = extracted.steps.filter((step) => step.sentence === index)
    return [
      { sentence: index + 1, words: article.text.slice(start, end), rule: null, decision: null },
      ...steps.map((step) => ({
        sentence: index + 1,
        words: article.text.slice(step.span.start, step.span.end),
        rule: step.rule,
        decision: wordsOf(step.decision),
      })),
    ]
  })
}

function wordsOf(decision: Step['decision']): string {
  if (decision === 'event') return 'an event'
  if (decision === 'joined') return 'told before: joined to that event'
  return `no event: ${refusals[decision]}`
}
