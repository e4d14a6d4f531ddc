// <silsila-timeline> in real pages of other origins: what it shows, what it tells, and that it leaves the host alone.
import { expect, test as base, type Locator, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { outlinePieces, parted } from '../../scripts/shards'
import type { TimelineDocument } from '../../src/model/document'
import { serveHosts, type HostServer } from './hosts/server'

/** A page that fails on any error, and hosts to open in it. */
const test = base.extend<{ hosts: HostServer; open: (host: string, expected?: RegExp) => Promise<void> }>({
  hosts: async ({ baseURL }, use) => {
    const hosts = await serveHosts(baseURL ?? '')
    await use(hosts)
    await hosts.close()
  },
  /** Opens a host; `expected` is the one kind of error it is about. */
  open: async ({ page, hosts }, use) => {
    const complaints: string[] = []
    let allowed = /(?!)/
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await use(async (host, expected = allowed) => {
      allowed = expected
      await page.goto(hosts.address + host)
    })
    expect(complaints.filter((text) => !allowed.test(text))).toEqual([])
  },
})

/** Has the document of the fixtures in shards in a folder of the host; returns what is asked for there. */
async function servedInShards(page: Page, folder: string): Promise<string[]> {
  const files = new Map<string, string>()
  const outline = await parted(
    JSON.parse(readFileSync('tests/fixtures/timeline.json', 'utf8')) as TimelineDocument,
    (file, content) => {
      files.set(file, content)
      return Promise.resolve()
    },
  )
  files.set('timeline.json', [...outlinePieces(outline)].join(''))
  const asked: string[] = []
  await page.route(`**/${folder}**`, (route) => {
    const file = route.request().url().split(`/${folder}`)[1] ?? ''
    asked.push(file)
    const body = files.get(file) ?? readFileSync(join('tests', 'fixtures', file), 'utf8')
    return route.fulfill({ contentType: 'application/json', headers: { 'access-control-allow-origin': '*' }, body })
  })
  return asked
}

const element = (page: Page, id = ''): Locator => page.locator(`silsila-timeline${id}`)
const shown = async (timeline: Locator) => {
  await expect(timeline.locator('.vis-timeline')).toBeVisible({ timeout: 15_000 })
}
const chips = (timeline: Locator) => timeline.locator('.chart-chip')

test('two elements and a frame on one page do not touch each other, nor the page', async ({ page, open }) => {
  await page.addInitScript(() => {
    const heard: unknown[] = []
    Object.assign(globalThis, { heard })
    for (const name of ['silsila-ready', 'silsila-select', 'silsila-filter'] as const)
      addEventListener(name, ({ target, detail }) => heard.push([name, (target as Element).id, detail]))
  })
  await open('plain.html')
  const [one, two] = [element(page, '#one'), element(page, '#two')]
  await shown(one)
  await shown(two)
  // a browser gives no frames to what nobody sees
  await page.locator('iframe').scrollIntoViewIfNeeded()
  await expect(page.frameLocator('iframe').locator('.vis-timeline')).toBeVisible({ timeout: 15_000 })
  const about = () =>
    page.evaluate(() => [location.href, history.length, document.head.children.length, document.body.children.length])
  const before = await about()

  await expect(two.locator('.silsila')).toHaveAttribute('dir', 'rtl')
  await expect(one.locator('.silsila')).toHaveAttribute('lang', 'en')
  await expect(one.getByRole('link', { name: 'The timeline', exact: true })).toBeHidden()
  await expect(page.getByRole('main')).toHaveCount(0)
  // one is coloured by its host, the other is not
  await expect(one.locator('.silsila')).toHaveCSS('background-color', 'rgb(240, 248, 255)')
  await expect(one.locator('h1')).toHaveCSS('color', 'rgb(1, 2, 3)')
  await expect(two.locator('.silsila')).toHaveCSS('background-color', 'rgb(21, 23, 26)')

  // an event of one, by the chart; Escape pressed elsewhere is not for it
  await chips(one).first().click()
  await expect(one.locator('article.detail')).toBeVisible()
  await expect(two.locator('article.detail')).toHaveCount(0)
  await page.locator('#elsewhere').focus()
  await page.keyboard.press('Escape')
  await expect(one.locator('article.detail')).toBeVisible()
  await one.locator('article.detail h2').focus()
  await page.keyboard.press('Escape')
  await expect(one.locator('article.detail')).toHaveCount(0)

  // what the host asks of one by its methods and properties
  await two.evaluate((timeline: HTMLElementTagNameMap['silsila-timeline']) => {
    timeline.setFilter({ leader: ['to-lam'] })
  })
  await expect(two.locator('.chart-lane-label')).toHaveCount(2)
  await two.evaluate((timeline: HTMLElementTagNameMap['silsila-timeline']) => {
    timeline.lanes = 'type'
    timeline.lang = 'en'
  })
  await expect(two.locator('.chart-lane-label')).toHaveText(['Phone call'])
  await expect(chips(two)).toHaveCount(1)
  await two.evaluate((timeline: HTMLElementTagNameMap['silsila-timeline']) => {
    timeline.select('2025-04-visit-xi-jinping-vn')
  })
  await expect(two.locator('article.detail h2')).toBeVisible()

  await expect
    .poll(() => page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard))
    .toEqual(
      expect.arrayContaining([
        ['silsila-ready', 'one', expect.objectContaining({ lang: 'en', events: 13 })],
        ['silsila-ready', 'two', expect.objectContaining({ lang: 'ur' })],
        ['silsila-select', 'one', expect.objectContaining({ id: expect.any(String) })],
        ['silsila-select', 'one', { id: null, title: null, date: null }],
        ['silsila-filter', 'two', expect.objectContaining({ leader: ['to-lam'], results: 1 })],
        [
          'silsila-select',
          'two',
          expect.objectContaining({ id: '2025-04-visit-xi-jinping-vn', date: expect.any(String) }),
        ],
      ]),
    )
  expect(await about()).toEqual(before)
  // links lead to the timeline's own page
  const full = one.getByRole('link', { name: 'Open the full timeline' })
  expect(await full.evaluate((link: HTMLAnchorElement) => link.href)).toMatch(
    /^http:\/\/localhost:\d+\/\?leader=zhao-leji/,
  )
})

