// What is kept for a reader without network, and what is not.
import { describe, expect, it } from 'vitest'
import { keptFiles, mayKeep } from '../../../src/entries/offline-rules'

const document = (count: number) =>
  JSON.stringify({ sources: Array.from({ length: count }, (_, index) => ({ id: `s${String(index)}` })) })

const outline = (count: number, bytes: number) =>
  JSON.stringify({
    sources: { ids: Array.from({ length: count }, (_, index) => `s${String(index)}`) },
    shards: [{ file: 'shards/1.json', bytes }],
  })

describe('files fetched beforehand', () => {
  it.each([
    ['few', document(2), ['sources/s0.json', 'sources/s1.json']],
    ['of an outline', outline(2, 9), ['shards/1.json', 'sources/s0.json', 'sources/s1.json']],
    ['of an outline with much in its shards', outline(1, 5_000_001), ['sources/s0.json']],
    ['none', document(0), []],
    ['no list of them', '{}', []],
    ['too many', document(201), []],
    ['a document too long to take apart', document(1).padEnd(5_000_001), []],
  ])('%s', (_, text, ids) => {
    expect(keptFiles(text)).toEqual(ids)
  })

  it('throws at what is no JSON', () => {
    expect(() => keptFiles('<p>Welcome</p>')).toThrow(SyntaxError)
  })
})

describe('an answer', () => {
  it.each([
    [true, 200, 'application/json'],
    [true, 200, null],
    [false, 200, 'text/html; charset=utf-8'],
    [false, 404, 'application/json'],
    [false, 500, null],
  ])('is kept: %s (%i, %s)', (kept, status, type) => {
    const response = new Response(null, { status, headers: type === null ? {} : { 'content-type': type } })
    expect(mayKeep(response)).toBe(kept)
  })
})
