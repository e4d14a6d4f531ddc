// The page inside other pages: alone, under a strict policy, from a sub-folder.
import { expect, open, rows, searchBox, test } from './silsila'

test('?embed shows the timeline with what its host leaves of the controls, and a link to the full page', async ({
  page,
}) => {
  await open(page, './?lang=en&embed&leader=zhao-leji')
  await expect(searchBox(page)).toBeVisible()
  await open(page, './?lang=en&embed&leader=zhao-leji&hide=search,facets,overview,list')
  await expect(searchBox(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: /Filters|Events/ })).toHaveCount(0)
  await expect(page.locator('.vis-timeline')).toBeVisible()
  await expect(page.locator('.overview')).toHaveCount(0)
  await expect(page.getByRole('checkbox')).toHaveCount(0)
  const full = page.getByRole('link', { name: 'Open the full timeline' })
  await expect(full).toHaveAttribute('target', '_top')
  const address = new URL((await full.getAttribute('href')) ?? '', page.url())
  expect(address.searchParams.get('leader')).toBe('zhao-leji')
  expect(address.searchParams.has('embed')).toBe(false)
  expect(address.searchParams.has('hide')).toBe(false)
})

test('what a host has locked a reader cannot change, and what is broken is said in the console', async ({ page }) => {
  const said: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'warning' && message.text().startsWith('silsila')) said.push(message.text())
  })
  await open(page, './?lang=en&embed&leader=zhao-leji&lock=leader&theme=pink&from=spring&accent=%23e91e63')
  await page.getByRole('button', { name: 'Filters' }).click()
  const filters = page.getByRole('region', { name: 'Filters' })
  await expect(filters.getByRole('group', { name: 'Kind of event' })).toBeVisible()
  await expect(filters.getByRole('group', { name: 'Leader' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^Remove/ })).toHaveCount(0)
  expect(said).toEqual([
    'silsila: theme=pink: not one of system, light, dark, contrast',
    'silsila: accent=#e91e63: too faint to read on light and on dark; made darker and lighter',
    'silsila: from=spring: not a day, month or year such as 2025-01-31',
  ])
  await expect(page.getByRole('link', { name: 'Open the full timeline' })).toHaveCSS('color', 'rgb(210, 27, 89)')
})

test('works under a strict Content-Security-Policy', async ({ page }) => {
  await page.route('**/*', async (route) => {
    const response = await route.fetch()
    await route.fulfill({
      response,
      headers: {
        ...response.headers(),
        'content-security-policy':
          "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'",
      },
    })
  })
  await open(page, './?lang=ur')
  await rows(page).first().click()
  await expect(page.locator('blockquote mark').first()).toBeVisible()
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})

test('works in a sandboxed frame without an origin', async ({ page, baseURL }) => {
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>host</title><iframe title="Timeline" sandbox="allow-scripts" src="${baseURL ?? ''}?embed&lang=en" width="800" height="600"></iframe>`,
    }),
  )
  await page.goto('./host.html')
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('.vis-timeline')).toBeVisible()
})

test('the document can be replaced by another', async ({ page }) => {
  await page.route('**/timeline.json', async (route) => {
    const document = (await (await route.fetch()).json()) as { title: unknown; events: unknown[] }
    document.title = { en: 'Another corpus' }
    document.events = document.events.slice(0, 2)
    await route.fulfill({ json: document })
  })
  await open(page, './?lang=en')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Another corpus')
  await expect(rows(page)).toHaveCount(2)
})

test('a document that cannot be loaded gives a page that says so', async ({ browser }) => {
  const page = await browser.newPage({ locale: 'en-GB' })
  await page.route('**/timeline.json', (route) => route.fulfill({ status: 404, body: 'gone' }))
  await page.goto('./')
  await expect(page.getByText('The timeline could not be loaded.')).toBeVisible()
  await page.close()
})
