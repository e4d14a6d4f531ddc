// The page as a picture, in eight combinations of language, theme and width, so that no change of the layout goes unseen.
// The document and the letters are fixed; `npm run e2e:pictures` makes new pictures, which are then looked at.
import { readFileSync } from 'node:fs'
import type { TimelineDocument } from '../../src/model/document'
import { serve, settled } from './chart'
import { expect, open, rows, test } from './silsila'

const timeline = JSON.parse(
  readFileSync(new URL('../fixtures/compiled/seeds.json', import.meta.url), 'utf8'),
) as TimelineDocument

/** Latin letters come from the machine; here they come from a package, and Naskh is set in the page's own Nastaliq. */
const letters = ['latin', 'latin-ext', 'vietnamese']
  .flatMap((part) => [400, 700].map((weight) => [part, weight] as const))
  .map(([part, weight]) => {
    const file = `../../node_modules/@fontsource/source-serif-4/files/source-serif-4-${part}-${String(weight)}-normal.woff2`
    const data = readFileSync(new URL(file, import.meta.url)).toString('base64')
    const range = { latin: 'U+0-FF, U+2000-21FF', 'latin-ext': 'U+100-24F', vietnamese: 'U+1EA0-1EF9' }[part] ?? ''
    return `@font-face { font-family: Fixed; font-weight: ${String(weight)}; unicode-range: ${range}; src: url(data:font/woff2;base64,${data}) }`
  })
const fixed = `${letters.join('\n')}
  :root, :host { --serif: 'Noto Nastaliq Urdu', Fixed; --sans: 'Noto Nastaliq Urdu', Fixed; --naskh: 'Noto Nastaliq Urdu', Fixed }
  kbd, code { font-family: Fixed !important }`

// the page's policy lets in no style but its own, and the letters are put in by one
test.use({ bypassCSP: true })

for (const lang of ['en', 'ur']) {
  for (const theme of ['light', 'dark']) {
    for (const [width, height] of [
      [360, 780],
      [1280, 860],
    ] as const) {
      const name = `${lang}-${theme}-${String(width)}`
      test(name, async ({ page }) => {
        await page.emulateMedia({ reducedMotion: 'reduce' })
        await page.setViewportSize({ width, height })
        await serve(page, timeline)
        await open(page, `./?lang=${lang}&theme=${theme}`)
        await page.addStyleTag({ content: fixed })
        if (width > 1000) {
          await rows(page).nth(1).click()
          await expect(page.locator('blockquote mark').first()).toBeVisible()
        }
        await page.evaluate(async () => {
          window.scrollTo(0, 0)
          for (const face of document.fonts) if (face.family === 'Fixed') await face.load()
          await document.fonts.ready
        })
        await settled(page)
        await expect(page).toHaveScreenshot(`${name}.png`, { animations: 'disabled', maxDiffPixelRatio: 0.01 })
      })
    }
  }
}
