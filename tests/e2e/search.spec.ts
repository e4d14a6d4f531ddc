// Finding an event: by words in any script, by typos, by facets; and what happens when nothing is found.
import type { Page } from '@playwright/test'
import { expect, listed, open, rows, searchBox, test } from './silsila'

test.describe('search', () => {
  const first: readonly (readonly [query: string, id: RegExp])[] = [
    ['xi phone', /phone-call.*to-lam.*xi-jinping/],
    ['ٹو لام فون', /phone-call.*to-lam.*xi-jinping/],
    ['Tô Lâm', /to-lam/],
    ['zhao leji', /zhao-leji/],
    ['zhao lejii', /zhao-leji/],
    ['习近平', /xi-jinping/],
    ['liu haixng appointed', /appointment-liu-haixing/],
  ]
  for (const [query, id] of first) {
    test(`"${query}" brings the right event first`, async ({ page }) => {
      await open(page)
      await searchBox(page).fill(query)
      await expect(rows(page).first()).toHaveAttribute('data-event', id)
    })
  }

  test('what is searched stands in the address and is restored from it', async ({ page }) => {
    await open(page)
    await searchBox(page).fill('phone')
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('phone')
    const before = await listed(page)
    await page.reload()
    await expect(searchBox(page)).toHaveValue('phone')
    expect(await listed(page)).toEqual(before)
  })

  test('"/" goes to the search box; Escape closes the suggestions, then empties it', async ({ page }) => {
    await open(page)
    const all = (await listed(page)).length
    await page.keyboard.press('/')
    await page.keyboard.type('zhao')
    await expect.poll(async () => (await listed(page)).length).toBeLessThan(all)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(searchBox(page)).toHaveValue('')
    await expect.poll(async () => (await listed(page)).length).toBe(all)
  })

  test('an empty result says which filter to remove, and removing it brings events back', async ({ page }) => {
    await open(page, './?lang=en&type=phone-call&leader=zhao-leji')
    await expect(rows(page)).toHaveCount(0)
    await expect(page.getByText('No event matches.')).toBeVisible()
    await page.getByRole('button', { name: /^Remove “/ }).click()
    await expect(rows(page)).not.toHaveCount(0)
  })

  test('a misspelt word is offered in its nearest spelling', async ({ page }) => {
    await open(page)
    await searchBox(page).fill('haixignn zzz')
    await expect(rows(page)).toHaveCount(0)
    await expect(page.getByText('No event matches.')).toBeVisible()
  })
})

test.describe('facets', () => {
  test('a facet narrows list, chips and count together, and its count says how many', async ({ page }) => {
    await open(page)
    const facet = page.getByRole('checkbox', { name: /Xi Jinping/ })
    const label = await facet.locator('xpath=ancestor::label').innerText()
    const count = Number(/(\d+)\s*$/.exec(label)?.[1])
    await facet.check()
    await expect(rows(page)).toHaveCount(count)
    await expect(page.getByRole('list', { name: 'Active filters' })).toContainText('Xi Jinping')
    expect(new URL(page.url()).searchParams.get('leader')).toBe('xi-jinping')
  })

  test('values of one facet widen, values of two facets narrow', async ({ page }) => {
    await open(page, './?lang=en&leader=xi-jinping')
    const one = (await listed(page)).length
    await page.getByRole('checkbox', { name: /Zhao Leji/ }).check()
    await expect.poll(async () => (await listed(page)).length).toBeGreaterThan(one)
    await page.getByRole('checkbox', { name: /Phone call/ }).check()
    await expect(rows(page)).toHaveCount(1)
  })

  test('a chip takes its filter away; Back brings it again', async ({ page }) => {
    await open(page)
    const all = (await listed(page)).length
    await page.getByRole('checkbox', { name: /Zhao Leji/ }).check()
    await page.getByRole('button', { name: 'Remove filter: Zhao Leji' }).click()
    await expect(rows(page)).toHaveCount(all)
    await page.goBack()
    await expect(page.getByRole('checkbox', { name: /Zhao Leji/ })).toBeChecked()
  })

  test('certainty can be filtered', async ({ page }) => {
    await open(page)
    await page.getByRole('checkbox', { name: /Approximate/ }).check()
    for (const row of await rows(page).all()) await expect(row).toContainText('Approximate')
  })

  test('a value can be left out: by a button beside it, said on a chip, kept in the address', async ({ page }) => {
    await open(page)
    const all = (await listed(page)).length
    const without = page.getByRole('button', { name: 'Leave out Zhao Leji' })
    const count = Number(
      /(\d+)\s*$/.exec(
        await page
          .getByRole('checkbox', { name: /Zhao Leji/ })
          .locator('xpath=ancestor::label')
          .innerText(),
      )?.[1],
    )
    await without.focus()
    await page.keyboard.press('Enter')
    await expect(rows(page)).toHaveCount(all - count)
    await expect(without).toHaveAttribute('aria-pressed', 'true')
    expect(new URL(page.url()).searchParams.get('leader')).toBe('-zhao-leji')
    await page.reload()
    await expect(rows(page)).toHaveCount(all - count)
    await page.getByRole('checkbox', { name: /Zhao Leji/ }).check()
    await expect(rows(page)).toHaveCount(count)
    await expect(without).toHaveAttribute('aria-pressed', 'false')
  })

  test('the events can be limited to the window, and freed from it', async ({ page }) => {
    await open(page, './?lang=en&from=2024-01-01&to=2024-12-31')
    const all = (await listed(page)).length
    await page.getByRole('checkbox', { name: 'Only between these dates' }).check()
    await expect(rows(page)).toHaveCount(1)
    await expect(page.getByRole('list', { name: 'Active filters' })).toContainText('2024')
    expect(new URL(page.url()).searchParams.get('within')).toBe('1')
    await page.getByRole('button', { name: 'Remove filter: 2024' }).click()
    await expect(rows(page)).toHaveCount(all)
  })

  test('where exclusions leave nothing, the way out names one of them', async ({ page }) => {
    await open(page, './?lang=en&q=to+lam&leader=to-lam&type=-phone-call')
    await expect(rows(page)).toHaveCount(0)
    await page.getByRole('button', { name: /^Remove “Not Phone call” to see 1 event/ }).click()
    await expect(rows(page)).toHaveCount(1)
  })
})

