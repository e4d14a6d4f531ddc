// Outlines that are wrong: what costs the whole file, what costs one event, and that nothing costs the page more.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parted } from '../../../scripts/shards'
import { portionOf } from '../../../src/export/portion'
import { isSound } from '../../../src/export/sound'
import type { TimelineDocument } from '../../../src/model/document'
import { readOutline } from '../../../src/outline/read'
import { documents } from '../export/documents'

type Loose = Record<string, unknown>
const copy = (value: unknown) => JSON.parse(JSON.stringify(value)) as Loose

const whole = documents.find(([name]) => name === 'compiled/seeds.json')?.[1]
if (!whole) throw new Error('no fixture')
const outline = copy(await parted(whole, () => Promise.resolve()))
const count = whole.events.length

/** The outline with what stands at a path exchanged; undefined takes it away. */
function withAt(path: string, value: unknown): Loose {
  const changed = copy(outline)
  const names = path.slice(1).split('/')
  const last = names.pop() ?? ''
  const place = names.reduce((at, name) => at[name] as Loose, changed)
  if (value === undefined) Reflect.deleteProperty(place, last)
  else place[last] = value
  return changed
}

async function outcome(value: unknown): Promise<string> {
  const read = await readOutline(value)
  if (!read.ok) return `${read.problem.code} ${read.problem.path}`
  return read.leftOut.map(({ code, path }) => `left out: ${code} ${path}`).join(', ')
}

const title = (text: string) => withAt('/titles/0/en', text)

describe('of an outline that is as it was written', () => {
  it('nothing is left out', async () => {
    expect(await outcome(outline)).toBe('')
  })
})

describe('what costs the whole file', () => {
  it.each<readonly [string, unknown, string]>([
    ['no object', null, 'kind '],
    ['another version', withAt('/outline', 2), 'version /outline'],
    ['no events', withAt('/events', undefined), 'missing /events/kind'],
    ['a column missing', withAt('/events/title', undefined), 'missing /events/title'],
    ['a column that is no list', withAt('/events/title', 'x'), 'kind /events/title'],
    ['a column too short', withAt('/events/title', [0]), 'value /events/title'],
    ['a number that is none', withAt('/events/place/0', null), 'kind /events/place/0'],
    ['a text for a number', withAt('/events/place/0', '1'), 'kind /events/place/0'],
    ['half a number', withAt('/events/place/0', 0.5), 'value /events/place/0'],
    ['a number too large to be exact', withAt('/events/day/0', 1e300), 'value /events/day/0'],
    ['fewer who take part than are counted', withAt('/part', []), 'value /events/parts'],
    ['a negative count', withAt('/events/told/0', -1), 'value /events/told/0'],
    ['more told than there is', withAt('/events/told/0', 9), 'value /events/told'],
    ['evidence of unequal length', withAt('/evidence/length', []), 'value /evidence/length'],
    ['an unknown type', withAt('/kinds/0/type', 'party'), 'value /kinds/0'],
    ['a table with more in it', withAt('/kinds/0/extra', 1), 'value /kinds/0'],
    ['an unknown certainty', withAt('/dates/0/certainty', 'sure'), 'value /dates/0'],
    ['a slot of another sort', withAt('/dates/0/edtf', '{0}'), 'value /dates/0'],
    ['a slot that is none', title('{wat} meets'), 'value /titles/0'],
    ['a slot in a slot', title('{{0}}'), 'value /titles/0'],
    ['a skeleton that would grow without end', title('{0}'.repeat(65)), 'value /titles/0'],
    ['a slot beyond all who can take part', title('{100}'), 'value /titles/0'],
    ['a title in no language', withAt('/titles/0', {}), 'value /titles/0'],
    [
      'an office that is not there',
      withAt('/cast/0', { who: 0, role: 'actor', office: 99 }),
      'reference /cast/0/office',
    ],
    ['a shard elsewhere', withAt('/shards/0/file', 'shards/../../a.json'), 'value /shards/0'],
    ['a shard on another host', withAt('/shards/0/file', 'https://example.org/a.json'), 'value /shards/0'],
    ['a shard that leaves a gap', withAt('/shards/1/first', 0), 'value /shards/1/first'],
    ['shards of fewer events', withAt('/shards', []), 'value /shards'],
    ['sources of unequal length', withAt('/sources/titles', []), 'value /sources/titles'],
    ['a source in no language', withAt('/sources/lang/0', 7), 'reference /sources/lang/0'],
    [
      'a window that ends before it begins',
      withAt('/window', { start: '2025-01-01', end: '2024-01-01' }),
      'day /window',
    ],
    ['no title', withAt('/title', undefined), 'kind /title'],
  ])('%s', async (_, value, problem) => {
    expect(await outcome(value)).toBe(problem)
  })
})

