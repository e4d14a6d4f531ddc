// The timeline by finger. Only Chromium can be sent fingers.
import type { Page } from '@playwright/test'
import { ground, inAddress, settled } from './chart'
import { expect, open, test } from './silsila'

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
