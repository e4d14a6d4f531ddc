// The page before and without script: the events stand in it as text, with their evidence, for people and for machines.
import type { TimelineDocument } from '../../src/model/document'
import { expect, open, rows, searchBox, test } from './silsila'

const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'"

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('every event stands there with its date, its quote and its source', async ({ page, request }) => {
    const document = (await (await request.get('timeline.json')).json()) as TimelineDocument
    await page.goto('./')
    await expect(page).toHaveTitle(document.title['en'] ?? '')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(rows(page)).toHaveCount(document.events.length)
    for (const { title, evidence } of document.events) {
      const row = page.locator('[data-list] li').filter({ hasText: title['en'] ?? '' })
      await expect(row.first()).toBeVisible()
      const quote = row.locator('blockquote').filter({ hasText: evidence[0]?.exact.trim() ?? '' })
      await expect(quote.first()).toBeVisible()
    }
    const quote = page.locator('blockquote').first()
    await expect(quote).toHaveAttribute('lang', 'ur')
    await expect(quote).toHaveAttribute('dir', 'rtl')
    await expect(page.getByText('4–5 April 2024?')).toBeVisible()
    await expect(page.locator('[data-list] a[href^="https://"]').first()).toBeVisible()
  })

  test('there is nothing to press that does nothing', async ({ page }) => {
    await page.goto('./')
    await expect(page.locator('button, input, select')).toHaveCount(0)
  })

  for (const width of [360, 1440]) {
    test(`nothing runs over the edge at ${width} px, and no room is kept for what cannot come`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.goto('./')
      await expect(page.locator('.prerendered-chart')).toBeHidden()
      await expect(rows(page).first()).toBeInViewport()
      const body = await page.locator('html').boundingBox()
      expect(body?.width).toBe(width)
    })
  }
})

test('what runs before the page answers is compiled whole while it comes', async ({ page, request }) => {
  await page.goto('./')
  for (const name of ['core', 'chart']) {
    const file = await page.locator(`link[rel=modulepreload][href*="/${name}-"]`).first().getAttribute('href')
    expect(await (await request.get(file ?? '')).text()).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/)
  }
})

test('says its events in schema.org terms, and states no date that is not stated', async ({ page, request }) => {
  const document = (await (await request.get('timeline.json')).json()) as TimelineDocument
  await page.goto('./')
  const text = await page.locator('script[type="application/ld+json"]').textContent()
  const data = JSON.parse(text ?? '') as { '@graph': Record<string, unknown>[] }
  expect(data['@graph'].map((event) => event['identifier'])).toEqual(document.events.map(({ id }) => id))
  const dated = data['@graph'].filter((event) => 'startDate' in event).map((event) => event['identifier'])
  const stated = document.events.filter(({ date }) => date.certainty === 'stated').map(({ id }) => id)
  expect(stated).toEqual(expect.arrayContaining(dated))
})

test('the list is there before the script, under a strict policy, and the page takes its place', async ({ page }) => {
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/*', async (route) => {
    const response = await route.fetch()
    if (route.request().url().endsWith('timeline.json')) await held
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': strict } })
  })
  await page.goto('./?lang=en')
  await expect(page.locator('.prerendered').getByText('4–5 April 2024?')).toBeVisible()
  release()
  await expect(page.locator('.vis-timeline')).toBeVisible()
  await expect(page.locator('.prerendered')).toHaveCount(0)
  expect(complaints.filter((text) => /policy|refused|violat/i.test(text))).toEqual([])
  // what is fetched ahead may still be under way
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})

test('list, search and filters work before the code of the chart has come, and stay where they are when it does', async ({
  page,
}) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/assets/chart-*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('./?lang=en')
  await expect(page.locator('.prerendered')).toHaveCount(0)
  const top = await page.locator('[data-list]').evaluate((list) => list.getBoundingClientRect().top)
  await searchBox(page).fill('phone')
  await expect(rows(page).first()).toHaveAttribute('data-event', /phone-call/)
  await searchBox(page).fill('')
  await expect(page.locator('.vis-timeline')).toHaveCount(0)
  release()
  await expect(page.locator('.vis-timeline')).toBeVisible()
  const after = await page.locator('[data-list]').evaluate((list) => list.getBoundingClientRect().top)
  expect(Math.abs(after - top)).toBeLessThan(8)
})

test('a view other than the rendered one never flashes by', async ({ page }) => {
  for (const address of ['./?lang=ur', './?lang=en&q=phone', './?lang=en&embed']) {
    await page.goto(address, { waitUntil: 'commit' })
    await page.waitForSelector('#app', { state: 'attached' })
    await expect(page.locator('.prerendered')).toBeHidden()
  }
  await open(page, './?lang=ur')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ur')
})
