// One program in one fresh browser: how long until it answers, how it moves, how it searches, what it weighs.
import { chromium, type Page } from '@playwright/test'
import { join } from 'node:path'
import { alone } from '../browser.mjs'
import { root } from '../root.mjs'
import { heapOf } from './heap'
import type { Program } from './programs'

/** Milliseconds, unless they are counts or bytes; null where there is none, or none within the time. */
export interface Figures {
  readonly drawn: number | null
  readonly ready: number | null
  readonly drag: readonly number[] | null
  readonly wheel: readonly number[] | null
  readonly keys: readonly Key[] | null
  readonly nodes: number | null
  readonly heap: number | null
  readonly handed: number | null
}

/** What a key took, from its time stamp, milliseconds. */
export interface Key {
  /** To the last change of list or counts in the document. */
  readonly told: number
  /** To the end of the frame that painted it. */
  readonly painted: number
}

export interface Limits {
  /** Until a program answers, and for anything else asked of it, milliseconds. */
  readonly patience: number
  /** How long time is dragged, and how long zoomed. */
  readonly moving: number
  /** What is typed, letter by letter. */
  readonly queries: readonly string[]
}

/** Of `probe.js`, as far as it is asked from here. */
declare const bench: {
  readonly drawn: number | null
  readonly ready: number | null
  readonly frames: () => void
  readonly ended: () => number[]
  readonly answered: (quiet: number) => Promise<Key | null>
  readonly nodes: () => number
  readonly handed: () => number | null
}

/** Nothing has changed for so long: what a key has brought is all there. Milliseconds. */
const quiet = 250
/** A browser that has just been started is busy with itself for so long; nobody opens a page in it meanwhile. Milliseconds. */
const settling = 1000
/** Pixels that a drag reaches to either side. */
const reach = 300

/** Runs a program once. A fresh browser each time: nothing is cached, nothing is warm. */
export async function measure(
  executablePath: string,
  site: string,
  { address, watched, canvas, wheel, field }: Program,
  { patience, moving, queries }: Limits,
): Promise<Figures> {
  const browser = await chromium.launch({ executablePath, args: alone })
  const within = <T>(work: Promise<T>) => orNull(work, patience)
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    await page.addInitScript(`globalThis.benchProgram = ${JSON.stringify(watched)}`)
    await page.addInitScript({ path: join(root, 'scripts', 'bench', 'probe.js') })
    await page.waitForTimeout(settling)
    await page.goto(new URL(address, site).href, { waitUntil: 'commit' })
    const ready = watched.items === null ? null : await within(untilReady(page))
    const none = { drawn: null, ready, drag: null, wheel: null, keys: null, nodes: null, heap: null, handed: null }
    if (watched.items !== null && ready === null) return none
    await within(page.waitForLoadState('networkidle'))
    const nodes = await within(page.evaluate(() => bench.nodes()))
    const handed = await within(page.evaluate(() => bench.handed()))
    const heap = await within(heapOf(page))
    const drag = canvas === null ? null : await within(dragged(page, canvas, moving))
    const turns = canvas === null || !wheel ? null : await within(turned(page, canvas, moving))
    const keys = field === null ? null : await typed(page, field, queries, patience)
    const drawn = watched.items === null ? null : await within(page.evaluate(() => bench.drawn))
    return { drawn, ready, drag, wheel: turns, keys, nodes, heap, handed }
  } finally {
    await browser.close()
  }
}

async function untilReady(page: Page): Promise<number> {
  for (;;) {
    const ready = await page.evaluate(() => bench.ready)
    if (ready !== null) return ready
    await page.waitForTimeout(100)
  }
}

/** What comes of it within the time; null where nothing does. */
async function orNull<T>(work: Promise<T>, time: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, time, null)
  })
  try {
    return await Promise.race([work, late])
  } catch (error) {
    console.error(error)
    return null
  } finally {
    clearTimeout(timer)
  }
}

async function middleOf(page: Page, canvas: string): Promise<{ x: number; y: number }> {
  return page.evaluate((selector) => {
    const node = document.querySelector(selector)
    node?.scrollIntoView({ block: 'center', behavior: 'instant' })
    const { left, top, bottom, width } = node?.getBoundingClientRect() ?? new DOMRect()
    return { x: left + width / 2, y: (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2 }
  }, canvas)
}

/** A mouse that drags to and fro; each move is sent when the page has taken the one before. */
async function dragged(page: Page, canvas: string, time: number): Promise<number[]> {
  const { x, y } = await middleOf(page, canvas)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.evaluate(() => {
    bench.frames()
  })
  const until = performance.now() + time
  for (let step = 1; performance.now() < until; step++) await page.mouse.move(x + reach * Math.sin(step / 20), y)
  const frames = await page.evaluate(() => bench.ended())
  await page.mouse.up()
  return frames
}

/** A wheel turned closer and back again, ten turns each, forty turns a second. */
async function turned(page: Page, canvas: string, time: number): Promise<number[]> {
  const { x, y } = await middleOf(page, canvas)
  await page.mouse.move(x, y)
  await page.keyboard.down('Control')
  await page.evaluate(() => {
    bench.frames()
  })
  const until = performance.now() + time
  for (let step = 0; performance.now() < until; step++) {
    await page.mouse.wheel(0, step % 20 < 10 ? -100 : 100)
    await page.waitForTimeout(25)
  }
  const frames = await page.evaluate(() => bench.ended())
  await page.keyboard.up('Control')
  return frames
}

/**
 * Words typed letter by letter, each after all that the one before has brought, as many as the time allows. Keys that
 * change nothing do not count.
 */
async function typed(page: Page, field: string, queries: readonly string[], patience: number): Promise<Key[]> {
  const until = performance.now() + patience
  const answered = () =>
    orNull(
      page.evaluate((wait) => bench.answered(wait), quiet),
      until - performance.now(),
    )
  const times: Key[] = []
  await page.locator(field).first().focus()
  // the page scrolls to it, which a list may say on itself when it is over
  await page.waitForTimeout(quiet)
  // page.keyboard has no keys for Urdu
  const keyboard = await page.context().newCDPSession(page)
  for (const query of queries) {
    for (const key of query) {
      if (performance.now() > until) return times
      for (const type of ['keyDown', 'keyUp'] as const)
        await keyboard.send('Input.dispatchKeyEvent', { type, key, ...(type === 'keyDown' ? { text: key } : {}) })
      const time = await answered()
      if (time !== null) times.push(time)
    }
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.press('Delete')
    await answered()
  }
  return times
}
