// Breaks one long task into short ones: what comes in parts waits for its turn, and a reader is heard between two of them.

/** Resolves in a task of its own, as soon as the browser lets it. */
export function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: { yield?: () => Promise<void> } }
  if (scheduler?.yield) return scheduler.yield()
  // a timer of a page in the background would come once a second
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}

/** Resolves when what is on the page now can be seen, or after a moment where it cannot: a page in the background has no frames. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 200)
    requestAnimationFrame(() => {
      clearTimeout(timer)
      void nextTask().then(resolve)
    })
  })
}

/** The same, and nothing more urgent is left to do, such as to answer another key. */
export async function spare(): Promise<void> {
  await painted()
  // what is continued goes before what was asked for meanwhile, a timer does not
  await new Promise((resolve) => setTimeout(resolve))
}

/** Milliseconds after which what waits for a pause is done without one. */
const longest = 5000

/** Resolves when the browser has nothing else to do, or after some seconds; at once where it does not tell. */
export function idle(): Promise<unknown> {
  // Safari has none
  const { requestIdleCallback: whenIdle } = globalThis as { readonly requestIdleCallback?: typeof requestIdleCallback }
  return whenIdle ? new Promise((resolve) => whenIdle(resolve, { timeout: longest })) : nextTask()
}

/**
 * Turns in the order they are asked for, each in a task of its own.
 *
 * @example const turn = turns(); await turn()
 */
export function turns(): () => Promise<void> {
  let last = Promise.resolve()
  return () => (last = last.then(nextTask))
}
