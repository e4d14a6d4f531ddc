// All date words and templates of all languages in one matcher over folded words. It finds shapes; what they mean is extract/dates.ts.
import { words, type Word } from '../text/words'
import { foldWord } from '../text/fold'
import { readTemplate, type SlotName, type Step } from './date-template'
import {
  sections,
  templateOf,
  type DateWords,
  type EdgeName,
  type PartName,
  type RelativeRow,
  type Section,
} from './date-words'
import { Matcher } from './matcher'

/** What a template's row says beyond its words. */
export interface Row {
  readonly today?: boolean
  readonly year?: number
  /** Of a part of a month: 0 for the month of the report. */
  readonly month?: number
  /** Of the month or the year that was told before. */
  readonly from?: 'previous'
  readonly edge?: EdgeName
  /** A range only where its second day follows its first: "31 August and 1 September". */
  readonly adjacent?: boolean
  /** A range only where its days are in their order: "5 and 6 March". */
  readonly listed?: boolean
  readonly relative?: RelativeRow
}

/** A filled slot: a number, the name of a part, or the shape that a list of templates matched. */
export interface Filled {
  readonly slot: SlotName
  readonly value: number | PartName | Shape | null
}

/** A template found: words up to, not including, `to`. */
export interface Shape {
  readonly section: Section
  readonly to: number
  readonly row: Row
  readonly filled: readonly Filled[]
}

interface Node {
  readonly literals: Map<string, Node>
  readonly slots: Map<SlotName, Node>
  readonly ends: End[]
}

/** The end of a template: what must follow it, and what may not. */
interface End {
  readonly row: Row
  readonly ahead: readonly Step[]
  readonly unless: readonly (readonly Step[])[]
}

const leaf = (): Node => ({ literals: new Map(), slots: new Map(), ends: [] })

/** Lists of templates that a slot may stand for. */
const nested: Partial<Record<SlotName, readonly Section[]>> = { date: ['dates', 'relatives'], time: ['times'] }

/** Words that a phrase for the founding of something has at most. */
const longestFounding = 4

/** The longest things slots may be filled with, for sentences that are one endless row of dates. */
const deepest = 3

/** The readings of one sentence, remembered by section and place so that the time stays linear in its length. */
export type Memory = Map<number, readonly Shape[]>

/** Lists of single words, and of phrases, that say something of a date or an event; what each is for, the language's file says. */
const wordLists = [
  'future',
  'coming',
  'willBe',
  'begun',
  'started',
  'ended',
  'homeward',
  'sojourn',
  'journeys',
  'pointing',
  'firsts',
  'announcements',
  'listing',
] as const
const phraseLists = [
  'founding',
  'foundingYears',
  'notAnniversary',
  'ending',
  'daysLong',
  'anniversaries',
  'told',
  'attended',
  'achieved',
  'prepared',
  'planned',
  'within',
  'chairs',
  'leaving',
  'nextLeg',
  'beforeLeaving',
  'staying',
  'yearNamed',
  'onward',
  'during',
  'backward',
  'earlier',
  'over',
  'reminding',
  'yearsAfter',
  'counted',
  'afterwards',
  'holidays',
  'newYear',
  'relations',
  'founded',
  'figures',
  'namely',
  'whereupon',
  'accordingTo',
  'issued',
] as const

/** A thing of its own for each name. */
function recordOf<Name extends string, Thing>(
  names: readonly Name[],
  make: () => Thing,
): Readonly<Record<Name, Thing>> {
  return Object.fromEntries(names.map((name) => [name, make()])) as Record<Name, Thing>
}

export class DateGrammar {
  readonly #roots = new Map<Section, Node>(sections.map((section) => [section, leaf()]))
  readonly #months = new Matcher<number>()
  /** A month with the word written together with it → that word. */
  readonly #gluedTo = new Map<string, string>()
  readonly #days = new Matcher<number>()
  readonly #lengths = new Matcher<number>()
  readonly #weekdays = new Matcher<number>()
  readonly #daytimes = new Matcher<number>()
  readonly #years = new Matcher<number>()
  readonly #parts = new Matcher<PartName>()
  readonly #eras = new Set<string>()
  readonly #words = recordOf(wordLists, () => new Set<string>())
  readonly #phrases = recordOf(phraseLists, () => new Matcher<true>())
  /** Words with which some date begins; numbers apart. */
  readonly #starts = new Set<string>()
  readonly #ordinals = new Map<string, number>()
  readonly #ordinalEndings = new Set<string>()
  readonly #bareBefore = new Set<string>()
  readonly #bareAfter = new Set<string>()
  /** A date before this year is history and tells no year of a report. */
  readonly since: number

