// embed.html: shows every way to embed the published document live, in the reader's language. It keeps nothing.
import '../styles/tokens.css'
import '../styles/fonts.css'
import '../styles/base.css'
import { mount, unmount } from 'svelte'
import Start from '../app/page/Start.svelte'
import Playground from '../embed/Playground.svelte'
import { loadMessages } from '../i18n/messages'
import { loadPanels } from '../i18n/panels'
import { preferredLang } from '../query/preferred-lang'
import { langs } from '../query/view-state'
import { loadDocument } from './load'

async function start(target: HTMLElement): Promise<void> {
  const asked = new URLSearchParams(location.search).get('lang')
  const lang = langs.find((known) => known === asked) ?? preferredLang(navigator.languages)
  const base = new URL('./', document.baseURI).href
  const [t, p] = await Promise.all([loadMessages(lang), loadPanels(lang)])
  document.documentElement.lang = lang
  document.documentElement.dir = t.dir
  try {
    const { document: timeline } = await loadDocument(new URL('timeline.json', base).href)
    mount(Playground, { target, props: { t, p, timeline, base } })
  } catch (error) {
    console.error(error)
    const retry = () => {
      void unmount(failed).then(() => start(target))
    }
    const failed = mount(Start, { target, props: { t, retry } })
  }
}

const target = document.getElementById('app')
if (target) start(target).catch(console.error)
