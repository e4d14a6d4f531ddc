// Ten thousand events: what the page holds does not grow with them, its parts agree, and nothing is left behind by use.
// Counts alone; how long it takes is `npm run bench`.
import type { Page } from '@playwright/test'
import { generate } from '../../scripts/bench/documents'
import { shippedLexicon } from '../../scripts/lexicon-store'
import { canvas, drawn, ground, settled } from './chart'
import { expect, open, rows, searchBox, test } from './silsila'

/** Elements a page may have, however many events there are. */
const mostNodes = 1500
/** Items vis-timeline may hold: what a window and its margins can show. */
const mostItems = 200

const nodes = (page: Page) => page.evaluate(() => document.querySelectorAll('*').length)

/** What vis-timeline holds, drawn or not: each box it draws knows the set it comes from. */
const held = (page: Page) =>
  page
    .locator('.vis-item')
    .first()
    .evaluate((box) => {
      const { 'vis-item': item } = box as unknown as Record<string, { parent: { itemSet: { items: object } } }>
      return Object.keys(item?.parent.itemSet.items ?? {}).length
    })

/** Nodes that are kept alive, on the page or off it, and listeners, after a collection. */
async function kept(page: Page): Promise<{ readonly nodes: number; readonly jsEventListeners: number }> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const counters = await session.send('Memory.getDOMCounters')
  await session.detach()
  return counters
}

/** How often the page is laid out while something is done with it. */
async function layoutsOf(page: Page, act: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const layouts = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? Infinity
  }
  const before = await layouts()
  await act()
  const after = await layouts()
  await session.detach()
  return after - before
}

/** How often while time is zoomed, a turn of the wheel a frame. */
async function laidOut(page: Page, turns: number): Promise<number> {
  return layoutsOf(page, () =>
    page.locator('.vis-center').evaluate(async (center, turns) => {
      // and out of it: what is asked of the page within a frame has it laid out once more
      const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
      const { left, top, width } = center.getBoundingClientRect()
      for (let turn = 0; turn < turns; turn++) {
        const at = { clientX: left + width / 2, clientY: top + 20, ctrlKey: true, bubbles: true, cancelable: true }
        center.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY: turn < turns / 2 ? -100 : 100 }))
        await frame()
      }
      await frame()
    }, turns),
  )
}

/**
 * What a key in the search box makes of the list: how often it changes, rows that are made, and rows that stand there then;
 * of the facets: lines that are made while others go; of the page: how often it is laid out.
 */
async function listed(page: Page, key: string) {
  const list = page.locator('[data-list]')
  const seen = await list.evaluateHandle((node) => {
    const seen = { changes: 0, made: 0 }
    const look = (changes: readonly MutationRecord[]) => {
      const added = changes.flatMap(({ addedNodes }) => [...addedNodes].filter((one) => one instanceof Element))
      seen.changes++
      seen.made += added.reduce((sum, one) => sum + one.querySelectorAll('a.row').length, 0)
    }
    new MutationObserver(look).observe(node, { childList: true, characterData: true, subtree: true })
    return seen
  })
  const facets = await page.evaluateHandle(() =>
    Array.from(document.querySelectorAll('.facets ul'), (list) => ({ list, before: [...list.children] })),
  )
  const layouts = await layoutsOf(page, async () => {
    await page.keyboard.press(key)
    await settled(page)
  })
  const needless = await facets.evaluate((all) =>
    all.reduce((sum, { list, before }) => {
      const made = [...list.children].filter((line) => !before.includes(line)).length
      return sum + Math.min(made, before.filter((line) => !line.isConnected).length)
    }, 0),
  )
  return { ...(await seen.evaluate((all) => all)), rows: await rows(page).count(), layouts, needless }
}

const count = (page: Page) => page.locator('p.count[role="status"]')

// a trace of a large page is larger, and slower, than the page
test.use({ trace: 'off' })

