// What a reader takes away opens elsewhere, and opens here again; a file that is broken says so and breaks nothing.
import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import ICAL from 'ical.js'
import type { TimelineDocument } from '../../src/model/document'
import { expect, listed, open, rows, test } from './silsila'

async function dialogOf(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Download or open' }).click()
  const dialog = page.getByRole('dialog', { name: 'Download or open' })
  await expect(dialog.getByRole('heading', { level: 2 })).toBeFocused()
  return dialog
}

async function saved(
  page: Page,
  dialog: Locator,
  format: string,
): Promise<{ name: string; path: string; text: string }> {
  await dialog.getByRole('radio', { name: format }).check()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save the file' }).click(),
  ])
  const name = download.suggestedFilename()
  await expect(dialog.getByRole('status')).toHaveText(`Saved: ${name}`)
  const path = await download.path()
  return { name, path, text: readFileSync(path, 'utf8') }
}

/** Chooses a file of this content in the open dialog. */
async function choose(dialog: Locator, name: string, text: string): Promise<void> {
  await dialog.getByLabel('Choose a file').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
}

test('every format holds what is filtered, as others read it', async ({ page }) => {
  // nine files, each loaded for when it is asked for
  test.slow()
  await open(page, './?lang=en&type=meeting')
  const ids = (await listed(page)).toSorted()
  const dialog = await dialogOf(page)
  await expect(dialog).toContainText(`${String(ids.length)} events, as filtered now`)

  const json = async (format: string) => JSON.parse((await saved(page, dialog, format)).text) as never
  const contract = (await json('JSON Everything')) as TimelineDocument
  expect(contract.events.map(({ id }) => id).toSorted()).toEqual(ids)

  const table = parse<Record<string, string>>((await saved(page, dialog, 'CSV')).text, { bom: true, columns: true })
  expect(table.map(({ id }) => id).toSorted()).toEqual(ids)

  const calendar = new ICAL.Component(ICAL.parse((await saved(page, dialog, 'iCalendar')).text) as unknown[])
  const entries = ['vevent', 'vjournal'].flatMap((kind) => calendar.getAllSubcomponents(kind))
  const uids = entries.map((entry) => String(entry.getFirstPropertyValue('uid')))
  expect(uids.toSorted()).toEqual(ids.map((id) => `${id}@silsila`))
  expect(String(entries[0]?.getFirstPropertyValue('url'))).toContain(new URL(page.url()).origin)

  const list = (await json('JSON-LD')) as { itemListElement: { item: { identifier: string } }[] }
  expect(list.itemListElement.map(({ item }) => item.identifier).toSorted()).toEqual(ids)
  const notes = (await json('Web Annotations')) as { total: number }
  expect(notes.total).toBe(contract.events.flatMap(({ evidence }) => evidence).length)
  const slides = (await json('TimelineJS')) as { events: unknown[]; 'silsila:undated': unknown[] }
  expect(slides.events.length + slides['silsila:undated'].length).toBe(ids.length)

  const svg = await saved(page, dialog, 'SVG')
  expect(svg.text).toMatch(/^<svg /)
  for (const { title } of contract.events) expect(svg.text).toContain((title['en'] ?? '').slice(0, 15))
  const png = readFileSync((await saved(page, dialog, 'PNG')).path)
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect(png.readUInt32BE(16)).toBe(3200)
})

test.describe('a file of one’s own', () => {
  test('what was saved opens again, and leads back', async ({ page }) => {
    await open(page, './?lang=en&type=meeting')
    const ids = await listed(page)
    const dialog = await dialogOf(page)
    const { text, name } = await saved(page, dialog, 'iCalendar')
    await choose(dialog, name, text)
    const notice = page.getByRole('region', { name: `From a file: ${name}` })
    await expect(notice).toBeFocused()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(rows(page)).toHaveCount(ids.length)
    expect((await listed(page)).toSorted()).toEqual(ids.toSorted())
    await expect(page.locator('.vis-timeline')).toHaveCount(1)
    await notice.getByRole('button', { name: 'Back to the published timeline' }).click()
    await expect(notice).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Download or open' })).toBeFocused()
    await expect(rows(page)).toHaveCount(ids.length)
    await expect(page).toHaveURL(/type=meeting/)
  })

  test('a bad event is left out and named, a bad file says what is wrong and changes nothing', async ({ page }) => {
    await open(page)
    const ids = await listed(page)
    const dialog = await dialogOf(page)
    const document = JSON.parse((await saved(page, dialog, 'JSON Everything')).text) as TimelineDocument
    const alert = dialog.getByRole('alert')
    for (const [name, text, message] of [
      ['cut.json', '{"version": 1,', 'It is not complete JSON.'],
      ['letter.txt', 'Dear all,', 'It is none of the formats that are saved here.'],
      ['old.json', JSON.stringify({ ...document, version: 2 }), 'It is of another version'],
      ['head.json', JSON.stringify({ ...document, title: undefined }), 'Something is missing here.'],
    ] as const) {
      await choose(dialog, name, text)
      await expect(alert).toContainText(message)
    }
    await expect(alert).toContainText('/title')
    await expect(alert).toContainText('The timeline that was here is still here.')
    expect(await listed(page)).toEqual(ids)

    const [first, ...others] = document.events
    await choose(
      dialog,
      'mended.json',
      JSON.stringify({ ...document, events: [{ ...first, type: 'party' }, ...others] }),
    )
    const notice = page.getByRole('region', { name: 'From a file: mended.json' })
    await notice.getByText('1 entry was left out').click()
    await expect(notice.getByRole('listitem')).toContainText([first?.id ?? ''])
    await expect(notice.getByRole('listitem')).toContainText(['/events/0/type'])
    await expect(rows(page)).toHaveCount(ids.length - 1)
  })
})

test('on paper: the picture of the whole range, then the list', async ({ page }) => {
  await open(page, './?lang=ur')
  const count = await rows(page).count()
  await page.evaluate(() => {
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'))
    }
  })
  await page.locator('[data-opener="download"]').click()
  const dialog = page.getByRole('dialog')
  await dialog.locator('input[value="pdf"]').check()
  await dialog.locator('.button.primary').click()
  const picture = page.locator('.picture svg')
  await expect(picture).toBeVisible()
  await expect(picture).toHaveAttribute('direction', 'rtl')
  await expect(rows(page)).toHaveCount(count)
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(picture).toHaveCount(0)
})
