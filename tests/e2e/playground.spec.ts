// embed.html of the build: three ways to embed live beside their code, and recipes that copy.
import { violations } from './axe'
import { expect, test } from './silsila'

const kinds = ['frame', 'script', 'element'] as const

test('the three ways are live, as the code beside them says', async ({ page, context }) => {
  test.slow()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./embed.html?lang=en')
  const live = (kind: string) => page.locator(`[data-kind="${kind}"] .live`)
  const inside = (kind: string) => (kind === 'element' ? live(kind) : live(kind).frameLocator('iframe'))
  for (const kind of kinds) {
    await live(kind).scrollIntoViewIfNeeded()
    await expect(inside(kind).locator('.chart-mark, .chart-chip').first()).toBeVisible({ timeout: 30_000 })
  }

  const options = page.getByRole('main').locator('form')
  await options.getByRole('combobox', { name: /^Leader/ }).selectOption({ label: 'To Lam' })
  await options.getByRole('combobox', { name: /^Language/ }).selectOption('ur')
  await options.getByRole('checkbox', { name: 'Filters' }).check()
  await options.getByRole('group', { name: 'Readers cannot change' }).getByLabel('Leader').check()
  for (const kind of kinds) {
    const code = page.locator(`[data-kind="${kind}"] textarea`)
    for (const part of [/leader="?=?"?to-lam/, /lang="?=?"?ur/, /lock="?=?"?leader/, /hide="?=?"?facets/])
      await expect(code).toHaveValue(part)
    await live(kind).scrollIntoViewIfNeeded()
    await expect(inside(kind).locator('.silsila:not(.start)')).toHaveAttribute('lang', 'ur', { timeout: 30_000 })
  }

  const react = page.locator('[data-recipe="react"]')
  await react.getByRole('button').click()
  await expect(react.getByRole('button')).toHaveText('Copied')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('leader="to-lam"')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe: ${colorScheme}, narrow and wide`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto('./embed.html?lang=en')
      await expect(page.locator('silsila-timeline')).toBeAttached()
      await expect(page.frameLocator('[data-kind="frame"] iframe').locator('.chart-mark').first()).toBeVisible({
        timeout: 30_000,
      })
      // what stands in the frames is a page of its own, tested as such
      expect(await violations(page, { without: 'iframe' })).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  })
}
