// A document in shards: the page and the frame show it from its outline alone, and so do what offers and what carries them.
import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from '@playwright/test'
import { dataBlock } from '../../scripts/build/single-file'
import { outlinePieces, parted } from '../../scripts/shards'
import type { TimelineDocument } from '../../src/model/document'
import { expect, listed, open, rows, searchBox, test } from './silsila'

const whole = JSON.parse(readFileSync('dist/timeline.json', 'utf8')) as TimelineDocument

/** The document of the build in shards, by their names. */
async function inParts(): Promise<{ outline: string; shards: ReadonlyMap<string, string> }> {
  const shards = new Map<string, string>()
  const outline = await parted(whole, (file, content) => {
    shards.set(file, content)
    return Promise.resolve()
  })
  return { outline: [...outlinePieces(outline)].join(''), shards }
}

/** Serves it; returns the names of the shards that were asked for. */
async function inShards(context: BrowserContext): Promise<string[]> {
  const { outline, shards } = await inParts()
  const asked: string[] = []
  await context.route('**/timeline.json', (route) => route.fulfill({ contentType: 'application/json', body: outline }))
  await context.route('**/shards/*.json', (route) => {
    const file = new URL(route.request().url()).pathname.split('/').slice(-2).join('/')
    asked.push(file)
    return route.fulfill({ contentType: 'application/json', body: shards.get(file) ?? '' })
  })
  return asked
}

const said = async (page: Page) => ({
  listed: await listed(page),
  titles: await rows(page).allInnerTexts(),
  facets: await page.locator('.facets').innerText(),
  lanes: await page.locator('.vis-labelset').innerText(),
})

test('the page says the same of a document in shards as of the document, and asks for no shard', async ({
  page,
  context,
}) => {
  test.slow()
  await open(page)
  const before = await said(page)
  const asked = await inShards(context)
  await open(page)
  expect(await said(page)).toEqual(before)
  await searchBox(page).fill('xi jinping')
  await expect.poll(() => listed(page).then(({ length }) => length)).toBeLessThan(before.listed.length)
  expect(asked).toEqual([])

  await test.step('in a frame', async () => {
    await open(page, './?embed&lang=ur')
    await expect(page.locator('.vis-item')).not.toHaveCount(0)
    expect(asked).toEqual([])
  })

  await test.step('on the page with the ways to embed it', async () => {
    await page.goto('./embed.html?lang=en')
    const leader = page.getByRole('main').getByRole('combobox', { name: /^Leader/ })
    await expect(leader.getByRole('option', { name: 'Xi Jinping' })).toBeAttached()
    const live = page.locator('[data-kind="element"] .live')
    await live.scrollIntoViewIfNeeded()
    await expect(live.locator('.chart-mark').first()).toBeVisible({ timeout: 15_000 })
    expect(asked).toEqual([])
  })
})

test('one file carries the shards, and takes the quotes from them', async ({ page }) => {
  const { outline, shards } = await inParts()
  const blocks = [dataBlock('timeline.json', outline), ...Array.from(shards, ([file, text]) => dataBlock(file, text))]
  const asIs = readFileSync('dist/silsila.html', 'utf8')
  const html = asIs.replace(/<script [^>]*data-silsila="timeline\.json">.*?<\/script>/s, () => blocks.join('\n'))
  expect(html).not.toBe(asIs)
  const asked: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) asked.push(new URL(request.url()).pathname)
  })
  await page.route('**/silsila.html*', (route) => route.fulfill({ contentType: 'text/html', body: html }))
  await open(page, './silsila.html?lang=en')
  await expect(rows(page)).toHaveCount(whole.events.length)
  await rows(page).first().click()
  await expect(page.locator('article.detail blockquote mark').first()).toBeVisible()
  expect(asked).toEqual(['/silsila.html'])
})
