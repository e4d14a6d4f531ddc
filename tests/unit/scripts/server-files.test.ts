// The server files in docs/ send the policy that the page is built with. That nginx takes them: tests/e2e/headers.spec.ts.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { policy } from '../../../scripts/build/policy'

it.each([
  ['nginx.conf', 1],
  ['Caddyfile', 1],
  ['_headers', 2],
])('%s', (name, times) => {
  const text = readFileSync(`docs/servers/${name}`, 'utf8')
  expect(text.split(`${policy}; frame-ancestors *`)).toHaveLength(times + 1)
  for (const part of ['Access-Control-Allow-Origin', 'nosniff', 'public, max-age=31536000, immutable'])
    expect(text).toContain(part)
})
