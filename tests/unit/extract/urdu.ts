// The shipped grammar of Urdu, loaded once, and sentences read with it.
import { shippedLexicon } from '../../../scripts/lexicon-store'
import { compile } from '../../../src/extract/compile'
import { grammarOf } from '../../../src/extract/sentence/grammar'
import { articleNames } from '../../../src/extract/sentence/names'
import { read, type Reading, type SentenceKind } from '../../../src/extract/sentence/reading'
import type { TimelineDocument } from '../../../src/model/document'
import { sentences } from '../../../src/text/sentences'

export const { lexicon } = await shippedLexicon()
const urdu = lexicon.languages.get('ur')
if (!urdu) throw new Error('no Urdu')
export const grammar = grammarOf(urdu, lexicon)

/** The first sentence of a text, its unknown names found. */
export function readText(text: string, kind: SentenceKind = 'body'): Reading {
  const [sentence] = sentences(text, [{ start: 0, end: text.length }])
  if (!sentence) throw new Error('no sentence')
  const first = read(sentence, kind, grammar, null)
  const names = articleNames([{ text: sentence.words, units: first.units }], text, grammar)
  return read(sentence, kind, grammar, names.known)
}

/** A text compiled as the only article of a corpus. */
export function compileText(text: string, sidecar: string | null = null): TimelineDocument {
  const bytes = new TextEncoder().encode(text)
  return compile([{ name: 'article.txt', bytes, sidecar }], null, lexicon).document
}

/** The events of a text, each as its type, its EDTF and who takes part: `meeting 2024-05-01 to-lam wang-yi`. */
export function told(text: string): string[] {
  return compileText(text).events.map(({ type, date, participants }) =>
    [type, date.edtf, ...participants.map(({ entity }) => entity)].join(' '),
  )
}
