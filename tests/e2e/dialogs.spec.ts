// What the page says of itself and lets one take along: help, method, citation, report; and what it says when offline.
import { readFileSync } from 'node:fs'
import { violations } from './axe'
import { expect, open, rows, searchBox, test } from './silsila'

const figures = JSON.parse(readFileSync(new URL('../corpus/figures.json', import.meta.url), 'utf8')) as Record<
  'development' | 'heldout',
  { readonly events: { readonly f1: number }; readonly datesRight: number }
>
const percent = (share: number) => `${String(Math.round(share * 100))}%`

test.describe('help', () => {
  test('"?" opens it, Escape closes it, and the focus comes back', async ({ page }) => {
    await open(page)
    const row = rows(page).first()
    await row.focus()
    await page.keyboard.press('?')
    const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
    await expect(help).toBeVisible()
    await expect(help.getByRole('heading', { level: 2 })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(help).toHaveCount(0)
    await expect(row).toBeFocused()
  })

  test('Escape closes the help and leaves the event open', async ({ page }) => {
    await open(page)
    await rows(page).first().click()
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.locator('[data-heading]')).toBeVisible()
  })

  test('shortcuts of a single key can be turned off and on again', async ({ page }) => {
    await open(page)
    const byButton = page.getByRole('button', { name: 'Keyboard shortcuts' })
    const single = page.getByRole('switch', { name: 'Shortcuts of a single key' })
    await byButton.click()
    await single.uncheck()
    await page.keyboard.press('Escape')
    await page.keyboard.press('/')
    await expect(searchBox(page)).not.toBeFocused()
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await byButton.click()
    await single.check()
    await page.keyboard.press('Escape')
    await page.keyboard.press('/')
    await expect(searchBox(page)).toBeFocused()
  })

  test('a question mark that is typed is a question mark', async ({ page }) => {
    await open(page)
    await searchBox(page).focus()
    await page.keyboard.type('who?')
    await expect(searchBox(page)).toHaveValue('who?')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })
})

test('the method shows the figures as they were measured', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'How this was made' }).click()
  const method = page.getByRole('dialog', { name: 'How this was made' })
  // which program this was, for whoever reports an error
  await expect(method).toContainText(/Silsila \d+\.\d+\.\d+ \([0-9a-f]{10}\+?\)/)
  const cells = (name: RegExp) => method.getByRole('row', { name }).getByRole('cell')
  await expect(cells(/F1/)).toHaveText([figures.development, figures.heldout].map(({ events }) => percent(events.f1)))
  await expect(cells(/Dates right/)).toHaveText(
    [figures.development, figures.heldout].map(({ datesRight }) => percent(datesRight)),
  )
})

for (const lang of ['en', 'ur', 'vi']) {
  for (const theme of ['system', 'contrast'] as const) {
    test(`axe: ${lang}, ${theme}, light and dark, dialogs and folds open`, async ({ page }) => {
      test.slow()
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await open(page, `./?lang=${lang}&theme=${theme}`)
      const look = async (within?: string) => {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          const found = await violations(page, { ...(within ? { within } : {}), enhanced: theme === 'contrast' })
          expect(found, colorScheme).toEqual([])
        }
      }
      for (const which of [0, 1]) {
        await page.locator('footer .more button').nth(which).click()
        await expect(page.locator('dialog.modal h2')).toBeFocused()
        await look('dialog.modal')
        await page.keyboard.press('Escape')
      }
      await rows(page).first().click()
      await expect(page.locator('.pass-on')).toBeAttached()
      for (const summary of await page.locator('.pass-on summary').all()) await summary.click()
      // in the colours of the system accessibility.spec.ts looks at all of the page
      await look(theme === 'system' ? 'article.detail' : undefined)
    })
  }
}

test('an event is cited in three forms, and the button says that it copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page)
  await rows(page).filter({ hasText: 'Ngo Le Van' }).first().click()
  await page.getByText('Cite', { exact: true }).click()
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  for (const [format, text] of [
    ['Plain text', /Ngo Le Van.*\(4–5 April 2024\?\)/],
    ['BibTeX', /^@misc\{/],
    ['CSL-JSON', /"type": "webpage"/],
  ] as const) {
    await page.getByRole('button', { name: format }).click()
    const copy = page
      .locator('.pass-on .fold')
      .first()
      .getByRole('button', { name: /^(Copy|Copied)$/ })
    await copy.click()
    await expect(copy).toHaveText('Copied')
    expect(await copied()).toMatch(text)
  }
})

test('a report of an error holds the event, its quote and what the reader says', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page)
  await rows(page).filter({ hasText: 'Ngo Le Van' }).first().click()
  await page.getByText('Report an error', { exact: true }).click()
  await page.getByLabel('What is wrong').selectOption({ label: 'The date' })
  await page.getByLabel('How it should be').fill('It was in 2023.')
  await page.getByRole('button', { name: 'Copy the report' }).click()
  const report = await page.evaluate(() => navigator.clipboard.readText())
  expect(report).toMatch(/^Event: .*ngo-le-van/)
  expect(report).toContain('کمیونسٹ پارٹی')
  expect(report).toContain('It was in 2023.')
})

test('the link to the source leads to the quoted words', async ({ page }) => {
  await open(page)
  await rows(page).filter({ hasText: 'Pham Thanh Binh' }).first().click()
  const link = page.getByRole('link', { name: /Open the source/ })
  expect(decodeURIComponent((await link.getAttribute('href')) ?? '')).toMatch(/#:~:text=.*31 اکتوبر|#:~:text=/)
})

test('offline: says so, and what is loaded still works', async ({ page, context }) => {
  await open(page)
  // what is still on its way is not loaded, nor what searching takes before anyone has searched
  await searchBox(page).fill('jinpng')
  await expect(rows(page).first()).toHaveAttribute('data-event', /xi-jinping/)
  await searchBox(page).fill('')
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await expect(page.getByText('You are offline.')).toBeVisible()
  await searchBox(page).fill('phone')
  await expect(rows(page).first()).toHaveAttribute('data-event', /phone-call/)
  await context.setOffline(false)
  await expect(page.getByText('You are offline.')).toHaveCount(0)
})

test('on paper: the whole filtered list with its evidence, without controls', async ({ page }) => {
  await open(page, './?lang=en&leader=zhao-leji')
  const count = await rows(page).count()
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(rows(page)).toHaveCount(count)
  for (const row of await page.locator('[data-list] li').all())
    await expect(row.locator('blockquote').first()).toBeVisible()
  await expect(page.locator('.timeline')).toBeHidden()
  await expect(searchBox(page)).toBeHidden()
  await expect(page.getByText('Active filters: Zhao Leji')).toBeVisible()
  await expect(page.locator('.silsila')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await page.emulateMedia({ media: null })
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(page.locator('[data-list] blockquote')).toHaveCount(0)
})
