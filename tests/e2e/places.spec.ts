// Everywhere a reader can come to, dialogs and panels and menus included: axe finds nothing, all text stands out from its
// ground (AAA in high contrast), all that can be pressed can be hit, and the focus is never lost.
import { violations } from './axe'
import { faultsOf } from './faults'
import { opened, openers, visit } from './places'
import { expect, open, rows, test } from './silsila'

for (const [lang, theme, width] of [
  ['en', 'light', 1280],
  ['vi', 'dark', 1280],
  ['ur', 'dark', 360],
  ['ur', 'light', 320],
  ['en', 'contrast', 320],
  ['ur', 'contrast', 1280],
] as const) {
  test(`all places: ${lang}, ${theme}, ${String(width)} px`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 800 })
    const enhanced = theme === 'contrast'
    const places: string[] = []
    await visit(page, `./?lang=${lang}&theme=${theme}`, async (where, what) => {
      places.push(where)
      const { small, pale, seen } = await page.evaluate(
        faultsOf,
        enhanced ? { least: 7, leastLarge: 4.5 } : { least: 4.5, leastLarge: 3 },
      )
      const broken = await violations(page, { within: what, enhanced })
      expect.soft({ where, small, pale, broken }).toEqual({ where, small: [], pale: [], broken: [] })
      expect.soft(Math.min(seen.targets, seen.texts), where).toBeGreaterThan(0)
    })
    // share, two menus of the chart, method and help, and on a small screen the filters: that it found what opens
    expect(places.length).toBeGreaterThanOrEqual(10)
  })
}

for (const width of [360, 1280]) {
  test(`what a key opens, Escape closes, and the focus is back where it was: ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await open(page, './?lang=en')
    const all = await openers(page)
    expect(all.length).toBeGreaterThanOrEqual(5)
    for (const { name, opener } of all) {
      await test.step(name, async () => {
        await opener.focus()
        await page.keyboard.press('Enter')
        await expect(opened(page)).toHaveCount(1)
        const inside = opened(page).locator(':focus')
        // a panel that belongs to its button may leave the focus there: its first field is the next stop
        if ((await inside.count()) === 0) {
          await expect(opener).toBeFocused()
          await page.keyboard.press('Tab')
        }
        await expect(inside).toHaveCount(1)
        await page.keyboard.press('Tab')
        await expect(page.locator('body:focus')).toHaveCount(0)
        await page.keyboard.press('Escape')
        await expect(opened(page)).toHaveCount(0)
        await expect(opener).toBeFocused()
      })
    }
    await test.step('an event', async () => {
      await rows(page).nth(2).focus()
      await page.keyboard.press('Enter')
      await expect(page.locator('[data-heading]')).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(rows(page).nth(2)).toBeFocused()
    })
  })
}
