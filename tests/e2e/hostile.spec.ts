// Every attack of fixtures/attacks.yaml in a real browser, by every way that text reaches the page: no script runs, nothing
// is asked of another origin, nothing leaves its box, and what is shown is the text that came. Without a browser:
// tests/unit/attacks.
import { svelte } from '@sveltejs/vite-plugin-svelte'
import type { Locator, Page } from '@playwright/test'
import { runnerImport } from 'vite'
import { placed } from '../../scripts/build/prerender'
import { parameterNames } from '../../src/embed/settings'
import type * as Prerender from '../../src/entries/prerender'
import { attacks } from '../attacks'
import { hostileDocument, hostileTexts } from '../hostile-document'
import { expect, open, rows, test as watched } from './silsila'

declare global {
  interface Window {
    ran: string[]
  }
}

// what `watched` fails on: an error, an exception, a request to another origin
const test = watched.extend<{ trapped: undefined }>({
  trapped: [
    async ({ page }, use) => {
      const said: string[] = []
      page.on('dialog', (dialog) => {
        said.push(dialog.message())
        void dialog.dismiss()
      })
      page.on('popup', (popup) => said.push(popup.url()))
      await page.addInitScript(() => {
        window.ran = []
        const trap = (name: string) => () => window.ran.push(name)
        Object.assign(window, { attacked: trap('attacked') })
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          window.ran.push(`${violatedDirective} ${blockedURI}`)
        })
      })
      await page.route('**/timeline.json', (route) => route.fulfill({ json: hostileDocument }))
      await page.route('**/sources/*.json', (route) => {
        const name = decodeURIComponent(new URL(route.request().url()).pathname.split('/').at(-1) ?? '')
        const text = hostileTexts.find(({ id }) => `${id}.json` === name)
        return text ? route.fulfill({ json: text }) : route.fulfill({ status: 404 })
      })
      await use(undefined)
      expect(said).toEqual([])
    },
    { auto: true },
  ],
})

/** What an attack has achieved in a page or frame; nothing, in the best of cases. */
async function harmOf(where: Page | ReturnType<Page['frames']>[number]): Promise<string[]> {
  return where.evaluate(() => {
    const found = window.ran.map((what) => `ran: ${what}`)
    if ('attacked' in {}) found.push('every object is attacked')
    const roots: (Document | ShadowRoot)[] = [document]
    for (const root of roots) {
      for (const node of root.querySelectorAll('*')) {
        const name = node.localName
        if (node.shadowRoot) roots.push(node.shadowRoot)
        if (
          /^(object|embed|base|form|marquee|math|video|audio|template|plaintext|img|style|foreignobject)$/i.test(name)
        )
          found.push(`element: ${name}`)
        for (const { name: attribute, value } of node.attributes) {
          if (/^on|^srcdoc$|^ping$/.test(attribute)) found.push(`attribute: ${name} ${attribute}`)
          if (
            /^(xlink:)?href$|^src$|^action$/.test(attribute) &&
            !/^https?:$/.test(new URL(value, location.href).protocol)
          )
            found.push(`address: ${name} ${attribute}=${value.slice(0, 60)}`)
        }
        const { position, zIndex } = getComputedStyle(node)
        if (position === 'fixed' && Number(zIndex) > 1000) found.push(`over the page: ${name}`)
      }
    }
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth > clientWidth) found.push(`wider than the window: ${String(scrollWidth)}`)
    if (getComputedStyle(document.body).display === 'none') found.push('the page is hidden')
    return [...new Set(found)]
  })
}

/** Words of a quote as they stand in the article: names of what hides in it taken for what hides. */
const verbatim = (quote: Locator) =>
  quote.evaluate((node) => {
    const copy = node.cloneNode(true) as HTMLElement
    for (const mark of copy.querySelectorAll<HTMLElement>('[data-hidden]'))
      mark.replaceWith(mark.dataset['hidden'] ?? '')
    return copy.textContent
  })
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/

