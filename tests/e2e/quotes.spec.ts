// A timeline in parts: everything but the quotes is there at once; these come with the event, with a file, with a search
// and with paper, and where they do not come the reader is told and can try again.
import { readFileSync } from 'node:fs'
import { test as base, expect, type Page } from '@playwright/test'
import { parted } from '../../scripts/shards'
import { panels as en } from '../../src/i18n/en-panels'
import { panels as ur } from '../../src/i18n/ur-panels'
import { ur as urWords } from '../../src/i18n/ur'
import type { TimelineDocument } from '../../src/model/document'
import { listed, open, searchBox } from './silsila'

// the console may complain of what is missing here on purpose; an exception that nobody caught may not be
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

const whole = JSON.parse(readFileSync('generated/timeline.json', 'utf8')) as TimelineDocument
const quoteOf = (id: string) => whole.events.find((event) => event.id === id)?.evidence[0]?.exact ?? ''
const [first, before] = [whole.events.at(-1), whole.events.at(-2)]
const second = whole.events.find(({ date }) => date.earliest?.startsWith('2024'))
if (!first || !before || !second) throw new Error('the seeds have other years')
/** Words of one quote, in no title. */
const phrase = quoteOf(second.id).trim().split(/\s+/).slice(0, 4).join(' ')

/** The page in parts: what is asked of it, and what it answers, until it is told otherwise. */
async function inParts(page: Page) {
  const shards = new Map<string, string>()
  const outline = await parted(whole, (file, content) => {
    shards.set(file, content)
    return Promise.resolve()
  })
  const asked: string[] = []
  const missing = new Set<string>()
  let gate = Promise.resolve()
  await page.route('**/timeline.json', (route) => route.fulfill({ json: outline }))
  await page.route('**/shards/*', async (route) => {
    const file = new URL(route.request().url()).pathname.slice(1)
    asked.push(file)
    await gate
    if (missing.has(file)) await route.fulfill({ status: 404, body: 'gone' })
    else await route.fulfill({ contentType: 'application/json', body: shards.get(file) ?? '' })
  })
  const fileOf = (year: string) => [...shards.keys()].find((file) => file.startsWith(`shards/${year}-`)) ?? ''
  /** Holds every answer back until what it returns is called. */
  const hold = () => {
    let release: () => void = () => undefined
    gate = new Promise((resolve) => {
      release = resolve
    })
    return () => {
      release()
    }
  }
  return { asked, missing, fileOf, hold }
}

const evidence = (page: Page) => page.locator('article.detail blockquote mark').first()
const flat = (text: string) => text.replace(/\s+/g, ' ').trim()

