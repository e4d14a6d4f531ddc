// The threat model names the test that shows each line of it: every one is there.
import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const root = new URL('../../', import.meta.url)
const text = readFileSync(new URL('SECURITY.md', root), 'utf8')
const lines = text.split('\n').filter((line) => line.startsWith('| ') && !/^\| (who +\||-+)/.test(line))
const last = (line: string) => line.split('|').at(-2) ?? ''

it('every line of the threat model names a test', () => {
  expect(lines.length).toBeGreaterThan(10)
  for (const line of lines) expect(last(line), line).toMatch(/`tests\/[^`]+\.(test|spec)\.ts`/)
})

it.each([...new Set([...text.matchAll(/`((?:tests|src)\/[^`]+)`/g)].map(([, file]) => file ?? ''))])(
  '%s is there',
  (file) => {
    expect(existsSync(new URL(file, root))).toBe(true)
  },
)
