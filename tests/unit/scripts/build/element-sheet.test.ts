// The style sheet of the element, made from that of the page.
import { describe, expect, it } from 'vitest'
import { forShadow, themeTokens } from '../../../../scripts/build/element-sheet'

const tokens = `:root,.silsila-frame{${themeTokens.map((name) => `--${name}:1px`).join(';')}}`
const sheet = (rest: string) => `${tokens}.a{font-family:Noto Nastaliq Urdu,serif}@font-face{src:url(x.woff2)}${rest}`

describe('the style sheet for a shadow tree', () => {
  it.each([
    ['.a{margin:1.5rem -.25rem 0}', '.a{margin:calc(1.5*var(--rem,16px)) calc(-.25*var(--rem,16px)) 0}'],
    ['.a{width:calc(100% - 2rem)}', '.a{width:calc(100% - calc(2*var(--rem,16px)))}'],
    ['@media (width<40rem){.a{gap:1rem}}', '@media (width<40rem){.a{gap:calc(1*var(--rem,16px))}}'],
    ['.theorem,.a1rem{gap:1em}', '.theorem,.a1rem{gap:1em}'],
  ])('%s becomes %s', (css, wanted) => {
    expect(forShadow(sheet(css))).toContain(wanted)
  })

  it('has no font-face, which would do nothing, and names the font that the element loads', () => {
    expect(forShadow(sheet(''))).not.toContain('@font-face')
    expect(forShadow(sheet(''))).toContain('font-family:Silsila Nastaliq,Noto Nastaliq Urdu,serif')
  })

  it.each(themeTokens)('lets a host set --silsila-%s', (name) => {
    expect(forShadow(sheet(''))).toContain(`--${name}:var(--silsila-${name},1px)`)
  })

  it('stops the build where the tokens are not where they were', () => {
    expect(() => forShadow('.a{color:red}')).toThrow('no longer contains')
    expect(() => forShadow(sheet('').replace('--accent:', '--colour:'))).toThrow('--accent')
  })
})
