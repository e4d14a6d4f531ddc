// What words say of dates and events beside the dates themselves: that a journey is over, that an anniversary is counted.
// One question a method; what follows from the answer is extract/dates.
import type { Word } from '../text/words'
import { foldWord } from '../text/fold'
import { DateShapes } from './date-shapes'
import type { DateWords } from './date-words'
import { Matcher } from './matcher'

/** Words that a phrase for the founding of something has at most. */
const longestFounding = 4

/** Lists of single words, and of phrases, that say something of a date or an event; what each is for, the language's file says. */
const wordLists = [
  'future',
  'coming',
  'willBe',
  'begun',
  'started',
  'ended',
  'smoothly',
  'clock',
  'homeward',
  'sojourn',
  'journeys',
  'visited',
  'apart',
  'jointly',
  'takingPart',
  'pointing',
  'firsts',
  'announcements',
  'atOnce',
  'listing',
  'money',
  'last',
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
  'intends',
  'proposes',
  'within',
  'chairs',
  'leaving',
  'nextLeg',
  'beforeLeaving',
  'onArrival',
  'thereupon',
  'staying',
  'yearNamed',
  'onward',
  'during',
  'backward',
  'earlier',
  'over',
  'finished',
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
  'outcomes',
] as const

/** A thing of its own for each name. */
function recordOf<Name extends string, Thing>(
  names: readonly Name[],
  make: () => Thing,
): Readonly<Record<Name, Thing>> {
  return Object.fromEntries(names.map((name) => [name, make()])) as Record<Name, Thing>
}

/** The words for dates of all languages: their shapes, and what else is asked of words around them. */
export class DateGrammar extends DateShapes {
  readonly #lengths = new Matcher<number>()
  readonly #words = recordOf(wordLists, () => new Set<string>())
  readonly #phrases = recordOf(phraseLists, () => new Matcher<true>())
  readonly #ordinals = new Map<string, number>()
  readonly #ordinalEndings = new Set<string>()
  readonly #bareBefore = new Set<string>()
  readonly #bareAfter = new Set<string>()
  /** A date before this year is history and tells no year of a report. */
  readonly since: number

  constructor(files: readonly DateWords[]) {
    super(files)
    for (const rows of files) this.#add(rows)
    this.since = Math.max(0, ...files.flatMap((rows) => rows.since ?? []))
  }