test('in a right-to-left host it speaks the language of the page, unless it is asked for another', async ({
  page,
  open,
}) => {
  await open('rtl.html')
  const [own, other] = [element(page, '#own'), element(page, '#other')]
  await shown(own)
  await shown(other)
  await expect(own.locator('.silsila')).toHaveAttribute('lang', 'ur')
  await expect(own.locator('.chart-canvas')).toHaveCSS('direction', 'rtl')
  expect(await page.evaluate(() => document.fonts.check('16px "Silsila Nastaliq"', 'سلسلہ'))).toBe(true)
  await expect(other.locator('.chart-canvas')).toHaveCSS('direction', 'ltr')
  await expect(other.locator('h1, h2').first()).toHaveCSS('text-align', 'start')
})

test('a host with hostile styles and globals changes nothing in it', async ({ page, open }) => {
  await open('hostile.html')
  const timeline = element(page)
  await shown(timeline)
  const title = timeline.locator('h1, h2').first()
  await expect(title).toHaveCSS('font-size', '22px')
  await expect(title).toHaveCSS('letter-spacing', /^-?0\.\d+px$/)
  await expect(title).toHaveCSS('writing-mode', 'horizontal-tb')
  await expect(title).not.toHaveCSS('color', 'rgb(255, 0, 0)')
  await expect(timeline.locator('.silsila')).toHaveCSS('font-size', '15px')
  await chips(timeline).first().click()
  await expect(timeline.locator('article.detail')).toBeVisible()
  await expect(timeline.locator('blockquote').first()).toBeVisible()
})

