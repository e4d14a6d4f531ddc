// Which event an id names, where no id is kept: ids are said in pieces, and where they are cut does not matter.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Ids, type Spell } from '../../../src/outline/ids'

const said =
  (ids: readonly (readonly string[])[]): Spell =>
  (event, say) => {
    for (const piece of ids[event] ?? []) say(piece)
  }
const cut = fc.array(fc.string({ maxLength: 3 }), { maxLength: 4 })

describe('Ids', () => {
  it.each<readonly [string, readonly (readonly string[])[], readonly number[], readonly number[]]>([
    ['ids of their own', [['a'], ['b'], ['ab']], [], []],
    ['the same id, cut otherwise', [['ab', 'c'], ['x'], ['a', '', 'bc']], [2], []],
    ['an id a third time', [['a'], ['a'], ['a']], [1, 2], []],
    ['an id of just the length', [['1234', '5678']], [], []],
    ['an id longer than that', [['a'], ['1234', '56789']], [], [1]],
    ['no id at all', [[], []], [1], []],
    ['no events', [], [], []],
  ])('%s', (_, ids, twice, tooLong) => {
    const found = new Ids(ids.length, said(ids), 8)
    expect(found.twice).toEqual(twice)
    expect(found.tooLong).toEqual(tooLong)
  })

  it('finds the first event of each id, and none of another', () => {
    fc.assert(
      fc.property(fc.array(cut, { maxLength: 40 }), fc.string({ maxLength: 4 }), (ids, other) => {
        const whole = ids.map((pieces) => pieces.join(''))
        const found = new Ids(ids.length, said(ids), 8)
        for (const id of [...whole, other]) expect(found.indexOf(id)).toBe(whole.indexOf(id))
        expect(found.twice).toEqual([...whole.keys()].filter((at) => whole.indexOf(whole[at] ?? '') < at))
      }),
    )
  })
})
