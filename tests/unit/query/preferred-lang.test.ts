// Which language somebody gets.
import { expect, it } from 'vitest'
import { preferredLang } from '../../../src/query/preferred-lang'

it.each([
  [['ur'], 'ur'],
  [['ur-PK', 'en'], 'ur'],
  [['VI_vn'], 'vi'],
  [['fr', '', 'vi', 'en'], 'vi'],
  [['urd'], 'en'],
  [['fr', 'de'], 'en'],
  [[], 'en'],
])('%j get %s', (tags, lang) => {
  expect(preferredLang(tags)).toBe(lang)
})
