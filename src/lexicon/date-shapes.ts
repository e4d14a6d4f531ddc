// All templates of dates of all languages in one trie over folded words. It finds shapes; what they mean is extract/dates.
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
import { Matcher, type Match } from './matcher'

/** What a template's row says beyond its words. */
export interface Row {
  readonly today?: boolean
  /** The day after that of the report, where it is told as still to come. */
  readonly tomorrow?: boolean
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
  /** A range in the year that was told before: "the same year, from the 13th to the 15th". */
  readonly sameYear?: boolean
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

/** What the templates of one section begin with. */
interface Openings {
  readonly number: boolean
  readonly forms: ReadonlySet<string>
}

/** Lists of templates that a slot may stand for. */
const nested: Partial<Record<SlotName, readonly Section[]>> = { date: ['dates', 'relatives'], time: ['times'] }

/** Slots that no number fills. */
const onlyWords: ReadonlySet<SlotName> = new Set(['month', 'weekday', 'daytime', 'part', 'thisyear'])

/** The longest things slots may be filled with, for sentences that are one endless row of dates. */
const deepest = 3

/** The readings of one sentence, remembered by section and place so that the time stays linear in its length. */
export type Memory = Map<number, readonly Shape[]>

/** The shapes of dates that the languages' templates make of their months, days and other words. */
export class DateShapes {
  readonly #roots = new Map<Section, Node>(sections.map((section) => [section, leaf()]))
  readonly #months = new Matcher<number>()
  /** A month with the word written together with it → that word. */
  readonly #gluedTo = new Map<string, string>()
  readonly #days = new Matcher<number>()
  readonly #weekdays = new Matcher<number>()
  readonly #daytimes = new Matcher<number>()
  readonly #years = new Matcher<number>()
  readonly #parts = new Matcher<PartName>()
  /** The words of the slots that have some. */
  readonly #words: Partial<Record<SlotName, Matcher<number> | Matcher<PartName>>> = {
    day: this.#days,
    lastday: this.#days,
    count: this.#days,
    month: this.#months,
    weekday: this.#weekdays,
    daytime: this.#daytimes,
    part: this.#parts,
    thisyear: this.#years,
  }
  readonly #eras = new Set<string>()
  readonly #openings: ReadonlyMap<Section, Openings>
  /** Words with which some date begins; numbers apart. */
  readonly #starts = new Set<string>()

  constructor(files: readonly DateWords[]) {
    for (const rows of files) this.#addRows(rows)
    this.#openings = new Map(sections.map((section) => [section, this.#openingsOf(section)]))
  }

  #addRows(rows: DateWords): void {
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
    addAll(this.#weekdays, rows.weekdays)
    addAll(this.#years, rows.years)
    for (const form of rows.daytimes ?? []) this.#daytimes.add(form, 0)
    for (const [part, forms] of Object.entries(rows.parts ?? {})) {
      for (const form of forms) this.#parts.add(form, part as PartName)
    }
    for (const section of sections) {
      for (const row of rows[section] ?? []) this.#addTemplate(section, templateOf(row), rowOf(section, row))
    }
  }

  #openingsOf(section: Section): Openings {
    const { literals, slots } = this.#roots.get(section) ?? leaf()
    const forms = new Set(literals.keys())
    let number = false
    for (const slot of slots.keys()) {
      for (const list of nested[slot] ?? []) {
        const inner = this.#openingsOf(list)
        number ||= inner.number
        for (const form of inner.forms) forms.add(form)
      }
      for (const form of this.#words[slot]?.beginnings() ?? []) forms.add(form)
      number ||= !(slot in nested) && !onlyWords.has(slot)
    }
    return { number, forms }
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

  /** A number from 1 to 31 in words that begins at a word; null where none does. */
  protected numberInWords(words: readonly Word[], at: number): Match<number> | null {
    return this.#days.at(words, at)
  }

  /** A number from 1 to 31, in digits or words, that begins at a word; null where none does. */
  protected dayNumber(words: readonly Word[], at: number): NumberFill | null {
    return either(numberAt(words, at, 1, 31, 2), named(this.#days, words, at))[0] ?? null
  }

  /** A year of four digits, with the word for its era, that begins at a word; null where none does. */
  protected yearNumber(words: readonly Word[], at: number): NumberFill | null {
    const [year] = words[at]?.form.length === 4 ? numberAt(words, at, 1000, 2199, 4) : []
    const era = year && this.#eras.has(words[year.to]?.form ?? '')
    return year ? { ...year, to: era ? year.to + 1 : year.to } : null
  }

  /** Whether any date can begin with a word; most cannot, and need no further look. */
  canBegin(word: Word): boolean {
    return word.kind === 'number' || this.#starts.has(word.form)
  }

  /** Every way a list of templates can be read at a word. */
  shapes(section: Section, words: readonly Word[], at: number, memory: Memory, depth = 0): readonly Shape[] {
    const word = words[at]
    const opens = this.#openings.get(section)
    if (!word || !opens || !((opens.number && word.kind === 'number') || opens.forms.has(word.form))) return nothing
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
        return this.#yearFills(words, at)
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

  #yearFills(words: readonly Word[], at: number): readonly Fill[] {
    const year = this.yearNumber(words, at)
    return year ? [year] : nothing
  }
}

interface Fill {
  readonly to: number
  readonly value: Filled['value']
}

/** A number, and the word it ends before. */
interface NumberFill extends Fill {
  readonly value: number
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

const nothing: readonly never[] = []

function either<F extends Fill>(first: readonly F[], second: readonly F[]): readonly F[] {
  return first.length > 0 ? first : second
}

function named<T extends number | PartName>(
  matcher: Matcher<T>,
  words: readonly Word[],
  at: number,
): readonly { readonly to: number; readonly value: T }[] {
  const match = matcher.at(words, at)
  const value = match?.values[0]
  return match && value !== undefined ? [{ to: match.to, value }] : nothing
}

function numberAt(
  words: readonly Word[],
  at: number,
  least: number,
  most: number,
  digits: number,
): readonly NumberFill[] {
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