test.describe('comparing', () => {
  const charts = (page: Page) => page.getByRole('region', { name: 'Comparison' }).locator('.vis-timeline')

  test('two leaders stand one above the other over the same time', async ({ page }) => {
    await open(page, './?lang=en&leader=xi-jinping')
    await page.getByRole('button', { name: 'Compare with…' }).click()
    await expect(charts(page)).toHaveCount(2)
    await page.getByRole('combobox', { name: 'Second timeline' }).selectOption('To Lam')
    expect(new URL(page.url()).searchParams.get('vs')).toBe('leader:to-lam')
    const years = await charts(page).evaluateAll((all) =>
      all.map((chart) =>
        [...chart.querySelectorAll('.vis-text.vis-major')].map((label) => [
          label.textContent,
          Math.round(label.getBoundingClientRect().left),
        ]),
      ),
    )
    expect(years[0]?.length).toBeGreaterThan(0)
    expect(years[1]).toEqual(years[0])
  })

  test('each side has its list, and an event opened from the second goes on to the next of the second', async ({
    page,
  }) => {
    await open(page, './?lang=en&leader=xi-jinping&vs=leader:zhao-leji')
    const listOf = (who: string) => page.getByRole('region', { name: `Events: ${who}` }).locator('a[data-event]')
    const [first, second] = [listOf('Xi Jinping'), listOf('Zhao Leji')]
    await expect(first).toHaveCount(2)
    await expect(second).toHaveCount(3)
    await second.first().focus()
    await page.keyboard.press('ArrowDown')
    await expect(second.nth(1)).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.locator('.detail .position')).toHaveText('2 of 3')
    await page.keyboard.press('Escape')
    await expect(second.nth(1)).toBeFocused()
  })

  test('the comparison is restored from its address, changes sides, and ends', async ({ page }) => {
    await open(page, './?lang=en&leader=xi-jinping&vs=leader:zhao-leji')
    await expect(charts(page)).toHaveCount(2)
    await page.getByRole('button', { name: 'Swap the two' }).click()
    await expect(page.getByRole('combobox', { name: 'First timeline' })).toHaveValue('zhao-leji')
    await expect(page.getByRole('combobox', { name: 'Second timeline' })).toHaveValue('xi-jinping')
    await page.getByRole('button', { name: 'Stop comparing' }).click()
    await expect(page.locator('.vis-timeline')).toHaveCount(1)
    expect(new URL(page.url()).searchParams.has('vs')).toBe(false)
    await page.goBack()
    await expect(charts(page)).toHaveCount(2)
  })
})
