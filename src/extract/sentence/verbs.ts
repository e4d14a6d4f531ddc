// Verb groups: the main verb with its auxiliaries, and what tense they make together. Nothing about meaning.
import type { Grammar, VerbReading } from './grammar'
import { caseOf, hasCue, isA, isVisit, type Unit } from './units'

/**
 * perfective: did. progressive: is doing. past-progressive: was doing. future: will do. habitual: does. past-habitual: used to do.
 * subjunctive: may do. modal: can, should. infinitive: to do. participle: doing. conjunctive: having done.
 * relative: that did or does ("منعقد ہونے والے"). about: is to do. is, was: no verb but the copula.
 */
export type Tense =
  | 'perfective'
  | 'progressive'
  | 'past-progressive'
  | 'future'
  | 'habitual'
  | 'past-habitual'
  | 'subjunctive'
  | 'modal'
  | 'infinitive'
  | 'participle'
  | 'conjunctive'
  | 'relative'
  | 'about'
  | 'is'
  | 'was'

export interface VerbGroup {
  /** Unit indexes, half-open. */
  readonly from: number
  readonly to: number
  /** Row of the language's `verbs`, "be" for the copula alone. */
  readonly verb: string
  readonly tense: Tense
  readonly passive: boolean
  readonly negated: boolean
  /** Said of people with respect, or of several: never of one thing. */
  readonly honorific: boolean
  /** Of what is done: "has done" or "had done", null where neither is said. */
  readonly perfect: 'has' | 'had' | null
  /** By a second verb that says only that it is done: "has come and gone [there]", who came is here. */
  readonly completed: boolean
}

/** Tenses that end a clause. */
export const finiteTenses: ReadonlySet<Tense> = new Set<Tense>([
  'perfective',
  'progressive',
  'past-progressive',
  'future',
  'habitual',
  'past-habitual',
  'subjunctive',
  'modal',
  'about',
  'is',
  'was',
])

/** All verb groups of a sentence from left to right, none overlapping. */
export function verbGroups(units: readonly Unit[], grammar: Grammar): VerbGroup[] {
  const groups: VerbGroup[] = []
  for (let at = 0; at < units.length;) {
    const group = groupAt(units, at, grammar)
    if (group) groups.push(group)
    at = group ? group.to : at + 1
  }
  return groups
}

function groupAt(units: readonly Unit[], at: number, grammar: Grammar): VerbGroup | null {
  const unit = units[at]
  if (!unit || (unit.kind !== 'word' && unit.kind !== 'cue')) return null
  const readings = grammar.verbs.get(unit.form)
  // Most words are no part of a verb; nothing is made ready for them.
  if (readings === undefined && !grammar.auxiliaries.has(unit.form)) return null
  return groupOf(unit, readings ?? [], units, at, grammar)
}

