// A host's colour becomes readable text, whatever it is.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accentOf, contrast } from '../../../src/embed/accent'

const light = ['#faf8f4', '#ffffff', '#f3efe8']
const dark = ['#15171a', '#1c1f23', '#24282d']

describe('an accent', () => {
  it.each([
    ['#1f4e79', '#1f4e79', '#7491ac', false],
    ['#8ab8e6', '#536e8a', '#8ab8e6', false],
    ['#ff0', '#707000', '#ffff00', false],
    ['#e91e63', '#d21b59', '#ef598c', true],
  ])('%s stays where it can be read', (colour, onPaper, onNight, adjusted) => {
    expect(accentOf(colour)).toMatchObject({ light: onPaper, dark: onNight, adjusted })
  })

  it.each([4.5, 7])('has %s to 1 on every ground and under its own text', (ratio) => {
    const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`)
    fc.assert(
      fc.property(hex, (colour) => {
        const accent = accentOf(colour, ratio)
        for (const ground of light) expect(contrast(accent.light, ground)).toBeGreaterThanOrEqual(ratio)
        for (const ground of dark) expect(contrast(accent.dark, ground)).toBeGreaterThanOrEqual(ratio)
        expect(contrast(accent.light, accent.onLight)).toBeGreaterThanOrEqual(ratio)
        expect(contrast(accent.dark, accent.onDark)).toBeGreaterThanOrEqual(ratio)
      }),
    )
  })

  it('is measured as WCAG does', () => {
    expect(contrast('#000', '#ffffff')).toBe(21)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  })
})
