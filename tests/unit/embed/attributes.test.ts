// What attributes ask for, in the words of an address.
import { expect, it } from 'vitest'
import { attributes, listed, parametersOf } from '../../../src/embed/attributes'
import { settingNames } from '../../../src/embed/settings'
import { facetKeys } from '../../../src/query/view-state'

const asked = (given: Readonly<Record<string, string>>) => parametersOf((name) => given[name] ?? null).toString()

it.each([
  [{}, ''],
  [{ leader: 'to-lam, xi-jinping' }, 'leader=to-lam&leader=xi-jinping'],
  [{ leader: ' -to-lam\n xi-jinping,' }, 'leader=-to-lam&leader=xi-jinping'],
  [{ q: 'xi, phone' }, 'q=xi%2C+phone'],
  [{ within: '' }, 'within=1'],
  [{ within: 'false' }, 'within=false'],
  [{ lang: 'ur-PK', theme: 'dark' }, 'lang=ur&theme=dark'],
  [{ lock: 'leader type', height: '480' }, 'height=480&lock=leader&lock=type'],
  [{ src: 'x.json', loading: 'eager', class: 'wide', embed: '0', origin: 'https://example.org' }, ''],
])('%j ask for %s', (given, wanted) => {
  expect(asked(given)).toBe(wanted)
})

it('knows every facet and every setting but the origin of a frame', () => {
  for (const name of [...facetKeys, ...settingNames.filter((name) => name !== 'origin')]) {
    expect(attributes).toContain(name)
  }
})

it.each([
  ['', []],
  [' a ,, b\tc ', ['a', 'b', 'c']],
])('reads the list %j', (text, parts) => {
  expect(listed(text)).toEqual(parts)
})
