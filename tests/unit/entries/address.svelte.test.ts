// The address follows the view: steps for what a reader chooses, none for what passes by.
import { readFileSync } from 'node:fs'
import { flushSync } from 'svelte'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Explorer } from '../../../src/app/state/explorer.svelte'
import { followAddress } from '../../../src/entries/address.svelte'
import type { TimelineDocument } from '../../../src/model/document'
import { parseView } from '../../../src/query/url'

const document = JSON.parse(readFileSync('tests/fixtures/timeline.json', 'utf8')) as TimelineDocument

/** As much of a window as an address needs. */
class Page extends EventTarget {
  readonly entries: string[]
  at = 0
  constructor(address: string) {
    super()
    this.entries = [address]
  }
  get location() {
    const url = new URL(this.entries[this.at] ?? '', 'https://example.org')
    return { search: url.search, pathname: url.pathname, hash: url.hash }
  }
  readonly history = {
    pushState: (_: unknown, __: string, address: string) => {
      this.entries.splice(++this.at, Infinity, address)
    },
    replaceState: (_: unknown, __: string, address: string) => {
      this.entries[this.at] = address
    },
  }
  back() {
    this.at -= 1
    this.dispatchEvent(new Event('popstate'))
    flushSync()
  }
}

function open(address: string) {
  const page = new Page(address)
  const explorer = new Explorer(document, parseView(page.location.search, document))
  const stop = followAddress(explorer, page as unknown as Window, 'en')
  flushSync()
  return { page, explorer, stop }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('opening a page leaves its address as it is', () => {
  const { page } = open('/t/?q=xi&unknown=1#here')
  vi.runAllTimers()
  expect(page.entries).toEqual(['/t/?q=xi&unknown=1#here'])
})

it('typing and moving change the address in place, once they settle', () => {
  const { page, explorer } = open('/t/')
  for (const query of ['x', 'xi', 'xi p']) {
    explorer.query = query
    flushSync()
  }
  explorer.setWindow({ start: Date.UTC(2025, 0, 1), end: Date.UTC(2025, 6, 1) })
  flushSync()
  expect(page.entries).toEqual(['/t/'])
  vi.runAllTimers()
  expect(page.entries).toEqual(['/t/?q=xi+p&from=2025-01-01&to=2025-06-30'])
})

it('choosing makes a step, and what was typed before it stays in the step before', () => {
  const { page, explorer } = open('/t/')
  explorer.query = 'xi'
  flushSync()
  explorer.toggle('type', 'visit')
  flushSync()
  explorer.select('2025-04-visit-xi-jinping-vn')
  flushSync()
  expect(page.entries).toEqual([
    '/t/?q=xi',
    '/t/?q=xi&type=visit',
    '/t/?q=xi&type=visit&event=2025-04-visit-xi-jinping-vn',
  ])
})

it('going back restores the view and writes nothing', () => {
  const { page, explorer } = open('/t/?q=xi')
  explorer.clear()
  explorer.toggle('leader', 'zhao-leji')
  flushSync()
  expect(page.entries).toEqual(['/t/?q=xi', '/t/?leader=zhao-leji'])
  page.back()
  vi.runAllTimers()
  expect(explorer.query).toBe('xi')
  expect(explorer.filters.leader).toEqual([])
  expect(page.entries).toEqual(['/t/?q=xi', '/t/?leader=zhao-leji'])
})

it('going back at once is not undone by what was still to be written', () => {
  const { page, explorer } = open('/t/')
  explorer.toggle('type', 'visit')
  flushSync()
  explorer.query = 'xi'
  flushSync()
  page.back()
  vi.runAllTimers()
  expect(explorer.state).toMatchObject({ q: '', filters: { type: [] } })
  expect(page.entries).toEqual(['/t/', '/t/?type=visit'])
})

it('an embedded page makes no steps', () => {
  const { page, explorer } = open('/t/?embed')
  explorer.select('2025-04-visit-xi-jinping-vn')
  flushSync()
  vi.runAllTimers()
  expect(page.entries).toEqual(['/t/?event=2025-04-visit-xi-jinping-vn&embed=1'])
})

it('a page that may not change its address works all the same', () => {
  const { page, explorer } = open('/t/')
  page.history.pushState = () => {
    throw new DOMException('sandboxed', 'SecurityError')
  }
  explorer.toggle('type', 'visit')
  expect(() => {
    flushSync()
  }).not.toThrow()
  expect(explorer.results).toHaveLength(2)
})

it('stops when told to', () => {
  const { page, explorer, stop } = open('/t/')
  stop()
  explorer.toggle('type', 'visit')
  flushSync()
  vi.runAllTimers()
  expect(page.entries).toEqual(['/t/'])
})
