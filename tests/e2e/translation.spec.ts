// No English is left standing in Urdu or Vietnamese: the rendered page, with everything open, is read word for word and
// compared with the English messages. Names of programs, keys and formats are the same everywhere; quotes keep theirs.
import { en } from '../../src/i18n/en'
import { panels as enPanels } from '../../src/i18n/en-panels'
import { ur } from '../../src/i18n/ur'
import { panels as urPanels } from '../../src/i18n/ur-panels'
import { vi } from '../../src/i18n/vi'
import { panels as viPanels } from '../../src/i18n/vi-panels'
import { expect, open, rows, test } from './silsila'

/** Every fixed text of a language, by where it stands. */
function texts(value: unknown, path = ''): (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`))
}

const english = new Map(texts({ ...en, ...enPanels }))

/** What the page says, outside of what others said: texts, and the names and hints that only some readers get. */
const said = (root: Element) => {
  const foreign = (node: Element | null) => node?.closest('blockquote, bdi[dir], .publisher, kbd, textarea')
  const own = root.getAttribute('lang') ?? ''
  const out: string[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    if (!foreign(parent) && parent?.closest('[lang]')?.getAttribute('lang') === own) out.push(node.textContent ?? '')
  }
  for (const node of root.querySelectorAll('[aria-label], [title], [placeholder]'))
    if (!foreign(node))
      for (const name of ['aria-label', 'title', 'placeholder', 'aria-valuetext'])
        out.push(node.getAttribute(name) ?? '')
  return out.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean)
}

for (const [lang, messages, panels] of [
  ['ur', ur, urPanels],
  ['vi', vi, viPanels],
] as const) {
  // words that are the same in both languages prove nothing
  const own = new Map(texts({ ...messages, ...panels }))
  const left = new Set([...english].filter(([path, text]) => own.get(path) !== text).map(([, text]) => text))

  for (const width of [360, 1440]) {
    test(`no English stands on the page in ${lang}, ${width} px`, async ({ page }) => {
      test.slow()
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: 900 })
      await open(page, `./?lang=${lang}`)
      const heard = new Set<string>()
      const listen = async () => {
        for (const text of await page.locator('#app .silsila').evaluate(said)) heard.add(text)
      }
      await listen()
      for (const which of [0, 1]) {
        await page.locator('footer .more button').nth(which).click()
        await expect(page.locator('dialog.modal h2')).toBeFocused()
        await listen()
        await page.keyboard.press('Escape')
      }
      if (width < 1100) {
        await page.locator('.line > button[aria-haspopup=dialog]').click()
        await expect(page.locator('dialog[open]')).toBeVisible()
        await listen()
        await page.keyboard.press('Escape')
      }
      await page.locator('search input').fill('xi')
      await listen()
      // nothing is called this, and the page repeats it
      await page.locator('search input').fill('qqqqqqqqq')
      await expect(rows(page)).toHaveCount(0)
      await listen()
      await page.locator('search input').fill('')
      const count = await rows(page).count()
      for (let at = 0; at < count; at += 1) {
        await rows(page).nth(at).click()
        await expect(page.locator('.pass-on')).toBeAttached()
        await expect(page.locator('blockquote mark').first()).toBeVisible()
        await listen()
        await page.keyboard.press('Escape')
      }
      // that the listening works at all
      expect([...heard]).toEqual(expect.arrayContaining([panels.method.reads, panels.report.heading]))
      expect([...heard].filter((text) => left.has(text.replace(/[:,.]$/, '')) || left.has(text))).toEqual([])
      if (lang === 'ur') {
        const latin = [...heard].filter((text) =>
          /\p{Script=Latin}{3,}/u.test(text.replace(/BibTeX|CSL-JSON|Ctrl|Escape|Esc|q{9}/g, '')),
        )
        expect(latin.filter((text) => !/^(https?:|Silsila)/.test(text))).toEqual([])
      }
    })
  }
}

test('who wants Urdu digits sees no others, but in what is quoted', async ({ page }) => {
  await open(page, './?lang=ur&digits=urdu&lanes=leader&terms=1&leader=xi-jinping&vs=leader:zhao-leji')
  await expect(page.locator('.vis-background').first()).toBeVisible()
  const latin = await page.locator('.silsila').evaluate((root) => {
    // titles of articles are quoted, the axis measures an invisible 0, and one choice of digits is the Latin one
    const apart = 'blockquote, [dir=ltr], .vis-measure, option, .facets .folded, .guide section:last-child, .sources'
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? ''
      if (/[0-9]/.test(text) && !node.parentElement?.closest(apart)) found.push(text)
    }
    return found
  })
  expect(latin).toEqual([])
})