  constructor(files: readonly DateWords[]) {
    for (const rows of files) this.#add(rows)
    this.since = Math.max(0, ...files.flatMap((rows) => rows.since ?? []))
  }

  #add(rows: DateWords): void {
    const glued = rows.glued ?? []
    for (const [month, forms] of Object.entries(rows.months ?? {})) {
      for (const form of forms) {
        for (const ending of ['', ...glued]) {
          this.#months.add(form + ending, Number(month))
          this.#start(form + ending)
          if (ending) this.#gluedTo.set(foldWord(form + ending), foldWord(ending))
        }
      }
    }
    for (const era of rows.eras ?? []) for (const ending of ['', ...glued]) this.#eras.add(foldWord(era + ending))
    for (const forms of [rows.days, rows.weekdays, rows.years, rows.parts]) {
      for (const form of Object.values(forms ?? {}).flat()) this.#start(form)
    }
    for (const form of rows.daytimes ?? []) this.#start(form)
    addAll(this.#days, rows.days)
    addAll(this.#lengths, rows.lengths ?? {})
    addAll(this.#weekdays, rows.weekdays)
    addAll(this.#years, rows.years)
    for (const form of rows.daytimes ?? []) this.#daytimes.add(form, 0)
    for (const [part, forms] of Object.entries(rows.parts ?? {})) {
      for (const form of forms) this.#parts.add(form, part as PartName)
    }
    for (const [number, forms] of Object.entries(rows.ordinals?.words ?? {})) {
      for (const form of forms) this.#ordinals.set(foldWord(form), Number(number))
    }
    for (const ending of rows.ordinals?.endings ?? []) this.#ordinalEndings.add(foldWord(ending))
    for (const list of wordLists) for (const word of rows[list] ?? []) this.#words[list].add(foldWord(word))
    for (const list of phraseLists) for (const form of rows[list] ?? []) this.#phrases[list].add(form, true)
    for (const word of rows.bareDay?.before ?? []) this.#bareBefore.add(foldWord(word))
    for (const word of rows.bareDay?.after ?? []) this.#bareAfter.add(foldWord(word))
    for (const section of sections) {
      for (const row of rows[section] ?? []) this.#addTemplate(section, templateOf(row), rowOf(section, row))
    }
  }

  #start(form: string): void {
    const [first] = words(form)
    if (first) this.#starts.add(first.form)
  }

  #addTemplate(section: Section, template: string, row: Row): void {
    const read = readTemplate(template)
    if ('problem' in read) return
    const unless = (row.relative?.unless ?? []).flatMap((follows) => stepsIn(follows))
    for (const { steps, ahead } of read.readings) {
      const [first] = steps
      if (first && 'literal' in first) this.#starts.add(first.literal)
      let node = this.#roots.get(section) ?? leaf()
      for (const step of steps)
        node = 'literal' in step ? child(node.literals, step.literal) : child(node.slots, step.slot)
      node.ends.push({ row, ahead, unless })
    }
  }

  /** Whether what stands before a word is told as still to come, by the first verb from there on. */
  isFuture(words: readonly Word[], from: number): boolean {
    for (let at = from; at < words.length; at++) {
      if (this.#words.future.has(words[at]?.form ?? '')) return true
      const told = this.#phrases.told.at(words, at)
      if (told && !this.#words.willBe.has(words[told.to]?.form ?? '')) return false
    }
    return false
  }

  /** Whether there is a verb among some words, told as past or to come. */
  isTold(words: readonly Word[]): boolean {
    return words.some(({ form }, at) => this.#words.future.has(form) || this.#phrases.told.at(words, at) !== null)
  }

  /** Whether words that begin here tell that the gathering named before them is attended. */
  isAttended(words: readonly Word[], at: number): boolean {
    return this.#phrases.attended.at(words, at) !== null
  }

  /** Whether a word may make of what stands before it something still to come: "the summit to be held". */
  isComing(word: Word): boolean {
    return this.#words.coming.has(word.form)
  }

  /** Whether words that begin here tell that what stands before them has come about. */
  isAchieved(words: readonly Word[], at: number): boolean {
    return this.#phrases.achieved.at(words, at) !== null
  }

  /** Whether a number alone may be a day of the month said before it: "on the 25th of May he came, on the 26th". */
  isBareDay(words: readonly Word[], at: number): boolean {
    const [before, here, next] = [words[at - 1], words[at], words[at + 1]]
    if (here?.kind !== 'number' || !before || !next?.spaced) return false
    return (before.kind === 'mark' || this.#bareAfter.has(before.form)) && this.#bareBefore.has(next.form)
  }

  /** How many days a journey lasts by the words that begin here, "three-day"; null where they say none. */
  daysLong(words: readonly Word[], at: number): number | null {
    const [whole] = named(this.#lengths, words, at)
    if (typeof whole?.value === 'number') return whole.value
    const [count] = either(numberAt(words, at, 1, 31, 2), named(this.#days, words, at))
    const long = count && this.#phrases.daysLong.at(words, count.to)
    if (!long || typeof count.value !== 'number') return null
    // "The four-day war" is no journey.
    const noun = words.slice(long.to, long.to + longestNoun)
    return long.to > count.to + 1 || noun.some(({ form }) => this.#words.journeys.has(form)) ? count.value : null
  }

  /** Whether words that begin here, after a day, tell that a journey is over with it. */
  isEnding(words: readonly Word[], at: number): boolean {
    return this.#phrases.ending.at(words, at) !== null
  }

  /** Whether words that begin here tell that a visitor has left. */
  isLeaving(words: readonly Word[], at: number): boolean {
    return this.#phrases.leaving.at(words, at) !== null
  }

  /** Whether a sentence tells that a journey went on from one country to another. */
  isNextLeg(words: readonly Word[]): boolean {
    return words.some((_, at) => this.#phrases.nextLeg.at(words, at) !== null)
  }

  /** Whether a sentence tells what was done right before a visitor left. */
  isBeforeLeaving(words: readonly Word[]): boolean {
    return words.some((_, at) => this.#phrases.beforeLeaving.at(words, at) !== null)
  }

  /** Whether after a date, in the same clause, it is told that somebody stayed. */
  staysAfter(words: readonly Word[], from: number): boolean {
    for (let at = from; at < Math.min(words.length, from + longestStay); at++) {
      if (this.#phrases.staying.at(words, at)) return true
      if (clauseMarks.has(words[at]?.form ?? '')) return false
    }
    return false
  }

  /** Whether a word tells that a journey begins: arrived, set out. */
  isBegun(word: Word): boolean {
    return this.#words.begun.has(word.form)
  }

  /** Whether a word tells that something began. */
  isStarted(word: Word): boolean {
    return this.#words.started.has(word.form)
  }

  /** Whether a word tells of being in a country for some days. */
  isSojourn(word: Word | undefined): boolean {
    return word !== undefined && this.#words.sojourn.has(word.form)
  }

  /** Whether a word tells that something ended. */
  isEnded(word: Word): boolean {
    return this.#words.ended.has(word.form)
  }

  /** Whether a word tells that somebody goes home, or back. */
  isHomeward(word: Word): boolean {
    return this.#words.homeward.has(word.form)
  }

  /** Whether words that begin here tell that what stands before them is prepared and still to come. */
  isPrepared(words: readonly Word[], at: number): boolean {
    return this.#phrases.prepared.at(words, at) !== null
  }

  /** Whether words that begin here tell that something is intended for the year before them. */
  isPlanned(words: readonly Word[], at: number): boolean {
    return this.#phrases.planned.at(words, at) !== null
  }

  /** Whether words that begin here, after a year, tell that something was in it. */
  isWithin(words: readonly Word[], at: number): boolean {
    return this.#phrases.within.at(words, at) !== null
  }

  /** Whether a word stands between the last two of a list. */
  isListing(word: Word | undefined): boolean {
    return word !== undefined && this.#words.listing.has(word.form)
  }

  /** Whether words that begin here name an office that is held for a year: the chairmanship, the host. */
  isChair(words: readonly Word[], at: number): boolean {
    return this.#phrases.chairs.at(words, at) !== null
  }

  /** Whether words that begin here tell that what stands before them goes on on the day the sentence says. */
  isDuring(words: readonly Word[], at: number): boolean {
    return this.#phrases.during.at(words, at) !== null
  }

  /** Whether words that begin here hang a clause on what stands before them: "during which", "when". */
  isWhereupon(words: readonly Word[], at: number): boolean {
    return this.#phrases.whereupon.at(words, at) !== null
  }

  /** Whether words that begin here tell that something came after what stands before them. */
  isAfterwards(words: readonly Word[], at: number): boolean {
    return this.#phrases.afterwards.at(words, at) !== null
  }

  /** Whether a word before a noun points to what was told before: "this meeting". */
  isPointing(word: Word): boolean {
    return this.#words.pointing.has(word.form)
  }

  /** Whether the words before a date put it before what was told: "before that, in July". A mark may part them. */
  isEarlier(words: readonly Word[], date: number): boolean {
    const end = words[date - 1]?.kind === 'mark' ? date - 1 : date
    for (let at = Math.max(0, end - longestEarlier); at < end; at++)
      if (this.#phrases.earlier.at(words, at, end)?.to === end) return true
    return false
  }

  /** Whether a sentence begins with words that put it before what was told: "earlier". A mark may stand before them. */
  opensEarlier(words: readonly Word[]): boolean {
    return this.#phrases.earlier.at(words, words[0]?.kind === 'mark' ? 1 : 0) !== null
  }

  /** Whether from a date on it is told, before any verb, that something is only counted from it. */
  isCounted(words: readonly Word[], from: number): boolean {
    for (let at = from; at < Math.min(words.length, from + longestCount); at++) {
      if (this.#phrases.counted.at(words, at) || this.#isFirstAfter(words, at)) return true
      const { form = '' } = words[at] ?? {}
      if (this.#phrases.told.at(words, at) || this.#words.future.has(form) || clauseMarks.has(form)) return false
    }
    return false
  }

  /** Whether a date is that of what tells the rest: "according to the statement of 27 August he will visit". */
  isSource(words: readonly Word[], from: number): boolean {
    for (let at = from; at < Math.min(words.length, from + longestSource); at++) {
      const { form = '' } = words[at] ?? {}
      if (clauseMarks.has(form)) return false
      if (this.#words.announcements.has(form) && this.#phrases.accordingTo.at(words, at + 1))
        return this.#phrases.issued.at(words, from) !== null || this.isFuture(words, at)
    }
    return false
  }

  /** "After that war his first visit to India". */
  #isFirstAfter(words: readonly Word[], at: number): boolean {
    const after = this.#phrases.afterwards.at(words, at)
    if (!after) return false
    const next = words.slice(after.to, after.to + longestFirst)
    const end = next.findIndex(({ form }) => clauseMarks.has(form))
    return next.slice(0, end < 0 ? next.length : end).some(({ form }) => this.#words.firsts.has(form))
  }

  /** Whether words that begin here name what is celebrated on a day: "the National Day". */
  isHoliday(words: readonly Word[], at: number): boolean {
    return this.holiday(words, at) !== null
  }

  /** Where such words end; null where none begin here. */
  holiday(words: readonly Word[], at: number): number | null {
    return this.#phrases.holidays.at(words, at)?.to ?? null
  }

  /** Where words end that begin here and name the relations of countries; null where none do. */
  relations(words: readonly Word[], at: number): number | null {
    return this.#phrases.relations.at(words, at)?.to ?? null
  }

  /** Where words end that begin here and name relations that are founded on a day; null where none do. */
  founded(words: readonly Word[], at: number): number | null {
    return this.#phrases.founded.at(words, at)?.to ?? null
  }

  /** Whether words that begin here name what is counted by the year: trade, exports. */
  isFigure(words: readonly Word[], at: number): boolean {
    return this.#phrases.figures.at(words, at) !== null
  }

  /** Whether some words only say that the next are another way to say the same: "namely". */
  isNamely(words: readonly Word[]): boolean {
    const said = words.filter(({ kind }) => kind !== 'mark')
    return said.length > 0 && this.#phrases.namely.at(said, 0)?.to === said.length
  }

  /** Whether a year at a place, or one written with the word before it, is that of a new year's feast. */
  isNewYear(words: readonly Word[], at: number): boolean {
    for (let from = Math.max(0, at - longestFeast); from < at; from++)
      if ([at, at + 1].includes(this.#phrases.newYear.at(words, from)?.to ?? -1)) return true
    return false
  }

  /** Whether a sentence begins as one that looks back. */
  isReminding(words: readonly Word[]): boolean {
    return this.#phrases.reminding.at(words, 0) !== null
  }

  /** Whether a sentence tells that a journey is over. */
  isOver(words: readonly Word[]): boolean {
    const over = this.overAt(words)
    // "Having completed his visit to A he reached B on a visit": it is another that the news is of.
    return over >= 0 && !words.some((_, at) => at > over && this.#phrases.onward.at(words, at) !== null)
  }

  /** Where the words begin that tell so; -1 where none do. */
  overAt(words: readonly Word[]): number {
    return words.findIndex((_, at) => this.#phrases.over.at(words, at) !== null)
  }

  /** A year of our days that stands as a heading, "2024" or "2024:", and where it ends; null else. */
  yearHeading(words: readonly Word[]): { readonly year: number; readonly to: number } | null {
    const [found] = words[0]?.kind === 'number' ? this.#year(words, 0) : []
    if (typeof found?.value !== 'number' || !this.#isOurs(found.value)) return null
    const next = words[found.to]
    return next === undefined || next.form === ':' ? { year: found.value, to: found.to } : null
  }

  #isOurs(year: number): boolean {
    return year >= this.since && year <= this.since + longestSince
  }

  /** A bare year that a sentence calls one, "2023 was for both countries a year of visits", and where it ends; null else. */
  yearNamed(words: readonly Word[], at: number): { readonly year: number; readonly to: number } | null {
    const [found] = words[at]?.kind === 'number' ? this.#year(words, at) : []
    if (typeof found?.value !== 'number' || !this.#isOurs(found.value)) return null
    // "2023, the year of the anniversary, was full of visits".
    const from = clauseMarks.has(words[found.to]?.form ?? '') ? found.to + 1 : found.to
    for (let next = from; next < Math.min(words.length, from + longestNamed); next++) {
      if (this.#phrases.yearNamed.at(words, next)) return { year: found.value, to: found.to }
      const word = words[next]
      if (!word || clauseMarks.has(word.form)) return null
      // "The year of the 50th anniversary".
      if (word.kind === 'number' && this.ordinal(words, next) === null) return null
    }
    return null
  }

  /** Where words end that begin here, after a date, and give it to what was told before; null where none do. */
  pointsBack(words: readonly Word[], at: number): number | null {
    return this.#phrases.backward.at(words, at)?.to ?? null
  }

  /** "One year after", "ten years complete". */
  #yearsInWords(words: readonly Word[], at: number): { readonly value: number; readonly to: number } | null {
    const number = this.#days.at(words, at)
    const end = number && this.anniversary(words, number.to)
    const [value] = number?.values ?? []
    // More than the bare word for a feast: "a celebration" is no first.
    return number && value !== undefined && end !== null && end > number.to + 1 ? { value, to: number.to } : null
  }

  /** The word before which words end that begin here and call something an anniversary; null where none do. */
  anniversary(words: readonly Word[], at: number): number | null {
    const said = this.#phrases.anniversaries.at(words, at) ?? this.#phrases.yearsAfter.at(words, at)
    return said?.to ?? this.#sinceFounding(words, at)
  }

  /** "The 15 years of the establishment of the partnership": where the years end; null where something came after them. */
  #sinceFounding(words: readonly Word[], at: number): number | null {
    const years = words[at - 1]?.kind === 'number' ? this.#phrases.foundingYears.at(words, at) : null
    if (!years || this.#phrases.notAnniversary.at(words, years.to)) return null
    for (let from = at - 2; from >= at - 1 - longestFounding; from--)
      if (this.#phrases.founding.at(words, from)?.to === at - 1) return years.to
    return null
  }

  /** Whether words that begin here, after a number, tell of years that have passed since: "30 years after". */
  isYearsAfter(words: readonly Word[], at: number): boolean {
    return this.#phrases.yearsAfter.at(words, at) !== null
  }

  /**
   * The ordinal that begins at a word, "80 ویں" or "چوتھی", and the word it ends before; null where there is none.
   */
  ordinal(words: readonly Word[], at: number): { readonly value: number; readonly to: number } | null {
    const word = words[at]
    if (!word) return null
    const named = this.#ordinals.get(word.form)
    if (named !== undefined) return { value: named, to: at + 1 }
    if (word.kind !== 'number') return this.#yearsInWords(words, at)
    if (word.form.length > 4) return null
    const ending = words[at + 1]
    if (ending && this.#ordinalEndings.has(ending.form)) return { value: Number(word.form), to: at + 2 }
    // "75 years complete".
    const counts = word.form.length < 4 && this.anniversary(words, at + 1) !== null
    return counts ? { value: Number(word.form), to: at + 1 } : null
  }

  /** Whether any date can begin with a word; most cannot, and need no further look. */
  canBegin(word: Word): boolean {
    return word.kind === 'number' || this.#starts.has(word.form)
  }

  /** Every way a list of templates can be read at a word. */
  shapes(section: Section, words: readonly Word[], at: number, memory: Memory, depth = 0): readonly Shape[] {
    const key = at * sections.length + sections.indexOf(section)
    const before = memory.get(key)
    if (before) return before
    const found: Shape[] = []
    const root = this.#roots.get(section)
    if (root && depth < deepest) this.#walk(root, section, words, at, [], memory, depth, found)
    if (depth < deepest) memory.set(key, found)
    return found
  }

  /** The longest reading at a word of any of some lists; of equals that of the first list. */
  longest(lists: readonly Section[], words: readonly Word[], at: number, memory: Memory): Shape | null {
    let best: Shape | null = null
    for (const section of lists) {
      for (const shape of this.shapes(section, words, at, memory)) if (!best || shape.to > best.to) best = shape
    }
    return best
  }

  #walk(
    node: Node,
    section: Section,
    words: readonly Word[],
    at: number,
    filled: readonly Filled[],
    memory: Memory,
    depth: number,
    found: Shape[],
  ): void {
    for (const { row, ahead, unless } of node.ends) {
      if (!this.#follows(ahead, words, at, memory)) continue
      if (!unless.some((steps) => this.#follows(steps, words, at, memory))) found.push({ section, to: at, row, filled })
    }
    const word = words[at]
    if (!word) return
    const next = node.literals.get(word.form)
    if (next) this.#walk(next, section, words, at + 1, filled, memory, depth, found)
    for (const [slot, then] of node.slots) {
      for (const { to, value } of this.#fill(slot, words, at, memory, depth)) {
        this.#walk(then, section, words, to, [...filled, { slot, value }], memory, depth, found)
      }
    }
  }

  #follows(ahead: readonly Step[], words: readonly Word[], from: number, memory: Memory): boolean {
    let at = from
    for (const step of ahead) {
      if ('literal' in step) {
        const glued = at === from && this.#gluedTo.get(words[at - 1]?.form ?? '') === step.literal
        if (!glued && words[at]?.form !== step.literal) return false
        if (!glued) at += 1
      } else {
        const [filled] = this.#fill(step.slot, words, at, memory, deepest)
        if (!filled) return false
        at = filled.to
      }
    }
    return true
  }

  #fill(slot: SlotName, words: readonly Word[], at: number, memory: Memory, depth: number): readonly Fill[] {
    const lists = nested[slot]
    if (lists) {
      let fills: Fill[] | null = null
      for (const section of lists) {
        for (const shape of this.shapes(section, words, at, memory, depth + 1)) {
          fills ??= []
          fills.push({ to: shape.to, value: shape })
        }
      }
      return fills ?? nothing
    }
    switch (slot) {
      case 'day':
      case 'lastday':
        return either(numberAt(words, at, 1, 31, 2), named(this.#days, words, at))
      case 'count':
        return either(numberAt(words, at, 1, 99, 2), named(this.#days, words, at))
      case 'month':
        return named(this.#months, words, at)
      case 'mm':
        return numberAt(words, at, 1, 12, 2)
      case 'yy':
        return numberAt(words, at, 0, 99, 2).filter(() => words[at]?.form.length === 2)
      case 'year':
        return this.#year(words, at)
      case 'weekday':
        return named(this.#weekdays, words, at)
      case 'daytime':
        return named(this.#daytimes, words, at)
      case 'part':
        return named(this.#parts, words, at)
      case 'thisyear':
        return named(this.#years, words, at)
      default:
        return clock(words, at)
    }
  }

  #year(words: readonly Word[], at: number): readonly Fill[] {
    if (words[at]?.form.length !== 4) return []
    return numberAt(words, at, 1000, 2199, 4).map((fill) => {
      const after = words[fill.to]
      return after && this.#eras.has(after.form) ? { ...fill, to: fill.to + 1 } : fill
    })
  }
}

/** Another clause begins after one of these. */
const clauseMarks = new Set(['،', ',', '؛', ';'])

/** How far after a bare year the words may stand that call it one. */
const longestNamed = 14

/** Years of the news, at most, after which a number is no year that an article is about. */
const longestSince = 12

/** How far after a date the words may stand that count from it. */
const longestCount = 24

/** Words from the day of a statement to "according to", at most. */
const longestSource = 10

/** Words from "after" to "first", at most. */
const longestFirst = 12

/** Words in the name of a new year's feast. */
const longestFeast = 3

/** Words in "before that", at most. */
const longestEarlier = 4

/** Words from "three-day" to the journey that it is. */
const longestNoun = 7

/** Words from the last day to the words that somebody stayed. */
const longestStay = 8

interface Fill {
  readonly to: number
  readonly value: Filled['value']
}

function child<K>(children: Map<K, Node>, key: K): Node {
  let node = children.get(key)
  if (!node) {
    node = leaf()
    children.set(key, node)
  }
  return node
}

function addAll(matcher: Matcher<number>, table: Readonly<Record<string, readonly string[]>> | undefined): void {
  for (const [number, forms] of Object.entries(table ?? {})) for (const form of forms) matcher.add(form, Number(number))
}

function rowOf(section: Section, row: string | object): Row {
  if (typeof row === 'string') return {}
  return section === 'relatives' ? { relative: row as RelativeRow } : row
}

/** What a template asks for, in each way it can be read. */
function stepsIn(template: string): readonly (readonly Step[])[] {
  const read = readTemplate(template)
  return 'problem' in read ? [] : read.readings.map(({ steps }) => steps)
}

const nothing: readonly Fill[] = []

function either(first: readonly Fill[], second: readonly Fill[]): readonly Fill[] {
  return first.length > 0 ? first : second
}

function named<T extends number | PartName>(matcher: Matcher<T>, words: readonly Word[], at: number): readonly Fill[] {
  const match = matcher.at(words, at)
  const value = match?.values[0]
  return match && value !== undefined ? [{ to: match.to, value }] : nothing
}

function numberAt(words: readonly Word[], at: number, least: number, most: number, digits: number): readonly Fill[] {
  const word = words[at]
  if (word?.kind !== 'number' || word.form.length > digits) return nothing
  const value = Number(word.form)
  return value >= least && value <= most ? [{ to: at + 1, value }] : nothing
}

/** "9", "9:27", "9.27": digits of a clock. */
function clock(words: readonly Word[], at: number): readonly Fill[] {
  const [hour] = numberAt(words, at, 0, 24, 2)
  if (!hour) return nothing
  const mark = words[hour.to]
  if (mark?.form !== ':' && mark?.form !== '.') return [{ to: hour.to, value: null }]
  const [minute] = numberAt(words, hour.to + 1, 0, 59, 2)
  return minute ? [{ to: minute.to, value: null }] : nothing
}
