// Where a thread of the pool starts: a thread does not take over the loader of TypeScript, so it loads its own.
import { register } from 'tsx/esm/api'

register()
const worker = /** @type {typeof import('./report-worker')} */ (await import('./report-worker.ts'))

export const { reportAll } = worker
