// An hour of a restless reader, at random and in a hurry: no error, and nothing grows. Some hundred acts here, thousands in
// `npm run long-life`; what is random follows from a seed, so that it can be done again.
import { expect, type CDPSession, type Page } from '@playwright/test'
import type { TimelineDocument } from '../../src/model/document'
import { crowded, serve } from './chart'
import { open, rows, test } from './silsila'

const acts = Number(process.env['LONG_LIFE'] ?? 120)
const seed = Number(process.env['LONG_LIFE_SEED'] ?? 20231212)

/** How much more there may be after all the acts than before, however many: what is kept once, and no leak. Heap in bytes. */
const mayGrow = { Nodes: 1000, JSEventListeners: 50, JSHeapUsedSize: 6_000_000 } as const

/** Runs in the page. Each act is what a click, a key or the wheel does; none is on something that leads away. */
async function act({ times, seed: from }: { times: number; seed: number }): Promise<Record<string, number>> {
  let state = from
  /** mulberry32 */
  const random = () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
  const one = <T>(all: ArrayLike<T>): T | undefined => all[Math.floor(random() * all.length)]
  const any = (selector: string) => one(document.querySelectorAll<HTMLElement>(selector))
  const canvas = () => document.querySelector<HTMLElement>('.chart-canvas')
  const key = (name: string, at: Element | null = document.activeElement) =>
    (at ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }))
  const pick = (select: HTMLSelectElement | null) => {
    const option = select && one(select.options)
    if (!option) return
    select.value = option.value
    select.dispatchEvent(new Event('change', { bubbles: true }))
  }
  const words = ['to lam', 'phone', 'چین', 'Made-up 12', 'xyzzy', 'Bắc Kinh', '']
  const does: Readonly<Record<string, () => void>> = {
    filter: () => any('.facets input[type="checkbox"]')?.click(),
    search: () => {
      const box = document.querySelector<HTMLInputElement>('search input')
      if (!box) return
      box.value = one(words) ?? ''
      box.dispatchEvent(new Event('input', { bubbles: true }))
    },
    chip: () => any('.chips-line button')?.click(),
    select: () => any('[data-list] a[data-event]')?.click(),
    close: () => key('Escape'),
    mark: () => {
      canvas()?.focus()
      for (const name of ['Home', 'ArrowRight', 'Enter']) key(name)
    },
    tool: () => any('.chart-foot .chart-tool:not([popovertarget])')?.click(),
    wheel: () => {
      const box = canvas()?.getBoundingClientRect()
      if (!box) return
      const at = { clientX: box.left + box.width * random(), clientY: box.top + box.height / 2 }
      const how = { deltaY: random() < 0.5 ? -120 : 120, ctrlKey: true, bubbles: true, cancelable: true }
      canvas()
        ?.querySelector('.vis-center')
        ?.dispatchEvent(new WheelEvent('wheel', { ...at, ...how }))
    },
    language: () => any('header .segment')?.click(),
    theme: () => any('header .square:not([data-opener])')?.click(),
    lanes: () => {
      pick(document.querySelector('.lanes select'))
    },
    dialog: () => any('footer .more button, [data-opener="download"]')?.click(),
  }
  const done: Record<string, number> = {}
  const frame = () => new Promise(requestAnimationFrame)
  for (let time = 0; time < times; time += 1) {
    const name = one(Object.keys(does)) ?? 'close'
    // a dialog holds everything behind it
    if (document.querySelector('dialog:modal') && name !== 'close') {
      document.querySelector('dialog:modal')?.dispatchEvent(new Event('cancel', { cancelable: true }))
      document.querySelector<HTMLElement>('dialog:modal button')?.click()
    }
    does[name]?.()
    done[name] = (done[name] ?? 0) + 1
    await frame()
    await frame()
  }
  return done
}

/** Back to one and the same view, without reloading. */
async function atRest(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.locator('header .segment[lang="en"]').click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.evaluate(() => {
    const box = document.querySelector<HTMLInputElement>('search input')
    if (box) box.value = ''
    box?.dispatchEvent(new Event('input', { bubbles: true }))
  })
  const clear = page.getByRole('button', { name: 'Clear all' })
  if (await clear.isVisible()) await clear.click()
  await page.locator('.lanes select').selectOption('none')
  await page.getByRole('button', { name: 'Show everything' }).or(page.locator('.chart-tool').last()).first().click()
  await expect(page.locator('dialog[open], [data-heading]')).toHaveCount(0)
  await page.waitForTimeout(1000)
}

async function measured(page: Page, session: CDPSession): Promise<Record<keyof typeof mayGrow, number>> {
  await atRest(page)
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN
  return { Nodes: of('Nodes'), JSEventListeners: of('JSEventListeners'), JSHeapUsedSize: of('JSHeapUsedSize') }
}

test(`${String(acts)} acts at random: no error, nothing grows`, async ({ page, request }) => {
  test.setTimeout(60_000 + acts * 400)
  await page.setViewportSize({ width: 1440, height: 900 })
  const document = (await (await request.get('timeline.json')).json()) as TimelineDocument
  const made = crowded(document, 40)
  await serve(page, { ...made, events: [...made.events, ...document.events] })
  await open(page, './?lang=en')
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  // what is loaded once, and what is kept of what was seen, is there before it counts
  await page.evaluate(act, { times: Math.min(acts, 60), seed: seed + 1 })
  const before = await measured(page, session)
  const done = await page.evaluate(act, { times: acts, seed })
  const after = await measured(page, session)
  const grown = Object.fromEntries(
    (Object.keys(mayGrow) as (keyof typeof mayGrow)[]).map((name) => [name, after[name] - before[name]]),
  ) as Record<keyof typeof mayGrow, number>
  const said = JSON.stringify({ done, before, grown })
  test.info().annotations.push({ type: 'long life', description: said })
  if (process.env['LONG_LIFE']) console.log(said)
  for (const name of Object.keys(mayGrow) as (keyof typeof mayGrow)[])
    expect(grown[name], `${name}: ${said}`).toBeLessThanOrEqual(mayGrow[name])
  // and it still works
  await rows(page).first().click()
  await expect(page.locator('[data-heading]')).toBeVisible()
})
