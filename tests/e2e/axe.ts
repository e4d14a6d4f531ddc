// What axe has to say of a page. It runs in the page itself: the other way opens a tab for each answer, and no frame here
// is of another origin.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

interface Where {
  /** A selector of what has changed since the last look; all of the page where it is not given. */
  readonly within?: string
  readonly without?: string
  /** Contrast as AAA asks for it. */
  readonly enhanced?: boolean
}

/** What axe finds wrong: the rule, and the elements it is broken by. */
export async function violations(page: Page, { within, without, enhanced = false }: Where = {}) {
  const axe = new AxeBuilder({ page }).setLegacyMode()
  if (within !== undefined) axe.include(within)
  if (without !== undefined) axe.exclude(without)
  if (enhanced) axe.options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
  const found = await axe.analyze()
  return found.violations.map(({ id, help, nodes }) => ({
    id,
    help,
    at: nodes.map(({ target, failureSummary }) => [target, failureSummary]),
  }))
}