function groupOf(
  unit: Unit,
  readings: readonly VerbReading[],
  units: readonly Unit[],
  at: number,
  grammar: Grammar,
): VerbGroup | null {
  const aux = (index: number) => {
    const found = units[index]
    return found && (found.kind === 'word' || found.kind === 'cue') ? (grammar.auxiliaries.get(found.form) ?? []) : []
  }
  const is = (index: number, name: string) => aux(index).includes(name)
  const negatedBefore = hasCue(units[at - 1], 'negation')
  const make = (verb: string, tense: Tense, to: number, passive = false): VerbGroup => ({
    from: at,
    to,
    verb,
    tense,
    passive,
    negated: negatedBefore || units.slice(at, to).some((part) => hasCue(part, 'negation')),
    honorific: units.slice(at, to).some((_, index) => is(at + index, 'honorific')),
    perfect: tense !== 'perfective' ? null : is(to - 1, 'past') ? 'had' : is(to - 1, 'present') ? 'has' : null,
    completed: tense === 'perfective' && !passive && is(at + 1, 'went'),
  })
  if (is(at, 'futureWhole')) return make('happen', 'future', at + 1)
  // "The signed treaty".
  if (is(at, 'doneWhole')) return make('happen', 'relative', at + 1)
  const named = (index: number) => units[index]?.kind === 'name' || units[index]?.kind === 'office'
  // "On a visit to Y, the present X": he has come there.
  if (is(at, 'presentWhole') && caseOf(units[at - 1]) === 'on' && named(at + 1)) return make('come', 'relative', at + 1)

  const reading = (form: VerbReading['form']) => readings.find((found) => found.form === form)
  let next = at + 1
  if (hasCue(units[next], 'negation')) next += 1

  const infinitive = reading('infinitive')
  if (infinitive) {
    // "Those who welcomed him were …" has the past.
    if (hasCue(units[next], 'scheduled') && isBeing(units, next + 1, grammar))
      return make(infinitive.verb, 'about', next + 2)
    // "Is to do", where the language has both words as one form.
    const last = units[next]?.form.split(' ').at(-1) ?? ''
    if (hasCue(units[next], 'scheduled') && (grammar.auxiliaries.get(last) ?? []).includes('present'))
      return make(infinitive.verb, 'about', next + 1)
    if (hasCue(units[next], 'scheduled')) return make(infinitive.verb, 'relative', next + 1)
    return make(infinitive.verb, 'infinitive', at + 1)
  }
  const imperfective = reading('imperfective')
  if (imperfective) {
    if (
      grammar.verbs
        .get(units[next]?.form ?? '')
        ?.some((found) => found.verb === 'happen' && found.form === 'perfective')
    )
      return make(imperfective.verb, 'participle', next + 1)
    if (is(next, 'past')) return make(imperfective.verb, 'past-habitual', next + 1)
    return make(imperfective.verb, 'habitual', is(next, 'present') ? next + 1 : next)
  }
  const root = reading('root')
  if (root) {
    if (is(next, 'progressive')) {
      const past = is(next + 1, 'past')
      return make(
        root.verb,
        past ? 'past-progressive' : 'progressive',
        past || is(next + 1, 'present') ? next + 2 : next + 1,
      )
    }
    // "ہو گی" before "ہو گئ", which is the same word without its hamza.
    if (is(next, 'future')) return make(root.verb, 'future', next + 1)
    if (is(next, 'complete') || is(next, 'went'))
      return make(root.verb, 'perfective', is(next + 1, 'present') || is(next + 1, 'past') ? next + 2 : next + 1)
    if (is(next, 'modal')) return make(root.verb, 'modal', trail(next + 1, is))
    if (is(next, 'passSubjunctive')) return make(root.verb, is(next + 1, 'future') ? 'future' : 'subjunctive', next + 2)
    if (is(next, 'subjunctiveLight') && is(next + 1, 'future')) return make(root.verb, 'future', next + 2)
    if (is(next, 'vector') && !isA(units[next], 'genitive')) {
      const done = grammar.verbs.get(units[next]?.form ?? '')?.some((found) => found.form === 'perfective')
      return make(root.verb, done ? 'perfective' : 'conjunctive', trail(next + 1, is))
    }
    // "Having sent": the root and that of "do".
    const having = grammar.verbs.get(units[next]?.form ?? '')
    if (root.verb !== 'do' && having?.some(({ verb, form }) => verb === 'do' && form === 'root'))
      return make(root.verb, 'conjunctive', next + 1)
    if (root.verb === 'do' || isA(units[next], 'genitive'))
      return make(root.verb, 'conjunctive', isA(units[next], 'genitive') ? next + 1 : next)
    return null
  }
  const subjunctive = reading('subjunctive')
  const light = is(at, 'subjunctiveLight')
  if ((subjunctive ?? light) && is(next, 'future'))
    return make(subjunctive?.verb ?? lightVerb(readings), 'future', next + 1)
  const perfective = reading('perfective')
  if (perfective && mayBePerfective(units, at, grammar)) {
    if (is(next, 'went')) {
      const to = is(next + 1, 'present') || is(next + 1, 'past') ? next + 2 : next + 1
      return make(perfective.verb, relative(units, to) ? 'relative' : 'perfective', to, true)
    }
    if (is(next, 'passSubjunctive')) {
      const future = is(next + 1, 'future')
      return make(perfective.verb, future ? 'future' : 'subjunctive', future ? next + 2 : next + 1, true)
    }
    if (is(next, 'passInfinitive')) {
      const said = hasCue(units[next + 1], 'scheduled')
      return make(perfective.verb, said ? 'relative' : 'infinitive', said ? next + 2 : next + 1, true)
    }
    if (is(next, 'passHabitual')) return make(perfective.verb, 'habitual', trail(next + 1, is), true)
    if (is(next, 'pass')) {
      const progressive = is(next + 1, 'progressive')
      const modal = is(next + 1, 'modal')
      return make(
        perfective.verb,
        progressive ? 'progressive' : modal ? 'modal' : 'subjunctive',
        trail(next + 2, is),
        true,
      )
    }
    // "The delegation come on a visit": a participle and its auxiliary before what they belong to.
    const happened = grammar.verbs.get(units[next]?.form ?? '') ?? []
    const isDone = happened.some((found) => found.verb === 'happen' && found.form === 'perfective')
    // "Are here, having come".
    if (isDone && (is(next + 1, 'present') || is(next + 1, 'past')))
      return make(perfective.verb, 'perfective', next + 2)
    if (isDone && relative(units, next + 1)) return make(perfective.verb, 'relative', next + 1)
    // "X, come to attend a forum", "arrived on a visit": a participle before the name it belongs to.
    const onVisit = caseOf(units[at - 1]) === 'on' && isVisit(units[at - 2]) && perfective.verb === 'arrive'
    if ((perfective.verb === 'come' || perfective.verb === 'go' || onVisit) && named(next))
      return make(perfective.verb, 'relative', at + 1)
    return make(perfective.verb, 'perfective', is(next, 'present') || is(next, 'past') ? next + 1 : at + 1)
  }
  if (subjunctive) return make(subjunctive.verb, 'subjunctive', at + 1)
  if (is(at, 'modal')) return make('be', 'modal', trail(at + 1, is))
  if (is(at, 'present') && unit.kind === 'word') return make('be', 'is', at + 1)
  if (is(at, 'past')) return make('be', 'was', at + 1)
  return null
}

