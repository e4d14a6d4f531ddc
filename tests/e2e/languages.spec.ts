// The page in Urdu: right to left throughout, Nastaliq, dates in words; and Vietnamese.
import { expect, open, rows, test } from './silsila'

test('the Urdu page runs right to left and is set in Nastaliq', async ({ page }) => {
  await open(page, './?lang=ur')
  const root = page.locator('.silsila')
  await expect(root).toHaveAttribute('dir', 'rtl')
  await expect(root).toHaveAttribute('lang', 'ur')
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-family', /Nastaliq/)
  await page.evaluate(() => document.fonts.ready)
  expect(await page.evaluate(() => document.fonts.check('16px "Noto Nastaliq Urdu"', 'چین'))).toBe(true)
})

test('time runs right to left in Urdu: an earlier event stands further right', async ({ page }) => {
  await open(page, './?lang=ur')
  const middle = async (name: RegExp) => {
    const box = await page.locator('.vis-timeline').getByRole('button', { name }).first().boundingBox()
    return (box?.x ?? NaN) + (box?.width ?? NaN) / 2
  }
  expect(await middle(/نگو لی وان/)).toBeGreaterThan(await middle(/فام تھانہ بن/))
})

test('dates are in Urdu words', async ({ page }) => {
  await open(page, './?lang=ur')
  await expect(rows(page).filter({ hasText: 'فام تھانہ بن' }).first()).toContainText('31 اکتوبر 2025')
})

test('switching the language keeps the filters and the selection', async ({ page }) => {
  await open(page, './?lang=en&leader=zhao-leji')
  const count = await rows(page).count()
  await rows(page).first().click()
  await page.getByRole('button', { name: 'اردو' }).click()
  await expect(page.locator('.silsila')).toHaveAttribute('dir', 'rtl')
  await expect(rows(page)).toHaveCount(count)
  await expect(page.locator('[data-heading]')).toContainText('ژاؤ لیجی')
  await page.getByRole('button', { name: 'Tiếng Việt' }).click()
  await expect(page.locator('[data-heading]')).toContainText('Triệu Lạc Tế')
})

test('without a language in the address the browser decides', async ({ browser }) => {
  const page = await browser.newPage({ locale: 'vi-VN' })
  await open(page, './')
  await expect(page.locator('.silsila')).toHaveAttribute('lang', 'vi')
  await page.close()
})
