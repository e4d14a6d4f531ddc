import { describe, expect, it } from 'vitest'
import type { Certainty } from '../../../src/model/date'
import { timesOf } from '../../../src/query/times'
import { FilterXSS } from '../../../src/timeline/escape'
import { extentAt, strokeOf } from '../../../src/timeline/extent'

const date = (earliest: string | null, latest: string | null, certainty: Certainty = 'stated') => ({
  ...{ edtf: '', earliest, latest, certainty, because: [] },
})
const on = (day: string) => Date.parse(`${day}T00:00:00Z`)

describe('the extent of a date', () => {
  it.each([
    ['a day, both ends of it', date('2025-10-31', '2025-10-31'), [on('2025-10-31'), on('2025-11-01'), 'none']],
    ['a month', date('2025-04-01', '2025-04-30'), [on('2025-04-01'), on('2025-05-01'), 'none']],
    ['before a day', date(null, '2025-10-31', 'approximate'), [on('2025-11-01'), on('2025-11-01'), 'start']],
    ['after a day', date('2025-10-31', null), [on('2025-10-31'), on('2025-10-31'), 'end']],
  ])('%s', (_, given, [start, end, open]) => {
    expect(extentAt(timesOf([{ date: given }]), 0)).toEqual({ start, end, open })
  })

  it.each([
    ['no date', date(null, null)],
    ['an undated one, whatever it holds', date('2025-01-01', '2025-12-31', 'undated')],
    ['days that do not exist', date('2025-02-30', '2025-13-01')],
  ])('is none for %s', (_, given) => {
    expect(extentAt(timesOf([{ date: given }]), 0)).toBeNull()
  })
})

describe('how certainty is drawn', () => {
  it.each([
    ['stated', 'occurred', 'solid', false],
    ['inferred', 'occurred', 'hatched', false],
    ['approximate', 'occurred', 'faded', false],
    ['stated', 'scheduled', 'solid', true],
    ['inferred', 'ongoing', 'hatched', false],
  ] as const)('%s and %s', (certainty, status, stroke, planned) => {
    expect(strokeOf({ date: date('2025-01-01', '2025-01-02', certainty), status })).toEqual({ stroke, planned })
  })
})

describe('what vis-timeline takes for its filter', () => {
  it.each([
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['"a" & \'b\'', '&quot;a&quot; &amp; &#39;b&#39;'],
    ['اپریل 2025', 'اپریل 2025'],
  ])('lets no markup through: %s', (text, escaped) => {
    expect(new FilterXSS().process(text)).toBe(escaped)
  })
})
