import { readFileSync } from 'node:fs'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'
import { contentWidth, leaner } from '../../../../scripts/build/lean-timeline'

const file = 'node_modules/vis-timeline/esnext/esm/vis-timeline-graph2d.mjs'
const code = readFileSync(file, 'utf8')
const statements = (from: string) => parseSync(file, from).program.body
const lean = leaner

describe('vis-timeline without what is not called', () => {
  const left = lean(code)

  it('is still a module, with the timeline alone', () => {
    expect(statements(left).at(-1)?.type).toBe('ExportNamedDeclaration')
    expect(left).toContain('export { Timeline };')
    expect(left.length).toBeLessThan(code.length * 0.7)
  })

  it.each([
    'window["moment"]',
    'window["Hammer"]',
    '...util,',
    'new Configurator(',
    'function Graph2d(',
    'LineGraph.prototype',
    'class ClusterItem',
    'class Validator',
  ])('has no %s', (text) => {
    expect(code).toContain(text)
    expect(left).not.toContain(text)
  })

  it.each([
    'class Timeline extends Core',
    'class RangeItem extends Item',
    'RangeItem.prototype.baseClassName',
    'class TimeAxis',
  ])('keeps %s', (text) => {
    expect(left).toContain(text)
  })

  it('empties what never does anything here, and only that', () => {
    expect(left).toMatch(/\b_onDrag\(event\) \{\}/)
    expect(left).not.toMatch(/\b(setRange|_redraw|_onUpdate)\([^)]*\) \{\}/)
  })

  it('measures no item, which the style sheet has sized', () => {
    expect(
      left.match(/_getDomComponentsSizes\(\) \{ this\.overflow = true; return \{ content: \{ width: 460/g),
    ).toHaveLength(2)
    expect(left).not.toContain('getComputedStyle(this.dom.')
    const style = readFileSync('src/styles/chart.css', 'utf8')
    expect(style).toMatch(new RegExp(`\\.vis-item-content \\{\\s*inline-size: ${contentWidth}px`))
  })

  it('asks the page for all sizes at once, before it changes anything, and draws once', () => {
    const asked = /\b(offset|client)(Width|Height|Top|Left)\b/g
    const redrawOf = (from: string, name: string) =>
      new RegExp(`\\nclass ${name} [^]*?\\n {2}redraw\\([^]*?\\n {2}\\}\\n`)
        .exec(from)?.[0]
        .replace(/^[^]*\n {2}redraw/, 'redraw') ?? ''
    for (const name of ['TimeAxis', 'ItemSet', 'BackgroundGroup']) {
      expect(redrawOf(code, name), name).toMatch(asked)
      expect(redrawOf(left, name), name).not.toMatch(asked)
    }
    expect(left).toMatch(/_didResize\(resized, height\) \{ this\.height = height \}/)
    expect(left).not.toContain('resized = component.redraw()')
  })

  it('draws items that change once a frame, not there and then as well', () => {
    const listeners = (from: string) => /this\.itemListeners = \{[^]*?\n {4}\};/.exec(from)?.[0] ?? ''
    expect(listeners(code).match(/me\.redraw\(\)/g)).toHaveLength(3)
    expect(listeners(left)).not.toContain('redraw')
    expect(listeners(left).match(/me\._on(Add|Update|Remove)\(params\.items\)/g)).toHaveLength(3)
    expect(left).toContain('this.body.emitter.emit("_change", { queue: true })')
  })

  it('speaks of nothing it has lost', () => {
    const words = left.replace(/\/\*[\s\S]*?\*\/|\/\/.*|"[^"\n]*"/g, '')
    expect(words).not.toMatch(
      /(?<![\w.])(Graph2d|LineGraph|Legend|GraphGroup|Line|Bargraph|Points|Popup|Validator|CustomTime|ClusterItem|BoxItem|PointItem)\b/,
    )
  })

  it('is not made from an edition that looks otherwise', () => {
    expect(() => lean(code.replace('window["moment"]', 'globalThis.moment'))).toThrow('no longer contains')
    expect(() => lean(code.replaceAll('LineGraph', 'LineChart'))).toThrow('no longer declares LineGraph')
    expect(() => lean(code.replaceAll('_onGroupDragEnd', '_onLaneDragEnd'))).toThrow('ItemSet._onGroupDragEnd')
  })
})
