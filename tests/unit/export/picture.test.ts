// The picture: everything filtered is in it or counted, its words are only words, and it runs as the language does.
import { describe, expect, it } from 'vitest'
import { scaleOf, ticksOf } from '../../../src/export/axis'
import { pictureOf, roughWidth, type PictureInput } from '../../../src/export/picture'
import { mirrored, type Label, type Shape } from '../../../src/export/shapes'
import { svgOf } from '../../../src/export/svg'
import { messagesFor } from '../../../src/i18n/messages'
import { isDated } from '../../../src/query/order'
import { document, eventWith } from './documents'

const dated = document.events.filter(isDated)
const input = (change: Partial<PictureInput> = {}): PictureInput => ({
  title: 'A timeline',
  subtitle: '13 events',
  lanes: [{ label: 'All', events: dated.map((event) => ({ event, title: event.title['en'] ?? '' })) }],
  undated: document.events.length - dated.length,
  articles: 2,
  made: '2025-11-01T10:00:00Z',
  t: messagesFor('en'),
  dir: 'ltr',
  measure: roughWidth,
  ...change,
})
const isLabel = (shape: Shape): shape is Label => shape.kind === 'label'
const wordsOf = (change: Partial<PictureInput> = {}) => pictureOf(input(change)).shapes.filter(isLabel)

it('names every event, cut only where it is long, and says what every bar means', () => {
  const words = wordsOf().map(({ text }) => text)
  for (const { title } of dated) {
    const start = (title['en'] ?? '').slice(0, 12)
    expect(
      words.some((text) => text.startsWith(start)),
      start,
    ).toBe(true)
  }
  const { certainties } = messagesFor('en')
  expect(words).toEqual(expect.arrayContaining([certainties.stated, certainties.inferred, certainties.approximate]))
  expect(words.some((text) => text.includes('Made from 2 articles'))).toBe(true)
})

it('keeps all within its edges, and no two names over each other', () => {
  const { shapes, width, height } = pictureOf(input())
  for (const shape of shapes) {
    const to = shape.kind === 'box' ? shape.x + shape.width : shape.x
    expect(shape.x >= 0 && to <= width && shape.y >= 0 && shape.y <= height).toBe(true)
  }
  const names = wordsOf().filter(({ text }) => dated.some(({ title }) => title['en']?.startsWith(text.slice(0, 12))))
  for (const one of names)
    for (const other of names)
      if (one !== other && one.y === other.y)
        expect(
          one.x + roughWidth(one.text, one.size) <= other.x || other.x + roughWidth(other.text, other.size) <= one.x,
        ).toBe(true)
})

it('counts what it cannot name, and says so', () => {
  const [event = eventWith({})] = dated
  const events = Array.from({ length: 5000 }, (_, at) => ({
    event: { ...event, id: `e${String(at)}` },
    title: 'A long enough title',
  }))
  const words = wordsOf({ lanes: [{ label: 'All', events }] }).map(({ text }) => text)
  const counted = words.filter((text) => text.startsWith('+')).map((text) => Number(text.replace(/\D/g, '')))
  const note = words.find((text) => text.includes('are named'))
  expect(
    counted.reduce((sum, count) => sum + count, 0) + Number(/^[\d,]+/.exec(note ?? '')?.[0].replace(',', '')),
  ).toBe(5000)
  expect(words.length).toBeLessThan(500)
})

it('draws so many lanes and tells of the others', () => {
  const [event = eventWith({})] = dated
  const lanes = Array.from({ length: 100 }, (_, at) => ({
    label: `Lane ${String(at)}`,
    events: [{ event, title: 'x' }],
  }))
  const words = wordsOf({ lanes }).map(({ text }) => text)
  expect(words.filter((text) => text.startsWith('Lane '))).toHaveLength(24)
  expect(words.some((text) => text.startsWith('76 more rows'))).toBe(true)
})

it('runs the other way in the mirror, and back again', () => {
  const picture = pictureOf(input())
  const other = pictureOf(input({ dir: 'rtl' }))
  expect(other.dir).toBe('rtl')
  expect(mirrored(other).shapes.map(({ x }) => Math.round(x))).toEqual(picture.shapes.map(({ x }) => Math.round(x)))
  expect(svgOf(other)).toContain('direction="rtl"')
})

describe('words are words', () => {
  it.each(['<script>alert(1)</script>', '"/><image href="x"/>', '&lt;', '\u0000\u0008', '\ud800', ']]>', '\u202e'])(
    '%j',
    (text) => {
      const svg = svgOf(
        pictureOf(
          input({ title: text, lanes: [{ label: text, events: dated.map((event) => ({ event, title: text })) }] }),
        ),
      )
      expect(svg).not.toMatch(/<(?!\/?(svg|title|rect|text)\b)/)
      expect(svg).not.toMatch(/<[^>]*\s(style|on\w+|href)=/)
      // eslint-disable-next-line no-control-regex
      expect(svg).not.toMatch(/[\u0000-\u0008\u202e]|\p{Cs}/u)
    },
  )
})

describe('the axis', () => {
  it.each([
    ['2023-01-01', '2026-01-01', 5, ['2023', '2024', '2025', '2026']],
    ['2025-01-01', '2025-03-01', 4, ['Jan 2025', 'Feb 2025', 'Mar 2025']],
    ['2025-04-04', '2025-04-05', 12, ['4 Apr 2025', '5 Apr 2025']],
  ] as const)('%j to %j', (from, to, most, labels) => {
    expect(ticksOf(Date.parse(from), Date.parse(to), most, 'en-GB').map(({ label }) => label)).toEqual(labels)
  })
  it('never has more marks than fit, however long it is', () => {
    for (const years of [1, 10, 100, 1000, 9000])
      expect(ticksOf(Date.UTC(100, 0), Date.UTC(100 + years, 0), 12, 'en').length).toBeLessThanOrEqual(13)
  })
})

describe('the scale', () => {
  const span = (start: number, end: number) => ({ start: start * 864e5, end: end * 864e5 })
  it('cuts a long empty stretch short, and keeps the order', () => {
    const { place, pieces } = scaleOf([span(0, 1), span(10_000, 10_010), span(10_300, 10_301)], 0, 1000)
    expect(pieces).toHaveLength(2)
    const places = [0, 1, 10_000, 10_010, 10_300, 10_301].map((day) => place(day * 864e5))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(Math.min(...places) >= 0 && Math.max(...places) <= 1000).toBe(true)
    expect(place(10_301 * 864e5) - place(10_000 * 864e5)).toBeGreaterThan(500)
  })
  it('cuts nothing where events lie all along', () => {
    expect(scaleOf([span(0, 1), span(40, 41), span(60, 61), span(80, 81), span(20, 21)], 0, 1000).pieces).toHaveLength(
      1,
    )
  })
})
