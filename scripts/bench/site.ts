// A folder with every program over one document, as a static host would have it: large files compressed beforehand.
import {
  cpSync,
  createReadStream,
  createWriteStream,
  existsSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { TimelineDocument } from '../../src/model/document'
import { Output } from '../output'
import { root } from '../root.mjs'
import { filesOf } from './programs'

/** What the others are made of. */
const packages = [
  'vis-timeline/standalone/umd/vis-timeline-graph2d.min.js',
  'vis-timeline/styles/vis-timeline-graph2d.min.css',
  '@knight-lab/timelinejs/dist/js/timeline.js',
  '@knight-lab/timelinejs/dist/css/timeline.css',
  '@knight-lab/timelinejs/dist/css/icons',
  'fuse.js/dist/fuse.min.mjs',
]

/** From so many events on this page is given its document in shards, as whoever publishes so many does. */
const inShards = 10_000

/**
 * Lays out a site in an empty folder. The built page must stand in dist/.
 *
 * @param document What all of them show. Nobody opens its sources, so those stay away.
 */
export async function layOut(folder: string, document: TimelineDocument): Promise<void> {
  copyPage(folder)
  await new Output(folder).write({ document, sourceTexts: [] }, document.events.length < inShards ? null : 'year')
  const rivals = join(folder, 'rivals')
  cpSync(join(root, 'scripts', 'bench', 'rivals'), rivals, { recursive: true })
  for (const file of packages)
    cpSync(join(root, 'node_modules', file), join(rivals, file.slice(file.lastIndexOf('/') + 1)), { recursive: true })
  for (const [name, value] of Object.entries(filesOf(document)))
    writeFileSync(join(rivals, name), JSON.stringify(value))
  await squeezeAll(folder, join(folder, 'assets'), rivals)
}

/**
 * Lays out a site of this page alone.
 *
 * @param written a folder that bench:document wrote. Its shards stay where they are.
 */
export async function layOver(folder: string, written: string): Promise<void> {
  copyPage(folder)
  cpSync(join(written, 'timeline.json'), join(folder, 'timeline.json'))
  if (existsSync(join(written, 'shards'))) symlinkSync(resolve(written, 'shards'), join(folder, 'shards'))
  await squeezeAll(folder, join(folder, 'assets'))
}

/** Compresses what hosts compress: whoever measures shares the machine with the host, which has nothing left to do then. */
async function squeezeAll(...places: readonly string[]): Promise<void> {
  for (const place of places)
    for (const file of readdirSync(place))
      if (/\.(?:html|js|mjs|css|json|svg)$/.test(file)) await squeeze(join(place, file))
}

function copyPage(folder: string): void {
  for (const name of readdirSync(join(root, 'dist')))
    if (name !== 'sources') cpSync(join(root, 'dist', name), join(folder, name), { recursive: true })
}

/** Puts FILE.gz beside FILE, which static-host.ts then serves. */
async function squeeze(file: string): Promise<void> {
  await pipeline(createReadStream(file), createGzip(), createWriteStream(`${file}.gz`))
}
