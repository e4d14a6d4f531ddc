// `npm run reproducible`: compiles and builds twice, into folders of their own, and says which files differ. None may.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'silsila-twice-'))

function run(...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${args.join(' ')}\n${stdout}${stderr}`)
}

/** Every file of one build by its path, compiled anew. */
function build(name: string): Map<string, Buffer> {
  rmSync('generated', { recursive: true, force: true })
  run('scripts/run.mjs', 'command')
  const out = join(folder, name)
  run('node_modules/vite/bin/vite.js', 'build', '--outDir', relative('.', out), '--emptyOutDir')
  const paths = (readdirSync(out, { recursive: true }) as string[]).filter((path) => statSync(join(out, path)).isFile())
  return new Map(paths.sort().map((path) => [path, readFileSync(join(out, path))]))
}

try {
  const [one, two] = [build('one'), build('two')]
  const differing = [...new Set([...one.keys(), ...two.keys()])].filter(
    (path) => !two.get(path)?.equals(one.get(path) ?? Buffer.of()),
  )
  for (const path of differing) console.error(`differs: ${path}`)
  if (differing.length === 0) console.log(`${String(one.size)} files, the same bytes twice`)
  process.exitCode = differing.length > 0 ? 1 : 0
} finally {
  rmSync(folder, { recursive: true, force: true })
}
