// What one article tells, made without regard to any other: all that merging needs, as plain values that can be handed
// from one thread to another.
import type { Lexicon } from '../../lexicon/lexicon'
import { diagnostic, type Diagnostic } from '../../model/diagnostic'
import type { SourceText, Source } from '../../model/source'
import { knownLanguage, openArticle, type Article, type KnownLanguage } from '../article/article'
import type { Draft } from '../events/draft'
import { extract, type Extracted } from '../extract'
import { grammarOf, type Grammar } from '../sentence/grammar'
import type { Provisional } from '../sentence/names'
import { noSidecar, readSidecar, type Sidecar } from '../article/sidecar'

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

/** The report of a file that could not be read at all. */
export function noReport(file: string, diagnostics: readonly Diagnostic[]): ArticleReport {
  return { file, sidecar: noSidecar, source: null, drafts: [], provisional: [], sentences: 0, diagnostics }
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
    const problem = nameProblem(file.name)
    if (problem !== null) return noReport(file.name, [diagnostic('file-name', file.name, null, { problem })])
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

/** Its text is written under this name with another ending, on whatever file system. */
const longestName = 200

function nameProblem(name: string): string | null {
  const id = name.replace(/\.txt$/u, '')
  if (id === '' || id === name) return 'it is not NAME.txt'
  if (/[\p{Cc}\p{Cs}/\\]/u.test(id)) return 'it holds a slash or a character that is no part of a word'
  let bytes = 0
  for (const character of id) bytes += character < '\u0080' ? 1 : character < '\u0800' ? 2 : character.length + 2
  return bytes > longestName ? `it has ${bytes} bytes, of at most ${longestName}` : null
}

function sourceOf({ id, file, lang, title, publisher, url, published, text }: Article): ReportedSource {
  return { id, file, lang, title, publisher, url, published, text }
}