describe('what costs one event', () => {
  it.each<readonly [string, Loose, string]>([
    ['a kind that is not there', withAt('/events/kind/3', 99), 'reference /events/kind/3'],
    ['a negative kind', withAt('/events/kind/3', -1), 'reference /events/kind/3'],
    ['a title that is not there', withAt('/events/title/3', 99), 'reference /events/title/3'],
    ['an id that is not there', withAt('/events/id/3', -7), 'reference /events/id/3'],
    ['a place that is not there', withAt('/events/place/3', 99_999), 'reference /events/place/3'],
    ['a negative place', withAt('/events/place/3', -3), 'reference /events/place/3'],
    ['countries that are not there', withAt('/events/countries/3', 99), 'reference /events/countries/3'],
    ['a date that is not there', withAt('/events/date/3', 99), 'reference /events/date/3'],
  ])('%s', async (_, value, problem) => {
    const read = await readOutline(value)
    if (!read.ok) throw new Error(read.problem.path)
    expect(await outcome(value)).toBe(`left out: ${problem}`)
    expect(read.document.events.map(({ id }) => id)).toEqual(
      whole.events.filter((_, at) => at !== 3).map(({ id }) => id),
    )
    expect(read.numbers).toEqual(whole.events.map((_, at) => at).filter((at) => at !== 3))
    expect(read.columns.count).toBe(count - 1)
    expect(read.document.events.map(({ id }) => read.columns.indexOf(id))).toEqual(read.numbers?.map((_, at) => at))
  })

  it('an id for the second time', async () => {
    const [id] = copy(outline)['ids'] as string[]
    const value = withAt(
      '/ids',
      (outline['ids'] as string[]).map(() => (id ?? '').replace(/\{[^}]*\}/g, '')),
    )
    const read = await readOutline(value)
    expect(read.ok && read.document.events.length).toBeLessThan(count)
    expect(read.ok && read.leftOut[0]?.code).toBe('duplicate')
  })

  it('an id that is too long', async () => {
    const form = (outline['events'] as Record<string, number[]>)['id']?.[3] ?? 0
    const value = withAt(`/ids/${String(form)}`, 'x'.repeat(801))
    const read = await readOutline(value)
    expect(read.ok && read.leftOut[0]?.code).toBe('too-long')
    expect(read.ok && read.document.events.some(({ id }) => id.startsWith('xxx'))).toBe(false)
  })

  it('an entity that is none takes those that name it along', async () => {
    const at = whole.entities.findIndex(({ id }) => id === 'VN')
    const read = await readOutline(withAt(`/entities/${String(at)}/kind`, 'planet'))
    if (!read.ok) throw new Error(read.problem.path)
    expect(read.leftOut[0]).toMatchObject({ code: 'value', path: `/entities/${String(at)}/kind` })
    const naming = ({ participants, place }: TimelineDocument['events'][number]) =>
      place === 'VN' || participants.some(({ entity }) => entity === 'VN')
    const left = new Set(read.document.events.map(({ id }) => id))
    expect(whole.events.filter(({ id }) => left.has(id)).some(naming)).toBe(false)
  })
})

const little = portionOf(whole, whole.events.slice(0, 4))
const small = await parted(little, () => Promise.resolve())

/** Every object and list in a value. */
function places(value: unknown): Loose[] {
  if (typeof value !== 'object' || value === null) return []
  return [value as Loose, ...Object.values(value).flatMap(places)]
}

describe('whatever is changed in an outline', () => {
  const odd = fc.constantFrom(
    ...[null, true, 0, -1, 7, 1.5, 1e300, 2 ** 31, '', 'x', '{0}', '{9}', '{p}', '{', '2025-02-30', 'VN'],
    ...[[], [null], [-1], {}, { en: '{c0}' }, { en: 'a'.repeat(300) }, JSON.parse('{"__proto__": 1}') as object],
  )
  it('is refused, or what is read is a document of which nothing more need be left out', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(), fc.nat(), odd), { minLength: 1, maxLength: 3 }), async (changes) => {
        const value = copy(small)
        for (const [where, which, to] of changes) {
          const all = places(value)
          const place = all[where % all.length] ?? value
          const names = Object.keys(place)
          const name = names[which % Math.max(names.length, 1)]
          // A copy, for one value put into itself is a loop, which no file can hold.
          if (name !== undefined) place[name] = structuredClone(to)
        }
        const read = await readOutline(value)
        if (!read.ok) return
        const { document } = JSON.parse(JSON.stringify(read)) as { document: TimelineDocument }
        const quoted = document.events.map((event) => ({
          ...event,
          evidence: event.evidence.map((item) => ({ ...item, exact: 'x', prefix: '', suffix: '' })),
        }))
        expect(isSound({ ...document, events: quoted })).toBe(true)
      }),
      { numRuns: 150 },
    )
  })
})