test('the chart is dragged, zoomed and left in a shadow tree as on the page', async ({ page, open }) => {
  await open('plain.html')
  const timeline = element(page, '#one')
  await shown(timeline)
  const ends = () => timeline.locator('.overview .handle').evaluateAll((all) => all.map((one) => one.ariaValueText))
  const canvas = timeline.locator('.vis-center')
  await canvas.scrollIntoViewIfNeeded()
  const box = await canvas.boundingBox()
  if (!box) throw new Error('no chart')
  const [x, y] = [box.x + box.width / 2, box.y + box.height - 8]
  const [opened, scrolled] = [await ends(), await page.evaluate(() => scrollY)]
  await page.mouse.move(x, y)
  // the page keeps its wheel until the reader has clicked into the chart
  await page.mouse.wheel(0, 120)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled)
  expect(await ends()).toEqual(opened)
  await page.evaluate((top) => {
    scrollTo(0, top)
  }, scrolled)

  await page.mouse.down()
  await page.mouse.move(x - 60, y, { steps: 4 })
  await page.mouse.move(x - 160, y, { steps: 8 })
  await page.mouse.up()
  await expect.poll(ends).not.toEqual(opened)
  const dragged = await ends()
  await page.mouse.wheel(0, -240)
  await expect.poll(ends).not.toEqual(dragged)
  const zoomed = await ends()
  // a click elsewhere in the same shadow tree gives the wheel back
  await timeline.locator('[part=header]').click({ position: { x: 3, y: 3 } })
  await page.mouse.move(x, y)
  await page.mouse.wheel(0, 40)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled)
  expect(await ends()).toEqual(zoomed)
})

test('works under a policy that allows its own origin and no styles at all', async ({ page, open }) => {
  await open('strict.html')
  const timeline = element(page)
  await shown(timeline)
  await chips(timeline).first().click()
  await expect(timeline.locator('blockquote mark').first()).toBeVisible()
  await expect(timeline.locator('.silsila')).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
})

test('works from a folder', async ({ page, open, hosts }) => {
  await open('folder.html')
  const timeline = element(page)
  await shown(timeline)
  await expect(timeline.locator('.silsila')).toHaveAttribute('lang', 'vi')
  const full = timeline.locator('a.full')
  expect(await full.evaluate((link: HTMLAnchorElement) => link.href)).toContain(`${hosts.address}some/folder/?`)
})

test("shows somebody else's document with its evidence; one that is not there is said in the element", async ({
  page,
  open,
}) => {
  await open('corpus.html', /gone\.json|404/)
  const [own, gone] = [element(page, '#own'), element(page, '#gone')]
  await shown(own)
  await own.evaluate((timeline: HTMLElementTagNameMap['silsila-timeline']) => {
    timeline.select('2025-04-visit-xi-jinping-vn')
  })
  await expect(own.locator('blockquote mark').first()).toBeVisible()

  const alert = gone.getByRole('alert')
  await expect(alert).toContainText('Không tải được dòng thời gian.')
  await expect(gone.getByRole('link', { name: 'Elsewhere' })).toBeVisible()
  // a retry that fails as well, then an address that is right
  await gone.getByRole('button').click()
  await expect(alert).toBeVisible()
  await gone.evaluate((timeline: HTMLElementTagNameMap['silsila-timeline']) => {
    timeline.src = 'corpus/timeline.json'
  })
  await shown(gone)
  await expect(gone.getByRole('link', { name: 'Elsewhere' })).toBeHidden()

  // the same in shards: shown from its outline, a quote comes from its shard beside it
  const asked = await servedInShards(page, 'shards/of/it/')
  await gone.evaluate((timeline: HTMLElementTagNameMap['silsila-timeline']) => {
    timeline.src = 'shards/of/it/'
  })
  await shown(gone)
  await expect.poll(() => asked).toEqual(['timeline.json'])
  await gone.evaluate((timeline: HTMLElementTagNameMap['silsila-timeline']) => {
    timeline.select('2025-04-visit-xi-jinping-vn')
  })
  await expect(gone.locator('blockquote mark').first()).toBeVisible()
  expect(asked.filter((file) => file.startsWith('shards/'))).toEqual([expect.stringMatching(/^shards\/2025-1-/)])
})

test('loads nothing until it is near the screen', async ({ page, open }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await open('empty.html')
  await page.evaluate(() => {
    const far = document.createElement('div')
    far.style.height = '4000px'
    document.querySelector('#place')?.append(far, document.createElement('silsila-timeline'))
  })
  await page.evaluate(() => customElements.whenDefined('silsila-timeline'))
  await page.waitForTimeout(300)
  expect(asked.filter((path) => /timeline\.json|element-view|\.css/.test(path))).toEqual([])
  await element(page).scrollIntoViewIfNeeded()
  await shown(element(page))
})

