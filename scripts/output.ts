// Writes a compiled document so that whoever reads the folder finds the old one or the new one, whole.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { mkdir, open, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { Compiled } from '../src/extract/compile'
import { documentSchema } from '../src/model/schema'
import { jsonPieces } from './json-pieces'

/** Files written at a time. */
const atOnce = 64
/** Characters gathered for one write. */
const gathered = 1 << 20

/** A document being written, beside the folder it is for. */
export class Output {
  readonly #out: string
  /** Named by the process, so that what a killed one left can be told from what is being written. */
  readonly #part: string

  constructor(out: string) {
    this.#out = resolve(out)
    this.#part = `${this.#out}.part-${String(process.pid)}`
  }

  /** Writes everything beside the folder, then puts it in its place. Nothing of it is seen before, and all of it after. */
  async write(compiled: Compiled): Promise<void> {
    try {
      this.#clear()
      const sources = join(this.#part, 'sources')
      await mkdir(sources, { recursive: true })
      for (let from = 0; from < compiled.sourceTexts.length; from += atOnce) {
        const some = compiled.sourceTexts.slice(from, from + atOnce)
        await Promise.all(some.map((source) => writeFile(join(sources, `${source.id}.json`), json(source))))
      }
      await writeFile(join(this.#part, 'timeline.schema.json'), json(documentSchema))
      await writePieces(join(this.#part, 'timeline.json'), jsonPieces(compiled.document))
      this.#install()
    } finally {
      this.discard()
    }
  }

  /** Leaves nothing of what is not yet in its place. */
  discard(): void {
    // A signal may come while files are still being made in it.
    rmSync(this.#part, { recursive: true, force: true, maxRetries: 20, retryDelay: 20 })
  }

  /** In one go, so that no signal is heard in between; the document comes last, by which time all it names is there. */
  #install(): void {
    mkdirSync(this.#out, { recursive: true })
    const [old, sources] = [join(this.#part, 'sources.old'), join(this.#out, 'sources')]
    if (existsSync(sources)) renameSync(sources, old)
    renameSync(join(this.#part, 'sources'), sources)
    for (const name of ['timeline.schema.json', 'timeline.json'])
      renameSync(join(this.#part, name), join(this.#out, name))
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
