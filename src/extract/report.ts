// What one article tells, made without regard to any other: all that merging needs, as plain values that can be handed
// from one thread to another.
import type { Lexicon } from '../lexicon/lexicon'
import type { Diagnostic } from '../model/diagnostic'
import type { SourceText, Source } from '../model/source'
import { knownLanguage, openArticle, type Article, type KnownLanguage } from './article'
import type { Draft } from './draft'
import { extract, type Extracted } from './extract'
import { grammarOf, type Grammar } from './grammar'
import type { Provisional } from './names'
import { noSidecar, readSidecar, type Sidecar } from './sidecar'

export interface ArticleFile {
  /** File name: "NAME.txt". */
  readonly name: string
  readonly bytes: Uint8Array
  /** Text of NAME.yaml; null where there is none. */
  readonly sidecar: string | null
}

/** The article as the document lists it, with its verbatim text. */
export type ReportedSource = Source & SourceText

export interface ArticleReport {
  /** Name of the article's file; reports are merged in the order of these. */
  readonly file: string
  readonly sidecar: Sidecar
  /** Null where the file could not be read as an article. */
  readonly source: ReportedSource | null
  readonly drafts: readonly Draft[]
  readonly provisional: readonly Provisional[]
  /** How many sentences were read. */
  readonly sentences: number
  readonly diagnostics: readonly Diagnostic[]
}

/** What was read of an article on the way to its report, for `explain`. */
export interface Examined {
  readonly article: Article
  readonly extracted: Extracted
}

/** Reads articles one after the other; what is the same for all of them is made ready once. */
export class Reporter {
  readonly #lexicon: Lexicon
  readonly #languages: readonly KnownLanguage[]
  readonly #grammars = new Map<string, Grammar>()

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
    this.#languages = [...lexicon.languages.values()].map(knownLanguage)
  }

  /** What is wrong with an article is in its diagnostics and costs others nothing. */
  report(file: ArticleFile): ArticleReport {
    const { sidecar, examined, diagnostics } = this.#read(file)
    const { drafts = [], provisional = [], readings = [] } = examined?.extracted ?? {}
    const source = examined ? sourceOf(examined.article) : null
    return { file: file.name, sidecar, source, drafts, provisional, sentences: readings.length, diagnostics }
  }

  /** The readings and decisions behind a report; null where the file is no article. */
  examine(file: ArticleFile): Examined | null {
    return this.#read(file).examined
  }

  #read(file: ArticleFile): { sidecar: Sidecar; examined: Examined | null; diagnostics: Diagnostic[] } {
    const { sidecar, diagnostics: ofSidecar } =
      file.sidecar === null
        ? { sidecar: noSidecar, diagnostics: [] }
        : readSidecar(sidecarName(file.name), file.sidecar)
    const { article, diagnostics: problems } = openArticle(file.name, file.bytes, sidecar.metadata, this.#languages)
    const diagnostics = [...ofSidecar, ...problems]
    const grammar = article ? this.#grammar(article.lang) : null
    if (!article || !grammar) return { sidecar, examined: null, diagnostics }
    const extracted = extract(article, grammar)
    return { sidecar, examined: { article, extracted }, diagnostics: [...diagnostics, ...extracted.diagnostics] }
  }

  #grammar(lang: string): Grammar | null {
    const made = this.#grammars.get(lang)
    if (made) return made
    const language = this.#lexicon.languages.get(lang)
    if (!language) return null
    const grammar = grammarOf(language, this.#lexicon)
    this.#grammars.set(lang, grammar)
    return grammar
  }
}

/**
 * The sidecar that belongs to an article.
 *
 * @example sidecarName('a.txt') //=> 'a.yaml'
 */
export function sidecarName(file: string): string {
  return file.replace(/\.txt$/u, '.yaml')
}

function sourceOf({ id, file, lang, title, publisher, url, published, text }: Article): ReportedSource {
  return { id, file, lang, title, publisher, url, published, text }
}
