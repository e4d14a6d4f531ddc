// A small article, its clues and its dates, over the shipped date words and a few occasions of our own.
import { readdirSync, readFileSync } from 'node:fs'
import { collectClues, type Clues } from '../../../src/extract/dates/clues'
import { findDates, type DateMention } from '../../../src/extract/dates/dates'
import { findOccasions, type OccasionMention } from '../../../src/extract/dates/occasions'
import { resolveDate, type ResolvedDate } from '../../../src/extract/dates/resolve'
import type { ResolveContext } from '../../../src/extract/dates/resolve-context'
import { loadLexicon } from '../../../src/lexicon/lexicon'
import type { EventDate } from '../../../src/model/date'
import { sentences } from '../../../src/text/sentences'

const folder = new URL('../../../src/lexicon/languages/', import.meta.url)

const names = `
- { id: VN, forms: [ویتنام] }
- { id: CN, forms: [چین] }
- { id: US, forms: [امریکہ] }
- { id: AU, forms: [آسٹریلیا] }
`
const occasions = `
- { id: national-day, labels: { en: National Day of Vietnam, ur: ویتنام کا قومی دن }, kind: anniversary, founded: 1945-09-02, yearly: true, forms: [ویتنام کے قومی دن, قومی دن] }
- { id: victory, labels: { en: Victory over fascism }, kind: anniversary, founded: '1945', forms: [فاشزم پر فتح] }
- { id: assembly, labels: { en: United Nations General Assembly }, kind: session, ordinals: { first: 1946 }, forms: [جنرل اسمبلی] }
- { id: brics, labels: { en: BRICS summit }, kind: edition, forms: [برکس, برکس سربراہی اجلاس] }
`
const milestones = `
- { id: us-vn, labels: { en: Partnership of Vietnam and the US }, countries: [US, VN], date: 2023-09-10, forms: [جامع شراکت داری] }
- { id: au-vn, labels: { en: Partnership of Vietnam and Australia }, countries: [AU, VN], date: 2024-03-07, forms: [جامع شراکت داری] }
- { id: cn-vn, labels: { en: Relations of China and Vietnam }, countries: [CN, VN], date: 1950-01-18, forms: [سفارتی تعلقات کے قیام] }
`

export const { lexicon, diagnostics: lexiconProblems } = loadLexicon([
  ...readdirSync(folder)
    .filter((name) => name.endsWith('-dates.yaml'))
    .map((name) => ({ name: `languages/${name}`, text: readFileSync(new URL(name, folder), 'utf8') })),
  { name: 'countries.yaml', text: names },
  { name: 'occasions.yaml', text: occasions },
  { name: 'milestones.yaml', text: milestones },
])

export interface DatedArticle {
  readonly clues: Clues
  readonly occasions: readonly OccasionMention[]
  /** Resolves the date with these words; null resolves an event that has none. */
  readonly date: (words: string | null, context?: Partial<ResolveContext>) => ResolvedDate
  /** Every date of the article and that of an event without one. */
  readonly all: (context?: Partial<ResolveContext>) => readonly EventDate[]
}

/** Reads an article of our own making. */
export function datedArticle(
  text: string,
  { published = null, url = null }: { published?: string | null; url?: string | null } = {},
): DatedArticle {
  const all = sentences(text, [{ start: 0, end: text.length }])
  const dates = all.map((sentence) => findDates(sentence, lexicon))
  const clues = collectClues({ file: 'a.txt', text, sentences: all, dates, published, url }, lexicon)
  const find = (words: string): DateMention => {
    const found = dates.flat().find(({ start, end }) => text.slice(start, end) === words)
    if (!found) throw new Error(`no date ${words} in ${text}`)
    return found
  }
  const plain: ResolveContext = {
    clues,
    previous: null,
    occasion: null,
    status: 'occurred',
    past: false,
    span: { start: 0, end: text.length },
  }
  return {
    clues,
    occasions: all.flatMap((sentence) => findOccasions(sentence, lexicon)),
    all: (context = {}) => [null, ...dates.flat()].map((one) => resolveDate(one, { ...plain, ...context }).date),
    date: (words, context = {}) => resolveDate(words === null ? null : find(words), { ...plain, ...context }),
  }
}
