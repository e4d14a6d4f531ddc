// A phrase is looked for in the quotes; where those are not there, in the titles.
import { expect, it } from 'vitest'
import { says } from '../../../src/query/phrase'
import { readFileSync } from 'node:fs'
import type { TimelineDocument } from '../../../src/model/document'
import { flat } from '../../../src/query/question'

const { events } = JSON.parse(readFileSync('tests/fixtures/timeline.json', 'utf8')) as TimelineDocument
const [sample] = events
if (!sample) throw new Error('no event')
const place = { source: 'a', start: 0, end: 21 }
const whole = {
  ...sample,
  title: { en: 'Meeting of the two leaders', ur: 'دونوں رہنماؤں کی ملاقات' },
  evidence: [{ ...place, exact: 'On 4 April he met Xi.', prefix: '', suffix: '' }],
}
const summary = { ...whole, evidence: [place] }

it.each([
  ['its quote', whole, 'he met Xi', true],
  ['half a word of its quote', whole, 'he met X', false],
  ['the title of an event that has its quotes', whole, 'the two leaders', false],
  ['a quote that is not there', summary, 'he met Xi', false],
  ['its title', summary, 'the two leaders', true],
  ['its title in another language', summary, 'رہنماؤں کی ملاقات', true],
  ['words of its title in another order', summary, 'leaders two', false],
])('%s', (_, event, phrase, answer) => {
  expect(says(event, flat(phrase))).toBe(answer)
})
