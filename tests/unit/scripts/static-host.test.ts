// The host that measurements are made against: what is in the folder and nothing else, compressed where that helps.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, it } from 'vitest'
import { fileAt, host } from '../../../scripts/static-host'

const above = mkdtempSync(join(tmpdir(), 'silsila-host-'))
const folder = join(above, 'dist')
mkdirSync(join(folder, 'assets'), { recursive: true })
writeFileSync(join(above, 'secret.txt'), 'secret')
writeFileSync(join(folder, 'index.html'), '<p>سلسلہ</p>')
writeFileSync(join(folder, 'assets', 'a.woff2'), 'font')
afterAll(() => {
  rmSync(above, { recursive: true })
})

it.each([
  ['/', 'index.html'],
  ['/?lang=ur', 'index.html'],
  ['/assets/a.woff2', 'assets/a.woff2'],
])('%s is %s', (address, file) => {
  expect(fileAt(folder, address)).toBe(join(folder, file))
})

it.each(['/none', '/assets', '/assets/', '/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%zz'])(
  '%s is nothing',
  (address) => {
    expect(fileAt(folder, address)).toBeNull()
  },
)

it('compresses text and leaves alone what is compressed', async () => {
  const site = await host(folder)
  try {
    const page = await fetch(site.url)
    expect(page.headers.get('content-encoding')).toBe('gzip')
    expect(await page.text()).toBe('<p>سلسلہ</p>')
    writeFileSync(join(folder, 'index.html.gz'), gzipSync('made beforehand'))
    expect(await (await fetch(site.url)).text()).toBe('made beforehand')
    expect((await fetch(`${site.url}assets/a.woff2`)).headers.get('content-encoding')).toBeNull()
    expect((await fetch(`${site.url}none`)).status).toBe(404)
  } finally {
    await site.close()
  }
})
