// Who of the lexicon is meant by an office, its country and a name in an unknown spelling. It knows no article, and where
// two could be meant it names nobody.
import type { Lexicon } from '../../lexicon/lexicon'
import { slips } from '../../text/distance'
import { words } from '../../text/words'

/** A token of more people than this tells nobody from another. */
const mostBearers = 3

/** Sounds of the shortest word that is the same word in another spelling. */
const shortestToken = 3

/** Letters of a word for each slip in it: short syllables make different names. */
const lettersPerSlip = 4

interface Holder {
  readonly id: string
  readonly tokens: readonly string[]
}

/** The people of a lexicon by their offices. Made once for all articles. */
export class Holders {
  readonly #byOffice = new Map<string, Holder[]>()
  readonly #countries = new Map<string, Set<string>>()
  readonly #bearers = new Map<string, number>()
  readonly #people: Lexicon['people']
  readonly #tokens = new Map<string, ReadonlySet<string>>()

  constructor({ people }: Pick<Lexicon, 'people'>) {
    this.#people = people
  }

  /** Most articles name nobody unknown: the tables are made when the first does. */
  #made(): void {
    if (this.#byOffice.size > 0) return
    for (const { id, labels, forms, offices, country } of this.#people.values()) {
      const tokens = [...new Set([...Object.values(labels), ...(forms ?? [])].flatMap(tokensOf))]
      for (const token of tokens) this.#bearers.set(token, (this.#bearers.get(token) ?? 0) + 1)
      for (const office of new Set((offices ?? []).map((row) => row.office))) {
        const key = `${office} ${country ?? ''}`
        this.#byOffice.set(key, [...(this.#byOffice.get(key) ?? []), { id, tokens }])
        this.#countries.set(office, (this.#countries.get(office) ?? new Set()).add(country ?? ''))
      }
    }
  }

  /**
   * The one who holds or held an office of a country and bears a name like this; null where there is none or several.
   *
   * @param name folded words. @param country null where the words name none: then only an office of one country tells.
   * @param bones what two spellings of one word have in common.
   */
  find(name: string, office: string, country: string | null, bones: (word: string) => string): string | null {
    this.#made()
    const countries = this.#countries.get(office)
    const only = countries?.size === 1 ? [...countries][0] : undefined
    const holders = this.#byOffice.get(`${office} ${country ?? only ?? ''}`) ?? []
    const parts = name.split(' ')
    const like = holders.filter(({ tokens }) => this.#isLike(parts, tokens, bones))
    return like.length === 1 ? (like[0]?.id ?? null) : null
  }

  /** Whether every word of a name is a word of one of the spellings of somebody known. */
  bears(id: string, name: string): boolean {
    const tokens = this.#tokens.get(id) ?? this.#tokensOf(id)
    const parts = name.split(' ')
    return parts.every((part) => part.length >= shortestToken && tokens.has(part))
  }

  /** Whether words may end a name of somebody known: each is nearly one of it, and the last no small word. */
  mayBear(id: string, parts: readonly string[], bones: (word: string) => string): boolean {
    const tokens = [...(this.#tokens.get(id) ?? this.#tokensOf(id))]
    const last = parts.at(-1) ?? ''
    return last.length > shortestToken && parts.every((part) => tokens.some((token) => isNearly(part, token, bones)))
  }

  #tokensOf(id: string): ReadonlySet<string> {
    const { labels = {}, forms = [] } = this.#people.get(id) ?? {}
    const tokens = new Set([...Object.values(labels), ...forms].flatMap(tokensOf))
    this.#tokens.set(id, tokens)
    return tokens
  }

  /** Every word is a word of the person's, or nearly; one that few bear is exactly so, or the whole name is long. */
  #isLike(parts: readonly string[], tokens: readonly string[], bones: (word: string) => string): boolean {
    if (parts.length === 0) return false
    const known = parts.filter((part) => part.length >= shortestToken && tokens.includes(part))
    const rare = known.some((part) => (this.#bearers.get(part) ?? 0) <= mostBearers)
    if (rare) return parts.every((part) => tokens.some((token) => isNearly(part, token, bones)))
    return parts.length > 1 && parts.every((part) => tokens.some((token) => isSlip(part, token)))
  }
}

function tokensOf(form: string): string[] {
  return words(form).map(({ form: word }) => word)
}

function isNearly(a: string, b: string, bones: (word: string) => string): boolean {
  if (a === b) return true
  const [x, y] = [bones(a), bones(b)]
  if (x.length >= shortestToken && x === y) return true
  const most = Math.floor(Math.min(a.length, b.length) / lettersPerSlip)
  return slips(a, b, most) <= most
}

/** Letters of the shortest word in which one slip leaves no doubt. */
const shortestSlip = 5

/** The same word, or a long one with a single slip. */
function isSlip(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) >= shortestSlip && slips(a, b, 1) === 1)
}
