// Who is meant: heads resolved to entities as an article goes on. An office alone is the last person seen to hold it.
import type { Lexicon } from '../../lexicon/lexicon'
import { words } from '../../text/words'
import type { Head, OfficeOf } from '../sentence/head'
import { bodyOf, isOfAnotherBody } from './bodies'
import { firstDay, lastDay } from '../dates/terms'
import { incumbent, isLongGone, mayHold, type Days, type Held } from './incumbent'
import type { Provisional } from '../sentence/names'
import { namedAs } from './named-as'
import { mostOften, type Seen } from './seen'

/** What a head stands for. */
export interface Reference {
  readonly kind: 'person' | 'organisation' | 'country' | 'nobody'
  readonly ids: readonly string[]
  /** Countries of those meant, or named in the phrase. */
  readonly countries: readonly string[]
  readonly offices: readonly OfficeOf[]
}

/** What a phrase means that says nothing of anybody. */
export const nobody: Reference = { kind: 'nobody', ids: [], countries: [], offices: [] }

/** Remembers who was met in one article. Made anew for each. */
export class People {
  readonly #lexicon: Lexicon
  readonly #days: Days
  readonly #provisional: ReadonlyMap<string, Provisional>
  readonly #seen: Seen[] = []
  readonly #bodies = new Map<string, string | null>()
  readonly #named = new Map<string, readonly OfficeOf[]>()
  /** All of the article, those too who are only told of further on. */
  readonly #told: Seen[] = []
  /** Those of them who are told of by an office and no country: of the article's own. */
  readonly #toCome: Seen[] = []
  /** Those whose country or body the article names. */
  readonly #ofNamed = new Set<string>()
  /** Whether what is read now is still to come: then nobody is meant of whom only history was told. */
  ahead = false
  #last: Reference | null = null
  #news: Reference | null = null
  /** Who is on a visit: "the guest". */
  guest: Reference | null = null
  /** Who came to an office as the article tells: "the new president". */
  appointed: { readonly id: string; readonly office: string } | null = null
  /** Who leads the delegation told of. */
  leader: Reference | null = null
  /** Who is told to lead one further on: null where nobody is, or more than one. */
  leaderToCome: Reference | null = null
  /** Whose name alone stands as a heading over what is told. */
  #headed: Seen | null = null
  /** Who was met, as told so far, and by whom. */
  readonly metBy = new Map<string, Reference>()
  /** To whom the letters told of go. */
  addressee: string | null = null

  /** @param days those the article may be of. */
  constructor(lexicon: Lexicon, provisional: readonly Provisional[], days: Days) {
    this.#lexicon = lexicon
    this.#days = days
    this.#provisional = new Map(provisional.map((person) => [person.id, person]))
  }

