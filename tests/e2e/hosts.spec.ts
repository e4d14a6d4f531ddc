// embed.js and frames in other people's pages, served from another origin than ours.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'
import { serveHosts } from './hosts/server'

/** The pages of hosts by path; OURS stands for the address of the build. */
const pages: Readonly<Record<string, { readonly body: string; readonly policy?: string }>> = {
  '/plain': {
    body: `<h1>News</h1><a data-silsila data-leader="to-lam" data-lang="en" href="OURS">The timeline</a>
      <script async src="OURSembed.js"></script><p id="after">After</p>`,
  },
  '/strict': {
    policy: "default-src 'none'; script-src OURS; frame-src OURS",
    body: `<div data-silsila="OURS" data-lang="en" data-title="A timeline"></div><script async src="OURSembed.js"></script>`,
  },
  '/refused': {
    policy: "default-src 'none'; script-src OURS",
    body: `<a data-silsila href="OURS?lang=en">The timeline</a><script async src="OURSembed.js"></script>`,
  },
  '/wrong': {
    body: `<a data-silsila href="javascript:alert(1)">One</a><div data-silsila="http://[">Two</div>
      <script async src="OURSembed.js"></script>`,
  },
  '/hostile': {
    body: `<style>* { all: initial; font-size: 60px !important } iframe { display: none; height: 3px !important; width: 2px }</style>
      <script>window.moment = () => { throw new Error('moment') }; Array.prototype.includes = () => true; Object.prototype.hostile = 1</script>
      <div dir="rtl"><a data-silsila href="OURS?lang=ur">ٹائم لائن</a></div><script async src="OURSembed.js"></script>`,
  },
  '/three': {
    body: `${['to-lam', 'xi-jinping', 'zhao-leji'].map((leader) => `<a data-silsila href="OURS?lang=en&leader=${leader}">${leader}</a>`).join('')}
      <script async src="OURSembed.js"></script>`,
  },
  '/below': {
    body: `<div style="height: 12000px">Long</div><a data-silsila href="OURS?lang=en">Far below</a>
      <script async src="OURSembed.js"></script>`,
  },
}

let server: Server
let host = ''
test.beforeAll(async ({ baseURL }) => {
  const ours = baseURL ?? ''
  server = createServer((request, response) => {
    const page = pages[request.url ?? '']
    if (page?.policy) response.setHeader('content-security-policy', page.policy.replaceAll('OURS', ours))
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(page ? `<!doctype html><title>Host</title>${page.body.replaceAll('OURS', ours)}` : '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
test.afterAll(() => {
  server.close()
})

test('a link becomes a frame as high as its content, and tells the host what is opened', async ({ page }) => {
  await page.goto(`${host}/plain`)
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('.vis-timeline')).toBeVisible({ timeout: 20_000 })
  await expect(frame.locator('.chart-mark').first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'The timeline' })).toBeHidden()
  await expect(page.locator('iframe')).toHaveAttribute('title', 'The timeline')
  const fits = () =>
    page
      .locator('iframe')
      .evaluate((iframe) => iframe.getBoundingClientRect().height)
      .then(Math.round)
  const content = () => frame.locator('#app').evaluate((app) => Math.ceil(app.getBoundingClientRect().height))
  await expect.poll(async () => (await fits()) - (await content())).toBe(0)

  await page.evaluate(() => {
    document.addEventListener('silsila-select', (event) => {
      const { id, title, date } = event.detail
      document.querySelector('#after')?.append(` ${String(id)} ${String(title)} ${String(date)}`)
    })
  })
  const before = await fits()
  await frame.getByRole('button', { name: 'Events', exact: true }).click()
  await expect.poll(fits).toBeGreaterThan(before)
  const row = frame.locator('[data-list] a').first()
  const id = (await row.getAttribute('data-event')) ?? '?'
  await row.click()
  await expect(page.locator('#after')).toContainText(id)
  await expect(page.locator('#after')).toContainText(/ \d{4}/)

  await page.evaluate(() => {
    const iframe = document.querySelector('iframe')
    if (iframe) window.silsila?.send(iframe, { type: 'set', params: 'lang=vi&lock=leader' })
  })
  await expect(frame.locator('.silsila')).toHaveAttribute('lang', 'vi')
})

test('a policy of one script and one frame is enough', async ({ page }) => {
  const refused: string[] = []
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) refused.push(message.text())
  })
  await page.goto(`${host}/strict`)
  await expect(page.frameLocator('iframe').locator('.vis-timeline')).toBeVisible({ timeout: 20_000 })
  await expect(page.locator('iframe')).toHaveCSS('border-top-width', '0px')
  expect(refused).toEqual([])
})

test('the link stays where the frame does not come', async ({ page }) => {
  await page.goto(`${host}/refused`)
  await expect(page.locator('iframe')).toHaveCount(1)
  await expect(page.getByRole('link', { name: 'The timeline' })).toBeVisible()
  await page.goto(`${host}/wrong`)
  await expect(page.getByText('Two')).toBeVisible()
  await expect(page.locator('iframe')).toHaveCount(0)
})

test('sheets and globals of a hostile host do not reach it', async ({ page }) => {
  await page.goto(`${host}/hostile`)
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('.vis-timeline')).toBeVisible({ timeout: 20_000 })
  await expect(frame.locator('.silsila')).toHaveAttribute('dir', 'rtl')
  await expect.poll(() => page.locator('iframe').evaluate((iframe) => iframe.clientHeight)).toBeGreaterThan(300)
})

