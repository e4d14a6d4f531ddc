// Every place of the page that a reader can come to, found by what says that it opens something, not by a list of names:
// a menu that is added later is visited too.
import type { Locator, Page } from '@playwright/test'
import { expect, open, rows, searchBox } from './silsila'

/** Whatever opens a dialog, a panel or a menu. */
const opening = 'button:is([aria-haspopup=dialog], [aria-haspopup=menu], [popovertarget]):visible'

/** A modal dialog, or a popover. */
const over = 'dialog:modal, [popover]:popover-open'

/** What is open over the page. */
export const opened = (page: Page): Locator => page.locator(over)

/** What opens something on the page as it stands, each with the name it goes by. */
export async function openers(page: Page): Promise<{ readonly name: string; readonly opener: Locator }[]> {
  const all = await page.locator(opening).all()
  return Promise.all(
    all.map(async (opener) => ({
      name: await opener.evaluate((button) => button.ariaLabel ?? button.textContent.trim()),
      opener,
    })),
  )
}

/** Opens all that is folded. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })
}

/**
 * Goes to each place in turn and looks at it there.
 *
 * @param address of the page, with its language and theme.
 * @param look is told where it is, and a selector of what is new there.
 */
export async function visit(
  page: Page,
  address: string,
  look: (where: string, what: string) => Promise<void>,
): Promise<void> {
  await open(page, address)
  await unfold(page)
  await look('the page', '.timeline')
  for (const { name, opener } of await openers(page)) {
    await opener.click()
    await expect(opened(page)).toHaveCount(1)
    for (const frame of await opened(page).locator('iframe').all())
      await expect(frame.contentFrame().locator('main h1, h1').first()).toBeAttached()
    await look(name, over)
    await page.keyboard.press('Escape')
    await expect(opened(page)).toHaveCount(0)
  }
  await searchBox(page).fill('xi')
  await expect(page.getByRole('option').first()).toBeVisible()
  await look('suggestions', 'search')
  await searchBox(page).fill('qqqqqqqqq')
  await expect(rows(page)).toHaveCount(0)
  await look('nothing found', '[data-list]')
  await open(page, `${address}&leader=-to-lam&type=visit&type=meeting`)
  await rows(page).first().click()
  await expect(page.locator('blockquote mark').first()).toBeVisible()
  await expect(page.locator('.pass-on')).toBeAttached()
  await unfold(page)
  await look('an event, filtered for', 'article.detail, .chips-line')
  await open(page, `${address}&leader=to-lam&vs=leader:xi-jinping`)
  await expect(page.locator('.vis-timeline').nth(1)).toBeVisible()
  await look('two compared', '.compare')
}
