// A document in shards: the page and the frame show it from its outline alone.
import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from '@playwright/test'
import { outlinePieces, parted } from '../../scripts/shards'
import type { TimelineDocument } from '../../src/model/document'
import { expect, listed, open, rows, searchBox, test } from './silsila'

const whole = JSON.parse(readFileSync('dist/timeline.json', 'utf8')) as TimelineDocument

/** Serves the document of the build in shards; returns the names of the shards that were asked for. */
async function inShards(context: BrowserContext): Promise<string[]> {
  const shards = new Map<string, string>()
  const outline = await parted(whole, (file, content) => {
    shards.set(file, content)
    return Promise.resolve()
  })
  const asked: string[] = []
  await context.route('**/timeline.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: [...outlinePieces(outline)].join('') }),
  )
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
})
