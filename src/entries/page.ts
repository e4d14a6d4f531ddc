// The page: gets the document, builds the Explorer, mounts the app, keeps the address in step.
import '../styles/tokens.css'
import '../styles/fonts.css'
import '../styles/base.css'
import '../styles/prerendered.css'
import { mount, unmount } from 'svelte'
import Start from '../app/page/Start.svelte'
import { loadMessages } from '../i18n/messages'
import { languages } from '../i18n/languages'
import { preferredLang } from '../query/preferred-lang'
import { isEmbedded } from '../query/url'
import { langs } from '../query/view-state'
import { loadDocument } from './load'
import { loadHost, showPublished } from './show'

/** After so long a wait a reader wants to hear how far it is, and may want no more of it. Milliseconds. */
const patience = 2500

async function start(target: HTMLElement): Promise<void> {
  const lang = preferredLang(navigator.languages)
  const asked = langs.find((known) => known === new URLSearchParams(location.search).get('lang')) ?? lang
  const base = document.baseURI
  document.documentElement.lang = asked
  document.documentElement.dir = languages[asked].dir
  // fetched at once, though its failure is told only when there are words to tell it in
  const stop = new AbortController()
  let bytes = 0
  const heard = (now: number) => (bytes = now)
  const fetched = loadDocument('timeline.json', base, { signal: stop.signal, heard })
  fetched.catch(() => undefined)
  const embedded = isEmbedded(location.search)
  const coming = embedded ? import('../embed/Embedded.svelte') : import('../app/page/Page.svelte')
  coming.catch(() => undefined)
  loadHost(location.search).catch(() => undefined)
  const t = await loadMessages(asked)

  // What the build left here can be read meanwhile, where it is what this reader asked for.
  if (embedded) target.replaceChildren()
  const readable = target.querySelector('.prerendered:not(.other-view *)')
  const waiting = readable ? null : mount(Start, { target, props: { t, retry: null } })
  const slow = setTimeout(() => {
    import('./slow.svelte')
      .then(({ tellProgress }) => tellProgress(target, asked, () => bytes, stop))
      .catch(console.error)
  }, patience)
  try {
    const stopped = new Promise<never>((_, reject) => {
      stop.signal.onabort = reject
    })
    const [timeline, { default: View }] = await Promise.race([Promise.all([fetched, coming]), stopped])
    await showPublished(target, timeline, View, base, lang)
    if (import.meta.env.PROD && !embedded)
      import('./offline').then(({ keepForOffline }) => keepForOffline(base)).catch(console.warn)
  } catch (error) {
    console.error(error)
    // better than nothing, whatever was asked for
    const list = target.querySelector('.prerendered')
    list?.classList.add('alone')
    document.documentElement.classList.remove('other-view')
    const said = await import('./slow.svelte')
      .then(({ whatFailed }) => whatFailed(stop.signal.reason ?? error, asked))
      .catch(() => null)
    const failed = mount(Start, {
      target,
      ...(list ? { anchor: list } : {}),
      props: {
        t,
        ...said,
        beside: list !== null,
        retry: () => {
          void unmount(failed).then(() => start(target))
        },
      },
    })
  } finally {
    clearTimeout(slow)
    stop.abort()
    if (waiting) await unmount(waiting)
  }
}

const target = document.getElementById('app')
if (target)
  start(target).catch((error: unknown) => {
    // Not even words to say so in: what the build left here is shown, whatever language was asked for.
    console.error(error)
    document.documentElement.classList.remove('other-view')
  })
