// An event is on its own day wherever its reader is and whatever their clock says: in the list, on the chart, in the
// detail and in what they take away.
import { readFileSync } from 'node:fs'
import type { Browser } from '@playwright/test'
import type { TimelineDocument } from '../../src/model/document'
import type { Event } from '../../src/model/event'
import { canvas, settled } from './chart'
import { expect, open, rows, test } from './silsila'

/** Days on which somewhere the clock is moved, a midnight is missing, or a day is; the days beside them and ends of years. */
const days = [
  '2011-12-30', // no such day in Samoa
  '2018-11-04', // began at one in São Paulo
  '2023-10-01',
  '2023-12-31',
  '2024-01-01',
  '2024-02-29',
  '2024-03-30',
  '2024-03-31', // London
  '2024-04-07', // Lord Howe, by half an hour
  '2024-10-06',
  '2024-10-27',
]
const sentence = (day: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))

function dated(document: TimelineDocument): TimelineDocument {
  const like = document.events.find(({ date }) => date.certainty === 'stated') as Event
  const events = days.map((day): Event => ({
    ...like,
    id: `on-${day}`,
    title: { en: `Named ${day}` },
    date: { edtf: day, earliest: day, latest: day, certainty: 'stated', because: [] },
  }))
  return { ...document, events }
}

/** All that a reader somewhere sees and saves. */
async function reading(browser: Browser, baseURL: string, timezoneId: string, now: string, saves: boolean) {
  const context = await browser.newContext({ baseURL, viewport: { width: 1280, height: 900 }, timezoneId })
  const page = await context.newPage()
  // Playwright's own clock brings a Date of another class, of whose methods @date-fns/utc finds none
  await page.addInitScript((time) => {
    Date.now = () => time
    window.Date = new Proxy(Date, {
      construct: (real, args: unknown[], target) =>
        Reflect.construct(real, args.length === 0 ? [time] : args, target) as Date,
    })
  }, Date.parse(now))
  await page.route('**/timeline.json', async (route) => {
    await route.fulfill({ json: dated((await (await route.fetch()).json()) as TimelineDocument) })
  })
  await open(page, './?lang=en&from=2023-09-01&to=2024-12-01&event=on-2024-03-31')
  await settled(page)
  const marks = await page
    .locator('.vis-item[data-kind="event"]')
    .evaluateAll((items) =>
      items.map((item) => [item.getAttribute('data-key'), Math.round(item.getBoundingClientRect().left)]),
    )
  const seen = {
    zone: '',
    list: await rows(page).allInnerTexts(),
    axis: await canvas(page).locator('.vis-time-axis .vis-text').allInnerTexts(),
    marks: marks.map((mark) => mark.join(' at ')).sort(),
    detail: await page.getByRole('article').innerText(),
    address: new URL(page.url()).search,
  }
  const files: string[] = []
  if (saves) await page.getByRole('button', { name: 'Download or open' }).click()
  const dialog = page.getByRole('dialog', { name: 'Download or open' })
  for (const format of saves ? ['CSV', 'iCalendar', 'SVG'] : []) {
    await dialog.getByRole('radio', { name: format }).check()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Save the file' }).click(),
    ])
    files.push(readFileSync(await download.path(), 'utf8'))
  }
  const zone = await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)
  await context.close()
  return { ...seen, zone, files }
}

test('the same days from UTC-12 to UTC+14, where clocks are moved, and with a clock that is wrong', async ({
  browser,
  baseURL,
}) => {
  test.slow()
  const at = '2026-01-15T12:00:00Z'
  const here = await reading(browser, baseURL ?? '', 'UTC', at, true)
  expect(here.list).toHaveLength(days.length)
  for (const [index, day] of days.entries()) expect(here.list[index]).toContain(sentence(day))
  expect(here.detail).toContain(sentence('2024-03-31'))
  const [table = '', calendar = ''] = here.files
  for (const day of days) {
    expect(table.includes(`"on-${day}","${day}"`), day).toBe(true)
    expect(calendar.includes(`DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`), day).toBe(true)
  }
  // the day a file was made on is the clock's; nothing else is
  for (const [timezoneId, now, saves] of [
    ['Etc/GMT+12', at, true],
    ['America/Sao_Paulo', at, false],
    ['Europe/London', at, false],
    ['Asia/Karachi', '1970-01-01T00:00:00Z', false],
    ['Australia/Lord_Howe', '2099-12-31T23:59:59Z', false],
    ['Pacific/Kiritimati', at, true],
  ] as const) {
    const there = await reading(browser, baseURL ?? '', timezoneId, now, saves)
    expect(there, timezoneId).toEqual({ ...here, zone: timezoneId, files: saves ? here.files : [] })
  }
})
