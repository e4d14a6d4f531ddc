// The shape of languages/LANG-dates.yaml: how one language says dates. Words and templates only; date-grammar.ts compiles them.
import Type, { type Static } from 'typebox'
import Value from 'typebox/value'
import { parseDocument } from 'yaml'
import { diagnostic, type Diagnostic } from '../model/diagnostic'
import { readTemplate } from './date-template'

const Form = Type.String({ minLength: 1 })
const Forms = Type.Array(Form)
const closed = { additionalProperties: false }
const byNumber = (pattern: string) => Type.Optional(Type.Record(Type.String({ pattern }), Forms, closed))

/** Parts of a year or month, as half-open shares of it in twelfths of a year or thirds of a month. */
export const partNames = [
  'beginning',
  'middle',
  'end',
  'first-half',
  'second-half',
  'first-quarter',
  'second-quarter',
  'third-quarter',
  'fourth-quarter',
  'first-week',
  'second-week',
  'third-week',
  'last-week',
  'first-day',
  'last-day',
  'first-four-months',
  'first-five-months',
  'first-seven-months',
  'first-eight-months',
  'first-nine-months',
  'first-ten-months',
  'first-eleven-months',
] as const
export type PartName = (typeof partNames)[number]

export const edgeNames = ['before', 'after', 'from', 'until', 'none'] as const
export type EdgeName = (typeof edgeNames)[number]

const said = { say: Form }
const count = Type.Optional(Type.Integer({ minimum: -9, maximum: 9 }))

export const RelativeRow = Type.Object(
  {
    ...said,
    day: count,
    week: count,
    month: count,
    year: count,
    recent: Type.Optional(Type.Literal(true)),
    /** Of a word for both tomorrow and yesterday: ahead where it is told as still to come. */
    byTense: Type.Optional(Type.Literal(true)),
    /** What may not follow, templates: of a word that also means "in all", a number. */
    unless: Type.Optional(Forms),
    edge: Type.Optional(Type.Literal('after')),
    /** Only where it opens its sentence: "in the afternoon". */
    opens: Type.Optional(Type.Literal(true)),
    from: Type.Optional(Type.Enum(['publication', 'previous', 'journey', 'journey-end', 'told', 'other'])),
  },
  closed,
)
export type RelativeRow = Static<typeof RelativeRow>

