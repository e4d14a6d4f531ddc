// A whole event is told from one whose quotes are not there, and one that has none to quote is whole.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { TimelineDocument } from '../../../src/model/document'
import { isWhole } from '../../../src/model/event'

const { events } = JSON.parse(readFileSync('tests/fixtures/timeline.json', 'utf8')) as TimelineDocument
const [event] = events
if (!event) throw new Error('no event')
const places = event.evidence.map(({ source, start, end }) => ({ source, start, end }))

it.each([
  ['as the compiler writes it', event, true],
  ['that an editor added', { ...event, evidence: [] }, true],
  ['of which only places are there', { ...event, evidence: places }, false],
  ['of which one quote is missing', { ...event, evidence: [...event.evidence, ...places] }, false],
])('an event %s', (_, one, whole) => {
  expect(isWhole(one)).toBe(whole)
})
