// Has the browser keep the page for when there is no network, and says when there is a newer one. What is open keeps its
// own version until its reader asks for the other; nothing is exchanged beneath them.
import { mount, unmount } from 'svelte'
import NewVersion from '../app/page/NewVersion.svelte'
import { idle } from '../app/page/turns'
import { loadPanels } from '../i18n/panels'
import { languages } from '../i18n/languages'
import { langs } from '../query/view-state'

interface ScriptAddresses {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => unknown }
}
declare global {
  interface Window {
    /** W3C Trusted Types, where the browser has them. */
    readonly trustedTypes?: ScriptAddresses
  }
}

/** The address as `register` wants it under Trusted Types; the policy lets no other address through. */
function trusted(address: string): string {
  const policy = window.trustedTypes?.createPolicy('silsila-offline', {
    createScriptURL: (asked) => {
      if (asked !== address) throw new TypeError(`not our worker: ${asked}`)
      return asked
    },
  })
  return (policy ? policy.createScriptURL(address) : address) as string
}

/** So long the page has its reader to itself: who keeps it takes a processor and the network. Milliseconds. */
const leisure = 1000

/** Once the page has loaded. */
const whole = () =>
  new Promise((resolve) => {
    if (document.readyState === 'complete') resolve(null)
    else window.addEventListener('load', resolve, { once: true })
  })

async function tell(newer: ServiceWorker): Promise<void> {
  const { lang } = document.documentElement
  const speaks = langs.find((known) => known === lang) ?? 'en'
  const p = await loadPanels(speaks)
  const shown = mount(NewVersion, {
    target: document.body,
    props: {
      ...{ p, lang: speaks, dir: languages[speaks].dir },
      onreload: () => {
        navigator.serviceWorker.addEventListener('controllerchange', () => {
          location.reload()
        })
        newer.postMessage('silsila-take-over')
      },
      onlater: () => void unmount(shown),
    },
  })
}

/**
 * Registers the worker once the page has nothing else to do. Does nothing where a browser has none, where the page is
 * one file or in a frame, and for readers who ask to save data. Rejects where it is refused.
 *
 * @param base absolute address of the page.
 */
export async function keepForOffline(base: string): Promise<void> {
  const { connection } = navigator as { connection?: { readonly saveData?: boolean } }
  const oneFile = document.querySelector('script[data-silsila]') !== null
  if (!('serviceWorker' in navigator) || oneFile || window.top !== window || connection?.saveData) return
  await whole()
  await new Promise((resolve) => setTimeout(resolve, leisure))
  await idle()
  const address = new URL('offline.js', base).href
  const registration = await navigator.serviceWorker.register(trusted(address), { updateViaCache: 'none' })
  const watch = (worker: ServiceWorker | null) => {
    worker?.addEventListener('statechange', () => {
      // the first one takes nobody's place
      if (worker.state === 'installed' && navigator.serviceWorker.controller) void tell(worker)
    })
  }
  if (registration.waiting && navigator.serviceWorker.controller) void tell(registration.waiting)
  watch(registration.installing)
  registration.addEventListener('updatefound', () => {
    watch(registration.installing)
  })
}
