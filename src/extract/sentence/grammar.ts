// A language's words made ready for reading: one matcher over all its cues, one table of its verb forms.
import type { Frame, LanguageRow, Participation, VerbForm } from '../../lexicon/language'
import { sameWords, type Lexicon } from '../../lexicon/lexicon'
import { Matcher } from '../../lexicon/matcher'
import { foldWord } from '../../text/fold'
import { Holders } from '../people/holders'

/** What a word or group of words may do in a sentence. */
export type Cue =
  | { readonly kind: 'genitive' | 'own' | 'and' | 'honorific' }
  | { readonly kind: 'case'; readonly name: string }
  | { readonly kind: 'cue'; readonly name: string }
  | { readonly kind: 'ordinal'; readonly value: number }
  | { readonly kind: 'frame'; readonly frame: Frame }
  | { readonly kind: 'participation'; readonly participation: Participation }
  | { readonly kind: 'light'; readonly name: string }
  | { readonly kind: 'visit'; readonly name: string }
  | { readonly kind: 'pair'; readonly offices: readonly string[] }
  | { readonly kind: 'milestone'; readonly id: string; readonly needs: readonly string[] }

export interface VerbReading {
  /** Row of the language's `verbs`. */
  readonly verb: string
  readonly form: VerbForm
}

export interface Grammar {
  readonly language: LanguageRow
  readonly lexicon: Lexicon
  readonly cues: Matcher<Cue>
  /** The frames of a verb alone. */
  readonly verbFrames: readonly Frame[]
  /** Folded word → what verb forms it may be. */
  readonly verbs: ReadonlyMap<string, readonly VerbReading[]>
  /** Folded word → names of the rows of `auxiliaries` it stands in. */
  readonly auxiliaries: ReadonlyMap<string, readonly string[]>
  /** Folded words that say of a body that two countries have it together. */
  readonly joint: ReadonlySet<string>
  /** Folded words that, after "both", mean two countries or a body of each. */
  readonly sides: ReadonlySet<string>
  /** Folded words of the names of bodies. */
  readonly bodyNouns: ReadonlySet<string>
  /** Folded words that are no part of a name. */
  readonly common: ReadonlySet<string>
  /** Those, and all forms of verbs and auxiliaries. */
  readonly noNames: ReadonlySet<string>
  readonly ordinalSuffixes: ReadonlySet<string>
  /** Words of the formal name of a country before the name it goes by. */
  readonly stateNames: Matcher<true>
  /** Folded words of a name before that of the father. */
  readonly patronymics: ReadonlySet<string>
  /** Folded small words that writers join to the next. */
  readonly glued: readonly string[]
  /** Those that writers join to the one before. */
  readonly gluedAfter: readonly string[]
  /** Folded ends of futures written as one word, with the end of the first word and the second. */
  readonly futures: readonly { readonly end: string; readonly words: readonly [string, string] }[]
  /** Folded genitives by which an office, or who holds it, belongs to the one after. */
  readonly genitivesOfOffices: ReadonlySet<string>
  /** The lexicon's people by their offices. */
  readonly holders: Holders
}

/** What any cue may have: all of one shape are asked for their kind and name in half the time. */
const anyCue = {
  kind: undefined,
  name: undefined,
  value: undefined,
  frame: undefined,
  participation: undefined,
  offices: undefined,
  id: undefined,
  needs: undefined,
}

function push<V>(map: Map<string, V[]>, key: string, value: V) {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}

/** The grammar of one language of the lexicon. Build it once for many articles. */
export function grammarOf(language: LanguageRow, lexicon: Lexicon): Grammar {
  const cues = new Matcher<Cue>(sameWords([language]))
  const add = (forms: readonly string[], cue: Cue) => {
    const shaped = { ...anyCue, ...cue }
    for (const form of forms) cues.add(form, shaped)
  }
  add(language.genitive, { kind: 'genitive' })
  add(language.own, { kind: 'own' })
  add(language.and, { kind: 'and' })
  add(language.honorifics, { kind: 'honorific' })
  for (const [name, forms] of Object.entries(language.cases)) add(forms, { kind: 'case', name })
  for (const [name, forms] of Object.entries(language.cues)) add(forms, { kind: 'cue', name })
  for (const [value, forms] of Object.entries(language.ordinals)) add(forms, { kind: 'ordinal', value: Number(value) })
  for (const frame of language.frames) add(frame.nouns, { kind: 'frame', frame })
  for (const participation of language.participation) add(participation.nouns, { kind: 'participation', participation })
  for (const { nouns, offices } of language.pairs) add(nouns, { kind: 'pair', offices })
  for (const [name, forms] of Object.entries(language.lightNouns)) add(forms, { kind: 'light', name })
  for (const [name, forms] of Object.entries(language.visitKinds)) add(forms, { kind: 'visit', name })
  for (const { id, forms, needs } of language.milestones)
    add(forms, { kind: 'milestone', id, needs: needs.map(foldWord) })

  const verbs = new Map<string, VerbReading[]>()
  for (const [verb, forms] of Object.entries(language.verbs)) {
    for (const [form, spellings] of Object.entries(forms)) {
      for (const spelling of spellings) push(verbs, foldWord(spelling), { verb, form: form as VerbForm })
    }
  }
  const auxiliaries = new Map<string, string[]>()
  for (const [name, forms] of Object.entries(language.auxiliaries)) {
    for (const form of forms) push(auxiliaries, foldWord(form), name)
  }
  const stateNames = new Matcher<true>(sameWords([language]))
  for (const form of language.stateNames) stateNames.add(form, true)
  const common = new Set(language.common.map(foldWord))
  return {
    language,
    lexicon,
    cues,
    verbFrames: language.frames.filter(({ nouns }) => nouns.length === 0),
    verbs,
    auxiliaries,
    joint: new Set(language.joint.map(foldWord)),
    sides: new Set(language.sides.map(foldWord)),
    bodyNouns: new Set(language.bodyNouns.map(foldWord)),
    common,
    noNames: new Set([...common, ...verbs.keys(), ...auxiliaries.keys()]),
    ordinalSuffixes: new Set(language.ordinalSuffix.map(foldWord)),
    stateNames,
    patronymics: new Set(language.patronymics.map(foldWord)),
    glued: language.glued.map(foldWord),
    gluedAfter: language.gluedAfter.map(foldWord),
    futures: Object.entries(language.futures).map(([end, [first, second]]) => ({
      end: foldWord(end),
      words: [foldWord(first), foldWord(second)],
    })),
    genitivesOfOffices: new Set(language.genitiveOfOffices.map(foldWord)),
    holders: new Holders(lexicon),
  }
}
