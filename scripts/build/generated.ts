// What the build reads of generated/: the document as it is built into the page.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type * as Entry from '../../src/entries/published'
import type { TimelineDocument, TimelineSummary } from '../../src/model/document'
import { runEntry } from './run-entry.ts'

/**
 * The document that stands in a folder.
 *
 * @param root of the project.
 */
export async function generatedDocument(root: string, folder: string): Promise<TimelineSummary> {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as TimelineDocument
  const { published } = await runEntry<typeof Entry>(root, 'published.ts')
  return published(read('timeline.json'), read)
}
