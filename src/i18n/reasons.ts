// "Why this date?" in words.
import type { EventDate } from '../model/date'
import { formatDay } from './dates'
import { messagesFor, type Lang } from './messages'
import type { Part } from './parts'

const days = new Set(['day', 'published'])

/**
 * The steps by which a date was reached, each as parts: our words apart from the article's.
 *
 * @example explainDate(date, 'en')[0] //=> [{ text: 'The article says ' }, { quote: '31 اکتوبر' }, { text: '.' }]
 */
export function explainDate(date: EventDate, lang: Lang): readonly (readonly Part[])[] {
  const sentences = messagesFor(lang).reasons
  return date.because.map(({ code, args }) => {
    const words = Object.fromEntries(
      Object.entries(args).map(([key, value]) => [key, days.has(key) ? formatDay(String(value), lang) : String(value)]),
    )
    return sentences[code](words as never)
  })
}
