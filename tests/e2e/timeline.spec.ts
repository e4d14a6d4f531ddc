// The timeline by pointer, wheel, finger and key: what is drawn, what moves it, and that it agrees with the list.
import type { Page } from '@playwright/test'
import type { TimelineDocument } from '../../src/model/document'
import {
  canvas,
  clusters,
  crowded,
  drawn,
  ends,
  ground,
  handle,
  inAddress,
  markOf,
  marks,
  serve,
  settled,
} from './chart'
import { expect, listed, open, rows, test } from './silsila'

const documentOf = async (page: Page) => (await (await page.request.get('./timeline.json')).json()) as TimelineDocument

/** Mouse from one place to another, as a hand would. */
async function drag(page: Page, from: { x: number; y: number }, by: number): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + by, from.y, { steps: 8 })
  await page.mouse.up()
}

test.describe('opening', () => {
  for (const lang of ['en', 'ur']) {
    for (const width of [320, 360, 1440]) {
      test(`three years are in view and no mark is cut: ${lang}, ${String(width)} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 })
        await open(page, `./?lang=${lang}`)
        await settled(page)
        expect(await ends(page)).toEqual(
          lang === 'en' ? ['1 January 2023', '31 December 2025'] : ['1 جنوری 2023', '31 دسمبر 2025'],
        )
        const cut = await marks(page).evaluateAll((all) => {
          const frame = document.querySelector('.vis-center')?.getBoundingClientRect()
          return all
            .filter((mark) => {
              const { left, right } = mark.getBoundingClientRect()
              return !frame || left < frame.left - 1 || right > frame.right + 1
            })
            .map((mark) => mark.getAttribute('aria-label'))
        })
        expect(cut).toEqual([])
        expect(await marks(page).count()).toBeGreaterThan(0)
      })
    }
  }

  for (const width of [360, 1440]) {
    test(`no two marks cover one another: ${String(width)} px`, async ({ page }) => {
      await serve(page, crowded(await documentOf(page), 300))
      await page.setViewportSize({ width, height: 900 })
      await open(page)
      await settled(page)
      const boxes = await marks(page).evaluateAll((all) =>
        all.map((mark) => {
          const { left, right, top, bottom } = mark.getBoundingClientRect()
          return { left, right, top, bottom }
        }),
      )
      const covering = boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1),
      )
      expect(covering).toEqual([])
    })
  }
})

test.describe('pointer', () => {
  for (const [lang, by, earlier] of [
    ['en', 200, true],
    ['en', -200, false],
    ['ur', 200, false],
    ['ur', -200, true],
  ] as const) {
    test(`a drag of ${String(by)} px in ${lang} shows what is ${earlier ? 'earlier' : 'later'}`, async ({ page }) => {
      await open(page, `./?lang=${lang}`)
      await settled(page)
      await drag(page, await ground(page), by)
      await expect.poll(() => inAddress(page, 'from')).not.toBeNull()
      const from = inAddress(page, 'from') ?? ''
      expect(from < '2023-01-01').toBe(earlier)
      // moved, not zoomed: the length is three years still, but for the part of a day
      const days = (Date.parse(inAddress(page, 'to') ?? '') - Date.parse(from)) / 86_400_000
      expect(Math.abs(days - 1095)).toBeLessThanOrEqual(1)
    })
  }

  test('the wheel scrolls the page until the chart was clicked, then it zooms; Escape gives it back', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 420 })
    await open(page)
    await settled(page)
    const scrolled = () => page.evaluate(() => scrollY)
    const place = await ground(page)
    await page.mouse.move(place.x, place.y)
    const before = await scrolled()
    await page.mouse.wheel(0, 60)
    await expect.poll(scrolled).toBeGreaterThan(before)
    expect(inAddress(page, 'from')).toBeNull()
    await expect(page.locator('.chart-hint')).toHaveClass(/chart-hint-shown/)

    const { x, y } = await ground(page)
    await page.mouse.click(x, y)
    const held = await scrolled()
    await page.mouse.wheel(0, -240)
    await expect.poll(() => inAddress(page, 'from')).not.toBeNull()
    expect(await scrolled()).toBe(held)
  })

  test('Ctrl and the wheel zoom about the pointer', async ({ page }) => {
    await open(page)
    await settled(page)
    const { x, y } = await ground(page)
    await page.mouse.move(x, y)
    await page.keyboard.down('Control')
    for (let turn = 0; turn < 4; turn++) await page.mouse.wheel(0, -120)
    await page.keyboard.up('Control')
    await expect.poll(() => inAddress(page, 'from')).not.toBeNull()
    await settled(page)
    const [from, to] = [inAddress(page, 'from') ?? '', inAddress(page, 'to') ?? '']
    expect(from > '2023-06-01' && to < '2025-07-01' && from < '2024-07-01' && to > '2024-07-01').toBe(true)
  })

  test('a click opens the event, a drag that begins on a mark does not', async ({ page }) => {
    await open(page)
    await settled(page)
    const mark = page.locator('.chart-chip').first()
    const box = await mark.boundingBox()
    const place = { x: (box?.x ?? 0) + 15, y: (box?.y ?? 0) + 10 }
    await drag(page, place, 120)
    await expect.poll(() => inAddress(page, 'from')).not.toBeNull()
    expect(inAddress(page, 'event')).toBeNull()
    await settled(page)
    await mark.click()
    await expect(page.locator('[data-heading]')).toBeFocused()
    await expect(mark).toHaveAttribute('aria-current', 'true')
  })

  test('"Earlier: 1" reaches what lies before the window', async ({ page }) => {
    const lone = (await documentOf(page)).events.find(({ date }) => (date.latest ?? '9') < '2023')
    await open(page)
    await settled(page)
    await expect(markOf(page, lone?.id ?? '')).toHaveCount(0)
    await page.getByRole('button', { name: 'Earlier: 1' }).click()
    await settled(page)
    await expect(markOf(page, lone?.id ?? '')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Earlier: 1' })).toHaveCount(0)
    expect((inAddress(page, 'from') ?? '') < '1995-07-12').toBe(true)
  })
})

test.describe('keys', () => {
  for (const [lang, forward, back] of [
    ['en', 'ArrowRight', 'ArrowLeft'],
    ['ur', 'ArrowLeft', 'ArrowRight'],
  ] as const) {
    test(`arrows lead the way one sees them: ${lang}`, async ({ page }) => {
      await open(page, `./?lang=${lang}&lanes=none`)
      await settled(page)
      const focused = page.locator('.vis-item:has(:focus)')
      const key = () => focused.getAttribute('data-key')
      await page.locator('.chart-canvas [tabindex="0"]').focus()
      await page.keyboard.press('Home')
      await settled(page)
      const walked = [await key()]
      for (;;) {
        await page.keyboard.press(forward)
        await expect(focused).toHaveCount(1)
        await settled(page)
        const now = await key()
        if (now === walked.at(-1)) break
        walked.push(now)
      }
      const dated = (await documentOf(page)).events.filter(({ date }) => date.certainty !== 'undated')
      expect(walked.map((one) => one?.slice(1)).sort()).toEqual(dated.map(({ id }) => id).sort())
      await page.keyboard.press(back)
      await settled(page)
      expect(await key()).toBe(walked.at(-2))
      await page.keyboard.press('End')
      await settled(page)
      expect(await key()).toBe(walked.at(-1))
    })
  }

  test('plus and minus zoom, 0 shows everything', async ({ page }) => {
    await open(page)
    await settled(page)
    await page.locator('.chart-canvas [tabindex="0"]').focus()
    await page.keyboard.press('+')
    await expect.poll(() => inAddress(page, 'from')).not.toBeNull()
    await settled(page)
    const closer = await ends(page)
    await page.keyboard.press('-')
    await settled(page)
    expect(await ends(page)).not.toEqual(closer)
    await page.keyboard.press('0')
    await expect.poll(() => inAddress(page, 'from')).toMatch(/^199/)
  })

  test('Enter opens the event, Escape comes back to its mark, Escape again leaves the chart', async ({ page }) => {
    await open(page)
    await settled(page)
    const mark = page.locator('.chart-canvas [tabindex="0"]')
    await mark.focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-heading]')).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(mark).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(mark).not.toBeFocused()
  })
})

test.describe('overview', () => {
  test('its handles move the window by months and years, and the chart and the address with it', async ({ page }) => {
    await open(page)
    await settled(page)
    const place = async () => (await page.locator('.chart-chip').last().boundingBox())?.x
    const before = await place()
    await handle(page, 'start').focus()
    await page.keyboard.press('ArrowRight')
    await expect(handle(page, 'start')).toHaveAttribute('aria-valuetext', '1 February 2023')
    await page.keyboard.press('PageUp')
    await expect(handle(page, 'start')).toHaveAttribute('aria-valuetext', '1 February 2024')
    await expect.poll(() => inAddress(page, 'from')).toBe('2024-02-01')
    await settled(page)
    expect(await place()).not.toBe(before)
  })

  test('its handles follow what is seen where time runs right to left', async ({ page }) => {
    await open(page, './?lang=ur')
    await handle(page, 'start').focus()
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => inAddress(page, 'from')).toBe('2023-02-01')
  })

  for (const [lang, sign] of [
    ['en', 1],
    ['ur', -1],
  ] as const) {
    test(`the brush is dragged, a handle narrows it: ${lang}`, async ({ page }) => {
      await open(page, `./?lang=${lang}`)
      await settled(page)
      await page.locator('.overview').scrollIntoViewIfNeeded()
      const middle = async (of: ReturnType<typeof handle>) => {
        const box = await of.boundingBox()
        return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 }
      }
      await drag(page, await middle(handle(page, 'start')), 200 * sign)
      // on a slow machine the address is written on the way too
      await expect.poll(() => (inAddress(page, 'from') ?? '') > '2023-03-01').toBe(true)
      expect(inAddress(page, 'to')).toBe('2025-12-31')
      await settled(page)
      const from = inAddress(page, 'from') ?? ''
      await drag(page, await middle(page.locator('.brush')), -80 * sign)
      await expect.poll(() => inAddress(page, 'to')).not.toBe('2025-12-31')
      await expect.poll(() => (inAddress(page, 'from') ?? '') < from).toBe(true)
    })
  }
})

test.describe('what is drawn', () => {
  test('every bar shows how sure its date is', async ({ page }) => {
    const strokes = { stated: 'solid', inferred: 'hatched', approximate: 'faded' } as const
    await open(page, './?lang=en&lanes=none')
    await settled(page)
    const { events } = await documentOf(page)
    const { ids } = await drawn(page)
    expect(ids.length).toBeGreaterThan(0)
    for (const { id, date } of events.filter(({ id }) => ids.includes(id))) {
      const item = page.locator(`.vis-item[data-key="/${id}"]`)
      await expect(item).toHaveAttribute('data-stroke', strokes[date.certainty as keyof typeof strokes])
      await expect(item.getByRole('button')).toHaveAccessibleName(new RegExp(date.certainty, 'i'))
      if (date.earliest === null) await expect(item).toHaveAttribute('data-open', 'start')
    }
  })

  for (const address of [
    './?lang=en&lanes=none',
    './?lang=en&lanes=none&q=zhao+leji',
    './?lang=ur&lanes=none&country=US',
  ])
    test(`chart and list agree: ${address}`, async ({ page }) => {
      await open(page, `${address}&from=1990-01-01&to=2025-12-31`)
      await settled(page)
      const dated = new Set(
        (await documentOf(page)).events.filter(({ date }) => date.certainty !== 'undated').map(({ id }) => id),
      )
      const { ids, counted } = await drawn(page)
      const inList = (await listed(page)).filter((id) => dated.has(id))
      expect(ids.every((id) => inList.includes(id))).toBe(true)
      expect(ids.length + counted).toBe(inList.length)
      expect(inList.length).toBeGreaterThan(0)
    })

  test('an event with several partners stands in each lane and is listed once', async ({ page }) => {
    await open(page, './?lang=en&lanes=leader')
    await settled(page)
    const { ids } = await drawn(page)
    expect(new Set(ids).size).toBeLessThan(ids.length)
    const inList = await listed(page)
    expect(new Set(inList).size).toBe(inList.length)
  })
})

test.describe('crowds', () => {
  /** Some clusters stand beyond the edges, ready for when time moves. */
  async function firstInView(page: Page) {
    const index = await clusters(page).evaluateAll((all) => {
      const frame = document.querySelector('.vis-center')?.getBoundingClientRect()
      return all.findIndex((one) => {
        const { left, right } = one.getBoundingClientRect()
        return frame && left >= frame.left && right <= frame.right
      })
    })
    return index < 0 ? null : clusters(page).nth(index)
  }

  for (const width of [360, 1440]) {
    test(`three hundred events are all drawn or counted: ${String(width)} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await serve(page, crowded(await documentOf(page), 300))
      await open(page, './?lang=en&lanes=none')
      await settled(page)
      const { ids, counted } = await drawn(page)
      expect(ids.length + counted).toBe(300)
      expect(counted).toBeGreaterThan(0)
      expect(new Set(ids).size).toBe(ids.length)
    })
  }

  test('a cluster opens the list of its members, by key too; Escape comes back to it', async ({ page }) => {
    await serve(page, crowded(await documentOf(page), 300))
    await open(page)
    await settled(page)
    const cluster = clusters(page).first()
    const count = Number(await cluster.innerText())
    await cluster.click()
    const panel = page.getByRole('dialog', { name: `${String(count)} events` })
    await expect(panel.getByRole('link')).toHaveCount(count)
    await expect(panel.getByRole('link').first()).toBeFocused()
    const inside = await panel.boundingBox()
    expect((inside?.x ?? -1) >= 0 && (inside?.y ?? -1) >= 0).toBe(true)
    await page.keyboard.press('Escape')
    await expect(panel).toHaveCount(0)
    await expect(cluster).toBeFocused()
    await page.keyboard.press('Enter')
    await panel.getByRole('link').first().press('Enter')
    await expect(page.locator('[data-heading]')).toContainText('Made-up meeting')
    expect(inAddress(page, 'event')).toMatch(/^made-/)
  })

  for (const width of [360, 1440]) {
    test(`a cluster zooms to its members until each stands for itself: ${String(width)} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await serve(page, crowded(await documentOf(page), 300))
      await open(page)
      await settled(page)
      for (let turn = 0; turn < 6; turn++) {
        const cluster = await firstInView(page)
        if (!cluster) break
        await cluster.click()
        const before = inAddress(page, 'from')
        await page.getByRole('dialog').getByRole('button', { name: 'Zoom in' }).click()
        await expect.poll(() => inAddress(page, 'from')).not.toBe(before)
        await settled(page)
      }
      expect(await firstInView(page)).toBeNull()
      expect(await marks(page).count()).toBeGreaterThan(0)
    })
  }
})

test.describe('lanes', () => {
  test('a lane folds to counts and opens again, by pointer and key, and its label keeps the focus', async ({
    page,
  }) => {
    await open(page)
    await settled(page)
    const label = page.locator('.chart-lane-button').first()
    const lane = page.locator('.vis-foreground .vis-group').first()
    await expect(label).toHaveAttribute('aria-expanded', 'true')
    const height = (await lane.boundingBox())?.height ?? 0
    const whole = await drawn(page)
    await label.click()
    await expect(label).toHaveAttribute('aria-expanded', 'false')
    await settled(page)
    expect((await lane.boundingBox())?.height ?? height).toBeLessThan(height)
    const folded = await drawn(page)
    expect(folded.counted).toBeGreaterThan(0)
    expect(folded.ids.length + folded.counted).toBe(whole.ids.length + whole.counted)
    await expect(label).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(label).toHaveAttribute('aria-expanded', 'true')
    await settled(page)
    expect(await drawn(page)).toEqual(whole)
  })

  test('all lanes fold at once, and are ordered by count, name or first date', async ({ page }) => {
    await open(page)
    await settled(page)
    const names = () => page.locator('.chart-lane-label').allInnerTexts()
    const byCount = await names()
    await page.getByRole('button', { name: 'View of the timeline' }).click()
    const view = page.getByRole('dialog', { name: 'View of the timeline' })
    await view.getByLabel('Order of the lanes').selectOption({ label: 'By name' })
    await expect.poll(names).toEqual(byCount.toSorted((a, b) => a.localeCompare(b, 'en')))
    await view.getByLabel('Order of the lanes').selectOption({ label: 'By first date' })
    await expect.poll(async () => (await names())[0]).toBe('United States')
    await view.getByRole('button', { name: 'Collapse all lanes' }).click()
    await expect(page.locator('.chart-lane-button[aria-expanded="true"]')).toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'View of the timeline' })).toBeFocused()
  })

  for (const width of [360, 1440])
    test(`labels stay put while time moves: ${String(width)} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await open(page)
      await settled(page)
      const place = async () => (await page.locator('.chart-lane-label').first().boundingBox())?.x
      const before = await place()
      await drag(page, await ground(page), 150)
      await settled(page)
      expect(await place()).toBe(before)
    })
})

