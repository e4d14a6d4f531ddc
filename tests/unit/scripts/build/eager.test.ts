import { describe, expect, it } from 'vitest'
import { compileHint } from '../../../../scripts/build/eager'

describe('files that a browser should compile whole while they come', () => {
  const hint = '//# allFunctionsCalledOnLoad'
  it.each([
    ['what every view needs', 'core', hint],
    ['the chart', 'chart', hint],
    ['what opens on demand', 'Detail', ''],
    ['a search, which is mostly not asked for', 'search', ''],
  ])('%s', (_, name, line) => {
    expect(compileHint({ name })).toBe(line)
  })
})
