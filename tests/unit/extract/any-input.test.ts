// Whatever is thrown at it: no crash, quotes that stand in their source, the same bytes again.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../../../src/extract/compile'
import { decodeUtf8 } from '../../../src/extract/article/utf8'
import { compileText, lexicon } from './urdu'

const seeds = join(import.meta.dirname, '../../../seeds')
const articles = readdirSync(seeds)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(seeds, name), 'utf8'))
const pieces = articles.flatMap((text) => text.split(/(?<=[\s۔،])/u))

/** As it comes back from a file: no half of a surrogate pair, no byte order mark. */
const whole = (text: string) => new TextDecoder().decode(new TextEncoder().encode(text))

function quotesStand(text: string) {
  for (const event of compileText(text).events) {
    for (const { start, end, exact } of event.evidence) expect(text.slice(start, end)).toBe(exact)
  }
}

describe('the compiler', () => {
  it('takes any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        quotesStand(whole(text))
      }),
      { numRuns: 60 },
    )
  })

  it('takes words of real articles in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 120 }), (words) => {
        quotesStand(words.join(' '))
      }),
      { numRuns: 60 },
    )
  })

  it('takes an article cut off anywhere', () => {
    fc.assert(
      fc.property(fc.constantFrom(...articles), fc.nat(5000), (text, at) => {
        quotesStand(whole(text.slice(0, at)))
      }),
      { numRuns: 30 },
    )
  })

  it('takes any bytes and says what is wrong with them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        compile([{ name: 'a.txt', bytes, sidecar: null }], null, lexicon)
      }),
      { numRuns: 60 },
    )
  })

  it('gives the same bytes again', () => {
    const once = articles.map((text) => JSON.stringify(compileText(text)))
    expect(articles.map((text) => JSON.stringify(compileText(text)))).toEqual(once)
  })
})

describe('decoding', () => {
  it('agrees with the platform on every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bytes = new TextEncoder().encode(text)
        expect(decodeUtf8(bytes)).toEqual({ text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) })
      }),
    )
  })

  it('agrees with the platform on which bytes are no text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 8 }), (bytes) => {
        let right = true
        try {
          new TextDecoder('utf-8', { fatal: true }).decode(bytes)
        } catch {
          right = false
        }
        expect('text' in decodeUtf8(bytes)).toBe(right)
      }),
    )
  })

  it.each([
    ['a byte that begins nothing', [0x61, 0xff], 1],
    ['a character cut off', [0x61, 0xd9], 1],
    ['an overlong form', [0xc0, 0xaf], 0],
    ['a surrogate', [0x61, 0x62, 0xed, 0xa0, 0x80], 2],
  ])('reports %s', (_, bytes, offset) => {
    expect(decodeUtf8(Uint8Array.from(bytes))).toEqual({ offset })
  })
})