test('a document: titles, names, quotes, sources, dates', async ({ page }) => {
  test.slow()
  for (const address of ['./?lang=ur&lanes=leader', './?lang=en']) {
    await open(page, address)
    expect(await harmOf(page), address).toEqual([])
  }

  // the list: each title is its text
  while (await page.getByRole('button', { name: /^Show \d+ more/ }).count())
    await page
      .getByRole('button', { name: /^Show \d+ more/ })
      .first()
      .click()
  const titles = new Map(
    await rows(page).evaluateAll((links) =>
      links.map((link) => {
        const copy = link.cloneNode(true) as HTMLElement
        for (const mark of copy.querySelectorAll<HTMLElement>('[data-hidden]'))
          mark.replaceWith(mark.dataset['hidden'] ?? '')
        return [link.getAttribute('data-event') ?? '', copy.textContent] as const
      }),
    ),
  )
  expect(titles.size).toBe(attacks.length)
  for (const { id, title } of hostileDocument.events) expect(titles.get(id) ?? '', id).toContain(title['en'])

  // quotes that would turn round, and one that does not: what turns them is shown by name
  for (const [at, { kind }] of attacks.entries()) {
    if (kind !== 'bidi' || at % 3 > 0) continue
    const event = hostileDocument.events[at]
    const [evidence] = event?.evidence ?? []
    await rows(page)
      .nth(await indexIn(rows(page), event?.id ?? ''))
      .click()
    const quote = page.locator('blockquote').first()
    await expect.poll(() => verbatim(quote), { timeout: 15_000 }).toContain(evidence?.exact)
    expect(await quote.textContent()).not.toMatch(turning)
  }
  expect(await harmOf(page)).toEqual([])
})

/** Ids are no selectors. */
const indexIn = (links: Locator, id: string) =>
  links.evaluateAll((all, wanted) => all.findIndex((link) => link.getAttribute('data-event') === wanted), id)

test('an address: every parameter, every attack', async ({ page }) => {
  test.slow()
  await open(page)
  const searched = await page.evaluate(
    async ({ names, texts }) => {
      const turn = () => new Promise((resolve) => setTimeout(resolve, 0))
      const shown: string[] = []
      // several to an address, where a parameter may be given several times
      for (let at = 0; at < texts.length; at += 6) {
        const params = new URLSearchParams()
        for (const text of texts.slice(at, at + 6)) {
          for (const name of names) if (name !== 'embed' && name !== 'event') params.append(name, text)
          params.append(text, 'x')
        }
        params.append('event', texts[at] ?? '')
        history.pushState(null, '', `?${params.toString()}`)
        dispatchEvent(new PopStateEvent('popstate'))
        await turn()
        shown.push(document.querySelector<HTMLInputElement>('search input')?.value ?? '')
      }
      return shown
    },
    { names: parameterNames, texts: attacks.map(({ text }) => text).filter((text) => text.length < 500) },
  )
  expect(new Set(searched).size).toBeGreaterThan(20)
  expect(await harmOf(page)).toEqual([])
  // one that is loaded with it, as a reader of a link would
  const params = parameterNames
    .filter((name) => name !== 'embed')
    .map((name, at) => [name, attacks[at * 7]?.text.slice(0, 300) ?? ''])
  await page.goto(`./?${new URLSearchParams([...params, ['lang', 'en']]).toString()}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(hostileDocument.title['en'] ?? '')
  expect(await harmOf(page)).toEqual([])
})

test('the page as the build renders it, without its script and its policy', async ({ page }) => {
  const root = new URL('../..', import.meta.url).pathname
  const { module } = await runnerImport<typeof Prerender>(`${root}src/entries/prerender.ts`, {
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [svelte({ emitCss: false, compilerOptions: { css: 'external' } })],
  })
  const { body, data } = module.prerender(hostileDocument)
  const html = placed('<!doctype html><meta charset="utf-8"><title>x</title><div id="app"></div>', body)
  await page.route('**/rendered.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `${html}<script type="application/ld+json">${data}</script><p id="end">end</p>`,
    }),
  )
  await page.goto('./rendered.html')
  await expect(page.locator('#end')).toHaveText('end')
  const links = page.locator('[data-list] a[data-event]')
  await expect(links).toHaveCount(Math.min(500, attacks.length))
  const scripts = await page.locator('script').count()
  expect(scripts).toBe(1)
  // there is no sheet here that would keep long words in their boxes
  expect((await harmOf(page)).filter((harm) => !harm.startsWith('wider'))).toEqual([])
})
