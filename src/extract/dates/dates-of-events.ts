// The date of each event of an article, in the order of the telling: what the sentence says, else what is told elsewhere, else
// the news, with what was told so far to count from. It finds no events and reads no words of dates.
import type { Diagnostic } from '../../model/diagnostic'
import type { EventDate } from '../../model/date'
import type { Span } from '../../model/span'
import type { Lexicon } from '../../lexicon/lexicon'
import { headingsOf } from '../article/stamp'
import type { Grammar } from '../sentence/grammar'
import type { Reading } from '../sentence/reading'
import type { Asides } from './aside'
import { celebratedYear, dayKept, yearInOffice } from './celebrated'
import type { Clues } from './clues'
import type { DateRequest } from './date-request'
import { isSpan, type Point } from './date-value'
import type { DateMention } from './dates'
import { dayOfNews } from './default-day'
import { around, singleDay } from './event-date'
import { lookingBack } from './looking-back'
import { countedFrom, edgeOf, isCountedElsewhere, namedBase } from './named-base'
import { findOccasions, type OccasionMention } from './occasions'
import { resolveDate, type ResolvedDate } from './resolve'
import type { ResolveContext } from './resolve-context'
import { tellsReturn } from './return-day'
import { dayBeside, isJourney } from './same-day'
import { stayOf, until, upTo, visitOfNews, wholeVisit } from './stay'
import { toldElsewhere, wholeNext, wholeStay } from './told-elsewhere'
import { ToldSoFar, type Told } from './told-so-far'
import { beforeReport } from './untold'
import { isGathering, isVisit } from '../sentence/units'

/** What a sentence says of the time of an event in it. */
interface Saying {
  readonly reading: Reading
  /** The words that tell its day, its own or those of another sentence. */
  readonly mention: DateMention | null
  /** The days of what was done "during" something. */
  readonly during: DateMention | null
  /** It is a journey with a day of its own. */
  readonly stays: boolean
  /** The journey is over, by these words. */
  readonly home: boolean
  /** The day is said to be the first: "from today". */
  readonly begins: boolean
}

/** Dates events one after another: each asked for may be what the next is counted from. */
export class DatesOfEvents {
  /** What resolving them met. */
  readonly diagnostics: Diagnostic[] = []
  readonly #readings: readonly Reading[]
  readonly #clues: Clues
  readonly #lexicon: Lexicon
  readonly #headings: ReturnType<typeof headingsOf>
  readonly #looksBack: ReturnType<typeof lookingBack>
  readonly #told: ToldSoFar
  /** What a mention was counted from when first asked for: what two events share counts from one day. */
  readonly #counted = new Map<number, Told | null>()
  /** Mentions by which something was told that has happened, by where they start. */
  readonly #happened = new Set<number>()
  #journey: EventDate | null = null

  constructor(readings: readonly Reading[], asides: Asides, clues: Clues, grammar: Grammar) {
    this.#readings = readings
    this.#clues = clues
    this.#lexicon = grammar.lexicon
    this.#headings = headingsOf(readings)
    this.#looksBack = lookingBack(readings, grammar)
    this.#told = new ToldSoFar(readings, asides)
  }

