// What is pasted into other pages: whole, escaped, and asking for this view.
import { expect, it } from 'vitest'
import {
  embedCode,
  embedKinds,
  embedMarkup,
  frameAddress,
  written,
  type Embedding,
} from '../../../../src/app/share/embed-code'

const embedding: Embedding = {
  address: 'https://example.org/t/?leader=to-lam&lang=ur',
  title: 'A "B" <C> & D',
  height: 480,
  lock: ['leader'],
}

it('a frame opens the view, embedded and locked', () => {
  expect(frameAddress(embedding)).toBe('https://example.org/t/?leader=to-lam&lang=ur&embed=1&lock=leader')
  expect(frameAddress({ ...embedding, address: 'https://example.org/t/', lock: [] })).toBe(
    'https://example.org/t/?embed=1',
  )
})

it('every kind is markup that no title can break', () => {
  expect(embedCode('frame', embedding)).toBe(
    '<iframe src="https://example.org/t/?leader=to-lam&amp;lang=ur&amp;embed=1&amp;lock=leader" title="A &quot;B&quot; &lt;C&gt; &amp; D" loading="lazy" width="100%" height="480" allow="clipboard-write; fullscreen; web-share"></iframe>',
  )
  expect(embedCode('script', embedding)).toBe(
    '<a data-silsila href="https://example.org/t/?leader=to-lam&amp;lang=ur&amp;lock=leader">A &quot;B&quot; &lt;C&gt; &amp; D</a>\n' +
      '<script async src="https://example.org/t/embed.js"></script>',
  )
  expect(embedCode('element', embedding)).toBe(
    '<silsila-timeline src="https://example.org/t/timeline.json" leader="to-lam" lang="ur" lock="leader"></silsila-timeline>\n' +
      '<script type="module" src="https://example.org/t/element.js"></script>',
  )
})

it('other settings go along in every kind, and what is built is what is written', () => {
  const more = { ...embedding, more: [['hide', 'search'] as const] }
  expect(frameAddress(more)).toMatch(/&lock=leader&hide=search$/)
  expect(embedCode('script', more)).toContain('&amp;lock=leader&amp;hide=search"')
  expect(embedCode('element', more)).toContain(' lock="leader" hide="search">')
  for (const kind of embedKinds) {
    const { tag, attributes } = embedMarkup(kind, more)
    expect(embedCode(kind, more).startsWith(`<${tag}${written(attributes)}>`)).toBe(true)
  }
})
