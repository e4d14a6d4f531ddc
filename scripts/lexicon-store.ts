// The shipped lexicon for the tools: parsed again only when a file's bytes, or the code that reads them, have changed.
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildLexicon, loadLexicon, type Lexicon, type LexiconFile } from '../src/lexicon/lexicon'
import type { LexiconData, ParsedFiles } from '../src/lexicon/lexicon-data'
import type { Diagnostic } from '../src/model/diagnostic'
import { root } from './root.mjs'

const lexiconFolder = join(root, 'src', 'lexicon')
/** What decides how the files are read. */
const code = ['package.json', 'src/lexicon', 'src/text', 'src/model']
/** How many parsed lexicons are kept. */
const kept = 4

export interface LoadedLexicon {
  readonly lexicon: Lexicon
  /** What its lint finds. */
  readonly diagnostics: readonly Diagnostic[]
  /** To hand to another thread. */
  readonly data: LexiconData
}

/** Every YAML file of a lexicon folder and of its `languages`, by name. */
export async function readLexiconFiles(folder: string): Promise<LexiconFile[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.yaml')).sort()
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })))
}

/** The files of the shipped lexicon. */
export function shippedLexiconFiles(): Promise<LexiconFile[]> {
  return readLexiconFiles(lexiconFolder)
}

/**
 * Loads the shipped lexicon, and keeps it as long as it stays the same. Whoever compiles more than once keeps one store.
 * What was parsed is also kept on disk, for the next process; a cache that cannot be read or written is done without.
 */
export class LexiconStore {
  readonly #cache: string
  readonly #parsed: ParsedFiles = new Map()
  #key: string | null = null
  #loaded: LoadedLexicon | null = null

  /** @param cache folder of parsed lexicons. */
  constructor(cache: string = join(root, '.cache', 'lexicon')) {
    this.#cache = cache
  }

  async load(): Promise<LoadedLexicon> {
    const files = await shippedLexiconFiles()
    const key = await keyOf(files)
    if (this.#loaded && this.#key === key) return this.#loaded
    const file = join(this.#cache, `${key}.json`)
    this.#loaded = (await stored(file)) ?? (await this.#parse(files, file))
    this.#key = key
    return this.#loaded
  }

  async #parse(files: readonly LexiconFile[], file: string): Promise<LoadedLexicon> {
    const loaded = loadLexicon(files, this.#parsed)
    try {
      await mkdir(this.#cache, { recursive: true })
      const part = `${file}.${String(process.pid)}.part`
      await writeFile(part, JSON.stringify({ data: loaded.data, diagnostics: loaded.diagnostics }))
      await rename(part, file)
      await prune(this.#cache)
    } catch {
      // A folder that cannot be written costs time only.
    }
    return loaded
  }
}

/** The shipped lexicon with whatever its lint finds. */
export function shippedLexicon(): Promise<LoadedLexicon> {
  return new LexiconStore().load()
}

async function stored(file: string): Promise<LoadedLexicon | null> {
  try {
    const { data, diagnostics } = JSON.parse(await readFile(file, 'utf8')) as Omit<LoadedLexicon, 'lexicon'>
    return { lexicon: buildLexicon(data), data, diagnostics }
  } catch {
    return null
  }
}

async function keyOf(files: readonly LexiconFile[]): Promise<string> {
  const hash = createHash('sha256').update(`${process.version} ${process.versions.icu ?? ''}`)
  for (const { name, text } of files) hash.update(`\0${name}\0${text}`)
  for (const path of code) {
    const whole = join(root, path)
    const names = path.endsWith('.json') ? [''] : (await readdir(whole)).filter((name) => name.endsWith('.ts')).sort()
    for (const text of await Promise.all(names.map((name) => readFile(join(whole, name))))) hash.update(text)
  }
  return hash.digest('hex').slice(0, 32)
}

async function prune(folder: string): Promise<void> {
  const names = await readdir(folder)
  const dated = await Promise.all(names.map(async (name) => ({ name, time: (await stat(join(folder, name))).mtimeMs })))
  const old = dated.sort((a, b) => b.time - a.time).slice(kept)
  await Promise.all(old.map(({ name }) => rm(join(folder, name), { force: true })))
}
