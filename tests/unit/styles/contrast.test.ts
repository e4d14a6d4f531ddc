// The colours of the tokens against each other, in both themes: WCAG 2.2 contrast, 4.5 for text and 3 for drawings.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { eventTypes } from '../../../src/model/event'

const css = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8')
/** Tokens of a stretch of the sheet: name to the two colours. */
const tokens = (sheet: string) =>
  new Map(
    [...sheet.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)]
      .reverse() // the first definition wins; later ones are for more contrast
      .map(([, name, light, dark]) => [name ?? '', [light ?? '', dark ?? '']]),
  )
const chosen = css.indexOf(".silsila[data-theme='contrast']")
const colours = tokens(css.slice(0, chosen))
const more = tokens(css.slice(chosen))

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** @example contrast('#ffffff', '#000000') //=> 21 */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

const grounds = ['paper', 'card', 'wash']
const text = ['ink', 'soft', 'accent', 'warn'].flatMap((name) => grounds.map((ground) => [name, ground] as const))
const types = eventTypes.map((type) => [`type-${type}`, 'card'] as const)

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('in the %s theme', (_, theme) => {
  const of = (name: string) => colours.get(name)?.[theme] ?? 'missing'

  it.each([...text, ...types, ['on-accent', 'accent'], ['on-mark', 'mark'], ['paper', 'ink']] as const)(
    '%s can be read on %s',
    (front, back) => {
      expect(contrast(of(front), of(back))).toBeGreaterThanOrEqual(4.5)
    },
  )
  it.each(['paper', 'card'])('the outline of a control shows on %s', (ground) => {
    expect(contrast(of('edge'), of(ground))).toBeGreaterThanOrEqual(3)
  })
})

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('in high contrast, %s', (_, theme) => {
  const of = (name: string) => more.get(name)?.[theme] ?? 'missing'

  it.each([...text, ...types, ['on-accent', 'accent'], ['on-mark', 'mark'], ['paper', 'ink']] as const)(
    '%s can be read on %s at the highest level',
    (front, back) => {
      expect(contrast(of(front), of(back))).toBeGreaterThanOrEqual(7)
    },
  )
  it.each(['edge', 'line', 'hit'])('%s shows as a drawing', (name) => {
    for (const ground of grounds) expect(contrast(of(name), of(ground))).toBeGreaterThanOrEqual(3)
  })
})

it('measures contrast as WCAG does', () => {
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})