  #add(rows: DateWords): void {
    for (const [number, forms] of Object.entries(rows.lengths ?? {}))
      for (const form of forms) this.#lengths.add(form, Number(number))
    for (const [number, forms] of Object.entries(rows.ordinals?.words ?? {}))
      for (const form of forms) this.#ordinals.set(foldWord(form), Number(number))
    for (const ending of rows.ordinals?.endings ?? []) this.#ordinalEndings.add(foldWord(ending))
    for (const list of wordLists) for (const word of rows[list] ?? []) this.#words[list].add(foldWord(word))
    for (const list of phraseLists) for (const form of rows[list] ?? []) this.#phrases[list].add(form, true)
    for (const word of rows.bareDay?.before ?? []) this.#bareBefore.add(foldWord(word))
    for (const word of rows.bareDay?.after ?? []) this.#bareAfter.add(foldWord(word))
  }

  /** Whether what stands before a word is told as still to come, by the first verb from there on. */
  isFuture(words: readonly Word[], from: number): boolean {
    for (let at = from; at < words.length; at++) {
      if (this.#words.future.has(words[at]?.form ?? '') || this.#phrases.intends.at(words, at) !== null) return true
      const told = this.#phrases.told.at(words, at)
      if (told && !this.#words.willBe.has(words[told.to]?.form ?? '')) return false
    }
    return false
  }

  /** Whether a date is one of what is proposed: "he proposed that in January …", with no verb that tells of anything. */
  isProposed(words: readonly Word[], from: number, to: number): boolean {
    return words.some((_, at) => at < from && this.#phrases.proposes.at(words, at)) && !this.isTold(words.slice(to))
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
    const whole = this.#lengths.at(words, at)?.values[0]
    if (whole !== undefined) return whole
    const count = this.dayNumber(words, at)
    const long = count && this.#phrases.daysLong.at(words, count.to)
    if (!long) return null
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

  /** Whether words that begin here tell that something came right after an arrival. */
  isOnArrival(words: readonly Word[], at: number): boolean {
    return this.#phrases.onArrival.at(words, at) !== null
  }

  /** Whether words that begin here tell that something came after what was told right before. */
  isThereupon(words: readonly Word[], at: number): boolean {
    return this.#phrases.thereupon.at(words, at) !== null
  }

  /** Whether a word of "after" tells that it was at once. */
  isAtOnce(word: Word): boolean {
    return this.#words.atOnce.has(word.form)
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

  /** Whether a word is a journey's, or a stay's. */
  isJourney(word: Word | undefined): boolean {
    return word !== undefined && this.#words.journeys.has(word.form)
  }

  /** Whether a word tells that something began. */
  isStarted(word: Word): boolean {
    return this.#words.started.has(word.form)
  }

  /** Whether a word tells of being in a country for some days. */
  isSojourn(word: Word | undefined): boolean {
    return word !== undefined && this.#words.sojourn.has(word.form)
  }

  /** Whether a word in a bracket tells that the moment before it is said there once more, by another clock. */
  isClock(word: Word): boolean {
    return this.#words.clock.has(word.form)
  }

  /** Whether a word tells that something ended. */
  isEnded(word: Word): boolean {
    return this.#words.ended.has(word.form)
  }

  /** Whether a word tells that somebody goes home, or back. */
  isHomeward(word: Word): boolean {
    return this.#words.homeward.has(word.form)
  }

  /** Whether words that begin here, behind a date, tell what came of what was done on it. */
  isOutcome(words: readonly Word[], at: number): boolean {
    return this.#phrases.outcomes.at(words, words[at]?.form === ')' ? at + 1 : at) !== null
  }

  /** Whether a word makes of a day or month without a year the last one: "last December". */
  isLast(word: Word | undefined): boolean {
    return word !== undefined && this.#words.last.has(word.form)
  }

  /** Whether a word after the adjective of a country makes it that of its money. */
  isMoney(word: Word | undefined): boolean {
    return word !== undefined && this.#words.money.has(word.form)
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
    return words.findIndex((_, at) => this.#phrases.over.at(words, at) !== null || this.#isFinished(words, at))
  }

  /** "Having completed his visit [of] A", "his visit and his taking part in B are over": whether a journey's noun stands here. */
  #isFinished(words: readonly Word[], at: number): boolean {
    if (!this.#words.visited.has(words[at]?.form ?? '')) return false
    // "The visit was successfully completed."
    const well = words.findIndex(({ form }, index) => index > at && !this.#words.smoothly.has(form))
    if (well > at && this.#phrases.finished.at(words, well)) return true
    const far = this.#words.jointly.has(words[at + 1]?.form ?? '')
    let besides = false
    for (let end = at + 1; end <= at + (far ? longestJoint : longestPlace) + 1; end++) {
      if ((besides || !far) && this.#phrases.finished.at(words, end)) return true
      const word = words[end]
      if (!word || (far ? sentenceMarks.has(word.form) : word.kind === 'mark' || this.#words.apart.has(word.form)))
        return false
      besides ||= this.#words.takingPart.has(word.form)
    }
    return false
  }

  /** A year of our days that stands as a heading, "2024" or "2024:", and where it ends; null else. */
  yearHeading(words: readonly Word[]): { readonly year: number; readonly to: number } | null {
    const found = this.yearNumber(words, 0)
    if (!found || !this.isOurs(found.value)) return null
    const next = words[found.to]
    return next === undefined || next.form === ':' ? { year: found.value, to: found.to } : null
  }

  /** Whether news this lexicon is for may be of a year. */
  isOurs(year: number): boolean {
    return year >= this.since && year <= this.since + longestSince
  }

  /** A bare year that a sentence calls one, "2023 was for both countries a year of visits", and where it ends; null else. */
  yearNamed(words: readonly Word[], at: number): { readonly year: number; readonly to: number } | null {
    const found = this.yearNumber(words, at)
    if (!found || !this.isOurs(found.value)) return null
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
    const number = this.numberInWords(words, at)
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
    const ending = words[at + 1]
    const ends = ending !== undefined && this.#ordinalEndings.has(ending.form)
    const apart = ends ? this.#ordinals.get(word.form + ending.form) : undefined
    if (apart !== undefined) return { value: apart, to: at + 2 }
    if (word.kind !== 'number') return this.#yearsInWords(words, at)
    if (word.form.length > 4) return null
    if (ends) return { value: Number(word.form), to: at + 2 }
    // "75 years complete".
    const counts = word.form.length < 4 && this.anniversary(words, at + 1) !== null
    return counts ? { value: Number(word.form), to: at + 1 } : null
  }
}

/** Another clause begins after one of these. */
const clauseMarks = new Set(['،', ',', '؛', ';'])

/** Words of the place between a journey's noun and the words that it is over. */
const longestPlace = 3
/** Words from it to those, where both it and what was attended are over. */
const longestJoint = 40
const sentenceMarks: ReadonlySet<string> = new Set(['۔', '.', '؟'])
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
