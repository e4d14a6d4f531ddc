// An article's words as pieces: nothing lost, the evidence marked, hidden direction marks found.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contextOf, nameOfMark, pieces, stretches } from '../../../src/app/quote'

const all = (text: string) => ({ start: 0, end: text.length })
const short = (text: string, spans: readonly (readonly [number, number])[], within = all(text)) =>
  pieces(
    text,
    within,
    spans.map(([start, end]) => ({ start, end })),
  )
    .map(({ kind, text: words }) => ({ plain: words, quoted: `[${words}]`, mark: `<${nameOfMark(words)}>` })[kind])
    .join('|')

describe('pieces', () => {
  it.each([
    ['nothing quoted', 'abcd', [], 'abcd'],
    ['a quote inside', 'abcd', [[1, 3]], 'a|[bc]|d'],
    ['a quote of everything', 'abcd', [[0, 4]], '[abcd]'],
    ['two quotes in the wrong order', 'abcdef', [[4, 5], [1, 2]], 'a|[b]|cd|[e]|f'], // prettier-ignore
    ['quotes that overlap are marked once', 'abcdef', [[1, 4], [2, 5]], 'a|[bcd]|[e]|f'], // prettier-ignore
    ['one quote twice', 'abcd', [[1, 3], [1, 3]], 'a|[bc]|d'], // prettier-ignore
    ['an override in plain words', 'ab\u202ecd', [], 'ab|<RLO>|cd'],
    ['a mark inside a quote splits it', 'ab\u200fcd', [[1, 4]], 'a|[b]|<RLM>|[c]|d'],
  ] as const)('%s', (_, text, spans, expected) => {
    expect(short(text, spans)).toBe(expected)
  })

  it.each([
    ['a zero-width non-joiner, which is spelling', 'می\u200cخواہم'],
    ['a no-break space', 'a\u00a0b'],
    ['a zer', 'مِن'],
  ])('is not troubled by %s', (_, text) => {
    expect(pieces(text, all(text), [])).toEqual([{ kind: 'plain', text }])
  })

  it('shows only the stretch asked for', () => {
    expect(short('abcdef', [[0, 6]], { start: 2, end: 4 })).toBe('[cd]')
    expect(short('abcdef', [[0, 2]], { start: 2, end: 4 })).toBe('cd')
  })

  it('never loses or moves a letter', () => {
    const span = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.array(span, { maxLength: 4 }), (text, spans) => {
        const joined = pieces(text, all(text), spans).map((piece) => piece.text)
        expect(joined.join('')).toBe(text)
      }),
    )
  })
})

describe('stretches', () => {
  it.each([
    ['no evidence', [], '0-9'],
    ['evidence in the middle', [[2, 4]], '0-2 [2-4] 4-9'],
    ['evidence that runs out of the stretch', [[7, 20]], '0-7 [7-9]'],
    ['two that overlap, the second only past the first', [[5, 8], [2, 6]], '0-2 [2-6] [6-8] 8-9'], // prettier-ignore
    ['evidence elsewhere', [[12, 14]], '0-9'],
  ] as const)('%s', (_, spans, expected) => {
    const quoted = spans.map(([start, end]) => ({ start, end }))
    const cut = stretches({ start: 0, end: 9 }, quoted).map((one) => {
      const place = `${String(one.start)}-${String(one.end)}`
      return one.quoted ? `[${place}]` : place
    })
    expect(cut.join(' ')).toBe(expected)
  })
})

describe('contextOf', () => {
  const text = 'Title\none two three four five\nlast'
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const cut = (words: string, reach: number) => {
    const { start, end } = contextOf(text, span(words), reach)
    return text.slice(start, end)
  }

  it.each([
    ['three', 0, 'three'],
    ['three', 4, 'two three'],
    ['three', 5, 'two three four'],
    ['three', 6, 'two three four'],
    ['three', 99, 'one two three four five'],
    ['one', 99, 'one two three four five'],
    ['five', 3, 'five'],
    ['last', 99, 'last'],
    ['Title', 99, 'Title'],
  ])('around "%s" within %i', (words, reach, expected) => {
    expect(cut(words, reach).trim()).toBe(expected)
  })
})