function lightVerb(readings: readonly VerbReading[]): string {
  return readings[0]?.verb ?? 'happen'
}

function isBeing(units: readonly Unit[], at: number, grammar: Grammar): boolean {
  const names = grammar.auxiliaries.get(units[at]?.form ?? '') ?? []
  return names.includes('present')
}

function trail(at: number, is: (index: number, name: string) => boolean): number {
  let to = at
  while (is(to, 'future') || is(to, 'present') || is(to, 'past') || is(to, 'progressive') || is(to, 'passSubjunctive'))
    to += 1
  return to
}

/** A passive before a noun belongs to it: "کیے گئے معاہدے". */
function relative(units: readonly Unit[], at: number): boolean {
  const next = units[at]
  return next !== undefined && next.kind !== 'mark' && !hasCue(next, 'clause') && !isA(next, 'and')
}

/**
 * The feminine of "did" is also the genitive: it is the verb only where the clause can end after it. A participle used
 * as an adjective ("آئے ہوئے صدر") is none either.
 */
function mayBePerfective(units: readonly Unit[], at: number, grammar: Grammar): boolean {
  const unit = units[at]
  const next = units[at + 1]
  if (!unit) return false
  const names = grammar.auxiliaries.get(next?.form ?? '') ?? []
  const auxiliary = names.some((name) =>
    ['present', 'past', 'went', 'pass', 'passSubjunctive', 'passHabitual', 'passInfinitive'].includes(name),
  )
  const ends =
    next === undefined ||
    next.kind === 'mark' ||
    isA(next, 'and') ||
    hasCue(next, 'clause') ||
    hasCue(next, 'including')
  if (isA(unit, 'genitive') || isA(unit, 'case')) return auxiliary || ends
  return auxiliary || ends || caseOf(next) === null
}
