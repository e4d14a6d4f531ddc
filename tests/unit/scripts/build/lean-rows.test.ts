import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { plainer } from '../../../../scripts/build/lean-rows'

describe('the rows of virtua, as plain elements', () => {
  it.each(['ListItem', 'Virtualizer'])('%s', (name) => {
    const code = readFileSync(`node_modules/virtua/lib/svelte/${name}.svelte`, 'utf8')
    const left = plainer(code)
    expect(left).not.toMatch(/svelte:element|\{\.\.\./)
    expect(left).toMatch(/<div bind:this=\{\w+\} (?:style=)?\{\w+\}>/)
    expect(left).toContain('</div>')
  })
  it.each([
    '<p></p>',
    '<div {...others}></div>',
    '<svelte:element this={as}><svelte:element this={b}/></svelte:element>',
  ])('stop the build where they are drawn as %s', (code) => {
    expect(() => plainer(code)).toThrow('scripts/build/lean-rows.ts')
  })
})
