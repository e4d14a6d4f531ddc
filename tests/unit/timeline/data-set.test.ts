import { beforeEach, describe, expect, it } from 'vitest'
import { createNewDataPipeFrom, DataSet, DataView, isDataViewLike } from '../../../src/timeline/data-set'

interface Row {
  readonly id: string
  readonly start?: number
  readonly order?: number
}

let rows: DataSet<Row>
let told: unknown[]
const listen = (set: DataSet<Row>) => {
  set.on('*', (change, { items }, sender) => told.push([change, items, sender]))
}
beforeEach(() => {
  rows = new DataSet()
  told = []
})

describe('rows by id', () => {
  it('answers with a row, some, or all', () => {
    rows.update([{ id: 'a' }, { id: 'b' }, { id: 'c' }])
    expect(rows.get('b')).toEqual({ id: 'b' })
    expect(rows.get('x')).toBeNull()
    expect(rows.get(['c', 'x', 'a'])).toEqual([{ id: 'c' }, { id: 'a' }])
    expect(rows.get()).toHaveLength(3)
    expect(rows.length).toBe(3)
  })

  it('passes and orders as asked, by a property or a comparison', () => {
    rows.update([
      { id: 'a', order: 2 },
      { id: 'b', order: 1 },
      { id: 'c', order: 3 },
    ])
    expect(rows.getIds()).toEqual(['a', 'b', 'c'])
    expect(rows.getIds({ order: 'order' })).toEqual(['b', 'a', 'c'])
    expect(rows.getIds({ order: (one, other) => other.id.localeCompare(one.id) })).toEqual(['c', 'b', 'a'])
    expect(rows.getIds({ filter: ({ order = 0 }) => order > 1 })).toEqual(['a', 'c'])
  })

  it('lays what an update says over what is there', () => {
    rows.update({ id: 'a', start: 1, order: 1 })
    rows.update({ id: 'a', start: 2 })
    expect(rows.get('a')).toEqual({ id: 'a', start: 2, order: 1 })
  })
})

describe('tells', () => {
  it('what came, changed and went, and who did it', () => {
    listen(rows)
    rows.update({ id: 'a' })
    rows.update([{ id: 'a' }, { id: 'b' }], 'me')
    rows.remove(['a', 'x'])
    expect(told).toEqual([
      ['add', ['a'], undefined],
      ['add', ['b'], 'me'],
      ['update', ['a'], 'me'],
      ['remove', ['a'], undefined],
    ])
  })

  it('nobody where nothing happened, nor who has stopped listening', () => {
    const listener = () => told.push('told')
    rows.on('remove', listener)
    rows.remove('x')
    rows.off('remove', listener)
    rows.update({ id: 'a' })
    rows.remove('a')
    expect(told).toEqual([])
  })
})

describe('what follows a data set', () => {
  it('a pipe changes each row on its way, until it is stopped', () => {
    rows.update({ id: 'a', start: 1 })
    const copy = new DataSet<Row>()
    const pipe = createNewDataPipeFrom(rows).map((row) => ({ ...row, start: 10 * (row.start ?? 0) }))
    const flow = pipe.to(copy).all().start()
    rows.update({ id: 'b', start: 2 })
    expect(copy.get()).toEqual([
      { id: 'a', start: 10 },
      { id: 'b', start: 20 },
    ])
    rows.remove('a')
    flow.stop()
    rows.remove('b')
    expect(copy.getIds()).toEqual(['b'])
  })

  it('a view is alike until it is given nothing, and names the set behind it', () => {
    rows.update({ id: 'a' })
    const view = new DataView(rows)
    listen(view)
    rows.update({ id: 'b' })
    expect(view.getIds()).toEqual(['a', 'b'])
    expect(told).toEqual([['add', ['b'], undefined]])
    expect(view.getDataSet()).toBe(rows)
    view.setData()
    rows.remove('a')
    expect(view.getIds()).toEqual(['a', 'b'])
  })
})

it.each([
  [true, 'id', () => new DataSet<Row>()],
  [true, 'id', () => new DataView(new DataSet<Row>())],
  [false, 'key', () => new DataSet<Row>()],
  [false, 'id', () => []],
  [false, 'id', () => null],
])('%s: has rows by "%s"', (is, id, make) => {
  expect(isDataViewLike(id, make())).toBe(is)
})
