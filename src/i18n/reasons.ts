// "Why this date?" in words: the steps of the compiler, each a sentence that keeps the article's words apart.
import type { EventDate } from '../model/date'
import { formatDay, formatEdtf, formatWithoutYear } from './dates'
import type { Lang } from './messages'
import { countryName } from './names'
import { panelsFor } from './panels'
import type { Part } from './parts'

const days: ReadonlySet<string> = new Set(['day', 'published', 'from', 'to'])

/** Days and countries as words, dates that disagree as words in a list, all else as it stands. */
function inWords(key: string, value: string, lang: Lang): string {
  if (days.has(key)) return formatDay(value, lang)
  if (key === 'country') return countryName(value, lang)
  if (key !== 'others') return value
  const dates = value.split(',').map((edtf) => formatEdtf(edtf.trim(), lang))
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(dates)
}

/**
 * What the words of the article were read as. Only where nothing but the year was added to them: then the date says
 * no more than they do.
 */
function readAs({ edtf, because }: EventDate, lang: Lang): string | null {
  const [first, ...rest] = because
  if (first?.code !== 'date-stated' && first?.code !== 'date-vague') return null
  // Digits need no reading out.
  if (!/\p{L}/u.test(String(first.args['text']))) return null
  if (!rest.every(({ code }) => code.startsWith('year-'))) return null
  return rest.length > 0 ? formatWithoutYear(edtf, lang) : formatEdtf(edtf, lang)
}

/**
 * The steps by which a date was reached, each as parts: our words apart from the article's.
 *
 * @param article language of the article; where it is not the reader's, the first quote is followed by the date it
 * was read as.
 * @example explainDate(date, 'en', 'ur')[0]
 * //=> [{ text: 'The article says ' }, { quote: '31 اکتوبر' }, { text: ' (31 October).' }]
 */
export function explainDate(date: EventDate, lang: Lang, article: string = lang): readonly (readonly Part[])[] {
  const sentences = panelsFor(lang).reasons
  const gloss = article.split('-', 1)[0] === lang ? null : readAs(date, lang)
  return date.because.map(({ code, args }, step) => {
    const words = Object.entries(args).map(([key, value]) => [key, inWords(key, String(value), lang)] as const)
    const parts = sentences[code](Object.fromEntries(words) as never)
    return gloss !== null && step === 0 ? glossed(parts, gloss) : parts
  })
}

/** Puts a gloss in brackets behind the first quote. */
function glossed(parts: readonly Part[], gloss: string): readonly Part[] {
  const at = parts.findIndex((part) => 'quote' in part)
  const after = parts[at + 1]
  const text = after && 'text' in after ? after.text : ''
  return [...parts.slice(0, at + 1), { text: ` (${gloss})${text}` }, ...parts.slice(text ? at + 2 : at + 1)]
}
