// What either side takes for a message, and what it passes over.
import { describe, expect, it } from 'vitest'
import { readFrameMessage, readHostMessage, sealed } from '../../../src/embed/protocol'

const nothing: [unknown][] = [
  [null],
  [undefined],
  [''],
  [1],
  [[]],
  ['{"silsila":1,"type":"fit"}'],
  [{}],
  [{ type: 'fit' }],
  [{ silsila: 2, type: 'fit' }],
  [{ silsila: '1', type: 'fit' }],
  [{ silsila: 1 }],
  [{ silsila: 1, type: 'eval', code: 'alert(1)' }],
  [{ silsila: 1, type: 'navigate', href: 'javascript:alert(1)' }],
  [{ silsila: 1, type: 'select' }],
  [{ silsila: 1, type: 'select', event: 7 }],
  [{ silsila: 1, type: 'select', event: 'x'.repeat(10_000) }],
]

describe('from a host', () => {
  it.each([
    [{ type: 'fit' }],
    [{ type: 'select', event: 'a' }],
    [{ type: 'select', event: null }],
    [{ type: 'set', params: '?lang=ur' }],
  ] as const)('%j is a message', (message) => {
    expect(readHostMessage(sealed(message))).toEqual(message)
    expect(readHostMessage({ ...sealed(message), more: 1 })).toEqual(message)
  })
  it.each([
    ...nothing,
    [{ silsila: 1, type: 'set' }],
    [{ silsila: 1, type: 'set', params: {} }],
    [sealed({ type: 'ready' })],
  ])('%j is none', (data) => {
    expect(readHostMessage(data)).toBeNull()
  })
})

describe('from a frame', () => {
  it('a frame of an older build, without the words of an event, is understood', () => {
    expect(readFrameMessage({ silsila: 1, type: 'select', event: 'a' })).toEqual({
      type: 'select',
      event: 'a',
      id: 'a',
      title: null,
      date: null,
    })
    expect(readFrameMessage({ silsila: 1, type: 'filter', count: 3 })).toEqual({ type: 'filter', count: 3, results: 3 })
  })
  it.each([
    [{ type: 'ready' }],
    [{ type: 'height', height: 480.5 }],
    [{ type: 'select', event: null, id: null, title: null, date: null }],
    [{ type: 'select', event: 'a', id: 'a', title: 'A meeting', date: '2025-04' }],
    [{ type: 'filter', count: 3, results: 3 }],
    [{ type: 'filter', count: 3, results: 3, view: 'lang=ur' }],
  ] as const)('%j is a message', (message) => {
    expect(readFrameMessage(sealed(message))).toEqual(message)
  })
  it.each([
    ...nothing,
    [{ silsila: 1, type: 'height', height: '480' }],
    [{ silsila: 1, type: 'height', height: NaN }],
    [{ silsila: 1, type: 'height', height: -1 }],
    [{ silsila: 1, type: 'height', height: Infinity }],
    [{ silsila: 1, type: 'filter', view: 'x' }],
    [sealed({ type: 'fit' })],
  ])('%j is none', (data) => {
    expect(readFrameMessage(data)).toBeNull()
  })
})