test('ten thousand events', async ({ page }) => {
  // ten rounds of everything, on a machine with other things to do
  test.setTimeout(180_000)
  const { document } = generate(10_000, (await shippedLexicon()).lexicon)
  const calls = document.events.filter(({ type }) => type === 'phone-call').length
  const dated = document.events.filter(({ date }) => date.earliest ?? date.latest).length
  await page.route('**/timeline.json', (route) => route.fulfill({ json: document }))
  await page.setViewportSize({ width: 1280, height: 900 })
  await open(page, './?lang=en&lanes=type')
  await settled(page)

  const small = async () => {
    await settled(page)
    expect(await nodes(page)).toBeLessThan(mostNodes)
    expect(await held(page)).toBeLessThanOrEqual(mostItems)
  }

  await test.step('are counted whole and drawn in part', async () => {
    await expect(count(page)).toHaveText('10,000 events')
    const { ids, counted } = await drawn(page)
    expect(ids.length + counted).toBe(dated)
    await small()
  })

  await test.step('stay so while time is dragged and zoomed', async () => {
    const { x, y } = await ground(page)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 300, y, { steps: 6 })
    await page.mouse.up()
    await small()
    await page.keyboard.down('Control')
    for (let turn = 0; turn < 8; turn++) await page.mouse.wheel(0, -100)
    await page.keyboard.up('Control')
    await small()
    await canvas(page).press('0')
  })

  await test.step('are laid out once for a turn of the wheel, not for each change', async () => {
    await settled(page)
    // and now and then for what stands around the chart
    expect(await laidOut(page, 20)).toBeLessThan(20 * 3)
    await settled(page)
  })

  await test.step('stand where they stand: drawn again, nothing moves', async () => {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      await settled(page)
      const [before, after] = await canvas(page).evaluate(async (node) => {
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
        await frame()
        const before = node.outerHTML
        // other letters would be measured anew
        node.ownerDocument.fonts.dispatchEvent(new Event('loadingdone'))
        await frame()
        await frame()
        return [before, node.outerHTML]
      })
      expect(after).toBe(before)
    }
  })

  const calling = page.locator('.facets').getByRole('checkbox', { name: /^Phone call/ })
  await test.step('agree on what a filter leaves', async () => {
    await calling.check()
    await expect(count(page)).toHaveText(`${calls.toLocaleString('en')} of 10,000 events`)
    await small()
    await calling.uncheck()
  })

  await test.step('are listed anew once with a key, and no more of them than are near', async () => {
    // by then all that a search takes has come
    await searchBox(page).fill('xi jinpign')
    await expect(rows(page).first()).toContainText('Xi Jinping')
    await searchBox(page).fill('')
    await settled(page)
    for (const key of ['x', 'i', 'Backspace', 'Backspace', 't', 'o']) {
      const { changes, rows, layouts, needless } = await listed(page, key)
      expect(changes).toBeLessThanOrEqual(1)
      // for list and counts, for the chart and the overview, and now and then for what stands around them
      expect(layouts).toBeLessThanOrEqual(12)
      expect(needless).toBe(0)
      expect(rows).toBeLessThanOrEqual(14)
    }
    await searchBox(page).fill('')
  })

  await test.step('are not made anew when a key brings them back', async () => {
    await searchBox(page).fill('xi jinping')
    await settled(page)
    let least = Infinity
    // "xi jinpingqqq", which nobody is called, and back
    for (const key of ['q', 'q', 'q', 'Backspace', 'Backspace', 'Backspace']) {
      const { changes, made, rows } = await listed(page, key)
      expect(changes).toBeLessThanOrEqual(1)
      expect(made).toBe(0)
      least = Math.min(least, rows)
    }
    expect(least).toBe(0)
    await expect(rows(page)).toHaveCount(14)
    await searchBox(page).fill('')
  })

  await test.step('leave nothing behind after many rounds', async () => {
    const round = async () => {
      await calling.check()
      await searchBox(page).fill('xi jinping')
      await expect(rows(page).first()).toContainText('Xi Jinping')
      await rows(page).first().click()
      await page.goBack()
      await searchBox(page).fill('')
      await calling.uncheck()
      await expect(count(page)).toHaveText('10,000 events')
    }
    for (let time = 0; time < 2; time++) await round()
    await settled(page)
    const before = await kept(page)
    for (let time = 0; time < 8; time++) await round()
    await settled(page)
    const after = await kept(page)
    expect(after.nodes).toBeLessThan(before.nodes * 1.1)
    expect(after.jsEventListeners).toBeLessThan(before.jsEventListeners * 1.1)
  })
})
