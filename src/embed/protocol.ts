// What frame and host say to each other: plain data, checked by hand on both sides. Nothing in it is markup, script or
// an address to go to; what is not known is ignored. docs/embedding.md tells hosts of it.

import type { SilsilaSelected } from './element-types'

/** Every message carries it: `{ silsila: 1, type: … }`. A change that breaks a host is a new number. */
export const protocolVersion = 1

/** From the frame. Where the host has not named its origin, `filter` says only how many events are left. */
export type FrameMessage =
  | { readonly type: 'ready' }
  /** CSS pixels that the content takes. */
  | { readonly type: 'height'; readonly height: number }
  /** The event that the reader opened, all null when it was closed; `event` is `id` under its first name. */
  | ({ readonly type: 'select'; readonly event: string | null } & SilsilaSelected)
  /** Events left, under both names, and the view as the query string of an address. */
  | { readonly type: 'filter'; readonly count: number; readonly results: number; readonly view?: string }

/** From the host. */
export type HostMessage =
  /** Parameters as in an address; the view becomes what a frame opened with them would show. */
  | { readonly type: 'set'; readonly params: string }
  | { readonly type: 'select'; readonly event: string | null }
  | { readonly type: 'fit' }

/** Characters; no address or id of ours comes near it. */
const longest = 8192

type Fields = Readonly<Record<string, unknown>>

/** The fields of a message of this version, else null. */
function fieldsOf(data: unknown): Fields | null {
  const fields = data as Fields | null
  return typeof data === 'object' && fields?.['silsila'] === protocolVersion ? fields : null
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= longest
const isCount = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value < 1e7

/**
 * What a host says, or null where it is nothing that a host may say.
 *
 * @param data of a message event, from anywhere.
 * @example readHostMessage({ silsila: 1, type: 'fit' }) //=> { type: 'fit' }
 * @example readHostMessage({ silsila: 1, type: 'navigate', to: '…' }) //=> null
 */
export function readHostMessage(data: unknown): HostMessage | null {
  const { type, params, event } = fieldsOf(data) ?? {}
  if (type === 'fit') return { type }
  if (type === 'set' && isText(params)) return { type, params }
  if (type === 'select' && (event === null || isText(event))) return { type, event }
  return null
}

/**
 * What a frame says, or null where it is nothing that a frame may say.
 *
 * @param data of a message event, from anywhere.
 * @example readFrameMessage({ silsila: 1, type: 'height', height: 480.5 }) //=> { type: 'height', height: 480.5 }
 */
export function readFrameMessage(data: unknown): FrameMessage | null {
  const { type, height, event, title, date, count, view } = fieldsOf(data) ?? {}
  if (type === 'ready') return { type }
  if (type === 'height' && isCount(height)) return { type, height }
  if (type === 'select' && (event === null || isText(event)))
    return { type, event, id: event, title: isText(title) ? title : null, date: isText(date) ? date : null }
  if (type === 'filter' && isCount(count)) return { type, count, results: count, ...(isText(view) ? { view } : {}) }
  return null
}

/**
 * The message as it is sent.
 *
 * @example sealed({ type: 'fit' }) //=> { silsila: 1, type: 'fit' }
 */
export function sealed<T extends FrameMessage | HostMessage>(message: T): T & { readonly silsila: 1 } {
  return { ...message, silsila: protocolVersion }
}
