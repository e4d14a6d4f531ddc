// How to put an embed into what other people write their pages with. Text to copy; what to mind is told in the reader's
// language, by i18n.
import { embedCode, embedMarkup, written, type Embedding } from '../app/share/embed-code'
import type { Panels } from '../i18n/panels'

export interface Recipe {
  /** Of the words that tell where to paste it. */
  readonly key: keyof Panels['recipes']
  /** Of the product. */
  readonly name: string
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
      key: 'html',
      name: 'HTML',
      code: line,
    },
    {
      key: 'wordpress',
      name: 'WordPress',
      code: line,
    },
    {
      key: 'ghost',
      name: 'Ghost',
      code: line,
    },
    {
      key: 'react',
      name: 'React',
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
      key: 'svelte',
      name: 'Svelte',
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
