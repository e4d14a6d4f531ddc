// The compiler and its threads as plain JavaScript, made once for each state of the code and kept in .cache/bundle: Node
// starts them in a tenth of the time that it takes to translate each file and to import its packages file by file.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

const cache = join(root, '.cache', 'bundle')
/** What is bundled: the command, what the benchmark runs, and what a thread of the pool runs. */
const entries = ['command', 'report-worker', 'bench/compile', 'bench/document']
const folders = ['scripts', 'src']
/** The pool starts threads from files of its own; the bundler is only asked where there is no bundle. */
const external = ['tinypool', 'vite']
/** How many bundles are kept, the newest. */
const kept = 4

/**
 * A module of `scripts/`, bundled: made where there is none for the code as it is now.
 *
 * @param {string} entry
 * @returns {Promise<string>} absolute path.
 * @throws where .cache cannot be written, or the code cannot be bundled.
 * @example await bundled('command') //=> '/silsila/.cache/bundle/0a1b…/command.js'
 */
export async function bundled(entry) {
  const folder = join(cache, key())
  if (!existsSync(folder)) await make(folder)
  return join(folder, `${entry}.js`)
}

/** By content alone: whatever is the same code has the same bundle. */
function key() {
  const hash = createHash('sha256')
  for (const file of ['package-lock.json', ...bundledFiles()])
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)))
  return hash.digest('hex').slice(0, 32)
}

/**
 * Every file of code that a bundle may hold, in whatever folder below, as paths from the root.
 *
 * @returns {string[]}
 * @example bundledFiles().includes('src/extract/dates/clues.ts') //=> true
 */
export function bundledFiles() {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.m?ts$|\.mjs$/u.test(name))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .sort(),
  )
}

/** @param {string} folder */
async function make(folder) {
  const { build } = await import('vite')
  const part = `${folder}.${process.pid}.part`
  mkdirSync(cache, { recursive: true })
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20',
      outDir: part,
      emptyOutDir: false,
      rolldownOptions: {
        input: Object.fromEntries(entries.map((entry) => [entry, join(root, 'scripts', `${entry}.ts`)])),
        external,
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  })
  try {
    renameSync(part, folder)
  } catch (error) {
    // Another process was quicker, with the same bytes.
    if (!existsSync(folder)) throw error
    rmSync(part, { recursive: true, force: true })
  }
  prune()
}

function prune() {
  const dated = readdirSync(cache).map((name) => ({ name, time: statSync(join(cache, name)).mtimeMs }))
  const old = dated.sort((a, b) => b.time - a.time).slice(kept)
  for (const { name } of old) rmSync(join(cache, name), { recursive: true, force: true })
}