export const DateWords = Type.Object(
  {
    language: Form,
    months: byNumber('^([1-9]|1[0-2])$'),
    days: byNumber('^([1-9]|[12][0-9]|3[01])$'),
    weekdays: byNumber('^[1-7]$'),
    ordinals: Type.Optional(
      Type.Object({ endings: Forms, words: Type.Record(Type.String({ pattern: '^[1-9][0-9]*$' }), Forms) }, closed),
    ),
    eras: Type.Optional(Forms),
    glued: Type.Optional(Forms),
    future: Type.Optional(Forms),
    coming: Type.Optional(Forms),
    anniversaries: Type.Optional(Forms),
    told: Type.Optional(Forms),
    willBe: Type.Optional(Forms),
    attended: Type.Optional(Forms),
    achieved: Type.Optional(Forms),
    prepared: Type.Optional(Forms),
    planned: Type.Optional(Forms),
    intends: Type.Optional(Forms),
    proposes: Type.Optional(Forms),
    within: Type.Optional(Forms),
    chairs: Type.Optional(Forms),
    bareDay: Type.Optional(Type.Object({ before: Forms, after: Forms }, closed)),
    daysLong: Type.Optional(Forms),
    ending: Type.Optional(Forms),
    founding: Type.Optional(Forms),
    foundingYears: Type.Optional(Forms),
    notAnniversary: Type.Optional(Forms),
    lengths: Type.Optional(byNumber('^([1-9]|[12][0-9]|3[01])$')),
    begun: Type.Optional(Forms),
    started: Type.Optional(Forms),
    ended: Type.Optional(Forms),
    smoothly: Type.Optional(Forms),
    clock: Type.Optional(Forms),
    homeward: Type.Optional(Forms),
    sojourn: Type.Optional(Forms),
    journeys: Type.Optional(Forms),
    leaving: Type.Optional(Forms),
    staying: Type.Optional(Forms),
    nextLeg: Type.Optional(Forms),
    beforeLeaving: Type.Optional(Forms),
    onArrival: Type.Optional(Forms),
    thereupon: Type.Optional(Forms),
    yearNamed: Type.Optional(Forms),
    onward: Type.Optional(Forms),
    during: Type.Optional(Forms),
    backward: Type.Optional(Forms),
    pointing: Type.Optional(Forms),
    earlier: Type.Optional(Forms),
    over: Type.Optional(Forms),
    visited: Type.Optional(Forms),
    finished: Type.Optional(Forms),
    apart: Type.Optional(Forms),
    jointly: Type.Optional(Forms),
    takingPart: Type.Optional(Forms),
    reminding: Type.Optional(Forms),
    yearsAfter: Type.Optional(Forms),
    counted: Type.Optional(Forms),
    afterwards: Type.Optional(Forms),
    firsts: Type.Optional(Forms),
    listing: Type.Optional(Forms),
    money: Type.Optional(Forms),
    last: Type.Optional(Forms),
    outcomes: Type.Optional(Forms),
    holidays: Type.Optional(Forms),
    newYear: Type.Optional(Forms),
    relations: Type.Optional(Forms),
    founded: Type.Optional(Forms),
    figures: Type.Optional(Forms),
    namely: Type.Optional(Forms),
    whereupon: Type.Optional(Forms),
    announcements: Type.Optional(Forms),
    atOnce: Type.Optional(Forms),
    accordingTo: Type.Optional(Forms),
    issued: Type.Optional(Forms),
    since: Type.Optional(Type.Integer({ description: 'No report this lexicon is for is older than this year.' })),
    daytimes: Type.Optional(Forms),
    parts: Type.Optional(Type.Record(Type.Enum(partNames), Forms)),
    years: byNumber('^(-1|0|1)$'),
    dates: Type.Optional(Forms),
    named: Type.Optional(
      Type.Array(
        Type.Union([
          Form,
          Type.Object({ ...said, today: Type.Literal(true) }, closed),
          Type.Object({ ...said, tomorrow: Type.Literal(true) }, closed),
        ]),
      ),
    ),
    relatives: Type.Optional(Type.Array(RelativeRow)),
    vague: Type.Optional(
      Type.Array(
        Type.Union([
          Form,
          Type.Object({ ...said, year: Type.Integer(), from: Type.Optional(Type.Literal('previous')) }, closed),
          Type.Object({ ...said, month: Type.Integer(), from: Type.Optional(Type.Literal('previous')) }, closed),
        ]),
      ),
    ),
    ranges: Type.Optional(
      Type.Array(
        Type.Union([
          Form,
          Type.Object({ ...said, adjacent: Type.Literal(true) }, closed),
          Type.Object({ ...said, listed: Type.Literal(true) }, closed),
          Type.Object({ ...said, sameYear: Type.Literal(true) }, closed),
        ]),
      ),
    ),
    times: Type.Optional(Forms),
    after: Type.Optional(Forms),
    edges: Type.Optional(Type.Array(Type.Object({ ...said, edge: Type.Enum(edgeNames) }, closed))),
    rejects: Type.Optional(Forms),
  },
  closed,
)
export type DateWords = Static<typeof DateWords>

/** The lists of templates in a file. */
export const sections = [
  'dates',
  'named',
  'relatives',
  'vague',
  'ranges',
  'times',
  'after',
  'edges',
  'rejects',
] as const
export type Section = (typeof sections)[number]

/** All templates of a row: its own, and those of what may not follow it. */
function templatesOf(row: string | { readonly say: string; readonly unless?: readonly string[] }): readonly string[] {
  return typeof row === 'string' ? [row] : [row.say, ...(row.unless ?? [])]
}

/**
 * The template of a row, whether it is the row itself or its `say`.
 */
export function templateOf(row: string | { readonly say: string }): string {
  return typeof row === 'string' ? row : row.say
}

/**
 * Reads one `languages/LANG-dates.yaml`; null where it cannot be used, with diagnostics that say why.
 *
 * @param name path of the file, for diagnostics.
 * @example loadDateWords('languages/ur-dates.yaml', text).words?.language //=> 'ur'
 */
export function loadDateWords(name: string, text: string): { words: DateWords | null; diagnostics: Diagnostic[] } {
  const document = parseDocument(text)
  const problem = (line: number, problem: string) => diagnostic('lexicon-row', name, null, { line, problem })
  const [syntax] = document.errors
  if (syntax) return { words: null, diagnostics: [problem(syntax.linePos?.[0].line ?? 1, syntax.message)] }
  const value: unknown = document.toJS()
  if (!Value.Check(DateWords, value)) {
    const diagnostics = Value.Errors(DateWords, value)
      .slice(0, 5)
      .map((error) => problem(1, `${error.instancePath} ${error.message}`))
    return { words: null, diagnostics }
  }
  const words = value
  const diagnostics: Diagnostic[] = []
  for (const section of sections) {
    for (const template of (words[section] ?? []).flatMap(templatesOf)) {
      const read = readTemplate(template)
      if ('problem' in read) diagnostics.push(problem(1, `${section}: "${template}": ${read.problem}`))
    }
  }
  return { words: diagnostics.length > 0 ? null : words, diagnostics }
}
