// From bytes to an article: its text, the parts of it that are prose, its language, headline and address.
import type { LanguageRow } from '../../lexicon/language'
import { diagnostic, type Diagnostic } from '../../model/diagnostic'
import type { Span } from '../../model/span'
import { hiddenMarks } from '../../text/bidi'
import { foldWord } from '../../text/fold'
import { words } from '../../text/words'
import type { SentenceKind } from '../sentence/reading'
import type { SidecarMetadata } from './sidecar'
import { decodeUtf8 } from './utf8'

/** A part of the text that is prose. */
interface BodyPart extends Span {
  readonly kind: SentenceKind
}

export interface Article {
  /** Name of the file without its ending. */
  readonly id: string
  readonly file: string
  readonly text: string
  /** The text with HTML tags made blank, every offset the same. */
  readonly readable: string
  readonly lang: string
  readonly title: string
  readonly url: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly body: readonly BodyPart[]
}

/** Longer lines are read only so far. */
const longestLine = 20_000
const titleWords = 8
/** What is mostly enough for them, in UTF-16 units. */
const longestTitle = 120

/** Reads one file. Where it cannot be read at all the article is null and a diagnostic says why. */
export function openArticle(
  file: string,
  bytes: Uint8Array,
  metadata: SidecarMetadata,
  languages: readonly KnownLanguage[],
): { article: Article | null; diagnostics: Diagnostic[] } {
  const decoded = decodeUtf8(bytes)
  if ('offset' in decoded) {
    return { article: null, diagnostics: [diagnostic('file-not-utf8', file, null, { offset: decoded.offset })] }
  }
  const { text } = decoded
  if (text.trim() === '') return { article: null, diagnostics: [diagnostic('file-empty', file, null, {})] }
  const diagnostics: Diagnostic[] = [...hiddenIn(file, text)]
  const language = languageOf(text, metadata.lang, languages)
  if (!language) return { article: null, diagnostics: [diagnostic('language-unknown', file, null, {})] }
  const { body, url, tags, long } = bodyOf(text, language)
  const [firstTag] = tags
  if (firstTag) {
    const args = { count: tags.length, text: text.slice(firstTag.start, firstTag.end) }
    diagnostics.push(diagnostic('file-markup', file, firstTag, args))
  }
  for (const span of long) {
    diagnostics.push(diagnostic('file-long-line', file, span, { length: span.end - span.start, limit: longestLine }))
  }
  return {
    article: {
      id: file.replace(/^.*\//u, '').replace(/\.txt$/u, ''),
      file,
      text,
      readable: blanked(text, tags),
      lang: language.lang,
      title: metadata.title ?? titleOf(text, body),
      url: metadata.url ?? url,
      publisher: metadata.publisher ?? null,
      published: metadata.published ?? null,
      body,
    },
    diagnostics,
  }
}

const hidden = new RegExp(`[${[...hiddenMarks].join('')}]`, 'gu')

function hiddenIn(file: string, text: string): Diagnostic[] {
  const first = text.search(hidden)
  if (first < 0) return []
  const count = [...text.matchAll(hidden)].length
  const character = `U+${text.charCodeAt(first).toString(16).toUpperCase().padStart(4, '0')}`
  return [diagnostic('file-hidden-marks', file, { start: first, end: first + 1 }, { count, character })]
}

/** What articles of a language are recognised and cut by, folded once for all of them. */
export interface KnownLanguage {
  readonly lang: string
  /** Words that stand in every text. */
  readonly small: readonly string[]
  readonly lines: ReadonlySet<string>
  readonly starts: readonly string[]
  readonly sources: readonly string[]
  readonly captions: readonly string[]
  readonly credits: readonly string[]
}

/** A language made ready for `openArticle`. */
export function knownLanguage({ lang, genitive, and, cases, boilerplate }: LanguageRow): KnownLanguage {
  return {
    lang,
    small: [...new Set([...genitive, ...and, ...Object.values(cases).flat()].map(foldWord))],
    lines: new Set(boilerplate.lines.map(bare)),
    starts: boilerplate.starts.map(bare),
    sources: boilerplate.source.map(bare),
    captions: boilerplate.captions.map(foldWord),
    credits: boilerplate.credits.map(bare),
  }
}

/** The language whose small words are the most frequent in the text; what the sidecar says comes first. */
function languageOf(text: string, said: string | undefined, languages: readonly KnownLanguage[]): KnownLanguage | null {
  const tag = said?.split('-', 1)[0]
  const stated = tag === undefined ? undefined : languages.find(({ lang }) => lang === tag)
  if (stated) return stated
  const [only] = languages
  if (only && languages.length === 1 && begins(text, only)) return only
  const forms = new Set(words(text.slice(0, longestLine)).map((word) => word.form))
  let best: KnownLanguage | null = null
  let most = 0
  for (const language of languages) {
    const count = language.small.filter((form) => forms.has(form)).length
    if (count > most) {
      best = language
      most = count
    }
  }
  return best
}

/** How much of a text mostly shows its language; UTF-16 units. */
const beginning = 400
/** And how much of it mostly is enough. */
const firstWords = 80

/** Whether a small word of the language stands near the beginning, where there is no other to weigh it against. */
function begins(text: string, { small }: KnownLanguage): boolean {
  return [firstWords, beginning].some((length) => {
    const some = words(text.slice(0, length))
    // The last may be cut in two.
    return some.slice(0, -1).some(({ form }) => small.includes(form))
  })
}

interface Body {
  readonly body: BodyPart[]
  readonly url: string | null
  readonly tags: Span[]
  readonly long: Span[]
}

const tag = /<\/?[a-zA-Z][^<>\n]{0,300}>/gu
const address = /https?:\/\/[^\s<>"'،؛]+/u
const image = /\.(?:jpe?g|png|webp|gif)$/iu

function bodyOf(text: string, language: KnownLanguage): Body {
  const { lines, starts, sources, captions, credits } = language
  const body: BodyPart[] = []
  const tags: Span[] = []
  const long: Span[] = []
  let url: string | null = null
  let seen = 0
  let start = 0
  const all = text.split('\n')
  for (const [index, line] of all.entries()) {
    const lineStart = start
    start += line.length + 1
    const folded = foldWord(line)
    const plain = unmarked(folded)
    if (plain === '') continue
    const found = address.exec(line)
    if (sources.some((source) => plain === source || plain.startsWith(`${source} `))) {
      url ??= found?.[0] ?? null
      continue
    }
    if (lines.has(plain) || image.test(line.trim())) continue
    if (starts.some((form) => plain.startsWith(form) && (found !== null || plain.length < form.length + 24))) continue
    const count = wordsUpTo(plain, fewWords)
    if (count <= 6 && credits.some((credit) => plain.endsWith(credit))) continue
    if (found !== null && count <= 12 && found[0].length > line.trim().length / 2) {
      url ??= found[0]
      continue
    }
    if (line.length > longestLine) long.push({ start: lineStart, end: lineStart + line.length })
    const end = lineStart + Math.min(line.length, longestLine)
    const mayBeCaption = captions.some((form) => folded.includes(form))
    const caption = mayBeCaption ? captionAt(text, lineStart, end, captions) : null
    const headline =
      seen === 0 &&
      !/[۔.؟!?:|]["”)\s]*$/u.test(line.trimEnd()) &&
      all.slice(index + 1).some((next) => bare(next) !== '')
    // "| A view of the hall. |": what a page keeps of the cell of a picture.
    const celled = plain.length < longestCell && line.trimEnd().endsWith('|')
    const kind = caption !== null || celled ? 'caption' : headline ? 'headline' : 'body'
    seen += 1
    for (const match of line.includes('<') ? text.slice(lineStart, end).matchAll(tag) : []) {
      const at = lineStart + match.index
      tags.push({ start: at, end: at + match[0].length })
    }
    const credit = caption === null ? null : inlineCredit(text, caption, end)
    if (credit)
      body.push({ start: lineStart, end: credit.start, kind: 'body' }, { start: credit.end, end, kind: 'body' })
    else body.push({ start: lineStart, end: caption ?? end, kind })
  }
  return { body, url, tags, long }
}

/** Words of the longest line that is looked at as a credit or an address. */
const fewWords = 12

/** How many words a plain line has; one more than `most` where it has more. */
function wordsUpTo(plain: string, most: number): number {
  let count = 1
  for (let at = plain.indexOf(' '); at >= 0 && count <= most; at = plain.indexOf(' ', at + 1)) count += 1
  return count
}

/** What a picture's cell holds at most, in characters; longer ones are text. */
const longestCell = 300

/** Folded, with one space for whatever is between letters and digits, and none at either end. */
function bare(line: string): string {
  return unmarked(foldWord(line))
}

function unmarked(folded: string): string {
  let plain = ''
  let at = 0
  while (at < folded.length) {
    let end = at
    for (let units = width(folded, end); units > 0; units = width(folded, end)) end += units
    if (end > at) plain += plain === '' ? folded.slice(at, end) : ` ${folded.slice(at, end)}`
    at = end + 1
  }
  return plain
}

/** 1 for letters and digits of the basic plane, 2 for other characters of it; filled as they are met. */
const kinds = new Uint8Array(0x10000)
const letterOrDigit = /^[\p{L}\p{N}]/u

/** How many units the letter or digit at a place has; 0 where there is another character. */
function width(text: string, at: number): 0 | 1 | 2 {
  const code = text.charCodeAt(at)
  if (code >= 0xd800 && code < 0xdc00) return letterOrDigit.test(text.slice(at, at + 2)) ? 2 : 0
  if (Number.isNaN(code)) return 0
  kinds[code] ||= letterOrDigit.test(text.charAt(at)) ? 1 : 2
  return kinds[code] === 1 ? 1 : 0
}

/** Where the credit of a caption begins ("تصویر: …"), or null where the line is none. */
function captionAt(text: string, start: number, end: number, captions: readonly string[]): number | null {
  const line = text.slice(start, end)
  for (const word of words(text, { start, end })) {
    if (!captions.includes(word.form)) continue
    const rest = line.slice(word.end - start)
    if (/^\s*:/u.test(rest)) return word.start
    // "(تصویر: …)" at the end, or a credit without a colon on a short line.
    if (
      /^\s+\S+(?:\s+\S+){0,3}\s*\|?\s*$/u.test(rest) &&
      word.start > start &&
      /[۔.|(]\s*$/u.test(line.slice(0, word.start - start))
    )
      return word.start
  }
  return null
}

/** "X takes the oath (Photo: A). Y wrote": a credit in brackets in the midst of a paragraph; null where no text follows it. */
function inlineCredit(text: string, at: number, end: number): Span | null {
  const open = text.slice(0, at).trimEnd().length - 1
  const close = text.indexOf(')', at)
  if (text.charAt(open) !== '(' || close < 0 || close - at > longestCredit) return null
  const rest = /^[\s۔.]*/u.exec(text.slice(close + 1, end))?.[0].length ?? 0
  return end - close - rest > leastText ? { start: open, end: close + 1 + rest } : null
}

/** Characters of such a credit at most, and of what follows it at least. */
const longestCredit = 60
const leastText = 60

function blanked(text: string, tags: readonly Span[]): string {
  let readable = ''
  let from = 0
  for (const { start, end } of tags) {
    readable += text.slice(from, start) + ' '.repeat(end - start)
    from = end
  }
  return readable + text.slice(from)
}

function titleOf(text: string, body: readonly BodyPart[]): string {
  const [first] = body
  if (!first) return text.trim().slice(0, 60)
  if (first.kind === 'headline') return text.slice(first.start, first.end).trim()
  const opening = words(text, { start: first.start, end: Math.min(first.end, first.start + longestTitle) })
  // The last may be cut in two.
  const said = opening.length > titleWords + 1 ? opening : words(text, first)
  const last = said[titleWords - 1]
  if (!last || said.length <= titleWords) return text.slice(first.start, first.end).trim()
  return `${text.slice(said[0]?.start ?? first.start, last.end)}…`
}
