// axe finds nothing, in any language, theme or width; nothing runs over the edge of a small screen.
import { violations } from './axe'
import { expect, open, rows, test } from './silsila'

for (const lang of ['en', 'ur', 'vi']) {
  for (const width of [360, 1440]) {
    test(`axe: ${lang}, light and dark, ${width} px, an event open`, async ({ page }) => {
      test.slow()
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: 900 })
      await open(page, `./?lang=${lang}`)
      const look = async () => {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          expect(await violations(page), colorScheme).toEqual([])
        }
      }
      await look()
      await rows(page).first().click()
      await expect(page.locator('[data-heading]')).toBeVisible()
      await expect(page.locator('blockquote mark').first()).toBeVisible()
      await look()
    })
  }
}

for (const width of [320, 360, 768, 1440, 1920]) {
  for (const lang of ['en', 'ur']) {
    test(`nothing runs over the edge at ${width} px in ${lang}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await open(page, `./?lang=${lang}`)
      const over = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect(await over()).toBe(0)
      await rows(page).first().click()
      await expect(page.locator('[data-heading]')).toBeVisible()
      expect(await over()).toBe(0)
    })
  }
}

test('everything one can press is at least 24 px high and wide', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await open(page)
  const small = await page.locator('button:visible, [role=button]:visible, a[href]:visible').evaluateAll((targets) =>
    targets
      .filter((target) => !target.closest('p') && !target.classList.contains('skip'))
      .map((target) => ({ name: target.textContent.trim().slice(0, 40), box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ name, box }) => `${name} ${box.width.toFixed(0)}×${box.height.toFixed(0)}`),
  )
  expect(small).toEqual([])
})

test('keyboard alone: from the skip link to an event, its evidence, and back', async ({ page }) => {
  await open(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the events' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(rows(page).first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-heading]')).toBeFocused()
  await expect(page.locator('blockquote mark').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(rows(page).first()).toBeFocused()
})
