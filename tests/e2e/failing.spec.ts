// Whatever fails, the reader is told in their language, what has come goes on working, and nothing throws.
import { test as base, expect, type Page } from '@playwright/test'
import type { TimelineDocument } from '../../src/model/document'
import { panels } from '../../src/i18n/en-panels'
import { panels as urPanels } from '../../src/i18n/ur-panels'
import { panels as viPanels } from '../../src/i18n/vi-panels'
import { en } from '../../src/i18n/en'
import { sizeOf } from '../../src/i18n/size'
import { ur } from '../../src/i18n/ur'
import { open, rows, searchBox } from './silsila'

// the console may complain of what is broken here on purpose; an exception that nobody caught may not be
const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ page }, use) => {
      const thrown: string[] = []
      page.on('pageerror', (error) => thrown.push(error.message))
      await use(undefined)
      expect(thrown).toEqual([])
    },
    { auto: true },
  ],
})

type Answer = Parameters<Parameters<Parameters<Page['route']>[1]>[0]['fulfill']>[0]
const answer = (page: Page, pattern: string, what: Answer) => page.route(pattern, (route) => route.fulfill(what))
const prerendered = (page: Page) => page.locator('.prerendered [data-list] a[data-event]')

test.describe('the document does not come: why, in words, and the list that came with the page', () => {
  test('in English', async ({ page }) => {
    for (const [what, broken, why] of [
      ['404', { status: 404, body: 'gone' }, panels.loading.reasons.missing],
      ['500', { status: 500, body: 'oh' }, panels.loading.reasons.server],
      [
        'cut in the middle',
        { contentType: 'application/json', body: '{"version":1,"ev' },
        panels.loading.reasons.broken,
      ],
      ['a page in its place', { contentType: 'text/html', body: '<p>Welcome</p>' }, panels.loading.reasons.broken],
      ['another format', { json: { version: 2, events: [] } }, panels.loading.reasons.version],
      ['no answer', null, en.page.failedHint],
    ] as const) {
      await page.route('**/timeline.json', (route) => (broken ? route.fulfill(broken) : route.abort()))
      await page.goto('./?lang=en')
      await expect(page.getByRole('alert'), what).toHaveText([en.page.failed, why].join(' '))
      await expect(prerendered(page).first()).toBeVisible()
      await page.unroute('**/timeline.json')
    }
    await page.getByRole('button', { name: en.page.retry }).click()
    await expect(page.locator('.vis-timeline')).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
  })

  test('in Urdu and in Vietnamese, whatever was asked for', async ({ page }) => {
    await answer(page, '**/timeline.json', { status: 500, body: 'oh' })
    for (const [lang, dir, words] of [
      ['ur', 'rtl', urPanels],
      ['vi', 'ltr', viPanels],
    ] as const) {
      await page.goto(`./?lang=${lang}&q=phone`)
      await expect(page.getByRole('alert')).toContainText(words.loading.reasons.server)
      await expect(page.locator('.start')).toHaveCSS('direction', dir)
      // no list in that language came with the page; an English one is better than none
      await expect(prerendered(page).first()).toBeVisible()
      await expect(page.locator('.prerendered')).toHaveCSS('direction', 'ltr')
    }
  })
})

test('a slow document: how much has come, and it can be stopped', async ({ page }) => {
  for (const [lang, t, p] of [
    ['en', en, panels],
    ['ur', ur, urPanels],
  ] as const) {
    await page.route('**/timeline.json', () => undefined)
    await page.goto(`./?lang=${lang}`)
    await expect(page.getByText(p.loading.slow)).toBeVisible()
    await expect(page.getByText(p.loading.come(sizeOf(0, lang)))).toBeVisible()
    await page.getByRole('button', { name: p.loading.stop }).click()
    await expect(page.getByRole('alert')).toContainText(p.loading.stopped)
    await expect(page.getByText(p.loading.slow)).toHaveCount(0)
    await expect(prerendered(page).first()).toBeVisible()
    await page.unroute('**/timeline.json')
    await page.getByRole('button', { name: t.page.retry }).click()
    await expect(page.locator('.vis-timeline')).toBeVisible()
  }
})

