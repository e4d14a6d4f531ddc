// What SIGINT and SIGTERM do while something is half done. Between such times they do what they always do.
import { constants } from 'node:os'

/** Runs work; where a signal ends the process meanwhile, `cleanup` comes first. */
export type During = <T>(cleanup: () => void, work: () => Promise<T>) => Promise<T>

/** For callers that leave signals alone. */
export const unguarded: During = (_, work) => work()

const signals = ['SIGINT', 'SIGTERM'] as const

/**
 * Ends the process with 128 and the number of the signal, as a shell would say it: 130, 143.
 *
 * @param message printed to stderr.
 */
export function guarded(message: string): During {
  return async (cleanup, work) => {
    const end = (signal: (typeof signals)[number]) => {
      try {
        cleanup()
      } finally {
        console.error(message)
        process.exit(128 + constants.signals[signal])
      }
    }
    for (const signal of signals) process.on(signal, end)
    try {
      return await work()
    } finally {
      for (const signal of signals) process.off(signal, end)
    }
  }
}