  /** The date of an event; `XXXX` where nothing tells one. */
  dateOf(requested: DateRequest): EventDate {
    const request = { ...requested, mention: notPrinted(requested.mention, this.#clues) }
    const reading = this.#readings[request.sentence]
    if (!reading) throw new RangeError(`There is no sentence ${request.sentence}.`)
    const saying = this.#sayingOf(request, reading)
    const { date, diagnostics } = this.#resolve(request, saying)
    this.diagnostics.push(...diagnostics)
    const { mention, during } = saying
    if (mention && request.quiet !== true) {
      // "Recently, on the 30th of October" is told on from as any other day.
      if (!request.past || singleDay(date) !== null)
        this.#told.add({ date, sentence: request.sentence, start: mention.start }, request)
      this.#journey = journeyTold(request, date, this.#journey)
    }
    return during ? around(date) : date
  }

  #sayingOf(request: DateRequest, reading: Reading): Saying {
    const { dates } = this.#lexicon
    const { type, past, span, sentence } = request
    const own = request.mention && dayBeside(reading, request.mention)
    const begins = own?.value.kind === 'point' && own.value.edge === 'from'
    const stays = type === 'visit' && own !== null
    let asked = own
    if (type === 'milestone') asked = beginning(own)
    else if (stays) asked = stayOf(wholeStay(this.#readings, sentence, own), reading.sentence, dates)
    const heading = type === 'milestone' ? null : (this.#headings[sentence] ?? null)
    const mention = asked ?? (past ? null : (toldElsewhere(this.#readings, request, dates) ?? heading))
    const during = mention || !past ? null : dayDuring(reading, span.end, this.#lexicon)
    const home = this.#isHome(request, reading, mention, stays)
    const since = home && begins ? upTo(own, this.#clues.news) : null
    const whole = since ?? (home ? wholeNext(this.#readings, request, dates) : null)
    return { reading, mention: whole ?? mention, during, stays, begins, home: home && whole === null }
  }

  /** Whether a journey is told to be over, and the day is that of its return. */
  #isHome(
    { type, quiet, begins, span, status }: DateRequest,
    reading: Reading,
    mention: DateMention | null,
    stays: boolean,
  ): boolean {
    const { dates } = this.#lexicon
    const { words } = reading.sentence
    // "On the 30th he will meet X and then return": the meeting is on that day.
    const ahead = type !== 'visit' && status === 'scheduled'
    const news = type !== 'milestone' && quiet !== true && begins !== true && !ahead
    const back = stays && tellsReturn(reading, span, dates)
    const over = back || (news && dates.isOver(words)) ? dates.overAt(words) : -1
    if (over < 0 || (!back && isOfAnother(reading, span, over))) return false
    // "Arrived on the 25th, spoke on the 26th, and the day after left": what the return is told of is another day.
    const isBetween = ({ from, to }: DateMention) => mention !== null && from >= mention.to && to <= over
    return !(mention && mention.to <= over && reading.dates.some(isBetween))
  }

  #resolve(request: DateRequest, saying: Saying): ResolvedDate {
    const { mention, during, stays, home, begins, reading } = saying
    const context = this.#contextOf(request, saying)
    const said = mention && namedBase(this.#readings, request, mention) ? countedFrom(mention) : mention
    const resolved = resolveDate(home && said ? untilReturn(said) : (said ?? during), context)
    // "(12 May 1965 - 12 May 2025)": what is celebrated and its anniversary, no time anything took.
    const ancient = context.status === 'scheduled' && isBefore(resolved.date, this.#clues.since)
    const dated =
      request.type !== 'milestone' && (ancient || spansYears(resolved.date)) ? resolveDate(null, context) : resolved
    const open = dated.date.edtf === 'XXXX' && !isCountedElsewhere(mention)
    const kept = open || dated.date.edtf.startsWith('../') ? found(dayKept(request, this.#clues)) : null
    const known = kept ?? (open ? this.#untold(request, saying, context) : null)
    if (known || !stays || !mention) return known ?? dated
    const end = begins ? 'begins' : null
    return { ...dated, date: wholeVisit(dated.date, mention, reading, this.#lexicon.dates, home ? 'over' : end) }
  }

  /** What a date is resolved with: what was told before it, the journey it lies on, whether it is still to come. */
  #contextOf(request: DateRequest, { mention, reading }: Saying): ResolveContext {
    const { status, past, span, sentence } = request
    const before = this.#told.before(request)
    const from = mention === null ? before : (this.#counted.get(mention.start) ?? before)
    if (mention) this.#counted.set(mention.start, from)
    if (mention && status === 'occurred') this.#happened.add(mention.start)
    // "Received on Wednesday X, who is on a visit": the Wednesday is no other for being said of what goes on.
    const happened = status === 'ongoing' && mention !== null && this.#happened.has(mention.start)
    // "Is on a visit that will end on the 9th": of what goes on, too, a day may be still to come.
    const coming =
      status === 'ongoing' && mention !== null && this.#lexicon.dates.isFuture(reading.sentence.words, mention.to)
    const base: ResolveContext = {
      clues: this.#clues,
      previous: from?.date ?? null,
      beside: from?.sentence === sentence,
      journey: mention && ofGathering(reading, mention) ? null : this.#journey,
      occasion: this.#occasionOf(request, reading),
      past,
      span,
      status: coming ? 'scheduled' : happened ? 'occurred' : status,
    }
    const day =
      mention &&
      (namedBase(this.#readings, request, mention) ??
        this.#told.dayOfReport(sentence, mention, from, this.#clues) ??
        this.#told.dayBefore(request, mention, from))
    return day ? { ...base, previous: edgeOf(resolveDate(day, base).date, mention) } : base
  }

  /** "In 1995 relations were normalised. Not a month later he came": right after what is long over nothing is the news. */
  #isOnHistory(sentence: number): boolean {
    const before = this.#readings[sentence - 1]
    const points = before?.dates.map(({ value }) => (value.kind === 'range' ? value.to : value.point)) ?? []
    const isOld = (point: Point) => point.kind === 'said' && point.year !== null && point.year < this.#clues.since
    // "And the next morning" goes on with it.
    const goesOn = (point: Point) => point.kind === 'relative' && point.from === 'previous'
    return points.some(isOld) && points.every((point) => isOld(point) || goesOn(point))
  }

  /** "The next milestone came in September 2023, when X came. In Hanoi both issued a statement": of no year kept elsewhere. */
  #isOfAnotherYear(sentence: number): boolean {
    const { report } = this.#clues
    const [here, before] = [this.#readings[sentence], this.#readings[sentence - 1]]
    if (!before || here?.dates.length !== 0 || report === null) return false
    const said = before.dates.flatMap(({ value }) => {
      const point = value.kind === 'range' ? value.to : value.point
      return !isSpan(value) && point.kind === 'said' && point.year !== null ? [point.year] : []
    })
    return said.length > 0 && said.every((year) => year < Number(report.day.slice(0, 4)))
  }

  /** The occasion that an event is, where its words name it. */
  #occasionOf({ occasion, span }: DateRequest, { sentence }: Reading): OccasionMention | null {
    if (occasion === null) return null
    const named = findOccasions(sentence, this.#lexicon).find(
      ({ row, start, end }) =>
        start >= span.start && end <= span.end && row.kind === 'occasion' && row.occasion.id === occasion,
    )
    return named ?? null
  }

  /** The date of what is told without one: of the background before the news, else of the news. */
  #untold(request: DateRequest, { reading }: Saying, context: ResolveContext): ResolvedDate | null {
    const clues = this.#clues
    const year = this.#isOfAnotherYear(request.sentence) ? null : celebratedYear(request, clues)
    // What goes on now was not before the news, whatever the sentence recalls.
    if (request.status !== 'ongoing' && this.#looksBack(request)) {
      const before = beforeReport(clues)
      return before.edtf === 'XXXX' ? found(year) : found(before)
    }
    const ofDay = this.#isOnHistory(request.sentence) ? null : dayOfNews(request, reading.kind, context)
    const news = ofDay ?? found(year ?? yearInOffice(request, clues))
    if (!news || request.type !== 'visit') return news
    return { ...news, date: visitOfNews(news.date, request.span, reading.sentence, this.#lexicon.dates) }
  }
}

/** "He left on a visit to A, and so his visit to B was over": two visits, and the one at a word is not that of the span. */
function isOfAnother({ units, sentence: { words } }: Reading, { start, end }: Span, over: number): boolean {
  const isIn = (at: number) => (words[at]?.start ?? 0) >= start && (words[at]?.end ?? 0) <= end
  const own = units.some((unit) => isVisit(unit) && isIn(unit.from))
  const other = units.some((unit) => isVisit(unit) && unit.from >= over && unit.from <= over + nearVisit)
  return own && other && !isIn(over)
}

/** From where "the visit is over" begins to its noun, in words. */
const nearVisit = 2

const found = (date: EventDate | null): ResolvedDate | null => date && { date, diagnostics: [] }

/** The journey whose first and last days are counted from: the one told last, else the end of one that is over. */
function journeyTold({ type, past }: DateRequest, date: EventDate, journey: EventDate | null): EventDate | null {
  // "The recent visit (10 to 13 August)".
  if (isJourney(date)) return past ? (journey ?? date) : date
  return type === 'visit' && date.edtf.startsWith('../') ? (journey ?? date) : journey
}

/** "On the first day of the summit": no journey is counted from. */
function ofGathering({ units }: Reading, mention: DateMention): boolean {
  const noun = units.find(({ to }) => to === mention.from)
  return isGathering(noun)
}

/** The day of the news in place of that of the dateline, where it was printed later. */
function notPrinted(mention: DateMention | null, { spoken }: Clues): DateMention | null {
  return mention && mention.start === spoken?.printed ? spoken.mention : mention
}

/** "Partnership (2013 - 2023)": what is celebrated began with the first; so did what there is "since March 2019". */
function beginning(mention: DateMention | null): DateMention | null {
  if (mention?.value.kind === 'point' && mention.value.edge === 'from')
    return { ...mention, value: { ...mention.value, edge: null } }
  if (mention?.value.kind !== 'range' || !isSpan(mention.value)) return mention
  const { from: point } = mention.value
  return { ...mention, value: { kind: 'point', point, part: null, edge: null, today: false, weekday: null } }
}

/** Of a journey that is over the day of the return, by its number and month, is the last that it can have had. */
function untilReturn(mention: DateMention): DateMention {
  const { value } = mention
  return value.kind === 'point' && value.point.kind === 'said' ? until(mention) : mention
}

/** What is still to come began in no year that no report is of: "art in Pakistan since 1940" is the name of an exhibition. */
function isBefore({ earliest }: EventDate, year: number): boolean {
  return earliest !== null && Number(earliest.slice(0, 4)) < year
}

/** Nothing but relations lasts so many years. */
function spansYears({ edtf }: EventDate): boolean {
  if (!edtf.includes('/')) return false
  const [start, end] = edtf.split('/').map((part) => Number(/^\d{4}/u.exec(part)?.[0]))
  return (end ?? NaN) - (start ?? NaN) > longestYears
}

const longestYears = 1

/** The day that a sentence says of what was done "during the visit": the visit was on then. */
function dayDuring({ sentence: { words }, dates }: Reading, end: number, lexicon: Lexicon): DateMention | null {
  const at = words.findIndex((word) => word.start >= end)
  return at >= 0 && lexicon.dates.isDuring(words, at) ? (dates[0] ?? null) : null
}
