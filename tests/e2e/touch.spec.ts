// The timeline by finger. Only Chromium can be sent fingers.
import type { Page } from '@playwright/test'
import { ground, inAddress, settled } from './chart'
import { expect, open, rows, test } from './silsila'

test.describe('fingers', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })
  /** Fingers that each go from one place to another. */
  async function move(page: Page, fingers: readonly { x: number; y: number; toX: number; toY: number }[]) {
    const session = await page.context().newCDPSession(page)
    const at = (part: number) =>
      fingers.map(({ x, y, toX, toY }, id) => ({ id, x: x + (toX - x) * part, y: y + (toY - y) * part }))
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
    for (let step = 1; step <= 12; step++) {
      await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / 12) })
      await page.waitForTimeout(16)
    }
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  }

  test('one finger up scrolls the page, one finger sideways moves time', async ({ page }) => {
    await open(page)
    await settled(page)
    const { x, y } = await ground(page)
    await move(page, [{ x, y, toX: x, toY: y - 150 }])
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(60)
    expect(inAddress(page, 'from')).toBeNull()
    await settled(page)
    const place = await ground(page)
    await move(page, [{ ...place, x: place.x - 50, toX: place.x + 70, toY: place.y }])
    await expect.poll(() => inAddress(page, 'from')).not.toBeNull()
    expect((inAddress(page, 'from') ?? '') < '2023-01-01').toBe(true)
  })

  test('two fingers apart look closer', async ({ page }) => {
    await open(page)
    await settled(page)
    const { x, y } = await ground(page)
    await move(page, [
      { x: x - 30, y, toX: x - 110, toY: y },
      { x: x + 30, y, toX: x + 110, toY: y },
    ])
    await expect.poll(() => inAddress(page, 'from')).not.toBeNull()
    expect((inAddress(page, 'from') ?? '') > '2023-02-01').toBe(true)
    expect((inAddress(page, 'to') ?? '9') < '2025-12-01').toBe(true)
  })
})

test('a swipe turns to the next event and back', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 780 }, hasTouch: true, locale: 'en-GB' })
  await open(page, `${baseURL ?? ''}?lang=en`)
  await rows(page).nth(2).click()
  const heading = page.locator('[data-heading]')
  const one = await heading.innerText()
  const swipe = (from: number, to: number) =>
    page.locator('article.detail').evaluate(
      (node, [start, end]) => {
        const touch = (clientX: number) => new Touch({ identifier: 1, target: node, clientX, clientY: 300 })
        node.dispatchEvent(new TouchEvent('touchstart', { touches: [touch(start ?? 0)], bubbles: true }))
        node.dispatchEvent(new TouchEvent('touchend', { changedTouches: [touch(end ?? 0)], bubbles: true }))
      },
      [from, to],
    )
  await swipe(300, 270)
  await expect(heading).toHaveText(one)
  await swipe(300, 100)
  await expect(heading).not.toHaveText(one)
  await swipe(100, 300)
  await expect(heading).toHaveText(one)
  await page.close()
})
