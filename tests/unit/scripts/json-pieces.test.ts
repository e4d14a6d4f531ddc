// Piece by piece the same bytes as all at once.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonPieces } from '../../../scripts/json-pieces'

const whole = (value: object) => `${JSON.stringify(value, null, 2)}\n`

describe('jsonPieces', () => {
  it.each([
    ['nothing', {}],
    ['an empty list', { a: [] }],
    [
      'a list last',
      {
        version: 1,
        events: [
          { id: 'a', date: null },
          { id: 'b', evidence: [{ exact: 'ایک\nدو' }] },
        ],
      },
    ],
    ['a member that is not said', { a: undefined, b: 1 }],
    ['objects within objects', { title: { en: 'x' }, window: { start: null } }],
  ])('writes %s as JSON.stringify does', (_, value) => {
    expect([...jsonPieces(value)].join('')).toBe(whole(value))
  })

  it('writes any object so', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        expect([...jsonPieces(value)].join('')).toBe(whole(value))
      }),
    )
  })

  it('gives the elements of a list one by one', () => {
    expect([...jsonPieces({ list: [1, 2, 3] })].length).toBeGreaterThan(3)
  })
})
