// Every attack of fixtures/attacks.yaml in a real browser, by every way that text reaches the page: no script runs, nothing
// is asked of another origin, nothing leaves its box, and what is shown is the text that came. Without a browser:
// tests/unit/attacks.
import { readFileSync } from 'node:fs'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import type { Locator, Page } from '@playwright/test'
import { runnerImport } from 'vite'
import { placed } from '../../scripts/build/prerender'
import { parameterNames } from '../../src/embed/settings'
import type * as Prerender from '../../src/entries/prerender'
import { attacks } from '../attacks'
import { panels } from '../../src/i18n/en-panels'
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

  // the list: each title is its text; of a long list only what is near the eyes is on the page
  const titles = new Map<string, string>()
  const collect = async () => {
    const found = await rows(page).evaluateAll((links) =>
      links.map((link) => {
        const copy = link.cloneNode(true) as HTMLElement
        for (const mark of copy.querySelectorAll<HTMLElement>('[data-hidden]'))
          mark.replaceWith(mark.dataset['hidden'] ?? '')
        return [link.getAttribute('data-event') ?? '', copy.textContent] as const
      }),
    )
    for (const [id, text] of found) titles.set(id, text)
  }
  const more = page.getByRole('button', { name: /^Show \d+ more/ }).and(page.locator('[data-list] button'))
  while (await more.count()) await more.first().click()
  await expect(async () => {
    await page.evaluate(async () => {
      const before = scrollY
      scrollBy(0, 350)
      if (scrollY === before) scrollTo(0, 0)
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
    })
    await collect()
    expect(titles.size).toBe(attacks.length)
  }).toPass({ intervals: [50], timeout: 60_000 })
  for (const { id, title } of hostileDocument.events) expect(titles.get(id) ?? '', id).toContain(title['en'])

  // quotes that would turn round, and one that does not: what turns them is shown by name
  for (const [at, { kind }] of attacks.entries()) {
    if (kind !== 'bidi' || at % 3 > 0) continue
    const event = hostileDocument.events[at]
    const [evidence] = event?.evidence ?? []
    await page.evaluate((id) => {
      history.pushState(null, '', `?lang=en&event=${encodeURIComponent(id)}`)
      dispatchEvent(new PopStateEvent('popstate'))
    }, event?.id ?? '')
    const quote = page.locator('blockquote').first()
    await expect.poll(() => verbatim(quote), { timeout: 15_000 }).toContain(evidence?.exact)
    expect(await quote.textContent()).not.toMatch(turning)
  }
  expect(await harmOf(page)).toEqual([])
})

test('an article, its copy, its picture, and the same as a file', async ({ page }) => {
  test.slow()
  const at = attacks.findIndex(({ kind }) => kind === 'bidi')
  const event = hostileDocument.events[at]
  await open(page, `./?lang=en&event=${encodeURIComponent(event?.id ?? '')}`)
  const last = event
  await page.getByRole('button', { name: panels.detail.wholeArticle }).first().click()
  await expect(page.locator('.article blockquote')).toBeVisible()
  expect(await harmOf(page)).toEqual([])

  // copied as it stands in the article
  await page.locator('.article blockquote').evaluate((node) => {
    document.addEventListener('copy', (event) => {
      node.setAttribute('data-copied', event.clipboardData?.getData('text/plain') ?? '')
    })
    getSelection()?.selectAllChildren(node)
  })
  await page.keyboard.press('Control+c')
  const copied = await page.locator('.article blockquote').getAttribute('data-copied')
  expect(copied?.trim()).toBe(hostileTexts.find(({ id }) => id === last?.evidence[0]?.source)?.text.trim())
  expect(copied).toMatch(turning)
  await page.keyboard.press('Escape')

  // the picture, as a file of its own
  await page.getByRole('button', { name: 'Download or open' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'SVG' }).check()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save the file' }).click(),
  ])
  const svg = readFileSync(await download.path(), 'utf8')
  // a page without a policy, under which no text may be parsed
  const plain = await page.context().newPage()
  const drawn = await plain.evaluate((text) => {
    const picture = new DOMParser().parseFromString(text, 'image/svg+xml')
    const all = [...picture.querySelectorAll('*')]
    return {
      names: [...new Set(all.map(({ localName }) => localName))],
      handlers: all.flatMap(({ attributes }) => [...attributes].filter(({ name }) => /^on|href/.test(name))).length,
    }
  }, svg)
  await plain.close()
  expect(drawn.handlers).toBe(0)
  expect(drawn.names.filter((name) => /parsererror|script|foreignObject|image|^a$|set|animate/.test(name))).toEqual([])

  // as a file, with a name of its own, and with one event whose fields are attacks
  const [first, ...others] = hostileDocument.events
  const bad = { ...first, '\u202egnp.<img src=x onerror=attacked()>': 1 }
  await dialog.getByLabel('Choose a file').setInputFiles({
    name: '<img src=x onerror=attacked()>\u202egpj.json',
    mimeType: 'text/plain',
    buffer: Buffer.from(JSON.stringify({ ...hostileDocument, events: [bad, ...others] })),
  })
  const notice = page.locator('[data-opened]')
  await expect(notice).toContainText('From a file: <img src=x onerror=attacked()>')
  await notice.locator('summary').click()
  await expect(notice.getByRole('listitem')).toContainText('<img src=x onerror=attacked()>')
  expect(await notice.getByRole('listitem').textContent()).not.toMatch(turning)
  expect(await harmOf(page)).toEqual([])
})

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

