// "Why this date?" in words: the steps of the compiler, each a sentence that keeps the article's words apart.
import type { EventDate } from '../model/date'
import { formatDay, formatEdtf } from './dates'
import { messagesFor, type Lang } from './messages'
import type { Part } from './parts'

const days: ReadonlySet<string> = new Set(['day', 'published'])

/** Days as words, dates that disagree as words in a list, all else as it stands. */
function inWords(key: string, value: string, lang: Lang): string {
  if (days.has(key)) return formatDay(value, lang)
  if (key !== 'others') return value
  const dates = value.split(',').map((edtf) => formatEdtf(edtf.trim(), lang))
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(dates)
}

/**
 * The steps by which a date was reached, each as parts: our words apart from the article's.
 *
 * @example explainDate(date, 'en')[0] //=> [{ text: 'The article says ' }, { quote: '31 اکتوبر' }, { text: '.' }]
 */
export function explainDate(date: EventDate, lang: Lang): readonly (readonly Part[])[] {
  const sentences = messagesFor(lang).reasons
  return date.because.map(({ code, args }) => {
    const words = Object.entries(args).map(([key, value]) => [key, inWords(key, String(value), lang)] as const)
    return sentences[code](Object.fromEntries(words) as never)
  })
}
