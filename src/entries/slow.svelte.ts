// What is told of a document that is long in coming, or does not come. It is asked for only then.
import { mount, unmount } from 'svelte'
import Progress from '../app/Progress.svelte'
import type { Lang } from '../i18n/messages'
import { loadPanels, type Panels } from '../i18n/panels'
import { terms } from '../i18n/terms'

/** Milliseconds. */
const often = 250

/** That the reader wanted no more of it. */
class Stopped extends Error {
  override readonly name = 'Stopped'
}

/**
 * Says above everything how much has come, beside a button that stops it, until `stop` is aborted by whoever loads.
 *
 * @param bytes how many have come by now.
 */
export async function tellProgress(
  target: HTMLElement,
  lang: Lang,
  bytes: () => number,
  stop: AbortController,
): Promise<void> {
  const p = await loadPanels(lang)
  if (stop.signal.aborted) return
  const place = document.createElement('div')
  target.prepend(place)
  const props = $state({
    ...{ p, lang, dir: terms[lang].dir, bytes: bytes() },
    onstop: () => {
      stop.abort(new Stopped('the reader stopped it'))
    },
  })
  const shown = mount(Progress, { target: place, props })
  const timer = setInterval(() => (props.bytes = bytes()), often)
  stop.signal.addEventListener('abort', () => {
    clearInterval(timer)
    void unmount(shown)
    place.remove()
  })
}

/** @param error what `loadDocument` rejected with. */
function reasonFor(error: unknown): keyof Panels['loading']['reasons'] | null {
  if (error instanceof SyntaxError) return 'broken'
  const cause = error instanceof Error ? error.cause : null
  if (cause === 'version') return 'version'
  if (typeof cause !== 'number') return null
  return cause < 500 ? 'missing' : 'server'
}

/**
 * The words for a failure that are not those of a broken connection; none for that.
 *
 * @param error what `loadDocument` rejected with, or that the reader stopped it.
 */
export async function whatFailed(error: unknown, lang: Lang): Promise<{ title?: string; hint?: string }> {
  const { loading } = await loadPanels(lang)
  if (error instanceof Stopped) return { title: loading.stopped, hint: loading.stoppedHint }
  const reason = reasonFor(error)
  return reason ? { hint: loading.reasons[reason] } : {}
}
