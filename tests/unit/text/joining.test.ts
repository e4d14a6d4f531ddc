import { describe, expect, it } from 'vitest'
import { gluedForm } from '../../../src/text/joining'

describe('a name without its spaces', () => {
  it.each([
    ['after a letter that joins no other', 'انور ابراہیم', 'انورابراہیم'],
    ['after each of them', 'جو بائیڈن', 'جوبائیڈن'],
    ['but not after others', 'عاصم منیر', null],
    ['nor in other scripts', 'to lam', null],
  ])('is read %s', (_, key, expected) => {
    expect(gluedForm(key)).toBe(expected)
  })
})