  /** Who acted last: what a pronoun stands for. */
  get subject(): Reference | null {
    return this.ahead ? (this.#news ?? this.#last) : this.#last
  }

  /** @param history whether he acted in what was told as having been before. */
  remember(subject: Reference, history: boolean): void {
    this.#last = subject
    if (!history) this.#news = subject
  }

  /** Somebody acted whom nobody knows: a pronoun may mean him, and names nobody. */
  forget(): void {
    this.#last = this.#news = { kind: 'nobody', ids: [], countries: [], offices: [] }
  }

  /** Takes note of a person whose name stands as a heading: "he" and his office mean him in what is told under it. */
  putAsHeading(head: Head): void {
    const { kind, ids, countries, offices } = this.resolve(head)
    const [id] = ids
    if (kind !== 'person' || id === undefined) return
    this.#headed = { id, offices: [...offices, ...this.#namedAs(id)], country: countries[0] ?? null, invites: false }
    this.remember({ kind, ids, countries, offices }, false)
  }

  /** Takes note of a person with the offices the text gives. */
  see(head: Head): void {
    this.#note(head, this.#seen)
  }

  /** Takes note of a person who may only be told of further on. */
  foresee(head: Head): void {
    this.#note(head, this.#told)
    if (head.countries.length + head.organisations.length === 0) this.#note(head, this.#toCome)
    else if (head.id !== null) this.#ofNamed.add(head.id)
  }

  #note(head: Head, seen: Seen[]): void {
    if (head.kind !== 'person' || head.id === null) return
    // "Laid flowers in memory of President X": whom nobody can meet any more is not "he" nor "the president".
    if (head.case !== 'agent' && isLongGone(head.id, this.#days, this.#lexicon)) return
    // "X (X in other letters)": named once.
    if (head.offices.length === 0 && seen.at(-1)?.id === head.id) return
    seen.push({
      id: head.id,
      offices: [...head.offices, ...this.#namedAs(head.id)],
      country: this.countryOf(head.id, head),
      invites: head.case === 'invited',
    })
  }

  #namedAs(id: string): readonly OfficeOf[] {
    const known = this.#named.get(id) ?? namedAs(id, this.#lexicon)
    this.#named.set(id, known)
    return known
  }

  /** Whether somebody was told to hold one of these offices, or is known to; anybody does where there are none. */
  holds(id: string, offices: readonly string[]): boolean {
    if (offices.length === 0) return true
    return this.isKnownIn(id, offices) || offices.some((office) => this.#isToldAs(id, office))
  }

  /** Whether somebody is known to hold one of these offices on a day that the article may be of. */
  isKnownIn(id: string, offices: readonly string[]): boolean {
    const held = this.#lexicon.people.get(id)?.offices ?? []
    const told = held.filter(({ office }) => this.#isToldAs(id, office))
    // "The General Secretary", who was a minister before that: he is none now.
    const isPast = ({ to }: Held) =>
      to !== undefined && told.some(({ from }) => from !== undefined && firstDay(from) > lastDay(to))
    return held.some((row) => offices.includes(row.office) && mayHold(row, this.#days) && !isPast(row))
  }

  #isToldAs(id: string, office: string): boolean {
    return this.#seen.some((seen) => seen.id === id && seen.offices.some((told) => told.office === office))
  }

  /** The first of some people, and the next of another country; null where all are of one. */
  firstTwo(ids: readonly string[]): readonly [string, string] | null {
    const [first] = ids
    const home = first === undefined ? null : this.countryOf(first)
    const second = ids.find((id) => ![null, home].includes(this.countryOf(id)))
    return first === undefined || home === null || second === undefined ? null : [first, second]
  }

  /** The two seen last who hold one of these offices, each of another country. */
  lastTwo(offices: readonly string[]): readonly [string, string] | null {
    return this.firstTwo(this.#seen.flatMap(({ id }) => (this.holds(id, offices) ? [id] : [])).reverse())
  }

  /** Somebody and who is told of most often of those of another country who hold one of these offices; null where there is none. */
  withMostTold(id: string, offices: readonly string[]): readonly [string, string] | null {
    const home = this.countryOf(id)
    const others = this.#seen.filter((seen) => ![null, home].includes(seen.country) && this.holds(seen.id, offices))
    const [other] = mostOften(others.map((seen) => seen.id))
    return home === null || other === undefined ? null : [id, other]
  }

  /** Whether a folded word is one of a known person's name. */
  bears(id: string, word: string): boolean {
    const { labels = {}, forms = [] } = this.#lexicon.people.get(id) ?? {}
    return [...Object.values(labels), ...forms].some((form) => words(form).some((part) => part.form === word))
  }

  /** The country of a person, by the lexicon, else by the words around the name. */
  countryOf(id: string, head: Head | null = null): string | null {
    const known = this.#lexicon.people.get(id)?.country ?? this.#provisional.get(id)?.country
    if (known) return known
    const remembered = this.#seen.find((seen) => seen.id === id && seen.country !== null)?.country
    if (remembered) return remembered
    return head === null ? null : this.#countryOfPhrase(head)
  }

  /** The countries that a phrase names, or where the place lies that it names. */
  countriesNamed({ kind, id, countries }: Head): readonly string[] {
    const at = kind === 'place' ? this.#lexicon.places.get(id ?? '')?.country : undefined
    return at === undefined ? countries : [at]
  }

  /** The country for which a place signs. */
  sideAt({ id }: Head): Reference {
    const country = this.#lexicon.places.get(id ?? '')?.country
    return country === undefined ? nobody : { kind: 'country', ids: [country], countries: [country], offices: [] }
  }

  /** Whoever speaks for the United Nations or ASEAN does not speak for the country he is from. */
  #actsForNoCountry(head: Head): boolean {
    const [said] = head.offices.flatMap(({ of }) => of ?? [])
    const of = said ?? this.#lexicon.people.get(head.id ?? '')?.offices?.[0]?.of
    const body = of === undefined ? undefined : this.#lexicon.organisations.get(of)
    return body?.kind === 'international'
  }

  #countryOfPhrase(head: Head): string | null {
    for (const { of } of head.offices) {
      if (of === null) continue
      if (this.#lexicon.countries.has(of)) return of
      const country = this.#lexicon.organisations.get(of)?.country
      if (country) return country
    }
    for (const organisation of head.organisations) {
      const country = this.#lexicon.organisations.get(organisation)?.country
      if (country) return country
    }
    return head.countries[0] ?? null
  }

  /**
   * Whom a head means.
   *
   * @param acting who acts in the clause: nobody meets himself, or "him" of his own country.
   */
  resolve(head: Head, acting: Reference | null = null, host: string | null = null): Reference {
    const nobody = (countries: readonly string[]): Reference => ({
      kind: 'nobody',
      ids: [],
      countries,
      offices: head.offices,
    })
    switch (head.kind) {
      case 'person': {
        if (head.id === null) return nobody([])
        const country = this.#actsForNoCountry(head) ? null : this.countryOf(head.id, head)
        return { kind: 'person', ids: [head.id], countries: country === null ? [] : [country], offices: head.offices }
      }
      case 'pronoun':
        if (head.id === 'relative') return nobody([])
        if (head.id === 'guest') return this.guest ?? this.#foreigner(acting) ?? nobody([])
        return (head.id === 'object' ? this.#him(acting) : (this.subject ?? this.guest)) ?? nobody([])
      case 'office': {
        const several = [...new Set(head.countries)]
        if (several.length > 1) return { kind: 'country', ids: several, countries: several, offices: [] }
        const person = this.#holder(head, host)
        if (person)
          return {
            kind: 'person',
            ids: [person.id],
            countries: person.country === null ? [] : [person.country],
            offices: head.offices,
          }
        const home = this.#atHome(head)
        if (home) return home
        const country = this.#countryOfPhrase(head)
        const body = country === null ? this.#bodyOf(head) : null
        if (body !== null) return { kind: 'organisation', ids: [body], countries: [], offices: head.offices }
        return nobody(country === null ? [] : [country])
      }
      case 'counterpart':
        return this.#equalOf(acting, head.countries) ?? nobody(head.countries.slice(0, 1))
      case 'delegation':
      case 'group': {
        const [organisation] = head.organisations
        const country = this.#countryOfPhrase(head)
        // "The Chinese delegation", whose leader was told.
        const leader = this.leader ?? this.leaderToCome
        const led = leader?.countries.length === 0 || leader?.countries.some((code) => code === country)
        if (head.kind === 'delegation' && country !== null && leader && led) return { ...leader, countries: [country] }
        // "The Russian delegation" where a Russian guest was told of: his.
        const { guest } = this
        if (head.kind === 'delegation' && country !== null && organisation === undefined && !leader)
          if (guest?.kind === 'person' && guest.countries.includes(country)) return { ...guest, countries: [country] }
        if (organisation !== undefined && this.#mayAct(organisation))
          return {
            kind: 'organisation',
            ids: [organisation],
            countries: country === null ? [] : [country],
            offices: [],
          }
        if (country === null && head.kind === 'delegation')
          return leader ?? (head.case === 'of' ? this.#hisOwn(acting) : null) ?? nobody([])
        return country === null
          ? nobody([])
          : { kind: 'country', ids: [...new Set(head.countries)], countries: [...new Set(head.countries)], offices: [] }
      }
      case 'organisation': {
        if (head.id === null || !this.#mayAct(head.id)) return nobody([])
        const country = this.#lexicon.organisations.get(head.id)?.country
        return { kind: 'organisation', ids: [head.id], countries: country === undefined ? [] : [country], offices: [] }
      }
      case 'country':
        return head.id === null ? nobody([]) : { kind: 'country', ids: [head.id], countries: [head.id], offices: [] }
      case 'occasion': {
        const country = this.#lexicon.occasions.get(head.id ?? '')?.country
        return country === undefined
          ? nobody([])
          : { kind: 'country', ids: [country], countries: [country], offices: [] }
      }
      case 'place':
        return nobody([])
    }
  }

  /** "The guest met X": of a guest of X's own country the one told of last from elsewhere; null where the guest may be meant. */
  guestOf(hosts: readonly string[]): Reference | null {
    const [host] = hosts
    const own = host !== undefined && hosts.every((code) => code === host) && this.guest?.countries.includes(host)
    return own ? this.#foreigner({ kind: 'person', ids: [], countries: [host], offices: [] }) : null
  }

  /** Who meets some of one country: the guest from elsewhere, else the only person told of who is from elsewhere. */
  otherThan(ids: readonly string[]): Reference | null {
    const [own] = ids.map((id) => this.countryOf(id))
    if (own === undefined || own === null) return null
    const { guest } = this
    if (guest?.kind === 'person' && guest.countries.some((code) => code !== own)) return guest
    const foreign = this.#seen.filter(({ country }) => country !== null && country !== own)
    const [first] = foreign
    if (!first || foreign.some(({ id }) => id !== first.id)) return null
    return { kind: 'person', ids: [first.id], countries: [first.country ?? ''], offices: [] }
  }

  /** Asked of the lexicon once for each office. */
  #bodyOf(head: Head): string | null {
    const key = [head.offices[0]?.office, ...head.organisations].join(' ')
    const known = this.#bodies.get(key)
    if (known !== undefined) return known
    const body = bodyOf(head, this.#lexicon)
    this.#bodies.set(key, body)
    return body
  }

  #mayAct(organisation: string): boolean {
    return this.#lexicon.organisations.get(organisation)?.kind !== 'agency'
  }

  /** Who held it when the article was written: "the president of A", where the phrase says no more than that. */
  incumbent({ offices, countries, organisations }: Head): Reference | null {
    const [held, ...others] = offices
    const [country, ...further] = new Set(countries)
    if (!held || country === undefined || others.length + further.length + organisations.length > 0) return null
    const id = incumbent(held.office, country, this.#days, this.#lexicon)
    return id === null ? null : { kind: 'person', ids: [id], countries: [country], offices }
  }

  /** The last person of this article said to hold the office, of the same country where one is named; nobody visits his own. */
  #holder(head: Head, host: string | null): Seen | null {
    const country = this.#countryOfPhrase(head)
    const wanted = head.offices.map(({ office }) => office)
    if (wanted.length === 0) return null
    const { appointed } = this
    const own = appointed && wanted.includes(appointed.office) ? this.countryOf(appointed.id) : null
    if (appointed && own !== null && (country === null || country === own))
      return { id: appointed.id, offices: head.offices, country: own, invites: false }
    const holders = this.#seen.filter(
      (seen) =>
        seen.offices.some(({ office }) => wanted.includes(office) || wanted.includes(this.#calledBy(office))) &&
        (country === null || seen.country === null || seen.country === country) &&
        !isOfAnotherBody(seen, head, this.#lexicon) &&
        (country !== null || host === null || seen.country !== host),
    )
    const headed = this.#headed
    if (headed && country === null && headed.offices.some(({ office }) => wanted.includes(office))) return headed
    // "The chairman", of whose journey through several countries is told: he, and none of the chairmen he met.
    const [first] = holders
    if (first && country === null && head.case === 'agent' && this.guest?.ids[0] === first.id) return first
    // Of several the one the article is about: named most often, of equals he who travels, else the first.
    const most = mostOften(this.#seen.map(({ id }) => id).filter((id) => holders.some((seen) => seen.id === id)))
    const often = holders.filter(({ id }) => most.includes(id))
    const traveller = often.find(({ id }) => this.guest?.ids.includes(id))
    return traveller ?? often.find(({ invites }) => !invites) ?? often[0] ?? null
  }

  /** "The foreign minister", whom only the article's further lines name, no more of a country than here: the only such. */
  #atHome({ offices, countries, organisations, case: how }: Head): Reference | null {
    const [held, ...others] = offices
    if (!held || others.length + countries.length + organisations.length > 0 || how === 'nominative') return null
    if (this.#lexicon.offices.get(held.office)?.one !== true) return null
    const known = this.#toCome.filter((seen) => seen.offices.some(({ office }) => office === held.office))
    const [first] = known
    if (!first || known.some(({ id }) => id !== first.id) || this.#ofNamed.has(first.id)) return null
    return { kind: 'person', ids: [first.id], countries: first.country === null ? [] : [first.country], offices }
  }

  /** "The prime minister", of a caretaker; "the Secretary-General", of the United Nations. */
  #calledBy(office: string): string {
    return this.#lexicon.offices.get(office)?.as ?? office
  }

  /** Whom "him" means to somebody who acts: the guest, else the last person told of from another country than his. */
  #him(acting: Reference | null): Reference | null {
    if (acting?.kind !== 'person' || acting.ids.every((id) => this.subject?.ids.includes(id))) return this.#other()
    const { guest, subject } = this
    const foreign = subject?.countries.some((country) => !acting.countries.includes(country)) ?? false
    const unknown = subject?.countries.length === 0
    if (subject?.kind === 'person' && (foreign || unknown)) return subject
    const isOther = guest?.countries.some((country) => !acting.countries.includes(country)) ?? false
    return isOther ? guest : this.#foreigner(acting)
  }

  /** "X visited the embassy. The ambassador received the delegation": X's. */
  #hisOwn(acting: Reference | null): Reference | null {
    const { subject } = this
    if (subject?.kind !== 'person' || acting?.kind !== 'person' || subject.countries.length === 0) return null
    return subject.countries.some((country) => acting.countries.includes(country)) ? null : subject
  }

  /** "His Chinese counterpart": the only one told of from there, before or after, who holds such an office as he does. */
  #equalOf(acting: Reference | null, [country]: readonly string[]): Reference | null {
    const [own] = acting?.ids ?? []
    if (acting?.kind !== 'person' || own === undefined || country === undefined) return null
    const said = [...acting.offices, ...this.#seen.flatMap(({ id, offices }) => (id === own ? offices : []))]
    const known = this.#lexicon.people.get(own)?.offices?.filter((row) => mayHold(row, this.#days)) ?? []
    const offices = [...said, ...known].flatMap(({ office }) => (this.#lexicon.offices.get(office)?.one ? office : []))
    if (offices.length === 0) return null
    const isEqual = (seen: Seen) =>
      seen.country === country &&
      (this.holds(seen.id, offices) || seen.offices.some(({ office }) => offices.includes(office)))
    const equals = this.#seen.filter(isEqual)
    const [first, ...others] = equals.length > 0 ? equals : this.#told.filter(isEqual)
    if (!first || others.some(({ id }) => id !== first.id)) return null
    return { kind: 'person', ids: [first.id], countries: [country], offices: [] }
  }

  /** "The Chinese leader": he who acted last or is the guest, where he is from there. */
  leaderOf(country: string): Reference | null {
    const { subject, guest } = this
    return [subject, guest].find((one) => one?.kind === 'person' && one.countries.includes(country)) ?? null
  }

  #foreigner(acting: Reference | null): Reference | null {
    const [own] = acting?.countries ?? []
    if (own === undefined) return null
    const seen = this.#seen.findLast(({ country }) => country !== null && country !== own)
    return seen ? { kind: 'person', ids: [seen.id], countries: [seen.country ?? ''], offices: [] } : null
  }

  /** Whom "him" means: the last person told of who is not the one who acts. */
  #other(): Reference | null {
    const seen = this.#seen.findLast(({ id }) => !this.subject?.ids.includes(id))
    return seen
      ? { kind: 'person', ids: [seen.id], countries: seen.country === null ? [] : [seen.country], offices: [] }
      : null
  }
}
