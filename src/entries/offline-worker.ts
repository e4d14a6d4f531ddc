// offline.js, a service worker: keeps the files of one build of the page, whole, and the newest document that came, for
// when there is no network. It answers for nothing but the page and what belongs to it, and never for an embedded page.
import { PrecacheController } from 'workbox-precaching/PrecacheController.js'
import { isEmbedded } from '../query/url'
import { isBeside, keptFiles, mayKeep } from './offline-rules'

interface Extendable extends Event {
  waitUntil: (work: Promise<unknown>) => void
}
interface Fetching extends Extendable {
  readonly request: Request
  respondWith: (answer: Promise<Response>) => void
}
interface Heard {
  readonly install: Extendable
  readonly activate: Extendable
  readonly fetch: Fetching
  readonly message: MessageEvent<unknown>
}
/** What TypeScript knows only where it knows no page. */
interface Worker {
  readonly registration: { readonly scope: string }
  readonly clients: { claim: () => Promise<void> }
  skipWaiting: () => Promise<void>
  addEventListener: <Type extends keyof Heard>(type: Type, hear: (event: Heard[Type]) => void) => void
}
const worker = self as unknown as Worker

/** Written by the build: see scripts/build/offline.ts. */
declare const __SILSILA_FILES__: { url: string; revision: string | null }[]
declare const __SILSILA_BUILD__: string

const { scope } = worker.registration
// several pages may stand in folders of one origin, which has one store for all
const appsOf = `silsila app ${scope} `
const documents = `silsila document ${scope}`
const app = new PrecacheController({ cacheName: appsOf + __SILSILA_BUILD__ })
app.precache(__SILSILA_FILES__)

/** A file of this build, or of the one before, which a page that is still open may ask for. */
async function kept(request: Request, url = request.url): Promise<Response> {
  const key = app.getCacheKeyForURL(url)
  return (key === undefined ? undefined : await caches.match(key)) ?? (await caches.match(url)) ?? fetch(request)
}

/** The document and its articles change without the page: what the server has now, else what it had. */
async function newest(event: Fetching): Promise<Response> {
  const { request } = event
  const store = await caches.open(documents)
  const before = () => store.match(request.url)
  try {
    const response = await fetch(request)
    if (mayKeep(response)) event.waitUntil(store.put(request.url, response.clone()).catch(() => undefined))
    return response.status < 500 ? response : ((await before()) ?? response)
  } catch (error) {
    const had = await before()
    if (!had) throw error
    return had
  }
}

/** Fetches the document and, where they are few, its articles, since the reader may be offline by the time they ask. */
async function keepDocument(): Promise<void> {
  const store = await caches.open(documents)
  const keep = async (path: string) => {
    const response = await fetch(new URL(path, scope))
    if (mayKeep(response)) await store.put(new URL(path, scope).href, response.clone())
    return response.text()
  }
  const wanted = keptFiles(await keep('timeline.json'))
  for (const { url } of await store.keys()) {
    const path = url.slice(scope.length)
    if (isBeside(path) && !wanted.includes(path)) await store.delete(url)
  }
  for (const path of wanted) await keep(path)
}

worker.addEventListener('install', (event) => {
  // the page is kept all the same
  event.waitUntil(keepDocument().catch(() => undefined))
})

worker.addEventListener('activate', (event) => {
  const tidy = async () => {
    const others = (await caches.keys()).filter(
      (name) => name.startsWith(appsOf) && name !== appsOf + __SILSILA_BUILD__,
    )
    await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)))
    await worker.clients.claim()
  }
  event.waitUntil(tidy())
})

worker.addEventListener('message', ({ data }) => {
  if (data === 'silsila-take-over') void worker.skipWaiting()
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return
  const path = (url.origin + url.pathname).slice(scope.length)
  if (request.mode === 'navigate') {
    const page = new URL('index.html', scope).href
    if ((path === '' || path === 'index.html') && !isEmbedded(url.search)) event.respondWith(kept(request, page))
  } else if (path.startsWith('assets/')) event.respondWith(kept(request))
  else if (path === 'timeline.json' || isBeside(path)) event.respondWith(newest(event))
})