test.describe('finding one’s way', () => {
  test('first, later, earlier and last lead from event to event, and say where one is', async ({ page }) => {
    await open(page)
    await settled(page)
    const dated = (await documentOf(page)).events.filter(({ date }) => date.certainty !== 'undated')
    const status = page.locator('.chart [role="status"]')
    await page.getByRole('button', { name: 'First event' }).click()
    await expect(status).toContainText('1995')
    await settled(page)
    await expect(page.locator('.chart-chip[data-pointed]').first()).toBeVisible()
    const walked = [await status.innerText()]
    for (let step = 1; step < dated.length; step++) {
      await page.getByRole('button', { name: 'Later event' }).click()
      await expect(status).not.toHaveText(walked.at(-1) ?? '')
      walked.push(await status.innerText())
    }
    await page.getByRole('button', { name: 'Later event' }).click()
    await expect(status).toHaveText(walked.at(-1) ?? '')
    await page.getByRole('button', { name: 'Earlier event' }).click()
    await expect(status).toHaveText(walked.at(-2) ?? '')
    await page.getByRole('button', { name: 'Last event' }).click()
    await expect(status).toHaveText(walked.at(-1) ?? '')
    expect(new Set(walked).size).toBe(dated.length)
  })

  for (const [lang, button, month, year, says] of [
    ['en', 'Go to a month', 'Month', 'Year', 'April 2025'],
    ['ur', 'کسی مہینے پر جائیں', 'مہینہ', 'سال', 'اپریل 2025'],
  ] as const) {
    test(`a month is chosen by name, and the axis says where one is: ${lang}`, async ({ page }) => {
      await open(page, `./?lang=${lang}`)
      await settled(page)
      // nothing of a menu is made before it is opened
      await expect(page.locator('.chart-panel select')).toHaveCount(0)
      await page.getByRole('button', { name: button }).click()
      const panel = page.getByRole('dialog', { name: button })
      await panel.getByLabel(year).selectOption('2025')
      await panel.getByLabel(month).selectOption({ index: 3 })
      await expect.poll(() => inAddress(page, 'from')).toBe('2025-04-01')
      expect(inAddress(page, 'to')).toBe('2025-04-30')
      await expect(page.locator('.vis-time-axis .vis-major', { hasText: says }).first()).toBeInViewport()
    })
  }

  for (const [window, says] of [
    ['from=1950-01-01&to=2040-12-31', /^(19|20)\d\d$/],
    ['from=2024-01-01&to=2025-06-30', /^202\d$/],
    ['from=2025-04-20&to=2025-05-10', /^(April|May) 2025$/],
  ] as const) {
    test(`the axis says where one is: ${window}`, async ({ page }) => {
      await open(page, `./?lang=en&${window}`)
      await settled(page)
      const labels = await page
        .locator('.vis-time-axis .vis-text:not(.vis-measure)')
        .evaluateAll((all) => all.map((label) => label.textContent))
      expect(labels.filter((label) => says.test(label)).length).toBeGreaterThan(0)
    })
  }

  test('time can be turned round, chart, arrows and overview alike; the address keeps it', async ({ page }) => {
    await open(page)
    await settled(page)
    const dated = (await documentOf(page)).events.filter(({ date }) => date.certainty === 'inferred')
    const place = async () => (await markOf(page, dated[0]?.id ?? '').boundingBox())?.x ?? NaN
    const before = await place()
    await page.getByRole('button', { name: 'View of the timeline' }).click()
    await page.getByLabel('Time runs').selectOption({ label: 'Right to left' })
    await expect.poll(() => inAddress(page, 'flip')).toBe('1')
    await page.keyboard.press('Escape')
    await settled(page)
    expect(await place()).not.toBe(before)
    await handle(page, 'start').focus()
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => inAddress(page, 'from')).toBe('2023-02-01')
    await page.reload()
    await expect(canvas(page)).toHaveAttribute('dir', 'rtl')
    await expect(page.locator('.silsila').last()).toHaveAttribute('dir', 'ltr')
  })

  test('Urdu digits are there for who wants them, quotes stay as they are', async ({ page }) => {
    await open(page, './?lang=ur')
    await settled(page)
    await page.getByRole('button', { name: 'ٹائم لائن کا منظر' }).click()
    await page.getByLabel('ہندسے').selectOption('urdu')
    await expect.poll(() => inAddress(page, 'digits')).toBe('urdu')
    await page.keyboard.press('Escape')
    await settled(page)
    const said = await page.locator('.vis-time-axis, .overview .years, .chart-lane-note, .chart-foot').allInnerTexts()
    expect(said.join()).not.toMatch(/[0-9]/)
    expect(said.join()).toMatch(/۲۰۲۵/)
    await rows(page).filter({ hasText: 'فام تھانہ بن' }).first().click()
    await expect(page.locator('blockquote mark').first()).toContainText('31')
  })
})

