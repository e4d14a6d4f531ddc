// How the chart is steered: arrow keys, wheel, margins and zoom.
import { describe, expect, it } from 'vitest'
import { dayLength } from '../../../src/query/time'
import { alike, closest, farthest, panned, withMargin, withoutMargin, zoomed } from '../../../src/timeline/frame'
import { directionOf, stepFrom, type Direction } from '../../../src/timeline/navigation'
import { intentOf, type Turn } from '../../../src/timeline/wheel'

describe('arrow keys', () => {
  it.each([
    ['ArrowRight', 'ltr', 'later'],
    ['ArrowLeft', 'ltr', 'earlier'],
    ['ArrowRight', 'rtl', 'earlier'],
    ['ArrowLeft', 'rtl', 'later'],
    ['ArrowDown', 'rtl', 'down'],
    ['Home', 'rtl', 'first'],
    ['a', 'ltr', null],
    ['Tab', 'ltr', null],
  ] as const)('%s where time runs %s means %s', (key, dir, direction) => {
    expect(directionOf(key, dir)).toBe(direction)
  })

  const stops = [
    { key: 'a', lane: 0, time: 10, until: 11 },
    { key: 'c', lane: 0, time: 20, until: 21 },
    { key: 'b', lane: 0, time: 20, until: 90 },
    { key: 'd', lane: 0, time: 30, until: 31 },
    { key: 'e', lane: 2, time: 12, until: 13 },
    { key: 'f', lane: 2, time: 29, until: 30 },
  ] as const
  it.each<[string, Direction, string | null]>([
    ['a', 'later', 'c'],
    ['c', 'later', 'b'],
    ['b', 'later', 'd'],
    ['d', 'later', null],
    ['d', 'earlier', 'b'],
    ['a', 'earlier', null],
    ['b', 'first', 'a'],
    ['a', 'last', 'd'],
    ['a', 'down', 'e'],
    ['d', 'down', 'f'],
    ['f', 'up', 'd'],
    ['a', 'up', null],
    ['e', 'down', null],
  ])('from %s, %s leads to %s', (from, direction, to) => {
    const stop = stops.find(({ key }) => key === from)
    expect(stop && (stepFrom(stop, direction, stops)?.key ?? null)).toBe(to)
  })
})

describe('the wheel', () => {
  const turn = (more: Partial<Turn>): Turn => ({
    ...{ deltaX: 0, deltaY: 0, deltaMode: 0, ctrlKey: false, metaKey: false, shiftKey: false },
    ...more,
  })
  it.each([
    ['is left to the page', turn({ deltaY: 100 }), false, 'scroll'],
    ['zooms once the reader is in the chart', turn({ deltaY: 100 }), true, 'zoom'],
    ['zooms with Ctrl', turn({ deltaY: 100, ctrlKey: true }), false, 'zoom'],
    ['zooms with Command', turn({ deltaY: 100, metaKey: true }), false, 'zoom'],
    ['pans sideways', turn({ deltaX: 60, deltaY: 10 }), false, 'pan'],
    ['pans with Shift', turn({ deltaY: 60, shiftKey: true }), false, 'pan'],
    ['is not misled by a slant', turn({ deltaX: 10, deltaY: 60 }), false, 'scroll'],
  ])('%s', (_, given, active, kind) => {
    expect(intentOf(given, 900, 'ltr', active).kind).toBe(kind)
  })

  it('away from the reader looks closer, towards looks wider, and never by more than twice', () => {
    const factor = (deltaY: number) => {
      const intent = intentOf(turn({ deltaY, ctrlKey: true }), 900, 'ltr', false)
      return intent.kind === 'zoom' ? intent.factor : NaN
    }
    expect(factor(-100)).toBeLessThan(1)
    expect(factor(100)).toBeGreaterThan(1)
    expect([factor(-1e6), factor(1e6)]).toEqual([0.5, 2])
  })

  it('to the right means later in one direction and earlier in the other', () => {
    expect(intentOf(turn({ deltaX: 90 }), 900, 'ltr', false)).toEqual({ kind: 'pan', part: 0.1 })
    expect(intentOf(turn({ deltaX: 90 }), 900, 'rtl', false)).toEqual({ kind: 'pan', part: -0.1 })
  })
})

describe('the window', () => {
  const year = { start: 0, end: 365 * dayLength }

  it.each([300, 703, 1900])('with a margin and without it is itself, at %i pixels', (width) => {
    expect(alike(withoutMargin(withMargin(year, width, 14), width, 14), year)).toBe(true)
  })

  it('stands clear of both edges by the margin', () => {
    const view = withMargin(year, 1000, 14)
    expect(((year.start - view.start) / (view.end - view.start)) * 1000).toBeCloseTo(14)
    expect(((view.end - year.end) / (view.end - view.start)) * 1000).toBeCloseTo(14)
  })

  it('keeps the instant it is zoomed about where it is', () => {
    const about = 100 * dayLength
    const { start, end } = zoomed(year, 0.5, about)
    expect((about - start) / (end - start)).toBeCloseTo(100 / 365)
  })

  it('is never zoomed closer or wider than is useful', () => {
    const lengths = [1e-9, 1e9]
      .map((factor) => zoomed(year, factor, 0))
      .map(({ start, end }) => Math.round(end - start))
    expect(lengths).toEqual([closest, farthest])
  })

  it('moves by a part of itself', () => {
    expect(panned({ start: 0, end: 10 }, -0.5)).toEqual({ start: -5, end: 5 })
  })

  it.each([
    [1, true],
    [30, false],
  ])('moved by %i parts in ten thousand, is taken for the same: %s', (parts, same) => {
    expect(alike(year, panned(year, parts / 10_000))).toBe(same)
  })
})
