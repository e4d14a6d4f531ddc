// Writes a compiled document so that whoever reads the folder finds the old one or the new one, whole, whenever the
// writer is stopped, by whatever.
//
// A rename is all a file system does in one go, and the document and its texts are several files. So: texts that are new
// come first, the document does not name them yet; the document follows, in one rename; texts nobody names any more go
// last. A text that changed under its name would not fit the old document, nor the old text the new one: it comes first
// under a name of its own, with a document that names it so, and takes its name when that document stands.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { open, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { Event } from '../src/model/event'
import { documentSchema } from '../src/model/schema'
import type { SourceText } from '../src/model/source'
import { outlineSchema } from '../src/outline/schema'
import { jsonPieces } from './json-pieces'
import { outlinePieces, parted, type Sharding, type Streamed } from './shards'

/** What is written. */
export interface Written {
  readonly document: Streamed
  readonly sourceTexts: readonly SourceText[]
}

/** Files written at a time. */
const atOnce = 64
/** Characters gathered for one write. */
const gathered = 1 << 20

/** Files that stand beside the outline of a document in shards. */
const besides = ['outline.schema.json', 'diagnostics.json'] as const

/** What has to be put in its place, by source id. */
interface Texts {
  readonly added: string[]
  /** For each that has another text than before, the id it has in between. */
  readonly changed: Map<string, string>
}

/** A document being written, beside the folder it is for. */
export class Output {
  readonly #out: string
  /** Named by the process, so that what a killed one left can be told from what is being written. */
  readonly #part: string

  constructor(out: string) {
    this.#out = resolve(out)
    this.#part = `${this.#out}.part-${String(process.pid)}`
  }

  /**
   * Writes everything beside the folder, then puts it in its place. Nothing of it is seen before, and all of it after.
   *
   * @param sharding null for a document that is one file.
   */
  async write({ document, sourceTexts }: Written, sharding: Sharding | null = null): Promise<void> {
    try {
      this.#clear()
      // At once: a folder still being made when a signal is heard would be made again after it was taken away.
      for (const folder of ['sources', 'shards']) mkdirSync(join(this.#part, folder), { recursive: true })
      const texts: Texts = { added: [], changed: new Map() }
      for (let from = 0; from < sourceTexts.length; from += atOnce)
        await Promise.all(sourceTexts.slice(from, from + atOnce).map((source) => this.#writeText(source, texts)))
      await writeFile(join(this.#part, 'timeline.schema.json'), json(documentSchema))
      const write = async (name: string, what: Streamed): Promise<readonly string[]> => {
        if (sharding) return this.#writeShards(name, what)
        await writePieces(join(this.#part, name), jsonPieces({ ...what, events: [...what.events] }))
        return []
      }
      const shards = await write('timeline.json', document)
      if (texts.changed.size > 0) await write('between.json', renamed(document, texts.changed))
      if (sharding) {
        await writeFile(join(this.#part, 'outline.schema.json'), json(outlineSchema))
        await writeFile(join(this.#part, 'diagnostics.json'), json({ diagnostics: document.diagnostics }))
      }
      const names = [...sourceTexts.map(({ id }) => textFile(id)), ...shards, ...(sharding ? besides : [])]
      this.#install(texts, new Set(names))
    } finally {
      this.discard()
    }
  }

  /** Leaves nothing of what is not yet in its place. */
  discard(): void {
    // A signal may come while files are still being made in it.
    rmSync(this.#part, { recursive: true, force: true, maxRetries: 20, retryDelay: 20 })
  }

  /** A text that stands already is not written again. */
  async #writeText(source: SourceText, { added, changed }: Texts): Promise<void> {
    const content = json(source)
    const old = await readFile(join(this.#out, textFile(source.id)), 'utf8').catch(() => null)
    if (old === content) return
    await writeFile(join(this.#part, textFile(source.id)), content)
    if (old === null) {
      added.push(source.id)
      return
    }
    const id = `${source.id}.${createHash('sha256').update(content).digest('hex').slice(0, 16)}`
    changed.set(source.id, id)
    await writeFile(join(this.#part, textFile(id)), json({ ...source, id }))
  }

  /** A shard that stands already is not written again: its name is its content. */
  async #writeShards(name: string, document: Streamed): Promise<readonly string[]> {
    const outline = await parted(document, async (file, content) => {
      if (!existsSync(join(this.#out, file))) await writeFile(join(this.#part, file), content)
    })
    await writePieces(join(this.#part, name), outlinePieces(outline))
    return outline.shards.map(({ file }) => file)
  }

  /** In one go, so that no signal that can be heard is heard in between. */
  #install({ added, changed }: Texts, named: ReadonlySet<string>): void {
    const sources = join(this.#out, 'sources')
    const move = (from: string, to = from) => {
      renameSync(join(this.#part, from), join(this.#out, to))
    }
    mkdirSync(sources, { recursive: true })
    const shards = readdirSync(join(this.#part, 'shards'))
    if (shards.length > 0) mkdirSync(join(this.#out, 'shards'), { recursive: true })
    for (const name of shards) move(join('shards', name))
    for (const id of added) move(textFile(id))
    if (changed.size > 0) {
      for (const id of changed.values()) move(textFile(id))
      move('between.json', 'timeline.json')
      for (const id of changed.keys()) move(textFile(id))
    }
    move('timeline.json')
    move('timeline.schema.json')
    for (const name of besides) {
      if (named.has(name)) move(name)
      else rmSync(join(this.#out, name), { force: true })
    }
    const tidy = (folder: string) => {
      for (const name of existsSync(join(this.#out, folder)) ? readdirSync(join(this.#out, folder)) : [])
        if (!named.has(`${folder}/${name}`)) rmSync(join(this.#out, folder, name), { recursive: true })
    }
    tidy('sources')
    tidy('shards')
    if (![...named].some((name) => name.startsWith('shards/')))
      rmSync(join(this.#out, 'shards'), { recursive: true, force: true })
  }

  /** Takes away what runs left that were killed while they wrote. */
  #clear(): void {
    const parent = dirname(this.#out)
    const prefix = `${basename(this.#out)}.part-`
    if (!existsSync(parent)) return
    for (const name of readdirSync(parent)) {
      if (name.startsWith(prefix) && !runs(Number(name.slice(prefix.length))))
        rmSync(join(parent, name), { recursive: true, force: true })
    }
  }
}

/** Where a text stands, in the folder or beside it. */
function textFile(id: string): string {
  return `sources/${id}.json`
}

/** The same document, some of its sources under other ids. */
function renamed(document: Streamed, ids: ReadonlyMap<string, string>): Streamed {
  function* events(): Generator<Event> {
    for (const event of document.events)
      yield {
        ...event,
        evidence: event.evidence.map((item) => ({ ...item, source: ids.get(item.source) ?? item.source })),
      }
  }
  return {
    ...document,
    sources: document.sources.map((source) => ({ ...source, id: ids.get(source.id) ?? source.id })),
    events: { [Symbol.iterator]: events },
  }
}

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // A process of somebody else's runs too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

async function writePieces(file: string, pieces: Iterable<string>): Promise<void> {
  const handle = await open(file, 'w')
  try {
    let waiting = ''
    for (const piece of pieces) {
      waiting += piece
      if (waiting.length < gathered) continue
      await handle.write(waiting)
      waiting = ''
    }
    await handle.write(waiting)
  } finally {
    await handle.close()
  }
}
