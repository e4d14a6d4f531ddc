// The same tests in Firefox, apart from `npm test`: not every machine has one, and the whole suite twice takes too long.
import { defineConfig } from '@playwright/test'
import base from './playwright.config'
import { findFirefox } from './scripts/browser.mjs'

const executablePath = findFirefox()
if (executablePath === null)
  throw new Error('There is no Firefox here: "npm run e2e:firefox" installs one, or says what to do.')

export default defineConfig({
  ...base,
  // axe alone takes it some ten times as long as Chromium
  timeout: 120_000,
  // fingers are sent, and shifts of the layout measured, through what only Chromium has; its letters are drawn otherwise
  testIgnore: ['touch.spec.ts', 'stability.spec.ts', 'pictures.spec.ts'],
  // over BiDi, which is how Playwright talks to a Firefox it has not built, there is no paper and no page without script
  grepInvert: [/without JavaScript/, /on paper/],
  use: { ...base.use, launchOptions: { executablePath } },
  projects: [{ name: 'firefox', use: { browserName: 'firefox', channel: 'moz-firefox' } }],
})
