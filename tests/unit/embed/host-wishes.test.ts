// What a host asks for changes what it names, and nothing that the reader has chosen.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { SilsilaFilter } from '../../../src/embed/element-types'
import { filteredBy, rewished } from '../../../src/embed/host-wishes'
import type { TimelineDocument } from '../../../src/model/document'
import { formatView, parseView } from '../../../src/query/url'

const document = JSON.parse(
  readFileSync(new URL('../../fixtures/timeline.json', import.meta.url), 'utf8'),
) as TimelineDocument
const view = (search: string) => parseView(search, document)

describe('attributes that change', () => {
  it.each([
    // before, after, what the reader sees, what the reader sees then
    ['', 'leader=to-lam', 'type=visit', 'leader=to-lam&type=visit'],
    ['leader=to-lam', '', 'leader=to-lam&type=visit&q=xi', 'q=xi&type=visit'],
    ['leader=to-lam', 'leader=to-lam&lanes=type', 'leader=xi-jinping', 'leader=xi-jinping&lanes=type'],
    ['', 'from=2024-01-01', 'from=2023-02-01&to=2023-05-01', 'from=2024-01-01&to=2025-12-31'],
    ['lang=ur', 'lang=vi', 'lang=en&theme=dark', 'lang=vi&theme=dark'],
    ['theme=dark', 'theme=dark', 'theme=light&within=1', 'within=1&theme=light'],
  ])('%j to %j turns %j into %j', (before, after, now, then) => {
    const got = rewished(view(before), view(after), view(now))
    expect(formatView(got, document)).toBe(formatView(view(then), document))
  })
})

describe('setFilter', () => {
  it.each<[SilsilaFilter, string, string]>([
    [{ leader: 'to-lam' }, 'type=visit', 'leader=to-lam&type=visit'],
    [{ leader: ['to-lam', '-xi-jinping', 'to-lam'] }, '', 'leader=to-lam&leader=-xi-jinping'],
    [{ leader: null, q: null }, 'leader=to-lam&q=xi', ''],
    [{ type: [] }, 'type=visit', ''],
    [{ q: ' phone ' }, '', 'q=phone'],
    [{ from: '2024-01-01', to: '2024-06-30', within: true }, '', 'from=2024-01-01&to=2024-06-30&within=1'],
    [{}, 'q=xi&leader=to-lam', 'q=xi&leader=to-lam'],
  ])('%j turns %j into %j', (request, now, then) => {
    const { view: got, notes } = filteredBy(request, view(now))
    expect(formatView(got, document)).toBe(formatView(view(then), document))
    expect(notes).toEqual([])
  })

  it.each([
    [{ leaders: 'to-lam' }, 'setFilter: no filter is called leaders'],
    [{ leader: ['to-lam', 7, '--x'] }, 'setFilter: leader has what is no value'],
    [{ from: 'spring' }, 'setFilter: from is not a day, month or year such as 2025-01-31'],
    [{ from: '2025-01-01', to: '2024-01-01' }, 'setFilter: from is later than to'],
    [null, 'setFilter: not an object'],
    ['leader', 'setFilter: not an object'],
  ])('notes what makes no sense in %j', (request, note) => {
    const { view: got, notes } = filteredBy(request as SilsilaFilter, view(''))
    expect(notes).toEqual([note])
    expect([got.from, got.to]).toEqual([document.window.start, document.window.end])
  })
})
