// What the page says of itself: its version, and the figures that `npm run evaluate` measured. Put into the code at build.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Accuracy, Measured } from '../../src/app/page/about'

interface Figures {
  readonly articles: number
  readonly events: { readonly precision: number; readonly recall: number; readonly f1: number }
  readonly datesRight: number
  readonly participants: { readonly precision: number; readonly recall: number }
}

const read = (root: string, file: string) => JSON.parse(readFileSync(join(root, file), 'utf8')) as unknown

function measured({ articles, events, datesRight, participants }: Figures): Measured {
  const { precision, recall, f1 } = events
  return {
    ...{ articles, precision, recall, f1, dates: datesRight },
    peoplePrecision: participants.precision,
    peopleRecall: participants.recall,
  }
}

/** The commit that is built, with a plus where files differ from it; empty where there is no git. */
function commitOf(root: string): string {
  const args = ['describe', '--always', '--dirty=+', '--abbrev=10', '--exclude=*']
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' })
  return status === 0 ? stdout.trim() : ''
}

/**
 * The constants of src/app/page/about.ts, for Vite's `define`.
 *
 * @param root where package.json stands.
 */
export function about(root: string): Record<string, string> {
  const { version } = read(root, 'package.json') as { version: string }
  const figures = read(root, 'tests/corpus/figures.json') as { development: Figures; heldout: Figures }
  const accuracy: Accuracy = { development: measured(figures.development), test: measured(figures.heldout) }
  return {
    __SILSILA_VERSION__: JSON.stringify(version),
    __SILSILA_COMMIT__: JSON.stringify(commitOf(root)),
    __SILSILA_ACCURACY__: JSON.stringify(accuracy),
  }
}
