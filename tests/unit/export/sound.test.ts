// The quick word that a document is sound, against the schema that says what is not: they must never disagree, in either
// direction, or a page breaks on what it let in or loads a checker for nothing.
import { Ajv2020 } from 'ajv/dist/2020'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDocument } from '../../../src/export/check'
import { isSound } from '../../../src/export/sound'
import { documentSchema } from '../../../src/model/schema'
import { documents } from './documents'

const valid = new Ajv2020({ strict: true }).compile(JSON.parse(JSON.stringify(documentSchema)) as object)
const copy = (value: unknown) => JSON.parse(JSON.stringify(value)) as Loose
type Loose = Record<string, unknown>
/** JSON.parse makes own fields of names that an assignment would take for something else. */
const odd = fc.constantFrom(
  ...[null, true, 0, -1, 1.5, 1e300, '', 'x', '2025-02-30', '2025-02-03', 'VN', 'actor', 'en', '\u202e', [], [null]],
  ...[{}, [[]], { en: 'a' }, { en: 1 }, { 'not a tag': 'a' }, JSON.parse('{"__proto__": {"en": "a"}}') as object],
)
const name = fc.constantFrom('__proto__', 'constructor', 'toString', 'extra', 'id', 'office', 'of', 'from', 'offices')

/** Every object and list in a value. */
function places(value: unknown): Loose[] {
  if (typeof value !== 'object' || value === null) return []
  return [value as Loose, ...Object.values(value).flatMap(places)]
}

const put = (place: Loose, key: string, value: unknown) =>
  Object.defineProperty(place, key, { value, enumerable: true, configurable: true, writable: true })

const wholly = (value: unknown) => {
  const checked = checkDocument(value)
  return checked.ok && checked.leftOut.length === 0
}

describe('a document of the compiler', () => {
  it.each(documents)('%s is sound', (_, document) => {
    expect(isSound(document)).toBe(true)
    expect(wholly(document)).toBe(true)
  })
})

describe('whatever is changed in one', () => {
  const small = documents.map(([, { events, ...rest }]) => ({ ...rest, diagnostics: [], events: events.slice(0, 3) }))
  const change = fc.tuple(
    fc.constantFrom(...small),
    fc.nat(),
    fc.nat(),
    fc.constantFrom('set', 'add', 'drop'),
    odd,
    name,
  )

  it('it is sound where nothing of it would be left out, and there only', () => {
    let sound = 0
    fc.assert(
      fc.property(change, ([document, at, which, how, value, added]) => {
        const changed = copy(document)
        const all = places(changed)
        const place = all[at % all.length] ?? changed
        const keys = Object.keys(place)
        const key = keys[which % Math.max(1, keys.length)] ?? added
        if (how === 'drop') Reflect.deleteProperty(place, key)
        else put(place, how === 'add' ? added : key, value)
        // a hole in a list is no JSON
        const received = copy(changed)
        if (isSound(received)) sound++
        expect(isSound(received)).toBe(wholly(received))
        // diagnostics are dropped, whatever they are
        if (isSound(received)) expect(valid({ ...received, diagnostics: [] }), JSON.stringify(valid.errors)).toBe(true)
      }),
      { numRuns: 1500 },
    )
    // neither always nor never
    expect(sound).toBeGreaterThan(100)
    expect(sound).toBeLessThan(1400)
    expect({}).not.toHaveProperty('en')
  })
})
