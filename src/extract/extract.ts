// One article, from its text to its events: the passes in their order. Nothing here knows of other articles.
import { diagnostic, type Diagnostic } from '../model/diagnostic'
import type { EventDate } from '../model/date'
import type { DateGrammar } from '../lexicon/date-grammar'
import { sentences, type Joins, type Sentence } from '../text/sentences'
import type { Word } from '../text/words'
import type { Article } from './article/article'
import { asidesOf } from './dates/aside'
import { assemble, type Step } from './events/assemble'
import type { DateRequest } from './dates/date-request'
import { celebratedYear, yearInOffice } from './dates/celebrated'
import { collectClues, type Clues } from './dates/clues'
import type { DateMention } from './dates/dates'
import { isSpan } from './dates/date-value'
import { withoutDashes } from './sentence/dashes'
import { dayOfNews } from './dates/default-day'
import { around, singleDay } from './dates/event-date'
import type { Draft } from './events/draft'
import type { Grammar } from './sentence/grammar'
import { daysOf } from './people/incumbent'
import type { TextOf } from './events/join'
import { lookingBack } from './dates/looking-back'
import { articleNames, type Provisional } from './sentence/names'
import { countedFrom, edgeOf, isCountedElsewhere, namedBase } from './dates/named-base'
import { findOccasions } from './dates/occasions'
import { read, type Reading } from './sentence/reading'
import { resolveDate, type ResolvedDate } from './dates/resolve'
import type { ResolveContext } from './dates/resolve-context'
import { tellsReturn } from './dates/return-day'
import { dayBeside, isJourney } from './dates/same-day'
import { headingsOf, stampOf } from './article/stamp'
import { stayOf, until, visitOfNews, wholeVisit } from './dates/stay'
import { termsOf } from './dates/terms'
import { toldElsewhere, wholeStay } from './dates/told-elsewhere'
import { ToldSoFar, type Told } from './dates/told-so-far'
import { unglue } from './sentence/unglue'
import { beforeReport } from './dates/untold'

export interface Extracted {
  readonly drafts: readonly Draft[]
  readonly provisional: readonly Provisional[]
  readonly readings: readonly Reading[]
  readonly steps: readonly Step[]
  readonly diagnostics: readonly Diagnostic[]
}

