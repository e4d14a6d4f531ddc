// What tests of the timeline ask the page: which marks are drawn, how they stand, and what window they stand in.
import type { Locator, Page } from '@playwright/test'
import type { TimelineDocument } from '../../src/model/document'
import type { Event } from '../../src/model/event'
import { expect } from './silsila'

export const canvas = (page: Page): Locator => page.locator('.chart-canvas')
export const marks = (page: Page): Locator => page.locator('.chart-chip, .chart-cluster')
export const clusters = (page: Page): Locator => page.locator('.chart-cluster')
export const handle = (page: Page, end: 'start' | 'end'): Locator => page.locator(`.overview .handle.${end}`)

/** The mark of an event, in the first lane it stands in. */
export const markOf = (page: Page, id: string): Locator =>
  page.locator(`.vis-item[data-key$="/${id}"] .chart-chip`).first()

/** The ends of the window, as the overview says them. */
export const ends = (page: Page): Promise<(string | null)[]> =>
  Promise.all((['start', 'end'] as const).map((end) => handle(page, end).getAttribute('aria-valuetext')))

/** A day parameter of the address, null where the view is as it opened. */
export const inAddress = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name)

/** Waits until nothing on the chart moves and every mark has found its place. */
export async function settled(page: Page): Promise<void> {
  const places = () => marks(page).evaluateAll((all) => all.map((one) => JSON.stringify(one.getBoundingClientRect())))
  let before = ['']
  await expect(async () => {
    const now = [...(await places()), String(await canvas(page).getAttribute('data-moving'))]
    const still = JSON.stringify(now) === JSON.stringify(before)
    before = now
    expect(still && now.at(-1) === 'null').toBe(true)
  }).toPass({ intervals: [120] })
}

/** A place on the chart where no mark is. */
export async function ground(page: Page): Promise<{ x: number; y: number }> {
  await canvas(page).scrollIntoViewIfNeeded()
  const place = await page.locator('.vis-center').evaluate((center) => {
    const { left, top, width, height } = center.getBoundingClientRect()
    for (let y = Math.max(top, 0) + 6; y < Math.min(top + height, innerHeight) - 6; y += 7) {
      const x = left + width / 2
      if (!document.elementFromPoint(x, y)?.closest('.chart-mark, .vis-item-visible-frame')) return { x, y }
    }
    return null
  })
  if (!place) throw new Error('no free place on the chart')
  return place
}

/** Ids of the events that have a mark of their own and how many are counted in clusters, lane after lane. */
export async function drawn(page: Page): Promise<{ readonly ids: readonly string[]; readonly counted: number }> {
  const keys = await page
    .locator('.vis-item[data-kind="event"]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-key') ?? ''))
  const counts = await clusters(page).allInnerTexts()
  return {
    ids: keys.map((key) => key.slice(key.indexOf('/') + 1)).sort(),
    counted: counts.reduce((sum, count) => sum + Number(count), 0),
  }
}

/** A document of as many events as wanted, spread over the opening window by rule. */
export function crowded(document: TimelineDocument, count: number): TimelineDocument {
  const countries = ['CN', 'US', 'LA', 'RU', 'PK', 'JP']
  const like = document.events.find(({ date }) => date.earliest !== null) as Event
  const events = Array.from({ length: count }, (_, index): Event => {
    // a stride prime to the length of the stretch never falls on the same day twice
    const day = new Date(Date.UTC(2023, 0, 1) + ((index * 397) % 1090) * 86_400_000).toISOString().slice(0, 10)
    return {
      ...like,
      id: `made-${String(index)}`,
      title: { en: `Made-up meeting number ${String(index)}`, ur: `فرضی ملاقات نمبر ${String(index)}` },
      date: { edtf: day, earliest: day, latest: day, certainty: 'stated', because: [] },
      countries: ['VN', countries[index % countries.length] ?? 'CN'],
      participants: [],
      evidence: [],
    }
  })
  return { ...document, events }
}

/** Has the page show another document. */
export async function serve(page: Page, document: TimelineDocument): Promise<void> {
  await page.route('**/timeline.json', (route) => route.fulfill({ json: document }))
}
