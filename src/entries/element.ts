// element.js: registers <silsila-timeline>. What it shows comes when it is to be seen, from beside this file.
import { SilsilaElement, type ElementView, type Tell, type Wanted } from '../embed/element'

/** Written by the build: the address of the style sheet. See scripts/build/element-sheet.ts. */
declare const __SILSILA_ELEMENT_SHEET__: string

/** The custom element; see docs/embedding.md and element.d.ts. */
class SilsilaTimeline extends SilsilaElement {
  protected readonly home = new URL(/* @vite-ignore */ 'timeline.json', import.meta.url).href

  protected async open(root: ShadowRoot, frame: HTMLElement, wanted: Wanted, tell: Tell): Promise<ElementView> {
    // the chart is asked for with the rest, not after it
    import('../app/chart/Chart.svelte').catch(() => undefined)
    const sheet = new URL(__SILSILA_ELEMENT_SHEET__, import.meta.url).href
    const { openView } = await import('./element-view')
    return openView({ root, frame, sheet, tell }, wanted)
  }
}

// a page may load two copies of this file; the first one stays
if (!customElements.get('silsila-timeline')) customElements.define('silsila-timeline', SilsilaTimeline)
