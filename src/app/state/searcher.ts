// Searching one document. It weighs as much as the list itself and is fetched when somebody is about to search.
import { searchWords } from '../../i18n/search-words'
import type { TimelineSummary } from '../../model/document'
import type { Entity } from '../../model/entity'
import type { Event } from '../../model/event'
import { highlight } from '../../query/highlight'
import { isCalled, plainName } from '../../query/names'
import { canPropose, loadProposals } from '../../query/proposer'
import { indexInParts, search, withProposals, withQuotes, type SearchIndex } from '../../query/search'
import { spelling } from '../../query/spelling'
import { suggest } from '../../query/suggest'

export class Searcher {
  readonly search = search
  readonly suggest = suggest
  readonly spelling = spelling
  readonly highlight = highlight
  /** Whether misspelt words are understood. */
  readonly canPropose = canPropose
  readonly loadProposals = loadProposals
  readonly #parts: Generator<undefined, SearchIndex>
  #whole: SearchIndex | null = null
  /** The same, where misspelt words are understood. */
  #able: SearchIndex | null = null
  readonly #names = new Map<string, readonly string[]>()

  constructor(document: TimelineSummary) {
    this.#parts = indexInParts(document, searchWords())
  }

  /**
   * Makes a further part of what a search takes, a few milliseconds' work.
   *
   * @returns whether there is nothing left to make.
   */
  prepare(): boolean {
    if (this.#whole && (this.#able || !canPropose())) return true
    if (this.#whole) this.#able = withProposals(this.#whole)
    else this.#makePart()
    if (this.#whole) this.#rehearse(this.#whole)
    return false
  }

  /** Searches for something once, so that no key that a reader types waits for the code to be compiled. */
  #rehearse(index: SearchIndex): void {
    const [word = ''] = index.vocabulary.words.keys()
    // its answer is not kept
    const { events, terms } = search({ ...index, known: new Map() }, word)
    highlight(Object.values(index.document.events[events[0] ?? 0]?.title ?? {}).join(' '), terms)
  }

  /** Whether something is called what a reader types: by its label, or in any spelling of the entity it is. */
  isCalled(label: string, entity: Entity | undefined, typed: string): boolean {
    if (isCalled([plainName(label)], typed)) return true
    if (!entity) return false
    let names = this.#names.get(entity.id)
    if (!names) {
      names = [...Object.values(entity.labels), ...entity.forms].map(plainName)
      this.#names.set(entity.id, names)
    }
    return isCalled(names, typed)
  }

  /** The index; what is still missing of it is made now. */
  indexWith(quoted: Iterable<readonly [number, Event]>, proposals: boolean): SearchIndex {
    while (!this.#whole) this.#makePart()
    return withQuotes(proposals ? (this.#able ??= withProposals(this.#whole)) : this.#whole, quoted)
  }

  #makePart(): void {
    const { done, value } = this.#parts.next()
    if (!done) return
    this.#whole = value
    if (canPropose()) this.#able = value
  }
}
