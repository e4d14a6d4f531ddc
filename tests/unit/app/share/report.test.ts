// A report of an error names the event, quotes its evidence word for word and says what is meant.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { reportOf } from '../../../../src/app/share/report'
import type { TimelineDocument } from '../../../../src/model/document'

const fixture = new URL('../../../fixtures/timeline.json', import.meta.url)
const { events } = JSON.parse(readFileSync(fixture, 'utf8')) as TimelineDocument

it.each(events.map((event) => [event.id, event] as const))('%s', (id, event) => {
  const report = reportOf(event, 'date', ' It was in 2023. ', 'https://example.org/', '1.2.3').split('\n')
  expect(report[0]).toBe(`Event: ${id}`)
  expect(report).toContain('Wrong: date')
  expect(report).toContain('Note: It was in 2023.')
  expect(report).toContain('Page: https://example.org/')
  expect(report.at(-1)).toBe('Silsila 1.2.3')
  for (const { exact } of event.evidence) expect(report.join('\n')).toContain(exact.replace(/\s+/g, ' ').trim())
})

it('without a note has no line for one', () => {
  const [event] = events
  expect(event && reportOf(event, 'other', '  ', '', '')).not.toContain('Note')
})
