// Installs what is missing, says so in one line, and gets out of the way. Node alone, no packages; quiet when all is there.
// `--browser`: also a Chromium for the tests, and nginx where it can be had; `--firefox`: also a Firefox.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { findBrowser, findFirefox } from './browser.mjs'
import { findNginx } from './nginx.mjs'

const root = resolve(import.meta.dirname, '..')
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const stamp = join(root, 'node_modules', '.silsila-lock')

/**
 * Runs a command, its output kept back unless it fails.
 *
 * @param {string} command @param {string[]} args
 * @returns {{ ok: boolean, output: string }}
 */
function run(command, args) {
  const done = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    timeout: 15 * 60_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return { ok: done.status === 0, output: `${done.stdout ?? ''}${done.stderr ?? ''}${done.error?.message ?? ''}` }
}

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message)
  process.exit(1)
}

function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.log('setup: installing packages (once)')
  const { ok, output } = run('npm', ['ci', '--no-audit', '--no-fund'])
  if (!ok) fail(`${output}\nsetup: "npm ci" failed; see above.`)
  writeFileSync(stamp, lock)
}

function installBrowser() {
  if (findBrowser()) return
  if (process.env.CHROMIUM_PATH) fail(`setup: CHROMIUM_PATH is ${process.env.CHROMIUM_PATH}, which cannot be run.`)
  console.log('setup: installing a browser for the tests (once)')
  const tried = []
  const attempt = (/** @type {string} */ command, /** @type {string[]} */ ...args) => {
    const { output } = run(command, args)
    tried.push(`$ ${command} ${args.join(' ')}\n${output.trim().split('\n').slice(-3).join('\n')}`)
    return findBrowser() !== null
  }
  if (attempt('npx', '--no-install', 'playwright', 'install', 'chromium-headless-shell')) return
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const apt = (/** @type {string[]} */ ...args) => {
    const [command = 'apt-get', ...rest] = [...sudo, 'apt-get', ...args]
    return attempt(command, ...rest)
  }
  if (process.platform === 'linux' && (apt('update', '-qq') || apt('install', '-y', '-qq', 'chromium'))) return
  fail(
    `${tried.join('\n')}\nsetup: no browser could be installed. Install Chromium or Chrome by hand, ` +
      'or set CHROMIUM_PATH to one, and run this again.',
  )
}

function installFirefox() {
  if (findFirefox()) return
  if (process.env.FIREFOX_PATH) fail(`setup: FIREFOX_PATH is ${process.env.FIREFOX_PATH}, which cannot be run.`)
  console.log('setup: installing Firefox for the tests (once)')
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const tried = []
  for (const args of process.platform === 'linux'
    ? [
        ['update', '-qq'],
        ['install', '-y', '-qq', 'firefox-esr'],
      ]
    : []) {
    const [command = 'apt-get', ...rest] = [...sudo, 'apt-get', ...args]
    tried.push(run(command, rest).output.trim().split('\n').slice(-3).join('\n'))
    if (findFirefox()) return
  }
  fail(
    `${tried.join('\n')}\nsetup: no Firefox could be installed. Install Firefox by hand, ` +
      'or set FIREFOX_PATH to one, and run this again.',
  )
}

/** Without it everything but the test of the documented headers runs: test.ts says so at its end. */
function installNginx() {
  if (findNginx() || process.platform !== 'linux') return
  console.log('setup: installing nginx for the tests (once)')
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'nginx'],
  ]) {
    const [command = 'apt-get', ...rest] = [...sudo, 'apt-get', ...args]
    run(command, rest)
  }
}

if (major < 20 || (major === 20 && minor < 19))
  fail(`setup: Node ${process.versions.node} is too old; 20.19 or newer is needed.`)
installPackages()
if (process.argv.includes('--browser')) {
  installBrowser()
  installNginx()
}
if (process.argv.includes('--firefox')) installFirefox()
