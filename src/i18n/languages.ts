// What is known of every language at once, whichever the page speaks: it is offered by its own name.
import type { Lang } from './messages'

export interface Language {
  readonly dir: 'ltr' | 'rtl'
  /** The language's own name for itself. */
  readonly endonym: string
}

export const languages: Readonly<Record<Lang, Language>> = {
  en: { dir: 'ltr', endonym: 'English' },
  ur: { dir: 'rtl', endonym: 'اردو' },
  vi: { dir: 'ltr', endonym: 'Tiếng Việt' },
}
