// The page: gets the document, builds the Explorer, mounts the app, keeps the address in step.
import '../styles/tokens.css'
import '../styles/fonts.css'
import '../styles/base.css'
import '../styles/prerendered.css'
import { mount, unmount } from 'svelte'
import Start from '../app/Start.svelte'
import { loadMessages } from '../i18n/messages'
import { terms } from '../i18n/terms'
import { preferredLang } from '../query/preferred-lang'
import { isEmbedded } from '../query/url'
import { langs } from '../query/view-state'
import { loadDocument } from './load'
import { showPublished } from './show'

async function start(target: HTMLElement): Promise<void> {
  const lang = preferredLang(navigator.languages)
  const asked = langs.find((known) => known === new URLSearchParams(location.search).get('lang')) ?? lang
  const base = document.baseURI
  document.body.classList.add('silsila-page')
  document.documentElement.lang = asked
  document.documentElement.dir = terms[asked].dir
  // fetched at once, though its failure is told only when there are words to tell it in
  const fetched = loadDocument('timeline.json', base)
  fetched.catch(() => undefined)
  const coming = isEmbedded(location.search) ? import('../embed/Embedded.svelte') : import('../app/Page.svelte')
  coming.catch(() => undefined)
  const t = await loadMessages(asked)

  // What the build left here can be read meanwhile, where it is what this reader asked for.
  const readable = target.querySelector('.prerendered:not(.other-view *)')
  if (!readable) target.replaceChildren()
  const waiting = readable ? null : mount(Start, { target, props: { t, retry: null } })
  try {
    const timeline = await fetched
    const { default: View } = await coming
    await showPublished(target, timeline, View, base, lang)
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
