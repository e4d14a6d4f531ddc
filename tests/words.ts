// The words of every language and the search, before each test file: what a page has before anybody looks for anything.
import { loadSearcher } from '../src/app/state/searching'
import { loadMessages } from '../src/i18n/messages'
import { loadPanels } from '../src/i18n/panels'

await Promise.all((['en', 'ur', 'vi'] as const).flatMap((lang) => [loadMessages(lang), loadPanels(lang)]))
await loadSearcher()
