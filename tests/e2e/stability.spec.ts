// Nothing that a reader looks at moves while the page comes in: cumulative layout shift, as the browser measures it.
import { expect, open, test } from './silsila'

interface Shift extends PerformanceEntry {
  readonly value: number
  readonly hadRecentInput: boolean
}
declare global {
  interface Window {
    shifts: { value: number; what: string }[]
  }
}

for (const lang of ['en', 'ur', 'vi']) {
  for (const width of [360, 768, 1440]) {
    test(`nothing jumps while the page loads: ${lang}, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.addInitScript(() => {
        window.shifts = []
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as Shift[]) {
            const { sources = [] } = entry as unknown as { sources?: { node: Node | null }[] }
            const what = sources
              .map(({ node }) => (node instanceof Element ? node.className || node.nodeName : (node?.nodeName ?? '?')))
              .join(', ')
            window.shifts.push({ value: entry.value, what })
          }
        }).observe({ type: 'layout-shift', buffered: true })
      })
      await open(page, `./?lang=${lang}`)
      await page.evaluate(() => document.fonts.ready)
      await page.waitForTimeout(500)
      const shifts = await page.evaluate(() => window.shifts)
      const total = shifts.reduce((sum, { value }) => sum + value, 0)
      expect(total, JSON.stringify(shifts)).toBeLessThan(0.02)
    })
  }
}