test('a part of the page cannot be fetched: the others go on, and it can be tried again', async ({ page }) => {
  // nothing is fetched ahead: what the search takes would come by itself before one has asked for it again
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0
  })
  await page.route('**/assets/{chart,Download,search}-*.js', (route) => route.abort())
  await page.goto('./?lang=en')
  const chart = page.locator('.timeline')
  await expect(chart.getByText(en.page.failed)).toBeVisible()
  await searchBox(page).fill('phone')
  const list = page.locator('[data-list]')
  await expect(list.getByRole('alert')).toContainText(en.page.broken)
  await page.unroute('**/assets/{chart,Download,search}-*.js')
  await page.route('**/assets/{chart,Download}-*.js', (route) => route.abort())
  await list.getByRole('button', { name: en.page.retry }).click()
  await expect(rows(page).first()).toHaveAttribute('data-event', /phone-call/)
  await rows(page).first().click()
  await expect(page.locator('[data-heading]')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: en.headings.download }).click()
  const lost = page.getByRole('dialog', { name: en.page.broken })
  await expect(lost.getByRole('alert')).toContainText(en.page.broken)
  await page.unroute('**/assets/{chart,Download}-*.js')
  await lost.getByRole('button', { name: en.page.retry }).click()
  await expect(page.getByRole('dialog', { name: en.headings.download })).toBeVisible()
  await page.keyboard.press('Escape')
  await chart.getByRole('button', { name: en.page.retry }).click()
  await expect(page.locator('.vis-timeline')).toBeVisible()
  await expect(page.locator('.overview')).toBeVisible()
})

test('fonts, styles of the reader and storage blocked, an unknown language: all as ever', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ baseURL: baseURL ?? '', locale: 'tlh' })
  const thrown: string[] = []
  page.on('pageerror', (error) => thrown.push(error.message))
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The request was denied.', 'SecurityError')
        },
      })
  })
  await page.route('**/*.woff2', (route) => route.abort())
  await open(page, './')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.locator('header').getByRole('button', { name: 'اردو' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ur')
  await rows(page).first().click()
  await expect(page.locator('[data-heading]')).toBeVisible()
  await expect(page.locator('.evidence').first()).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(page.viewportSize()?.width)
  expect(thrown).toEqual([])
  await page.close()
})

test('offline after it has loaded: the quote stands where the article cannot be had, until it can', async ({
  page,
  context,
}) => {
  await open(page)
  // what is fetched ahead comes when the browser has nothing else to do
  const come = () =>
    page.evaluate(() =>
      ['Detail', 'Quote', 'panels'].filter((part) =>
        performance.getEntriesByType('resource').some(({ name }) => name.includes(part)),
      ),
    )
  await expect.poll(come, { timeout: 15_000 }).toHaveLength(3)
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await rows(page).first().click()
  await expect(page.locator('.evidence').first()).toBeVisible()
  await expect(page.getByText(panels.detail.articleFailed)).toBeVisible()
  await context.setOffline(false)
  await page.keyboard.press('Escape')
  await rows(page).first().click()
  await expect(page.getByRole('button', { name: panels.detail.wholeArticle })).toBeVisible()
})

test.describe('an exception in one component', () => {
  test('the detail: the reader is told, another event opens', async ({ page }) => {
    let broken = ''
    await page.addInitScript(() => {
      const canParse = URL.canParse.bind(URL)
      // only the detail looks at the address of a source
      URL.canParse = (address, base) => {
        if (String(address) === 'https://broken.example/') throw new Error('no addresses today')
        return canParse(address, base)
      }
    })
    await page.route('**/timeline.json', async (route) => {
      const document = (await (await route.fetch()).json()) as TimelineDocument
      const [first, ...others] = document.events
      broken = first?.id ?? ''
      const source = { ...document.sources[0], id: 'broken', url: 'https://broken.example/' }
      const evidence = first?.evidence.map((item) => ({ ...item, source: 'broken' }))
      const events = [{ ...first, evidence }, ...others]
      await route.fulfill({ json: { ...document, sources: [...document.sources, source], events } })
    })
    await open(page)
    const row = (id: string) => page.locator(`[data-list] a[data-event="${id}"]`)
    await row(broken).click()
    const told = page.getByRole('alert').filter({ hasText: en.page.broken })
    await expect(told).toBeVisible()
    await page.locator(`[data-list] a[data-event]:not([data-event="${broken}"])`).first().click()
    await expect(page.locator('[data-heading]')).toBeVisible()
    await expect(told).toHaveCount(0)
    await row(broken).click()
    await expect(told).toBeVisible()
    await page.keyboard.press('Escape')
    await searchBox(page).fill('phone')
    await expect(rows(page).first()).toHaveAttribute('data-event', /phone-call/)
  })

  test('the chart: list, search and evidence live; in Urdu it says so in Urdu', async ({ page }) => {
    await page.addInitScript(() => {
      // only the chart measures with it
      HTMLCanvasElement.prototype.getContext = () => {
        throw new Error('no canvas today')
      }
    })
    await page.goto('./?lang=ur')
    await expect(page.getByRole('alert').filter({ hasText: ur.page.broken }).first()).toBeVisible()
    await rows(page).first().click()
    await expect(page.locator('[data-heading]')).toBeVisible()
    await expect(page.locator('.evidence').first()).toBeVisible()
  })
})
