// The labelled articles as they lie in the folders. Reads files; compiles nothing.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readLabels, type LabelFile } from './label'

/** development: open to everybody. heldout: for the final figure alone. */
export type Part = 'development' | 'heldout'

export interface LabelledArticle {
  readonly name: string
  readonly bytes: Uint8Array
  /** YAML of the sidecar beside it, where it has one. */
  readonly sidecar: string | null
  readonly labels: LabelFile
}

const folders: Readonly<Record<Part, string>> = { development: 'articles', heldout: 'heldout' }

/** All labelled articles of one part, by name. Throws where a label file is missing or wrong. */
export function readArticles(part: Part): readonly LabelledArticle[] {
  const folder = join(import.meta.dirname, folders[part])
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.txt'.length)
      const labels = `${name}.labels.yaml`
      const sidecar = join(folder, `${name}.yaml`)
      return {
        name,
        bytes: readFileSync(join(folder, file)),
        sidecar: existsSync(sidecar) ? readFileSync(sidecar, 'utf8') : null,
        labels: readLabels(labels, readFileSync(join(folder, labels), 'utf8')),
      }
    })
}
