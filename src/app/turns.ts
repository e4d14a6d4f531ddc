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

/** Resolves when the browser has nothing else to do; where it does not tell, in a task of its own. */
export function idle(): Promise<void> {
  const { requestIdleCallback: whenIdle } = globalThis as { readonly requestIdleCallback?: (run: () => void) => number }
  return whenIdle
    ? new Promise((resolve) => {
        whenIdle(() => {
          resolve()
        })
      })
    : nextTask()
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
