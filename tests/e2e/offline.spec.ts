// After one visit the page works without a network; a newer build takes its place whole, and only when its reader wants.
import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
import { fileAt } from '../../scripts/static-host'
import { en } from '../../src/i18n/en'
import { panels } from '../../src/i18n/en-panels'
import type { TimelineDocument } from '../../src/model/document'
import { open, rows } from './silsila'

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

/** A host that can go away, and on which another build can take the place of one. */
interface Site {
  readonly url: string
  /** What is served, at `/a/folder/`. */
  folder: string
  down: boolean
  /** Paths asked for since this was last emptied. */
  asked: string[]
}

const test = base.extend<{ site: Site; first: string; second: string }>({
  first: async ({ browserName }, use) => {
    const root = mkdtempSync(join(tmpdir(), `silsila-offline-${browserName}-`))
    cpSync('dist', join(root, 'a/folder'), { recursive: true })
    await use(root)
    rmSync(root, { recursive: true })
  },
  // as a build of other source is: every file has another name, and none of before is left
  second: async ({ first }, use) => {
    const root = mkdtempSync(join(tmpdir(), 'silsila-offline-next-'))
    cpSync(first, root, { recursive: true })
    const folder = join(root, 'a/folder')
    const names = readdirSync(join(folder, 'assets'))
    const renamed = (name: string) => name.replace(/(?=\.\w+$)/, '-second')
    for (const name of names) renameSync(join(folder, 'assets', name), join(folder, 'assets', renamed(name)))
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const file = join(folder, name)
      if (!/\.(html|js|css)$/.test(name) || !statSync(file).isFile()) continue
      let text = readFileSync(file, 'utf8')
      for (const one of names) text = text.replaceAll(one, renamed(one))
      if (name === 'index.html') text = text.replace('</head>', '<meta name="second" /></head>')
      // its files have a new revision, and it a new name
      if (name === 'offline.js') text = text.replace(/[0-9a-f]{16}/g, (id) => id.split('').reverse().join(''))
      writeFileSync(file, text)
    }
    await use(root)
    rmSync(root, { recursive: true })
  },
  site: async ({ first }, use) => {
    const site = { url: '', folder: first, down: false, asked: [] as string[] }
    const server = createServer((request, response) => {
      site.asked.push(request.url ?? '')
      const file = fileAt(site.folder, request.url ?? '')
      if (site.down) request.socket.destroy()
      else if (file === null) response.writeHead(404).end()
      else
        response
          .writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
          .end(readFileSync(file))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    site.url = `http://localhost:${String((server.address() as AddressInfo).port)}/a/folder/`
    await use(site)
    server.closeAllConnections()
    server.close()
  },
})
test.use({ serviceWorkers: 'allow', locale: 'en-GB' })

/** Until what was visited would open without a network. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (!navigator.serviceWorker.controller)
      await new Promise((resolve) => {
        navigator.serviceWorker.addEventListener('controllerchange', resolve)
      })
  })
const isSecond = (page: Page) => page.evaluate(() => document.querySelector('meta[name="second"]') !== null)

test('visited once, it opens without a network: list, evidence, languages, what opens on demand', async ({
  page,
  site,
}) => {
  const thrown: string[] = []
  page.on('pageerror', (error) => thrown.push(error.message))
  await open(page, site.url)
  await kept(page)
  site.down = true
  await page.goto(`${site.url}?lang=vi`)
  await expect(page.locator('.vis-timeline')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi')
  await page.locator('header').getByRole('button', { name: 'English' }).click()
  await rows(page).first().click()
  await page.getByRole('button', { name: panels.detail.wholeArticle }).first().click()
  await expect(page.locator('.article .evidence').first()).toBeVisible()
  await page.keyboard.press('Escape')
  for (const name of [en.headings.method, en.headings.help, en.headings.download]) {
    await page.getByRole('button', { name }).click()
    await expect(page.getByRole('dialog', { name })).toBeVisible()
    await page.keyboard.press('Escape')
  }
  await page.locator('header').getByRole('button', { name: 'اردو' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ur')
  expect(
    await page.evaluate(() => document.fonts.load('16px "Noto Nastaliq Urdu"', 'چین').then(({ length }) => length)),
  ).toBe(1)
  expect(thrown).toEqual([])
})

test('a newer document shows at once, with the page as it was; its own offline copy is the newest one', async ({
  page,
  site,
  first,
}) => {
  await open(page, site.url)
  await kept(page)
  const file = join(first, 'a/folder/timeline.json')
  const document = JSON.parse(readFileSync(file, 'utf8')) as TimelineDocument
  writeFileSync(file, JSON.stringify({ ...document, title: { en: 'Compiled anew' } }))
  for (const down of [false, true]) {
    site.down = down
    await open(page, site.url)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compiled anew')
  }
  // a page of a host in its place is no document, and is not kept
  site.down = false
  writeFileSync(file, 'oh')
  renameSync(file, join(first, 'a/folder/gone'))
  await page.goto(site.url)
  await expect(page.getByRole('alert')).toContainText(panels.loading.reasons.missing)
  site.down = true
  await open(page, site.url)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compiled anew')
})

test('a newer build waits until its reader wants it; open pages keep theirs, whole', async ({
  page,
  context,
  site,
  second,
}) => {
  await open(page, site.url)
  await kept(page)
  const other = await context.newPage()
  await open(other, site.url)
  site.folder = second
  await open(page, site.url)
  await expect(page.getByText(panels.newer.there)).toBeVisible({ timeout: 15_000 })
  expect(await isSecond(page)).toBe(false)
  const openMethod = async (one: Page) => {
    await one.getByRole('button', { name: en.headings.method }).click()
    await expect(one.getByRole('dialog', { name: en.headings.method })).toBeVisible()
    await one.keyboard.press('Escape')
  }
  await openMethod(page)
  await page.getByRole('button', { name: panels.newer.reload }).click()
  await expect(page.locator('meta[name="second"]')).toBeAttached()
  await expect(page.locator('.vis-timeline')).toBeVisible()
  // the server no longer has what this page still asks for
  expect(await isSecond(other)).toBe(false)
  await other.getByRole('button', { name: en.headings.download }).click()
  await expect(other.getByRole('dialog', { name: en.headings.download })).toBeVisible()
  // and the new one is whole without a network
  site.down = true
  await open(page, site.url)
  expect(await isSecond(page)).toBe(true)
  await openMethod(page)
})

test('an embedded page and the page in one file keep nothing', async ({ page, site }) => {
  for (const address of ['?embed', 'silsila.html']) {
    await page.goto(site.url + address)
    await expect(page.locator('.vis-timeline')).toBeVisible()
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  }
  expect(site.asked.filter((path) => path.endsWith('offline.js'))).toEqual([])
})
