// What other sites are told of the page: absolute where the build knows its address, and never markup of an article.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { addressOf, cardTags, oembed, pngOf } from '../../../../scripts/build/social'
import { card } from '../../../../src/entries/card'
import type { TimelineDocument } from '../../../../src/model/document'

const root = new URL('../../../..', import.meta.url).pathname
const document = JSON.parse(readFileSync(`${root}tests/fixtures/timeline.json`, 'utf8')) as TimelineDocument
const made = card(document)

it.each([
  [['https://example.org/t', null], 'https://example.org/t/'],
  [[undefined, 'https://example.org/'], 'https://example.org/'],
  [['javascript:alert(1)', 'not an address', ''], null],
  [[undefined, undefined], null],
] as const)('%j', (said, address) => {
  expect(addressOf(...said)).toBe(address)
})

describe('the picture', () => {
  it('is of the size cards want, and the same each time', () => {
    const png = pngOf(made.svg, root)
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
    expect(pngOf(made.svg, root).equals(png)).toBe(true)
  })
  it('has the name only in letters that there are', () => {
    expect(made.svg).toContain('exchanges')
    const { svg } = card({ ...document, title: { ur: 'ویتنام' } })
    expect(svg).not.toContain('ویتنام')
  })
})

it('tags are absolute where the address is known, else beside the page', () => {
  const contents = (base: string | null) => JSON.stringify(cardTags('T', 'D', base))
  expect(contents('https://example.org/')).toContain('"https://example.org/card.png"')
  expect(contents('https://example.org/')).toContain('og:url')
  expect(contents(null)).toContain('"./card.png"')
  expect(contents(null)).not.toContain('og:url')
})

it('the oEmbed answer is a frame and no other markup', () => {
  const { html, ...rest } = oembed('"><script>alert(1)</script>', 'https://example.org/')
  expect(html).toMatch(/^<iframe [^<]*><\/iframe>$/)
  expect(html).not.toContain('<script')
  expect(rest).toMatchObject({ version: '1.0', type: 'rich', thumbnail_url: 'https://example.org/card.png' })
})
