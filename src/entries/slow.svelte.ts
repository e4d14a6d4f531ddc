// What is told of a document that is long in coming, or does not come. It is asked for only then.
import { mount, unmount } from 'svelte'
import Progress from '../app/page/Progress.svelte'
import type { Problem } from '../export/result'
import type { Lang } from '../i18n/messages'
import { loadPanels, type Panels } from '../i18n/panels'
import { languages } from '../i18n/languages'
import { isolate } from '../text/bidi'

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
    ...{ p, lang, dir: languages[lang].dir, bytes: bytes() },
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

/** What is wrong with an answer that is no document. */
const isProblem = (cause: unknown): cause is Problem => typeof cause === 'object' && cause !== null && 'code' in cause

/** @param error what `loadDocument` rejected with. */
function hintFor(error: unknown, { loading, open }: Panels): string | null {
  const { reasons } = loading
  const cause = error instanceof Error ? error.cause : null
  if (typeof cause === 'number') return cause < 500 ? reasons.missing : reasons.server
  if (!isProblem(cause)) return null
  const { code, path } = cause
  if (code === 'not-json') return reasons.broken
  if (code === 'version') return reasons.version
  // a path may hold what somebody has made up to turn the line round
  return `${open.problems[code]}${path && ` ${isolate(path)}`}`
}

/**
 * The words for a failure that are not those of a broken connection; none for that.
 *
 * @param error what `loadDocument` rejected with, or that the reader stopped it.
 */
export async function whatFailed(error: unknown, lang: Lang): Promise<{ title?: string; hint?: string }> {
  const panels = await loadPanels(lang)
  const { loading } = panels
  if (error instanceof Stopped) return { title: loading.stopped, hint: loading.stoppedHint }
  const hint = hintFor(error, panels)
  return hint === null ? {} : { hint }
}
