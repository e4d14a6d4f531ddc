// Every package has a reason to be here, and docs/dependencies.md says it.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import project from '../../../package.json' with { type: 'json' }

const rows = [...readFileSync('docs/dependencies.md', 'utf8').matchAll(/^\| `([^`]+)` +\| (.+?) +\|$/gm)].map(
  ([, name = '', reason = '']) => ({ name, reason }),
)
const installed = Object.keys({ ...project.dependencies, ...project.devDependencies })

it('names every package of package.json', () => {
  const named = new Set(rows.map(({ name }) => name))
  expect(installed.filter((name) => !named.has(name))).toEqual([])
})

it('names none that is not there, and none twice', () => {
  expect(
    rows.map(({ name }) => name).filter((name, at, all) => all.indexOf(name) !== at || !installed.includes(name)),
  ).toEqual([])
})

it('gives each a reason', () => {
  expect(rows.filter(({ reason }) => reason.length < 8)).toEqual([])
})
