// The page: gets the document, builds the Explorer, mounts the app, keeps the address in step.
import '../styles/tokens.css'
import '../styles/fonts.css'
import '../styles/base.css'
import '../styles/prerendered.css'
import { mount, unmount } from 'svelte'
import App from '../app/App.svelte'
import { Explorer } from '../app/explorer.svelte'
import { loadDetail } from '../app/parts'
import Start from '../app/Start.svelte'
import { colour, readParameters, restrict } from '../embed/apply'
import Embedded from '../embed/Embedded.svelte'
import { talkToHost } from '../embed/frame.svelte'
import { formatSettings } from '../embed/settings'
import { loadMessages } from '../i18n/messages'
import { terms } from '../i18n/terms'
import { preferredLang } from '../query/preferred-lang'
import { parseView } from '../query/url'
import { langs } from '../query/view-state'
import { followAddress } from './address.svelte'
import { loadDocument, sourceLoader } from './load'
import { followHead } from './page-head.svelte'
import { takeOver } from './take-over'

async function start(target: HTMLElement): Promise<void> {
  const lang = preferredLang(navigator.languages)
  const asked = langs.find((known) => known === new URLSearchParams(location.search).get('lang')) ?? lang
  const base = document.baseURI
  document.body.classList.add('silsila-page')
  document.documentElement.lang = asked
  document.documentElement.dir = terms[asked].dir
  // fetched at once, though its failure is told only when there are words to tell it in
  const fetched = loadDocument(new URL('timeline.json', base).href)
  fetched.catch(() => undefined)
  const t = await loadMessages(asked)

  // What the build left here can be read meanwhile, where it is what this reader asked for.
  const readable = target.querySelector('.prerendered:not(.other-view *)')
  if (!readable) target.replaceChildren()
  const waiting = readable ? null : mount(Start, { target, props: { t, retry: null } })
  try {
    const timeline = await fetched
    const explorer = new Explorer(timeline, parseView(location.search, timeline, lang))
    const { settings, notes } = readParameters(location.search, timeline)
    for (const note of notes) console.warn(`silsila: ${note}`)
    restrict(explorer, settings)
    colour(document.documentElement, settings)
    // an event that is asked for is there with the page, not after it
    if (explorer.selected !== null) await loadDetail().catch(() => undefined)
    await takeOver(target, (stage) => {
      mount(App, { target: stage, props: { explorer, loadSource: sourceLoader(base), Embedded } })
      followHead(explorer, document)
      followAddress(explorer, window, lang, formatSettings(settings))
    })
    if (explorer.embed) talkToHost(explorer, window, target, settings.origin)
  } catch (error) {
    console.error(error)
    readable?.classList.add('alone')
    const failed = mount(Start, {
      target,
      ...(readable ? { anchor: readable } : {}),
      props: {
        t,
        beside: readable !== null,
        retry: () => {
          void unmount(failed).then(() => start(target))
        },
      },
    })
  } finally {
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
