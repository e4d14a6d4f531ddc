// The build behind a real nginx with the file that docs/servers/ offers: the headers are those promised, and the page works
// under them without one violation.
import { spawn } from 'node:child_process'
import { chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect } from '@playwright/test'
import { policy } from '../../scripts/build/policy'
import { findNginx } from '../../scripts/nginx.mjs'
import { en } from '../../src/i18n/en'
import { panels } from '../../src/i18n/en-panels'
import type { TimelineDocument } from '../../src/model/document'
import { open, rows } from './silsila'

/** Nobody: what answers the world has no business being the superuser. */
const nobody = 65534

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  await new Promise((done) => server.close(done))
  return port
}

const test = base.extend<{ address: string }>({
  address: async ({ browserName }, use) => {
    const prefix = mkdtempSync(join(tmpdir(), `silsila-nginx-${browserName}-`))
    for (const folder of ['www', 'temp']) mkdirSync(join(prefix, folder))
    cpSync('dist', join(prefix, 'www/t'), { recursive: true })
    writeFileSync(
      join(prefix, 'www/host.html'),
      '<!doctype html><link rel="icon" href="data:," /><iframe sandbox="allow-scripts" src="/t/?embed&lang=en" width="800" height="600"></iframe>',
    )
    // a checkout may stand where only its owner can read
    cpSync('docs/servers/nginx.conf', join(prefix, 'silsila.conf'))
    const port = await freePort()
    const types = ['/etc/nginx/mime.types', '/opt/homebrew/etc/nginx/mime.types'].find((path) => existsSync(path))
    const temps = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    writeFileSync(
      join(prefix, 'nginx.conf'),
      `daemon off; worker_processes 1; pid ${prefix}/temp/pid; error_log ${prefix}/temp/error.log;
      events {}
      http {
        include ${types ?? 'mime.types'};
        access_log off;
        ${temps.map((name) => `${name}_temp_path ${prefix}/temp/${name};`).join(' ')}
        server { listen 127.0.0.1:${String(port)}; root ${prefix}/www; include ${prefix}/silsila.conf; }
      }`,
    )
    const superuser = process.getuid?.() === 0
    if (superuser) for (const path of ['', 'temp']) chownSync(join(prefix, path), nobody, nobody)
    const log = join(prefix, 'temp/error.log')
    const nginx = spawn(findNginx() ?? 'nginx', ['-p', prefix, '-c', join(prefix, 'nginx.conf'), '-e', log], {
      stdio: 'ignore',
      ...(superuser ? { uid: nobody, gid: nobody } : {}),
    })
    const ended = new Promise((done) => nginx.once('exit', done))
    const url = `http://localhost:${String(port)}/t/`
    await expect(async () => {
      expect(nginx.exitCode, existsSync(log) ? readFileSync(log, 'utf8') : 'no log').toBeNull()
      expect((await fetch(url)).status).toBe(200)
    }).toPass({ timeout: 10_000 })
    await use(url)
    nginx.kill()
    await ended
    rmSync(prefix, { recursive: true })
  },
})
test.use({ serviceWorkers: 'allow', locale: 'en-GB' })

test('headers: what is promised, on each kind of file', async ({ address }) => {
  const { sources } = (await (await fetch(`${address}timeline.json`)).json()) as TimelineDocument
  const html = await (await fetch(address)).text()
  const asset = /assets\/[^"]+\.js/.exec(html)?.[0] ?? ''
  const everywhere = { 'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff' }
  const forGood = 'public, max-age=31536000, immutable'
  for (const [path, type, cached, csp] of [
    ['', 'text/html', 'no-cache', `${policy}; frame-ancestors *`],
    ['index.html?lang=ur', 'text/html', 'no-cache', `${policy}; frame-ancestors *`],
    ['silsila.html', 'text/html', 'no-cache', 'frame-ancestors *'],
    ['timeline.json', 'application/json', 'no-cache', 'frame-ancestors *'],
    [`sources/${encodeURIComponent(sources[0]?.id ?? '')}.json`, 'application/json', 'no-cache', 'frame-ancestors *'],
    ['offline.js', 'application/javascript', 'no-cache', 'frame-ancestors *'],
    ['element.js', 'application/javascript', 'no-cache', 'frame-ancestors *'],
    [asset, 'application/javascript', forGood, 'frame-ancestors *'],
  ] as const) {
    const response = await fetch(address + path, { headers: { 'accept-encoding': 'gzip' } })
    const headers = Object.fromEntries(response.headers)
    expect(response.status, path).toBe(200)
    expect(headers, path).toMatchObject({
      ...everywhere,
      'cache-control': cached,
      'content-security-policy': csp,
      'content-type': `${type}; charset=utf-8`,
      'content-encoding': 'gzip',
      vary: 'Accept-Encoding',
    })
    const again = await fetch(address + path, { headers: { 'if-none-match': headers['etag'] ?? '' } })
    expect(again.status, path).toBe(304)
  }
  const missing = await fetch(`${address}assets/none.js`)
  expect([missing.status, missing.headers.get('cache-control')]).toEqual([404, null])
  expect(missing.headers.get('x-content-type-options')).toBe('nosniff')
})

test('the page works under them: chart, evidence, Urdu, files, sharing, offline; also in a sandboxed frame', async ({
  page,
  address,
}) => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || /polic|refused|violat/i.test(message.text())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await open(page, `${address}?lang=en`)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => null))
  await rows(page).first().click()
  await page.getByRole('button', { name: panels.detail.wholeArticle }).first().click()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: en.headings.download }).click()
  const dialog = page.getByRole('dialog', { name: en.headings.download })
  for (const format of ['CSV', 'PNG']) {
    await dialog.getByRole('radio', { name: format }).check()
    const saved = page.waitForEvent('download')
    await dialog.getByRole('button', { name: panels.download.save }).click()
    await saved
  }
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: en.page.share }).click()
  await page.locator('.panel iframe').scrollIntoViewIfNeeded()
  await expect(page.frameLocator('.panel iframe').locator('.vis-timeline')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.locator('header').getByRole('button', { name: 'اردو' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ur')
  await page.evaluate(() => document.fonts.ready.then(() => null))

  const host = await page.context().newPage()
  host.on('console', (message) => complaints.push(`frame: ${message.text()}`))
  await host.goto(new URL('../host.html', address).href)
  await expect(host.frameLocator('iframe').locator('.vis-timeline')).toBeVisible()
  expect(complaints).toEqual([])
})
