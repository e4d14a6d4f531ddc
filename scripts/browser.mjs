// Where the browser for the tests is. It only looks; installing one is setup.mjs's work. Node alone, no packages.
import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

/** How Chromium is started for tests and measurements: without its own errands to other hosts. */
export const quietly = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]
/** Nor may the page have any. */
export const alone = [...quietly, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1']

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'chrome.exe']
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]
/** Where Playwright keeps its downloads, and where in one the browser stands (the folder names carry a build number). */
const caches = [
  process.env.PLAYWRIGHT_BROWSERS_PATH,
  join(homedir(), '.cache', 'ms-playwright'),
  join(homedir(), 'Library', 'Caches', 'ms-playwright'),
  join(homedir(), 'AppData', 'Local', 'ms-playwright'),
]
const inCache = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-linux/headless_shell',
  'chrome-headless-shell-linux64/chrome-headless-shell',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win/chrome.exe',
]

const firefoxes = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** @returns {string[]} */
function downloads() {
  return caches
    .filter((cache) => cache && existsSync(cache))
    .flatMap((cache) =>
      readdirSync(/** @type {string} */ (cache))
        .filter((name) => name.startsWith('chromium'))
        .sort()
        .reverse()
        .flatMap((name) => inCache.map((file) => join(/** @type {string} */ (cache), name, file))),
    )
}

/**
 * The Chromium or Chrome to test with: `CHROMIUM_PATH` if set, else one on the `PATH`, else an installed
 * application, else one that Playwright has downloaded.
 *
 * @returns {string | null} its path, or null where there is none; a `CHROMIUM_PATH` that does not run counts as none.
 * @example findBrowser() //=> '/usr/bin/chromium'
 */
export function findBrowser() {
  const wanted = process.env.CHROMIUM_PATH
  if (wanted) return isExecutable(wanted) ? wanted : null
  return [...onPath(names), ...applications, ...downloads()].find(isExecutable) ?? null
}

/** @param {string[]} wanted @returns {string[]} */
function onPath(wanted) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => wanted.map((name) => join(folder, name)))
}

/**
 * The Firefox to test with as well: `FIREFOX_PATH` if set, else one on the `PATH`, else an installed application.
 *
 * @returns {string | null} its path, or null where there is none.
 * @example findFirefox() //=> '/usr/bin/firefox-esr'
 */
export function findFirefox() {
  const wanted = process.env.FIREFOX_PATH
  if (wanted) return isExecutable(wanted) ? wanted : null
  return [...onPath(['firefox-esr', 'firefox', 'firefox.exe']), ...firefoxes].find(isExecutable) ?? null
}
