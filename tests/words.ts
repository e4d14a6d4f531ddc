// The words of every language, before each test file: what a page does before it shows anything.
import { loadMessages } from '../src/i18n/messages'
import { loadPanels } from '../src/i18n/panels'

await Promise.all((['en', 'ur', 'vi'] as const).flatMap((lang) => [loadMessages(lang), loadPanels(lang)]))
