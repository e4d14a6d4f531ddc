import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { withoutStack } from '../../../../scripts/build/lean-svelte'

const code = readFileSync('node_modules/svelte/src/internal/client/constants.js', 'utf8')

it('makes no error before anything is shown, and says the same', () => {
  const left = withoutStack(code)
  expect(code).toContain('extends Error')
  expect(left).not.toContain('extends Error')
  expect(left).toContain("name = 'StaleReactionError'")
  expect(left.length).toBe(code.length - ' extends Error'.length)
})

it('is not made from an edition that looks otherwise', () => {
  expect(() => withoutStack(code.replaceAll('StaleReactionError', 'StaleError'))).toThrow('lean-svelte.ts')
})
