// Terms of office in words and as bands.
import { describe, expect, it } from 'vitest'
import { bandsOf, onlyOne } from '../../../../src/app/chart/term-bands'
import { termWords } from '../../../../src/app/event/terms'
import { messagesFor } from '../../../../src/i18n/messages'
import type { Entity } from '../../../../src/model/entity'

const label = { en: 'President', ur: 'صدر', vi: 'Chủ tịch nước' }
const of = { en: 'Vietnam', ur: 'ویتنام', vi: 'Việt Nam' }
const person: Entity = {
  ...{ id: 'x', kind: 'person', labels: { en: 'X' }, forms: [], country: null },
  offices: [
    { label, from: '2024-05-22', to: '2024-10-21' },
    { label, of, from: '2024-08' },
    { label, to: '2016' },
  ],
}

describe('termWords', () => {
  it.each([
    ['en', ['President: 22 May – 21 October 2024', 'President · Vietnam: since August 2024', 'President: until 2016']],
    ['vi', ['Chủ tịch nước: 22/5 – 21/10/2024', 'Chủ tịch nước · Việt Nam: từ tháng 8/2024']],
  ] as const)('in %s', (lang, expected) => {
    expect(termWords(person, messagesFor(lang), 'latin').slice(0, expected.length)).toEqual(expected)
  })

  it('in the digits wanted', () => {
    expect(termWords(person, messagesFor('ur'), 'urdu').join()).not.toMatch(/[0-9]/)
  })

  it('of somebody without offices are none', () => {
    expect(termWords(undefined, messagesFor('en'), 'latin')).toEqual([])
  })
})

describe('bandsOf', () => {
  const bands = bandsOf(person, 'lane', messagesFor('en'), 'latin')
  const day = (time: number) => new Date(time).toISOString().slice(0, 10)

  it('last from the first to past the last day known, and far where there is none', () => {
    const closed = bands.find(({ hint }) => hint.includes('21 October'))
    expect([closed?.start ?? 0, closed?.end ?? 0].map(day)).toEqual(['2024-05-22', '2024-10-22'])
    expect(bands.find(({ hint }) => hint.includes('since'))?.end).toBeGreaterThan(Date.UTC(2200, 0))
    expect(bands.find(({ hint }) => hint.includes('until'))?.start).toBeLessThan(Date.UTC(1700, 0))
  })

  it('lie side by side where two offices were held at once', () => {
    const rows = bands.filter(({ hint }) => !hint.includes('until')).map(({ row }) => row)
    expect(new Set(rows).size).toBe(2)
  })
})

it.each([
  [['a'], 'a'],
  [['a', '-b'], 'a'],
  [['a', 'b'], null],
  [['-a'], null],
  [[], null],
])('of %j only %s is asked for', (choices, expected) => {
  expect(onlyOne(choices)).toBe(expected)
})
