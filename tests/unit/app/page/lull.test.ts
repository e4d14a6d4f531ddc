// Pauses for work that nobody waits for: idle time where there is any, what frames leave where there is none. The clock is
// ours.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { lulls } from '../../../../src/app/page/lull'

let now = 0
let frames: FrameRequestCallback[] = []
let idlers: IdleRequestCallback[] = []

/** A frame begins, the page works so long on it. */
async function frame(work: number) {
  const begun = now
  now += work
  for (const callback of frames.splice(0)) callback(begun)
  await settle()
}
const rest = (left: number) => {
  for (const callback of idlers.splice(0)) callback({ didTimeout: false, timeRemaining: () => left })
}
const noRest = () => {
  for (const callback of idlers.splice(0)) callback({ didTimeout: true, timeRemaining: () => 0 })
}
const settle = async () => {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve()
}

beforeEach(() => {
  now = 1000
  frames = []
  idlers = []
  vi.stubGlobal('scheduler', { yield: () => Promise.resolve() })
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback))
  vi.stubGlobal('requestIdleCallback', (callback: IdleRequestCallback) => idlers.push(callback))
  vi.spyOn(performance, 'now').mockImplementation(() => now)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('a lull', () => {
  it('is the time that the browser has nothing to do, but for what a last part takes', async () => {
    const lull = lulls()()
    rest(40)
    expect((await lull)()).toBeGreaterThan(30)
    expect((await lull)()).toBeLessThan(40)
    expect(frames).toHaveLength(0)
  })

  it('is what a frame leaves where the browser always has something to do', async () => {
    const next = lulls()
    const first = next()
    noRest()
    await settle()
    await frame(5)
    expect((await first)()).toBe(4)
    now += 6
    expect((await first)()).toBeLessThan(0)
    // nobody waits for idle time again before a frame has been quiet
    const second = next()
    expect(idlers).toHaveLength(0)
    await frame(1)
    expect((await second)()).toBe(8)
    void next()
    expect(idlers).toHaveLength(1)
  })

  it('comes after each frame where a browser does not tell that it is idle', async () => {
    vi.stubGlobal('requestIdleCallback', undefined)
    const lull = lulls()()
    await frame(12)
    expect((await lull)()).toBe(-3)
  })
})
