// How the page stands in the eight combinations of language, theme and width, by geometry and not by pixels: fonts
// differ between machines, and what must hold on all of them is that nothing is cut, covered or too small to hit.
import { settled } from './chart'
import { expect, open, test } from './silsila'

for (const lang of ['en', 'ur'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    for (const width of [360, 1440]) {
      test(`${lang}, ${theme}, ${String(width)} px: nothing cut, covered, or too small`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 })
        await open(page, `./?lang=${lang}&theme=${theme}`)
        await page.evaluate(() => document.fonts.ready)
        await settled(page)
        const faults = await page.evaluate(() => {
          const shown = [...document.querySelectorAll<HTMLElement>('button, select, input, summary, .chart-lane-label')]
            .filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length > 0)
            .map((one) => ({ one, box: one.getBoundingClientRect() }))
          const name = ({ one }: { one: HTMLElement }) =>
            `${one.localName}.${one.className} "${(one.textContent || one.ariaLabel || '').trim().slice(0, 30)}"`
          const controls = shown.filter(({ one }) =>
            one.matches('.chart-foot button, .chart-lane-button, header button, .line button'),
          )
          return {
            wider: document.documentElement.scrollWidth - document.documentElement.clientWidth,
            outside: shown
              // what waits beyond the edges of the chart is meant to be there
              .filter(({ one }) => !one.closest('.vis-center'))
              .filter(({ box }) => box.left < -1 || box.right > innerWidth + 1)
              .map(name),
            small: controls.filter(({ box }) => box.width < 24 || box.height < 24).map(name),
            cut: controls.filter(({ one }) => one.scrollWidth > one.clientWidth + 1).map(name),
            covered: controls.flatMap((a, index) =>
              controls
                .slice(index + 1)
                .filter(
                  (b) =>
                    a.box.left < b.box.right - 1 &&
                    b.box.left < a.box.right - 1 &&
                    a.box.top < b.box.bottom - 1 &&
                    b.box.top < a.box.bottom - 1,
                )
                .map((b) => `${name(a)} and ${name(b)}`),
            ),
          }
        })
        expect(faults).toEqual({ wider: 0, outside: [], small: [], cut: [], covered: [] })
        const light = await page.evaluate(() => {
          const context = document.createElement('canvas').getContext('2d')
          if (!context) return NaN
          context.fillStyle = getComputedStyle(document.querySelector('.chart') ?? document.body).backgroundColor
          context.fillRect(0, 0, 1, 1)
          const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data
          return (red + green + blue) / 765
        })
        expect(theme === 'light' ? light > 0.8 : light < 0.25).toBe(true)
      })
    }
  }
}