test('events without a date have a shelf of their own, which leads to them', async ({ page }) => {
  const document = await documentOf(page)
  const [first, ...others] = document.events
  if (!first) throw new Error('no events')
  const undated = {
    ...first,
    date: { edtf: 'XXXX-09-12', earliest: null, latest: null, certainty: 'undated' as const, because: [] },
  }
  await serve(page, { ...document, events: [...others, undated] })
  await open(page)
  await settled(page)
  await page.locator('.chart').getByRole('button', { name: 'Without a date: 1' }).click()
  const shelf = page.getByRole('dialog', { name: 'Without a date' })
  await expect(shelf.getByRole('link')).toHaveCount(1)
  await shelf.getByRole('link').click()
  await expect.poll(() => inAddress(page, 'event')).toBe(first.id)
})

test('terms of office, the order of lanes and folded lanes are a link, and Back takes each step back', async ({
  page,
}) => {
  await open(page, './?lang=en&lanes=leader')
  const bands = page.locator('.vis-item.vis-background')
  await expect(bands).toHaveCount(0)
  await page.getByRole('button', { name: 'View of the timeline' }).click()
  await page.getByRole('checkbox', { name: 'Terms of office' }).check()
  await expect(bands.first()).toBeVisible()
  await page.getByLabel('Order of the lanes').selectOption('name')
  await page.keyboard.press('Escape')
  const lane = page.locator('.chart-lane-button').filter({ hasText: 'Xi Jinping' })
  await expect(lane).toHaveAccessibleDescription(/President: since 14 March 2013/)
  await lane.click()
  await expect(lane).toHaveAttribute('aria-expanded', 'false')
  await expect.poll(() => new URL(page.url()).search).toBe('?lanes=leader&order=name&fold=xi-jinping&terms=1')

  await page.reload()
  await expect(lane).toHaveAttribute('aria-expanded', 'false')
  // the lane of those without one stays the last
  const names = (await page.locator('.chart-lane-label').allInnerTexts()).slice(0, -1)
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')))
  await expect(bands.first()).toHaveAttribute('title', /: /)

  await page.goBack()
  await expect(lane).toHaveAttribute('aria-expanded', 'true')
  await page.goBack()
  await expect(page.locator('.chart-lane-label').first()).toHaveText('Zhao Leji')
  await page.goBack()
  await expect(bands).toHaveCount(0)
})