test('quotes come with the event, the file, the search and the paper', async ({ page }) => {
  const { asked, missing, fileOf, hold } = await inParts(page)
  await page.setViewportSize({ width: 1280, height: 900 })
  await open(page)
  expect(await listed(page)).toHaveLength(whole.events.length)
  expect(asked).toEqual([])

  await test.step('everything else of an event is there before its quotes', async () => {
    const release = hold()
    await page.locator(`[data-list] [data-event="${first.id}"]`).click()
    const detail = page.locator('article.detail')
    await expect(detail.getByRole('heading', { level: 2 })).toBeFocused()
    await expect(detail.getByText(en.detail.why)).toBeVisible()
    await expect(detail.getByText(en.detail.loadingQuotes)).toBeVisible()
    await expect(detail.locator('blockquote')).toHaveCount(0)
    const close = detail.getByRole('button', { name: en.detail.close })
    await close.focus()
    release()
    await expect(evidence(page)).toHaveText(flat(quoteOf(first.id)))
    await expect(detail.getByText(en.detail.loadingQuotes)).toHaveCount(0)
    await expect(close).toBeFocused()
    expect(asked).toEqual([fileOf('2025')])
  })

  await test.step('the next event of the same part is not waited for', async () => {
    await page.getByRole('button', { name: en.detail.previous }).click()
    await expect(evidence(page)).toHaveText(flat(quoteOf(before.id)))
    expect(asked).toHaveLength(1)
  })

  await test.step('a part that is missing is told of, and can be tried again by key', async () => {
    missing.add(fileOf('2024'))
    await page.locator(`[data-list] [data-event="${second.id}"]`).click()
    const alert = page.locator('article.detail').getByRole('alert')
    await expect(alert).toContainText(en.detail.quotesFailed)
    await expect(page.locator('article.detail blockquote')).toHaveCount(0)
    missing.clear()
    await alert.getByRole('button').press('Enter')
    await expect(evidence(page)).toHaveText(flat(quoteOf(second.id)))
    await expect(page.getByRole('heading', { name: en.detail.evidence })).toBeFocused()
  })

  await test.step('quoted words are looked for in titles, and then in quotes', async () => {
    await searchBox(page).fill(`"${phrase}"`)
    const note = page.locator('.unquoted')
    await expect(note).toContainText(en.quotes.titlesOnly(whole.events.length))
    expect(await listed(page)).toEqual([])
    missing.add(fileOf('1995'))
    const look = note.getByRole('button', { name: /quotes too/ })
    await look.click()
    await expect(note.getByRole('alert')).toContainText(fileOf('1995'))
    await expect(look).toBeVisible()
    missing.clear()
    await note.getByRole('alert').getByRole('button').click()
    await expect(note).toHaveCount(0)
    expect(await listed(page)).toContain(second.id)
    await expect(page.locator('[data-list]')).toBeFocused()
  })

  await test.step('a file has the quotes of what is filtered', async () => {
    await open(page, './?lang=en&type=meeting')
    const wanted = await listed(page)
    asked.length = 0
    await page.getByRole('button', { name: 'Download or open' }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText(/fetched first: about .*kB/)
    const save = dialog.getByRole('button', { name: en.download.save })

    const release = hold()
    await save.click()
    await expect(dialog.getByRole('progressbar')).toBeVisible()
    await expect(save).toBeFocused()
    await dialog.getByRole('button', { name: en.quotes.stop }).click()
    await expect(dialog.getByRole('progressbar')).toHaveCount(0)
    await expect(dialog.getByText(en.quotes.stopped)).toBeVisible()
    await expect(save).toBeFocused()
    release()

    missing.add(fileOf('2024'))
    await save.click()
    const alert = dialog.getByRole('alert').filter({ hasText: en.quotes.missing })
    await expect(alert).toContainText(fileOf('2024'))
    await expect(alert).toContainText('2024 ')
    missing.clear()
    const [download] = await Promise.all([page.waitForEvent('download'), alert.getByRole('button').click()])
    const saved = JSON.parse(readFileSync(await download.path(), 'utf8')) as TimelineDocument
    expect(saved.events.map(({ id }) => id)).toEqual(wanted)
    expect(saved.events).toEqual(whole.events.filter(({ id }) => wanted.includes(id)))
    expect(new Set(asked)).toEqual(new Set([fileOf('2024'), fileOf('2025')]))
    await page.keyboard.press('Escape')
  })

  await test.step('paper says that it has no quotes, or has them', async () => {
    const printed = async () => {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
      const rows = await page.locator('.row-evidence').count()
      const said = await page.getByText(en.quotes.unprinted).count()
      await page.evaluate(() => dispatchEvent(new Event('afterprint')))
      return [rows > 0, said > 0]
    }
    expect(await printed()).toEqual([false, true])
    await page.evaluate(() => {
      window.print = () => {
        dispatchEvent(new Event('beforeprint'))
        document.body.dataset['printed'] = String(document.querySelectorAll('.row-evidence blockquote').length)
        dispatchEvent(new Event('afterprint'))
      }
    })
    await page.getByRole('button', { name: 'Download or open' }).click()
    await page.getByRole('radio', { name: 'PDF' }).check()
    await page.getByRole('button', { name: en.download.print }).click()
    const quotes = whole.events.filter(({ type }) => type === 'meeting').flatMap((event) => event.evidence)
    await expect(page.locator('body')).toHaveAttribute('data-printed', String(quotes.length))
  })

  await test.step('in Urdu', async () => {
    missing.add(fileOf('2024'))
    await page.goto(`./?lang=ur&event=${second.id}`)
    await expect(page.getByRole('alert')).toContainText(ur.detail.quotesFailed)
    await expect(page.locator('article.detail')).toContainText(urWords.types[second.type])
    missing.clear()
    await page.getByRole('alert').getByRole('button').click()
    await expect(evidence(page)).toHaveText(flat(quoteOf(second.id)))
    await searchBox(page).fill(`"${phrase}"`)
    await expect(page.locator('.unquoted')).toContainText(ur.quotes.titlesOnly(whole.events.length))
  })
})