test('a frame and an element: what a host sends, and what the document of `src` holds', async ({ page, baseURL }) => {
  test.slow()
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><meta charset="utf-8"><title>host</title><body style="margin: 0">
        <iframe title="Timeline" src="${baseURL ?? ''}?embed&lang=en" width="600" height="500"></iframe>
        <silsila-timeline loading="eager" lang="en" src="${baseURL ?? ''}timeline.json"></silsila-timeline>
        <script type="module" src="${baseURL ?? ''}element.js"></script>`,
    }),
  )
  await page.goto('./host.html')
  const frame = page.frameLocator('iframe')
  const element = page.locator('silsila-timeline')
  await expect(frame.locator('.vis-timeline')).toBeVisible({ timeout: 15_000 })
  await expect(element.locator('.vis-timeline')).toBeVisible({ timeout: 15_000 })
  // each redraws two timelines, so one in eight; all of them are read in tests/unit/attacks
  const texts = attacks.flatMap(({ text }, at) => (at % 8 === 0 && text.length < 500 ? [text] : []))
  await page.evaluate(
    async ({ names, all }) => {
      const turn = () => new Promise((resolve) => setTimeout(resolve, 0))
      const inside = document.querySelector('iframe')?.contentWindow
      const timeline = document.querySelector('silsila-timeline')
      for (const [at, text] of all.entries()) {
        const params = new URLSearchParams(names.map((name) => [name, text]))
        for (const message of [
          { silsila: 1, type: 'set', params: params.toString() },
          { silsila: 1, type: 'set', params: text },
          { silsila: 1, type: 'select', event: text },
          { silsila: 1, type: text, params: text },
          JSON.parse('{"silsila": 1, "__proto__": {"attacked": 1}, "type": "fit"}') as object,
          text,
        ])
          inside?.postMessage(message, '*')
        // an element looks at each attribute; not all of them for each attack
        const name = names[at % names.length] ?? 'q'
        if (name !== 'lang') timeline?.setAttribute(name, text)
        timeline?.select(text)
        timeline?.setFilter({ q: text, leader: [text], from: text })
        if (at % 4 === 0) await turn()
      }
      timeline?.setFilter({ q: '', leader: null })
      await turn()
    },
    { names: parameterNames.filter((name) => name !== 'origin'), all: texts },
  )
  expect(await harmOf(page)).toEqual([])
  const inside = page.frames().at(-1)
  if (!inside) throw new Error('no frame')
  expect(await harmOf(inside)).toEqual([])
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(hostileDocument.title['en'] ?? '')
  await expect(element.getByRole('heading', { level: 1 })).toHaveText(hostileDocument.title['en'] ?? '')
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
