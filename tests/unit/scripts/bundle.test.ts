// The bundle of the compiler is made anew when any module in it changes, in whatever folder that stands.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { bundledFiles } from '../../../scripts/bundle.mjs'

const root = resolve(import.meta.dirname, '../../..')

/** A module and all that it imports by a relative path, as paths from the root. */
function importedFrom(entry: string): ReadonlySet<string> {
  const found = new Set([entry])
  // a set is walked to its end while it grows
  for (const file of found) {
    const code = readFileSync(join(root, file), 'utf8')
    for (const [, path] of code.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)) {
      const module = resolve(root, dirname(file), path ?? '')
      const own = [module, `${module}.ts`, `${module}.svelte.ts`].find(
        (name) => /\.m?ts$|\.mjs$/u.test(name) && existsSync(name),
      )
      if (own) found.add(relative(root, own))
    }
  }
  return found
}

it.each(['scripts/command.ts', 'scripts/report-worker.ts', 'scripts/bench/compile.ts'])(
  'every module that %s imports',
  (entry) => {
    const modules = [...importedFrom(entry)]
    expect(modules.length).toBeGreaterThan(100)
    expect(modules.filter((file) => !bundledFiles().includes(file))).toEqual([])
  },
)
