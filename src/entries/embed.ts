// embed.js: one line in somebody's page. A plain script that makes frames of what is marked, when the page is there.
import { embed, send } from '../embed/host'

declare global {
  interface Window {
    /** For hosts: frames for what was added later, and a word to a frame. */
    silsila?: { readonly embed: typeof embed; readonly send: typeof send }
  }
}

window.silsila = { embed, send }
embed()
// what the parser has not come to yet
document.addEventListener('DOMContentLoaded', () => {
  embed()
})
