// Phrases that say dates and phrases that only look so, one test each.
import { readFileSync } from 'node:fs'
import { expect, test, describe } from 'vitest'
import { parse } from 'yaml'
import { shippedLexicon } from '../../scripts/lexicon-store'
import { findDates } from '../../src/extract/dates/dates'
import { sentences } from '../../src/text/sentences'
import { notation } from './date-notation'

const { lexicon, diagnostics } = await shippedLexicon()

function read(name: string): unknown {
  return parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
}

function found(text: string): Record<string, string> {
  const all = sentences(text, [{ start: 0, end: text.length }]).flatMap((sentence) => findDates(sentence, lexicon))
  return Object.fromEntries(all.map((mention) => [text.slice(mention.start, mention.end), notation(mention.value)]))
}

const phrases = read('date-phrases.yaml') as { text: string; says: Record<string, string> }[]
const rejects = read('date-rejects.yaml') as string[]

test('the shipped words are in order', () => {
  expect(diagnostics).toEqual([])
})

test('the corpus is large and repeats nothing', () => {
  expect(phrases.length).toBeGreaterThanOrEqual(300)
  expect(rejects.length).toBeGreaterThanOrEqual(150)
  const texts = [...phrases.map(({ text }) => text), ...rejects]
  expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([])
})

describe('says a date', () => {
  test.each(phrases)('$text', ({ text, says }) => {
    expect(found(text)).toEqual(says)
  })
})

describe('says none', () => {
  test.each(rejects)('%s', (text) => {
    expect(found(text)).toEqual({})
  })
})
