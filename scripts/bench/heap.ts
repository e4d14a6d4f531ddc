// What a page holds in memory after a collection, and what its workers hold. It says nothing of the browser around it.
import type { CDPSession, Page } from '@playwright/test'

/** Bytes: objects, what the browser holds for them, and buffers, of the page and of its workers. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  const own = await usage((method) => session.send(method))
  return own + (await workersOf(session)).reduce((sum, bytes) => sum + bytes, 0)
}

type Send = (method: 'HeapProfiler.collectGarbage' | 'Runtime.getHeapUsage') => Promise<unknown>

async function usage(send: Send): Promise<number> {
  await send('HeapProfiler.collectGarbage')
  const sizes = (await send('Runtime.getHeapUsage')) as Readonly<Record<string, number | undefined>>
  return (sizes['usedSize'] ?? 0) + (sizes['embedderHeapUsedSize'] ?? 0) + (sizes['backingStorageSize'] ?? 0)
}

/** Workers are asked by messages that the page's session hands on. */
async function workersOf(session: CDPSession): Promise<number[]> {
  const attached: string[] = []
  const waiting = new Map<number, (result: unknown) => void>()
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') attached.push(sessionId)
  })
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { id?: number; result?: unknown }
    if (id !== undefined) waiting.get(id)?.(result)
  })
  // those that are there are told at once
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false })
  let asked = 0
  const sizes: number[] = []
  for (const sessionId of attached) {
    const send: Send = async (method) => {
      const id = (asked += 1)
      const answer = new Promise((resolve) => waiting.set(id, resolve))
      await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
      return answer
    }
    sizes.push(await usage(send))
  }
  await session.send('Target.setAutoAttach', { autoAttach: false, waitForDebuggerOnStart: false, flatten: false })
  return sizes
}
