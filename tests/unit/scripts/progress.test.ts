// What is said of a long task, and that of a short one nothing is.
import { describe, expect, it } from 'vitest'
import { Progress } from '../../../scripts/progress'

/** Says something at each time, in milliseconds, and gives what was written. */
function written(isTTY: boolean, times: readonly number[], end = false): string[] {
  const lines: string[] = []
  let now = 0
  const progress = new Progress({ isTTY, write: (text: string) => lines.push(text) }, () => now)
  for (const time of times) {
    now = time
    progress.say(`at ${String(time)}`)
  }
  if (end) progress.end()
  return lines
}

describe('progress', () => {
  it.each([
    ['of a short task nothing', true, [0, 300, 999], []],
    ['of a short task in a log nothing', false, [0, 300, 999], []],
    ['on a terminal one line, written over', true, [1000, 1050, 1100], ['\r\u001b[Kat 1000', '\r\u001b[Kat 1100']],
    ['in a log a line now and then', false, [1000, 1100, 5999, 6000], ['at 1000\n', 'at 6000\n']],
  ])('says %s', (_, isTTY, times, lines) => {
    expect(written(isTTY, times)).toEqual(lines)
  })

  it('leaves the terminal a clean line', () => {
    expect(written(true, [2000], true).at(-1)).toBe('\r\u001b[K')
  })

  it.each([
    ['a log', false, [2000]],
    ['a terminal on which nothing was said', true, [10]],
  ])('leaves %s as it is', (_, isTTY, times) => {
    expect(written(isTTY, times, true)).toEqual(written(isTTY, times))
  })
})
