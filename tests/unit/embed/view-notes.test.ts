// Which parameters of a view a host is told of, because they do nothing.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { viewNotes } from '../../../src/embed/view-notes'
import type { TimelineDocument } from '../../../src/model/document'
import { parsePairs } from '../../../src/query/query-string'

const document = JSON.parse(readFileSync('tests/fixtures/timeline.json', 'utf8')) as TimelineDocument
const notes = (search: string) => viewNotes(parsePairs(search), document)

it.each([
  '',
  'q=x&lang=ur&embed',
  'leader=-to-lam&type=visit&from=2024-01-01&to=2024-02-01&lanes=leader',
  'flip&within=0',
])('none on %j', (search) => {
  expect(notes(search)).toEqual([])
})

it.each([
  ['from=spring', 'from=spring: not a day, month or year such as 2025-01-31'],
  ['from=2025-02-30', 'from=2025-02-30: not a day, month or year such as 2025-01-31'],
  ['from=2025-02-01&to=2025-01-01', 'from=2025-02-01: later than to=2025-01-01'],
  ['lanes=colour', 'lanes=colour: not one of country, leader, type, channel, source, none'],
  ['event=gone', 'event=gone: no such event'],
  ['leader=nobody', 'leader=nobody: no event has this leader'],
  ['type=--visit', 'type=--visit: no value'],
  ['digits=roman', 'digits=roman: not one of latin, urdu'],
])('%j: %s', (search, note) => {
  expect(notes(search)).toEqual([note])
})
