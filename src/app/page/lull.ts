// When work that nobody waits for may be done in small parts: while the browser is idle, and where it never is, since
// somebody drags or zooms, after each frame that leaves time. It does no work itself.
import { nextTask } from './turns'

/** Milliseconds without an idle moment after which frames are looked at. */
const patience = 50
/** What of a frame may have passed when the last part begins, milliseconds: the rest is for that part, and to spare. */
const most = 9
/** A frame in which so little was done is nobody's but ours, milliseconds. */
const little = 2

/** When the last frame began, as soon as it has been drawn; never while the page cannot be seen. */
function frame(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame((begun) => {
      void nextTask().then(() => {
        resolve(begun)
      })
    })
  })
}

/**
 * Pauses, one after the other, of a page that is seen. Each says how many milliseconds of it are left, nothing or less where
 * a frame has left none: one part of the work is done then too.
 *
 * @example const lull = lulls(); const left = await lull(); do part(); while (left() > 0)
 */
export function lulls(): () => Promise<() => number> {
  let busy = false
  return async () => {
    // Safari has none
    const { requestIdleCallback: whenIdle } = globalThis as {
      readonly requestIdleCallback?: typeof requestIdleCallback
    }
    if (!busy && whenIdle) {
      const deadline = await new Promise<IdleDeadline>((resolve) => whenIdle(resolve, { timeout: patience }))
      if (!deadline.didTimeout) return () => deadline.timeRemaining() - most / 2
    }
    const begun = await frame()
    busy = performance.now() - begun > little
    return () => begun + most - performance.now()
  }
}
