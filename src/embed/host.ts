// The host's end: a link or an empty place in somebody's page becomes a frame as high as its content. The link stays
// until the frame has said that it works. It asks nothing of the page but its own script and frame; no styles, no globals.
import { readFrameMessage, sealed, type HostMessage } from './protocol'
import { parameterNames } from './settings'

/** Milliseconds that a frame which has loaded may take to say that it is ready. */
const patience = 10_000
/** Pixels, until the frame has told its own. */
const firstHeight = 480
const mostHeight = 10_000

/** Same origin as itself, not as the host: without it a server would have to allow scripts to be fetched by nobody. */
const sandbox =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads allow-top-navigation-by-user-activation'

/** Set as one would by a sheet, which the host's policy may forbid, and firmly, whatever the host's own sheets say. */
function style(element: HTMLElement, styles: Readonly<Record<string, string>>): void {
  for (const name of Object.keys(styles)) element.style.setProperty(name, styles[name] ?? '', 'important')
}

/** The address asked for, with the element's `data-…` as parameters; null where it is no web address. */
function addressOf(element: HTMLElement): URL | null {
  const given = element.getAttribute('data-silsila') || element.getAttribute('href')
  let url: URL
  try {
    url = new URL(given ?? '', document.baseURI)
  } catch {
    return null
  }
  if (!given || !/^https?:$/.test(url.protocol)) return null
  for (const name of parameterNames) {
    const value = element.getAttribute(`data-${name}`)
    if (value !== null) url.searchParams.set(name, value)
  }
  return url
}

function place(element: HTMLElement): HTMLIFrameElement | null {
  const url = addressOf(element)
  if (!url) return null
  element.setAttribute('data-silsila-state', 'waiting')
  const name = element.getAttribute('data-title') || element.textContent.trim() || document.title
  const isLink = element.nodeName === 'A'
  if (!isLink && !element.querySelector('a')) {
    const link = document.createElement('a')
    link.href = url.href
    link.textContent = name
    element.append(link)
  }
  const instead = isLink ? [element] : [...(element.children as unknown as Iterable<HTMLElement>)]

  const inside = new URL(url)
  const { searchParams } = inside
  searchParams.set('embed', '1')
  const height = parseInt(searchParams.get('height') ?? '', 10)
  if (!(height > 0)) searchParams.set('height', 'auto')
  if (location.origin !== 'null') searchParams.set('origin', location.origin)

  const frame = document.createElement('iframe')
  frame.title = name
  frame.loading = 'lazy'
  frame.allow = 'clipboard-write; fullscreen; web-share'
  frame.setAttribute('sandbox', sandbox)
  const resize = (pixels: number) => {
    style(frame, { height: `${Math.min(pixels, mostHeight)}px` })
  }
  style(frame, {
    display: 'block',
    width: '100%',
    'min-width': '0',
    'max-width': '100%',
    'max-height': 'none',
    border: '0',
  })
  resize(height > 0 ? height : firstHeight)
  const shown = (yes: boolean) => {
    style(frame, { display: yes ? 'block' : 'none' })
    for (const one of instead) {
      if (yes) style(one, { display: 'none' })
      else one.style.removeProperty('display')
    }
    element.setAttribute('data-silsila-state', yes ? 'ready' : 'failed')
  }

  const hear = (event: MessageEvent<unknown>) => {
    if (!frame.isConnected) removeEventListener('message', hear)
    if (event.source !== frame.contentWindow || event.origin !== url.origin) return
    const message = readFrameMessage(event.data)
    if (!message) return
    if (message.type === 'height') {
      if (!(height > 0)) resize(message.height)
      return
    }
    if (message.type === 'ready') shown(true)
    frame.dispatchEvent(new CustomEvent(`silsila-${message.type}`, { bubbles: true, detail: message }))
  }
  addEventListener('message', hear)
  frame.addEventListener('load', () => {
    setTimeout(() => {
      if (element.getAttribute('data-silsila-state') === 'waiting') shown(false)
    }, patience)
  })
  frame.src = inside.href
  if (isLink) element.before(frame)
  else element.prepend(frame)
  return frame
}

const wanted = '[data-silsila]:not([data-silsila-state])'

/**
 * Makes a frame of every element with `data-silsila` that has none yet.
 *
 * @param root what to look in, itself included; the page where none is given.
 * @returns the new frames.
 */
export function embed(root: Document | Element | DocumentFragment = document): HTMLIFrameElement[] {
  const frames: HTMLIFrameElement[] = []
  const add = (element: HTMLElement) => {
    const frame = place(element)
    if (frame) frames.push(frame)
  }
  if (root instanceof HTMLElement && root.matches(wanted)) add(root)
  root.querySelectorAll<HTMLElement>(wanted).forEach(add)
  return frames
}

/**
 * Tells a frame something, and nobody else should it have gone elsewhere.
 *
 * @example send(frame, { type: 'select', event: '2025-04-visit-xi-jinping-vn' })
 */
export function send(frame: HTMLIFrameElement, message: HostMessage): void {
  frame.contentWindow?.postMessage(sealed(message), new URL(frame.src).origin)
}
