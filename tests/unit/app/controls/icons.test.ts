// The icons: one per event type, each with a silhouette of its own, each with a colour in the tokens.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { icons } from '../../../../src/app/controls/icons'
import { eventTypes } from '../../../../src/model/event'

const tokens = readFileSync(new URL('../../../../src/styles/tokens.css', import.meta.url), 'utf8')

describe('the icons', () => {
  it.each(eventTypes)('%s is drawn and coloured', (type) => {
    expect(icons[type].body).toMatch(/^M[\d.]/)
    expect(tokens).toContain(`--type-${type}: light-dark(`)
    expect(tokens).toContain(`[data-type='${type}'] {\n  --type: var(--type-${type});`)
  })

  it('differ in silhouette, not in colour alone', () => {
    const silhouettes = eventTypes.map((type) => icons[type].body)
    expect(new Set(silhouettes).size).toBe(eventTypes.length)
  })
})
