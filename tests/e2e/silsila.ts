// What every test of the page stands on: it fails on any console error, uncaught exception or request to another origin.
import { test as base, expect, type Locator, type Page } from '@playwright/test'

/** A page that is watched while a person uses it. */
export const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = []
      page.on('console', (message) => {
        // the tab's picture is the browser's to ask for, whenever it likes, without a network too
        const own =
          /ERR_INTERNET_DISCONNECTED/.test(message.text()) && /\/icon-[^/]*\.svg$/.test(message.location().url)
        if (message.type() === 'error' && !own) complaints.push(`console: ${message.text()}`)
      })
      page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`))
      page.on('request', (request) => {
        const url = request.url()
        if (!url.startsWith(baseURL ?? '') && !/^(data|blob):/.test(url)) complaints.push(`request to ${url}`)
      })
      await use(undefined)
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
})
export { expect }

/** Opens the page at an address and waits until its list and its timeline are there. */
export async function open(page: Page, address = './?lang=en'): Promise<void> {
  await page.goto(address)
  // the chart comes last, and later still on a machine with other things to do
  await expect(page.locator('.vis-timeline').first()).toBeVisible({ timeout: 15_000 })
  // it gets ready unseen, beside the page that came with the address
  await expect(page.locator('.silsila.prerendered, .silsila.start')).toHaveCount(0, { timeout: 15_000 })
}

/** The rows of the event list, as links, in the order shown. */
export const rows = (page: Page): Locator => page.locator('[data-list] a[data-event]')

/** The one box for searching. */
export const searchBox = (page: Page): Locator => page.locator('search input')

/** The ids of the events listed, in the order shown. */
export async function listed(page: Page): Promise<string[]> {
  return rows(page).evaluateAll((links) => links.map((link) => link.getAttribute('data-event') ?? ''))
}
