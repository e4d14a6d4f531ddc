// Recipes are code that somebody runs: what can be compiled here is compiled.
import { compile } from 'svelte/compiler'
import { transformWithOxc } from 'vite'
import { describe, expect, it } from 'vitest'
import { recipes } from '../../../src/embed/recipes'

const embedding = {
  address: 'https://example.org/t/?leader=to-lam&q={x} "y"&lang=ur',
  title: 'A "B" <C>',
  height: 480,
  lock: ['leader'],
  more: [['hide', 'search'] as const],
}
const all = recipes(embedding, embedding)
const code = (name: string) => all.find((one) => one.name === name)?.code ?? ''

describe('the recipes', () => {
  it.each(['HTML', 'WordPress', 'Ghost'])('%s is the link and its script', (name) => {
    expect(code(name)).toMatch(/^<a data-silsila href="https:.*&amp;lock=leader&amp;hide=search">/)
    expect(code(name)).toContain('<script async src="https://example.org/t/embed.js"></script>')
  })

  it('Svelte compiles without a warning, for the browser and the server', () => {
    for (const generate of ['client', 'server'] as const) {
      const { warnings, js } = compile(code('Svelte'), { generate, filename: 'Timeline.svelte' })
      expect(warnings).toEqual([])
      expect(js.code).toContain('to-lam')
    }
    // braces of a search are words, not an expression
    expect(code('Svelte')).toContain('&#123;x&#125;')
  })

  it('React is JSX', async () => {
    const { code: script } = await transformWithOxc(code('React'), 'Timeline.jsx', { jsx: { runtime: 'automatic' } })
    expect(script).toMatch(/leader: "to-lam"/)
    expect(script).toContain('"https://example.org/t/element.js"')
  })
})
