// How to put an embed into what other people write their pages with. Text to copy; the names of products are all it
// knows of them.
import { embedCode, embedMarkup, written, type Embedding } from '../app/embed-code'

export interface Recipe {
  readonly name: string
  /** Where to paste it and what to mind, in English. */
  readonly hint: string
  readonly code: string
}

/** A brace begins an expression in the templates of frameworks. */
const literal = (markup: string) => markup.replace(/\{/g, '&#123;').replace(/\}/g, '&#125;')

/**
 * The recipes for one embedding.
 *
 * @param script the embedding for the script that sizes itself.
 * @param element the one for the element.
 */
export function recipes(script: Embedding, element: Embedding): readonly Recipe[] {
  const line = embedCode('script', script)
  const { attributes, script: source } = embedMarkup('element', element)
  const address = JSON.stringify(source).replace(/</g, '\\u003c')
  const tag = `silsila-timeline${literal(written(attributes))}`
  return [
    {
      name: 'HTML',
      hint: 'Anywhere in the body. Until the timeline has loaded, and where it cannot, readers see the link.',
      code: line,
    },
    {
      name: 'WordPress',
      hint: 'Add a “Custom HTML” block and paste. WordPress removes scripts and frames for users without the right “unfiltered_html”; then ask an administrator to insert the block.',
      code: line,
    },
    {
      name: 'Ghost',
      hint: 'Type /html in the editor for an HTML card and paste. Newsletters leave the script out and keep the link.',
      code: line,
    },
    {
      name: 'React',
      hint: 'Timeline.jsx. Properties are the attributes of the element: <Timeline leader="to-lam" onSelect={…} />.',
      code: `import { useEffect, useRef } from 'react'

export function Timeline({ onSelect, ...view }) {
  const element = useRef(null)
  useEffect(() => {
    import(/* webpackIgnore: true */ /* @vite-ignore */ ${address})
  }, [])
  useEffect(() => {
    const timeline = element.current
    const hear = (event) => onSelect?.(event.detail)
    timeline.addEventListener('silsila-select', hear)
    return () => timeline.removeEventListener('silsila-select', hear)
  }, [onSelect])
  return <${tag} ref={element} {...view} />
}
`,
    },
    {
      name: 'Svelte',
      hint: 'Timeline.svelte, for Svelte 5. Properties are the attributes of the element: <Timeline leader="to-lam" onselect={…} />.',
      code: `<script>
  import { onMount } from 'svelte'

  let { onselect, ...view } = $props()
  onMount(() => {
    import(/* @vite-ignore */ ${address})
  })
</script>

<${tag} {...view} onsilsila-select={(event) => onselect?.(event.detail)}></silsila-timeline>
`,
    },
  ]
}
