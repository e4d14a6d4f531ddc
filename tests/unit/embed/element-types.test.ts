// The types that hosts are given: that they stand alone, and agree with what the element has. Their use is checked by tsc.
import { readFileSync } from 'node:fs'
import { expect, expectTypeOf, it } from 'vitest'
import { attributes } from '../../../src/embed/attributes'
import type { SilsilaEvents, SilsilaFilter, SilsilaTimelineElement } from '../../../src/embed/element-types'
import type { Filters } from '../../../src/query/view-state'

const file = readFileSync(new URL('../../../src/embed/element-types.ts', import.meta.url), 'utf8')

it('imports nothing and holds no code, so that a host needs but this one file', () => {
  expect(file).not.toMatch(/^import|\bconst\b|\bfunction\b|\bclass\b/m)
  expect(file).toContain('declare global')
})

it.each(attributes)('has the property %s', (name) => {
  expect(file).toMatch(new RegExp(`^  (?:get )?${name}(?:\\(\\))?: `, 'm'))
})

it('types the element where a host makes, finds and hears it', () => {
  const use = (document: Document) => {
    const timeline = document.createElement('silsila-timeline')
    expectTypeOf(timeline).toEqualTypeOf<SilsilaTimelineElement>()
    expectTypeOf(document.querySelector('silsila-timeline')).toEqualTypeOf<SilsilaTimelineElement | null>()
    timeline.leader = ['to-lam', 'xi-jinping']
    timeline.leader = null
    timeline.height = 480
    expectTypeOf(timeline.leader).toBeString()
    timeline.setFilter({ leader: 'to-lam', q: 'phone', within: true } satisfies SilsilaFilter)
    timeline.select(null)
    timeline.addEventListener('silsila-select', ({ detail }) => {
      expectTypeOf(detail.id).toEqualTypeOf<string | null>()
    })
    document.addEventListener('silsila-filter', ({ detail }) => {
      expectTypeOf(detail).toExtend<Filters>()
      expectTypeOf(detail.results).toBeNumber()
    })
    // @ts-expect-error no such filter
    timeline.setFilter({ leaders: 'to-lam' })
    // @ts-expect-error an id, not an event
    timeline.select({ id: 'x' })
    // @ts-expect-error what is told cannot be changed
    timeline.addEventListener('silsila-ready', ({ detail }) => (detail.title = ''))
  }
  expect(use).toBeTypeOf('function')
  expectTypeOf<keyof SilsilaEvents>().toExtend<keyof GlobalEventHandlersEventMap>()
})
