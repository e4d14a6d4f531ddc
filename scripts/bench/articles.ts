// Articles for the benchmark, written from templates and the lexicon's own names. The same number gives the same article.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { countryLabels } from '../../src/lexicon/forms'
import type { Lexicon } from '../../src/lexicon/lexicon'
import { root } from '../root.mjs'

interface Templates {
  readonly months: readonly string[]
  readonly syllables: readonly string[]
  readonly somebody: string
  readonly dates: readonly string[]
  readonly events: readonly (readonly string[])[]
  readonly talk: readonly string[]
  readonly ending: string
}

/** Numbers from 0 to below 1, always the same for a seed (mulberry32); `state` is the seed of those still to come. */
export function randomOf(seed: number): (() => number) & { readonly state: () => number } {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return Object.assign(next, { state: () => state })
}

interface Somebody {
  readonly name: string
  readonly office: string
  readonly country: string
  readonly places: readonly string[]
}

/** Bytes of UTF-8 an article has at least. */
export const articleBytes = 4000
/** Distinct events for each article; articles with numbers near each other tell some of the same. */
const eventsPerArticle = 2
const near = 6
const days = 1096

/**
 * A writer of articles. An event is told in about three of them, in other words, with or without the year, so that
 * merging has work to do; one in seven is about somebody no lexicon knows.
 *
 * @example writer(lexicon)(7) === writer(lexicon)(7) //=> true
 */
export function writer(lexicon: Lexicon): (number: number) => string {
  const templates = parse(readFileSync(join(root, 'scripts', 'bench', 'articles.yaml'), 'utf8')) as Templates
  const people = peopleOf(lexicon)
  const of = <T>(list: readonly T[], random: () => number): T => {
    const item = list[Math.floor(random() * list.length)]
    if (item === undefined) throw new Error('nothing to choose from')
    return item
  }

  const eventOf = (number: number) => {
    const random = randomOf(number * 2 + 1)
    const a = of(people, random)
    const b = of(
      people.filter(({ country }) => country !== a.country),
      random,
    )
    const stranger = Array.from({ length: 3 }, () => of(templates.syllables, random)).join(' ')
    const date = new Date(Date.UTC(2023, 0, 1 + Math.floor(random() * days)))
    return { a, b, stranger, date, city: of(b.places, random), ways: of(templates.events, random) }
  }

  const fill = (template: string, event: ReturnType<typeof eventOf>, number: number, random: () => number): string => {
    const { a, b, date } = event
    const month = date.getUTCMonth()
    const day = String(date.getUTCDate())
    const whole = (person: Somebody) =>
      templates.somebody.replace(/\{(\w+)\}/gu, (_, slot: string) => person[slot as 'country' | 'office' | 'name'])
    const slots: Record<string, string> = {
      a: whole(a),
      b: whole(b),
      'a.name': a.name,
      'b.name': b.name,
      'a.country': a.country,
      'b.country': b.country,
      city: event.city,
      stranger: event.stranger,
      day,
      month: templates.months[month] ?? '',
      year: String(date.getUTCFullYear()),
      mm: String(month + 1).padStart(2, '0'),
      dd: day.padStart(2, '0'),
      number: String(number),
    }
    const filled = (text: string): string =>
      text.replace(/\{([\w.]+)\}/gu, (_, slot: string) => {
        if (slot === 'date') return filled(of(templates.dates, random))
        return slot === 'full' ? filled('{day} {month} {year}') : (slots[slot] ?? '')
      })
    return filled(template)
  }

  return (number) => {
    const random = randomOf(number * 2)
    const sentences: string[] = []
    let bytes = 0
    let told = eventOf(number * eventsPerArticle)
    const first = told
    const ending = fill(templates.ending, first, number, random)
    while (bytes < articleBytes - ending.length) {
      const isEvent = sentences.length % 3 === 0
      if (isEvent && sentences.length > 0)
        told = eventOf(Math.max(0, number * eventsPerArticle + Math.floor((random() - 0.5) * near)))
      const sentence = fill(of(isEvent ? told.ways : templates.talk, random), told, number, random)
      const end = sentences.length % 4 === 3 ? '\n' : ' '
      sentences.push(sentence + end)
      bytes += Buffer.byteLength(sentence) + 1
    }
    return `${sentences.join('').trimEnd()}\n${ending}\n`
  }
}

function peopleOf(lexicon: Lexicon): Somebody[] {
  const places = new Map<string, string[]>()
  for (const { country, labels } of lexicon.places.values()) {
    const label = labels['ur']
    if (country === undefined || label === undefined) continue
    places.set(country, [...(places.get(country) ?? []), label])
  }
  return [...lexicon.people.values()].flatMap(({ labels, country, offices }) => {
    const name = labels['ur']
    const office = lexicon.offices.get(offices?.[0]?.office ?? '')?.labels['ur']
    const there = places.get(country ?? '')
    if (name === undefined || office === undefined || country === undefined || !there) return []
    return [{ name, office, country: countryLabels(country, lexicon)['ur'] ?? country, places: there }]
  })
}