test('three on a page keep to themselves, and one added later comes when called', async ({ page }) => {
  await page.goto(`${host}/three`)
  for (const at of [0, 1, 2]) {
    // a browser gives no frames to what nobody sees
    await page.locator('iframe').nth(at).scrollIntoViewIfNeeded()
    await expect(page.locator('iframe').nth(at).contentFrame().locator('.vis-timeline')).toBeVisible({
      timeout: 30_000,
    })
  }
  await page.locator('iframe').first().contentFrame().getByRole('button', { name: 'Filters' }).click()
  await expect(page.locator('iframe').first().contentFrame().getByRole('region', { name: 'Filters' })).toBeVisible()
  await expect(page.locator('iframe').nth(1).contentFrame().getByRole('region', { name: 'Filters' })).toHaveCount(0)
  const added = await page.evaluate((address) => {
    const place = document.createElement('div')
    place.setAttribute('data-silsila', address)
    document.body.prepend(place)
    return window.silsila?.embed(place).length
  }, test.info().project.use.baseURL ?? '')
  expect(added).toBe(1)
})

test('below the fold nothing is loaded', async ({ page, baseURL }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().startsWith(baseURL ?? '?')) asked.push(request.url())
  })
  await page.goto(`${host}/below`)
  await expect(page.locator('iframe')).toHaveCount(1)
  await page.waitForLoadState('networkidle')
  expect(asked.map((address) => new URL(address).pathname)).toEqual(['/embed.js'])
})

test('without script there is a link in the page, and the events in the frame', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${host}/plain`)
  await expect(page.getByRole('link', { name: 'The timeline' })).toBeVisible()
  await page.setContent(`<iframe src="${baseURL ?? ''}?embed=1&lang=en" width="800" height="600"></iframe>`)
  await expect(page.frameLocator('iframe').locator('[data-list] a').first()).toBeVisible()
  await context.close()
})

test('a plain wheel scrolls the host, and says how to zoom', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 600 })
  await page.goto(`${host}/three`)
  const frame = page.locator('iframe').first().contentFrame()
  await expect(frame.locator('.vis-timeline')).toBeVisible({ timeout: 20_000 })
  await frame.locator('.chart-canvas').hover()
  const hint = frame.getByText('Hold Ctrl')
  await expect(hint).toHaveCSS('opacity', '0')
  await page.mouse.wheel(0, 300)
  await expect(hint).toHaveClass(/chart-hint-shown/)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
})

test('nobody but the parent is heard', async ({ page, baseURL }) => {
  await page.goto(`${baseURL ?? ''}?embed=1&lang=en`)
  await expect(page.locator('.vis-timeline')).toBeVisible({ timeout: 20_000 })
  await page.evaluate(() => {
    postMessage({ silsila: 1, type: 'set', params: 'lang=vi' }, '*')
  })
  await page.waitForTimeout(500)
  await expect(page.locator('.silsila')).toHaveAttribute('lang', 'en')
})

test('storage, cookies and databases that throw change nothing', async ({ page }) => {
  await page.addInitScript(() => {
    const blocked = {
      get: () => {
        throw new DOMException('blocked', 'SecurityError')
      },
    }
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) Object.defineProperty(globalThis, name, blocked)
    Object.defineProperty(Document.prototype, 'cookie', blocked)
  })
  const thrown: string[] = []
  page.on('pageerror', (error) => thrown.push(error.message))
  await page.goto(`${host}/plain`)
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('.chart-mark').first()).toBeVisible({ timeout: 20_000 })
  expect(thrown).toEqual([])
})

for (const [lang, wanted] of [
  ['en', false],
  ['ur', true],
] as const) {
  test(`the Urdu font: ${wanted ? 'loaded' : 'not loaded'} in ${lang}`, async ({ page, baseURL }) => {
    const fonts: string[] = []
    page.on('request', (request) => {
      if (request.url().endsWith('.woff2')) fonts.push(request.url())
    })
    await page.goto(`${baseURL ?? ''}?embed=1&lang=${lang}`)
    await expect(page.locator('.chart-mark').first()).toBeVisible({ timeout: 20_000 })
    await page.waitForLoadState('networkidle')
    expect(fonts.length > 0).toBe(wanted)
  })
}

test('a frame works in a folder', async ({ page, baseURL }) => {
  const folder = await serveHosts(baseURL ?? '')
  await page.goto(`${host}/plain`)
  await page.setContent(
    `<a data-silsila data-lang="en" href="${folder.address}some/folder/index.html">T</a><script src="${folder.address}some/folder/embed.js"></script>`,
  )
  await expect(page.frameLocator('iframe').locator('.chart-mark').first()).toBeVisible({ timeout: 20_000 })
  await folder.close()
})

test('Tab passes through a frame, and Escape closes what it opened', async ({ page }) => {
  await page.goto(`${host}/plain`)
  await page.evaluate(() => {
    const button = document.createElement('button')
    button.id = 'behind'
    document.body.append(button)
  })
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('.chart-mark').first()).toBeVisible({ timeout: 20_000 })
  for (let key = 0; key < 40; key++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(() => document.activeElement?.id === 'behind')) break
  }
  await expect(page.locator('#behind')).toBeFocused()

  await frame.getByRole('button', { name: 'Events', exact: true }).click()
  await frame.locator('[data-list] a').first().click()
  await expect(frame.locator('article.detail')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(frame.locator('article.detail')).toHaveCount(0)
})