/** The events of an article, with what was read and decided on the way. */
export function extract(article: Article, grammar: Grammar): Extracted {
  const { lexicon } = grammar
  const parts = sentencesOf(article, grammar)
  const first = parts.map(({ sentence, kind }) => read(sentence, kind, grammar, null))
  const names = articleNames(
    first.map((reading) => ({ text: reading.sentence.words, units: reading.units })),
    article.text,
    grammar,
  )
  // Once more with the names met, where one of them stands; every other sentence would read the same.
  const readings = first.map((reading) =>
    names.known.occursIn(reading.sentence.words)
      ? read(reading.sentence, reading.kind, grammar, names.known, reading.dates)
      : reading,
  )
  const diagnostics: Diagnostic[] = []
  const stamp = stampOf(readings, lexicon.dates.since)
  const clues = collectClues(
    {
      file: article.file,
      text: article.text,
      sentences: readings.map((reading) => reading.sentence),
      // The day of publication is no day of the news.
      dates: readings.map((reading, at) => (stamp?.sentences.has(at) === true ? [] : reading.dates)),
      ...(stamp && { stamps: stamp.sentences }),
      captions: new Set(readings.flatMap(({ kind }, at) => (kind === 'caption' ? [at] : []))),
      published: article.published ?? stamp?.day ?? null,
      url: article.url,
      terms: termsOf(readings, article.text, lexicon),
    },
    lexicon,
  )
  const headings = headingsOf(readings)
  const looksBack = lookingBack(readings, grammar)
  const asides = asidesOf(readings, grammar)
  const told = new ToldSoFar(readings, asides)
  let journey: EventDate | null = null
  const counted = new Map<number, Told | null>()
  const dateOf = (requested: DateRequest): EventDate => {
    const request = { ...requested, mention: notPrinted(requested.mention, clues) }
    const sentence = readings[request.sentence]?.sentence
    const occasion = sentence
      ? (findOccasions(sentence, lexicon).find(
          ({ row, start, end }) =>
            start >= request.span.start &&
            end <= request.span.end &&
            row.kind === 'occasion' &&
            row.occasion.id === request.occasion,
        ) ?? null)
      : null
    const { status, past, span } = request
    const own = request.mention && dayBeside(readings[request.sentence], request.mention)
    const stays = request.type === 'visit' && own !== null && sentence !== undefined
    const asked =
      request.type === 'milestone'
        ? beginning(own)
        : stays
          ? stayOf(wholeStay(readings, request.sentence, own), sentence, lexicon.dates)
          : own
    const begins = own?.value.kind === 'point' && own.value.edge === 'from' ? 'begins' : null
    const heading = request.type === 'milestone' ? null : (headings[request.sentence] ?? null)
    const mention = asked ?? (past ? null : (toldElsewhere(readings, request, lexicon.dates) ?? heading))
    const during = mention || !past ? null : dayDuring(readings[request.sentence], span.end, grammar)
    // What two events share, or is asked for twice, counts from one day.
    const before = told.before(request)
    const from = mention === null ? before : (counted.get(mention.start) ?? before)
    if (mention) counted.set(mention.start, from)
    const stay = mention && ofGathering(readings[request.sentence], mention) ? null : journey
    // "Is on a visit that will end on the 9th": of what goes on, too, a day may be still to come.
    const coming = status === 'ongoing' && mention && sentence && lexicon.dates.isFuture(sentence.words, mention.to)
    const base = {
      ...{ clues, previous: from?.date ?? null, journey: stay, occasion, past, span },
      status: coming ? ('scheduled' as const) : status,
    }
    const named = mention && namedBase(readings, request, mention)
    const day =
      mention &&
      (named ?? told.dayOfReport(request.sentence, mention, from, clues) ?? told.dayBefore(request, mention, from))
    const context = day ? { ...base, previous: edgeOf(resolveDate(day, base).date, mention) } : base
    const said = named ? countedFrom(mention) : mention
    const reading = readings[request.sentence]
    const back = stays && reading !== undefined && tellsReturn(reading, span, lexicon.dates)
    const news = request.type !== 'milestone' && !request.quiet && !request.begins
    const ended = news && sentence !== undefined && lexicon.dates.isOver(sentence.words)
    const over = back || ended ? lexicon.dates.overAt(sentence.words) : -1
    // "Arrived on the 25th, spoke on the 26th, and the day after left": what the return is told of is another day.
    const other = mention && readings[request.sentence]?.dates.some(({ from, to }) => from >= mention.to && to <= over)
    const home = over >= 0 && !(other && mention.to <= over)
    const found = resolveDate(home && said ? untilReturn(said) : (said ?? during), context)
    // "(12 May 1965 - 12 May 2025)": what is celebrated and its anniversary, no time anything took.
    const ancient = status === 'scheduled' && isBefore(found.date, clues.since)
    const dated =
      request.type !== 'milestone' && (ancient || spansYears(found.date)) ? resolveDate(null, context) : found
    const kind = readings[request.sentence]?.kind ?? 'body'
    const known =
      dated.date.edtf !== 'XXXX' || isCountedElsewhere(mention)
        ? null
        : looksBack(request)
          ? (beforeNews(clues) ?? celebrated(request, clues))
          : wholeNews(newsOf(request, kind, context), request, sentence, lexicon.dates)
    const resolved =
      known ??
      (stays && mention && reading
        ? { ...dated, date: wholeVisit(dated.date, mention, reading, lexicon.dates, home ? 'over' : begins) }
        : dated)
    diagnostics.push(...resolved.diagnostics)
    // "Recently, on the 30th of October" is told on from as any other day.
    if (mention && !request.quiet && (!past || singleDay(resolved.date) !== null))
      told.add({ date: resolved.date, sentence: request.sentence, start: mention.start }, request)
    if (mention && !request.quiet) journey = journeyTold(request, resolved.date, journey)
    return during ? around(resolved.date) : resolved.date
  }
  const textOf: TextOf = (reading, from, to) =>
    article.text.slice(reading.sentence.words[from]?.start ?? 0, reading.sentence.words[to - 1]?.end ?? 0)
  const { drafts, steps } = assemble(
    readings,
    names.provisional,
    grammar,
    { dateOf, isAside: asides.isAside },
    textOf,
    daysOf(clues),
  )
  const used = new Set(drafts.flatMap((draft) => draft.parties.map((party) => party.entity)))
  const provisional = names.provisional.filter((person) => used.has(person.id))
  for (const person of provisional) {
    const country = person.country === null ? '' : `, country: ${person.country}`
    const forms = person.native === null ? '' : `, ${person.lang}: ${person.native}`
    const row = `- { id: ${person.id}, labels: { en: ${person.label}${forms} }${country} }`
    diagnostics.push(diagnostic('entity-unknown', article.file, person.span, { name: person.name, row }))
  }
  if (readings.length > 0) {
    if (readings.every((reading) => reading.dates.length === 0))
      diagnostics.push(diagnostic('dates-none', article.file, null, {}))
    if (readings.every((reading) => reading.units.every((unit) => unit.entries.length === 0 || unit.kind === 'office')))
      diagnostics.push(diagnostic('names-none', article.file, null, {}))
  }
  return { drafts, provisional, readings, steps, diagnostics: once(diagnostics) }
}