test('removed and put back fifty times it leaves nothing behind; moved it stays as it is', async ({ page, open }) => {
  test.setTimeout(120_000)
  await open('empty.html')
  const client = await page.context().newCDPSession(page)
  const counts = async () => {
    await client.send('HeapProfiler.collectGarbage')
    await client.send('HeapProfiler.collectGarbage')
    const { metrics } = await client.send('Performance.getMetrics')
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN
    return { nodes: of('Nodes'), listeners: of('JSEventListeners') }
  }
  const around = () =>
    page.evaluate(() => ({
      ...{
        head: document.head.children.length,
        sheets: document.adoptedStyleSheets.length,
        fonts: document.fonts.size,
      },
      ...{ html: document.documentElement.attributes.length, body: document.body.attributes.length },
    }))
  const rounds = (count: number) =>
    page.evaluate(async (count) => {
      for (let round = 0; round < count; round++) {
        const timeline = document.createElement('silsila-timeline')
        timeline.loading = 'eager'
        timeline.lang = round % 2 === 0 ? 'ur' : 'en'
        const ready = new Promise((resolve) => {
          timeline.addEventListener('silsila-ready', resolve, { once: true })
        })
        document.querySelector('#place')?.append(timeline)
        // some are taken away before they have loaded, some after they have drawn, some opened
        if (round % 3 > 0) {
          await ready
          timeline.select('2025-04-visit-xi-jinping-vn')
          for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame)
        }
        timeline.remove()
        if (round % 5 === 0) {
          document.querySelector('#place')?.append(timeline)
          await Promise.resolve()
          timeline.remove()
        }
      }
      await new Promise((resolve) => setTimeout(resolve, 500))
    }, count)

  await client.send('Performance.enable')
  const clean = await around()
  await rounds(6)
  const [before, beside] = [await counts(), await around()]
  expect(beside).toEqual(clean)
  await rounds(50)
  const after = await counts()
  expect(await around()).toEqual(clean)

  await page.evaluate(() => {
    const timeline = document.createElement('silsila-timeline')
    timeline.loading = 'eager'
    document.querySelector('#place')?.append(timeline)
  })
  const timeline = element(page)
  await shown(timeline)
  // a browser keeps a few nodes of its own, but of fifty timelines not the half of one
  const one = await counts()
  expect(after.nodes - before.nodes).toBeLessThan((one.nodes - after.nodes) / 2)
  expect(after.listeners - before.listeners).toBeLessThan((one.listeners - after.listeners) / 2)

  await chips(timeline).first().click()
  await page.evaluate(() => document.querySelector('#other')?.append(...document.querySelectorAll('silsila-timeline')))
  await expect(timeline.locator('article.detail')).toBeVisible()
  await expect(page.locator('#other .vis-timeline')).toBeVisible()
})

test('the one file opens from a disk with all it needs in it, in Urdu too', async ({ page }, info) => {
  const file = info.outputPath('from a mail.html')
  await copyFile('dist/silsila.html', file)
  const address = pathToFileURL(file).href
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(address) && !url.startsWith('data:')) complaints.push(`request to ${url}`)
  })
  await page.goto(`${address}?lang=ur`)
  await shown(page.locator('body'))
  await page.locator('[data-list] a[data-event]').nth(3).click()
  await expect(page.locator('blockquote mark').first()).toBeVisible()
  // its address is nobody else's
  await expect(page.locator('header .opener')).toHaveCount(0)
  expect(await page.evaluate(() => document.fonts.check('16px "Noto Nastaliq Urdu"', 'سلسلہ'))).toBe(true)
  // no script that is not of the build runs
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "changed"'
    document.body.append(script)
  })
  await expect(page).not.toHaveTitle('changed')
  expect(complaints.filter((text) => !text.includes('Content Security Policy'))).toEqual([])
  expect(complaints).toHaveLength(1)
})
