// The way of a reader who hears the page and has no pointer: find an event, open it, read its evidence, come back. All is
// asked of the accessibility tree, by role and name, and moved by keys alone.
import { en } from '../../src/i18n/en'
import { panels as enPanels } from '../../src/i18n/en-panels'
import { ur } from '../../src/i18n/ur'
import { panels as urPanels } from '../../src/i18n/ur-panels'
import { expect, open, test } from './silsila'

for (const [lang, t, p, query, title] of [
  ['en', en, enPanels, 'Ngo Le Van', /Ngo Le Van/],
  ['ur', ur, urPanels, 'نگو لی وان', /نگو لی وان/],
] as const) {
  test(`by ear and by key in ${lang}: find, open, read, come back`, async ({ page }) => {
    await open(page, `./?lang=${lang}`)
    const tabTo = async (name: RegExp | string, role: 'link' | 'button') => {
      const target = page.getByRole('main').getByRole(role, { name }).first()
      for (let stops = 0; stops < 60; stops += 1) {
        if (await target.evaluate((node) => node === document.activeElement)) return
        await page.keyboard.press('Tab')
        // wherever a stop is, it says what it is
        await expect(page.locator(':focus')).not.toHaveAccessibleName('')
      }
      await expect(target).toBeFocused()
    }
    await test.step('the page says what it is made of', async () => {
      for (const role of ['banner', 'search', 'main', 'contentinfo'] as const)
        await expect(page.getByRole(role)).toHaveCount(1)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      await expect(page.getByRole('application', { name: t.timeline.label })).toBeVisible()
      await expect(page.getByRole('region', { name: t.results.heading })).toBeVisible()
    })
    await test.step('find', async () => {
      await page.keyboard.press('/')
      const box = page.getByRole('combobox', { name: t.search.label })
      await expect(box).toBeFocused()
      await page.keyboard.type(query)
      await expect(page.getByRole('listbox', { name: t.search.suggestions })).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(page.getByRole('listbox')).toHaveCount(0)
      await expect(page.getByRole('status').filter({ hasText: /1/ }).first()).toBeAttached()
    })
    const card = page.getByRole('article', { name: title })
    await test.step('open', async () => {
      await tabTo(title, 'link')
      await page.keyboard.press('Enter')
      await expect(card.getByRole('heading', { level: 2, name: title })).toBeFocused()
    })
    await test.step('read', async () => {
      await expect(card.getByRole('heading', { level: 3, name: p.detail.why })).toBeVisible()
      await expect(card.getByRole('heading', { level: 3, name: p.detail.evidence })).toBeVisible()
      const quote = card.getByRole('blockquote').first()
      await expect(quote).toHaveAttribute('lang', 'ur')
      await expect(quote.locator('mark').first()).toContainText(/نگو لی وان|کمیونسٹ/)
      await page.keyboard.press('Tab')
      await expect(card.locator(':focus')).toHaveCount(1)
    })
    await test.step('come back', async () => {
      await page.keyboard.press('Escape')
      await expect(card).toHaveCount(0)
      await expect(page.getByRole('link', { name: title }).first()).toBeFocused()
    })
  })
}
