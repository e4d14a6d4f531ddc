// End-to-end tests against the built page, in the browser that scripts/browser.mjs finds.
import { defineConfig } from '@playwright/test'
import { findBrowser, quietly } from './scripts/browser.mjs'
import { findNginx } from './scripts/nginx.mjs'

const executablePath = findBrowser()
const browser = executablePath === null ? {} : { executablePath }
/** Letters drawn alike on every machine. */
const alike = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb']
const pictures = 'pictures.spec.ts'
/** Another one where two checkouts are tested at once. */
const port = Number(process.env['E2E_PORT'] ?? 4199)

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // a machine may stumble once; what passes only then is told by `npm test` as unsteady
  retries: 1,
  reporter: [['list'], ['json']],
  use: {
    // what a worker fetches, no test would see; offline.spec.ts allows them
    serviceWorkers: 'block',
    baseURL: `http://localhost:${String(port)}/`,
    trace: 'retain-on-failure',
    launchOptions: { ...browser, args: quietly },
  },
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  projects: [
    {
      name: 'chromium',
      testIgnore: [pictures, ...(findNginx() ? [] : ['headers.spec.ts'])],
      use: { browserName: 'chromium' },
    },
    {
      name: 'pictures',
      testMatch: pictures,
      use: { browserName: 'chromium', launchOptions: { ...browser, args: [...quietly, ...alike] } },
    },
  ],
  webServer: { command: `npx vite preview --port ${String(port)} --strictPort`, port, reuseExistingServer: false },
})