function sentencesOf(article: Article, grammar: Grammar): { sentence: Sentence; kind: Reading['kind'] }[] {
  const joins = joinsCountries(grammar)
  return article.body.flatMap((part, paragraph) =>
    sentences(article.readable, [part], joins).map((found) => ({
      sentence: { ...found, words: withoutDashes(unglue(found.words, grammar), grammar), paragraph },
      kind: part.kind,
    })),
  )
}

/** The journey whose first and last days are counted from: the one told last, else the end of one that is over. */
function journeyTold({ type, past }: DateRequest, date: EventDate, journey: EventDate | null): EventDate | null {
  // "The recent visit (10 to 13 August)".
  if (isJourney(date)) return past ? (journey ?? date) : date
  return type === 'visit' && date.edtf.startsWith('../') ? (journey ?? date) : journey
}

/** "On the first day of the summit": no journey is counted from. */
function ofGathering(reading: Reading | undefined, mention: DateMention): boolean {
  const noun = reading?.units.find(({ to }) => to === mention.from)
  return noun?.cues.some((cue) => cue.kind === 'frame' && cue.frame.kind === 'gathering') ?? false
}

function beforeNews(clues: Clues): ResolvedDate | null {
  const date = beforeReport(clues)
  return date.edtf === 'XXXX' ? null : { date, diagnostics: [] }
}

function celebrated(request: DateRequest, clues: Clues): ResolvedDate | null {
  const date = celebratedYear(request, clues)
  return date && { date, diagnostics: [] }
}

/** The day, else the year, of news told without a date. */
function newsOf(request: DateRequest, kind: Reading['kind'], context: ResolveContext): ResolvedDate | null {
  const { clues } = context
  const date = celebratedYear(request, clues) ?? yearInOffice(request, clues)
  return dayOfNews(request, kind, context) ?? (date && { date, diagnostics: [] })
}

/** The day of the news in place of that of the dateline, where it was printed later. */
function notPrinted(mention: DateMention | null, { spoken }: Clues): DateMention | null {
  return mention && mention.start === spoken?.printed ? spoken.mention : mention
}

/** Of a journey all days, where the news of it tells their number. */
function wholeNews(
  news: ResolvedDate | null,
  { type }: DateRequest,
  sentence: Sentence | undefined,
  dates: DateGrammar,
): ResolvedDate | null {
  return news && type === 'visit' && sentence ? { ...news, date: visitOfNews(news.date, sentence, dates) } : news
}

/** "Partnership (2013 - 2023)": what is celebrated began with the first. */
function beginning(mention: DateMention | null): DateMention | null {
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
  const [start, end] = edtf.split('/').map((part) => Number(/^\d{4}/u.exec(part)?.[0]))
  return (end ?? NaN) - (start ?? NaN) > longestYears
}

const longestYears = 5

/** The day that a sentence says of what was done "during the visit": the visit was on then. */
function dayDuring(reading: Reading | undefined, end: number, { lexicon }: Grammar): DateMention | null {
  const words = reading?.sentence.words ?? []
  const at = words.findIndex((word) => word.start >= end)
  return at >= 0 && lexicon.dates.isDuring(words, at) ? (reading?.dates[0] ?? null) : null
}

/** "پاک ۔ چین", "چین۔ آسیان": between two countries, or one and a body of many, the full stop is a dash. */
function joinsCountries({ lexicon }: Grammar): Joins {
  const isCountry = (words: readonly Word[], at: number) =>
    lexicon.entities.at(words, at)?.values.some(({ kind }) => kind === 'country' || kind === 'adjective') ?? false
  const isOfMany = (words: readonly Word[], at: number) =>
    lexicon.entities
      .at(words, at)
      ?.values.some(
        ({ kind, id }) => kind === 'organisation' && lexicon.organisations.get(id)?.kind === 'international',
      ) ?? false
  return (before, after) =>
    before.some((_, at) => lexicon.entities.at(before, at)?.to === before.length && isCountry(before, at)) &&
    (isCountry(after, 0) || isOfMany(after, 0))
}

/** Two events of one date say the same of it. */
function once(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>()
  return diagnostics.filter((item) => {
    const key = JSON.stringify([item.code, item.span, item.args])
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
