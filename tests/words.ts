// The words of every language, before each test file: what a page does before it shows anything.
import { loadMessages } from '../src/i18n/messages'

await Promise.all((['en', 'ur', 'vi'] as const).map(loadMessages))
