// Reading an event: its evidence in the article, why this date, and where the focus goes.
import type { SourceText } from '../../src/model/source'
import type { TimelineDocument } from '../../src/model/document'
import { expect, open, rows, test } from './silsila'

test('every event opens with its evidence marked word for word in the article', async ({ page, request }) => {
  test.slow()
  const document = (await (await request.get('timeline.json')).json()) as TimelineDocument
  const texts = new Map<string, string>()
  for (const { id } of document.sources) {
    texts.set(id, ((await (await request.get(`sources/${id}.json`)).json()) as SourceText).text)
  }
  for (const event of document.events) {
    await open(page, `./?lang=en&event=${encodeURIComponent(event.id)}`)
    for (const { source, start, end, exact } of event.evidence) {
      expect(texts.get(source)?.slice(start, end)).toBe(exact)
      await expect(
        page
          .locator('blockquote mark')
          .filter({ hasText: exact.trim().slice(0, 40) })
          .first(),
      ).toBeVisible()
    }
  }
})

test('an event opened from the list takes the focus, and closing gives it back', async ({ page }) => {
  await open(page)
  const row = rows(page).filter({ hasText: 'Pham Thanh Binh' }).first()
  await row.click()
  const heading = page.getByRole('heading', { level: 2, name: /Pham Thanh Binh/ })
  await expect(heading).toBeFocused()
  await expect(page.getByText('Why this date?')).toBeVisible()
  await expect(page.locator('.why')).toContainText('31 اکتوبر')
  await page.keyboard.press('Escape')
  await expect(row).toBeFocused()
  expect(new URL(page.url()).searchParams.get('event')).toBeNull()
})

test('the quote keeps its language and direction on an English page', async ({ page }) => {
  await open(page)
  await rows(page).filter({ hasText: 'Pham Thanh Binh' }).first().click()
  const quote = page.locator('blockquote').first()
  await expect(quote).toHaveAttribute('lang', 'ur')
  await expect(quote).toHaveAttribute('dir', 'rtl')
  await expect(quote).toHaveCSS('font-family', /Nastaliq/)
})

test('the whole article opens with the sentence in view', async ({ page }) => {
  await open(page)
  await rows(page).filter({ hasText: 'Liu Haixing' }).first().click()
  await page.getByRole('button', { name: 'Show in the article' }).first().click()
  await expect(page.locator('.article mark').first()).toBeInViewport()
})

test('what was searched for is marked in the quote too, in the script of the article', async ({ page, request }) => {
  const { entities } = (await (await request.get('timeline.json')).json()) as TimelineDocument
  const spellings = entities.find(({ id }) => id === 'liu-haixing')?.forms ?? []
  await open(page, './?lang=vi&q=liu+haixing&event=2025-10-31-meeting-pham-thanh-binh-liu-haixing')
  const found = page.locator('.evidence .found')
  await expect(found.first()).toBeVisible()
  for (const name of await found.allInnerTexts()) expect(spellings).toContain(name)
})

test('the source is linked, and only by http or https', async ({ page }) => {
  await open(page)
  await rows(page).filter({ hasText: 'Pham Thanh Binh' }).first().click()
  const link = page.getByRole('link', { name: /Open the source/ })
  await expect(link).toHaveAttribute('href', /^https:\/\/www\.vietnamplus\.vn\//)
  await expect(link).toHaveAttribute('rel', /noopener/)
})

test('next and previous walk through the results', async ({ page }) => {
  await open(page, './?lang=en&leader=zhao-leji')
  await rows(page).first().click()
  const heading = page.locator('[data-heading]')
  const one = await heading.innerText()
  await page.getByRole('button', { name: 'Next event' }).click()
  await expect(heading).not.toHaveText(one)
  await page.getByRole('button', { name: 'Previous event' }).click()
  await expect(heading).toHaveText(one)
})

test('an inferred year is shown as uncertain in words', async ({ page }) => {
  await open(page)
  const row = rows(page).filter({ hasText: 'Ngo Le Van' }).first()
  await expect(row).toContainText('4–5 April 2024?')
  await row.click()
  await expect(page.locator('.why')).toContainText('2024 is the first such date after it')
})

test('on a small screen an event named in the address opens over the page, and keeps the focus in', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await open(page, './?lang=en&event=2025-10-31-meeting-pham-thanh-binh-liu-haixing')
  await expect(page.locator('dialog:modal')).toBeVisible()
  const heading = await page.locator('[data-heading]').boundingBox()
  const top = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.closest('dialog') !== null, {
    x: (heading?.x ?? 0) + 10,
    y: (heading?.y ?? 0) + 60,
  })
  expect(top).toBe(true)
  await page.keyboard.press('Escape')
  await expect(page.locator('dialog')).toHaveCount(0)
})
