// An article's words as pieces: nothing lost, the evidence marked, hidden direction marks found.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameOfMarks, pieces, stretches } from '../../../../src/app/event/quote'
import { contextOf } from '../../../../src/app/event/quote-context'

const all = (text: string) => ({ start: 0, end: text.length })
const short = (text: string, spans: readonly (readonly [number, number])[], within = all(text)) =>
  pieces(
    text,
    within,
    spans.map(([start, end]) => ({ start, end })),
  )
    .map(({ kind, text: words }) => ({ plain: words, quoted: `[${words}]`, mark: `<${nameOfMarks(words)}>` })[kind])
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
    ['an isolate and its end, apart', '\u2067ab\u2069', [], '<RLI>|ab|<PDI>'],
    ['a run of them together', 'a\u200b\u200b\u202eb', [], 'a|<ZWSP×2 RLO>|b'],
    ['a flood of them, in one line', `a${'\u202a\u202c'.repeat(999)}`, [], 'a|<LRE PDF LRE +1995>'],
    ['an end of text that holds one', 'ab\u2066', [], 'ab|<LRI>'],
    ['a space of no width', 'pay\u200bpal', [], 'pay|<ZWSP>|pal'],
    ['a joiner between Latin letters', 'pay\u200dpal', [], 'pay|<ZWJ>|pal'],
    ['a second non-joiner', 'می\u200c\u200cخواہم', [], 'می\u200c|<ZWNJ>|خواہم'],
    ['a soft hyphen that parts nothing', 'a \u00ad b', [], 'a |<SHY>| b'],
    ['a byte order mark', '\ufeffab', [], '<BOM>|ab'],
    ['NUL, bell and escape', 'a\u0000\u0007\u001b[31mb', [], 'a|<U+0000 U+0007 U+001B>|[31mb'],
    ['half of a pair', 'a\ud800b', [], 'a|<U+D800>|b'],
    ['letters that are tags', 'a\u{e0068}\u{e0069}b', [], 'a|<U+E0068 U+E0069>|b'],
    ['forms of what has no forms', 'a\ufe00\ufe01b', [], 'a|<U+FE00 U+FE01>|b'],
    ['filling for Hangul', 'a\u3164b', [], 'a|<U+3164>|b'],
    ['a mark inside a quote splits it', 'ab\u200fcd', [[1, 4]], 'a|[b]|<RLM>|[c]|d'],
  ] as const)('%s', (_, text, spans, expected) => {
    expect(short(text, spans)).toBe(expected)
  })

  it.each([
    ['a zero-width non-joiner, which is spelling', 'می\u200cخواہم'],
    ['a non-joiner at the end of a word', 'ہ\u200c ہے'],
    ['a joiner that shows a letter by itself', 'ہ\u200d'],
    ['a non-joiner after a vowel sign', 'مِ\u200cن'],
    ['a non-joiner in Devanagari', 'क्\u200cष'],
    ['a no-break space', 'a\u00a0b'],
    ['tabs and line ends', 'a\tb\r\nc'],
    ['a hyphen for the end of a line', 'diplo\u00admatic'],
    ['people joined to a family', '👩🏽\u200d👩\u200d👧'],
    ['a heart in red on fire', '❤\ufe0f\u200d🔥'],
    ['a key', '1\ufe0f\u20e3'],
    ['the flag of Scotland', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    ['an ideograph in another form', '葛\u{e0100}'],
    ['a zer', 'مِن'],
  ])('is not troubled by %s', (_, text) => {
    expect(pieces(text, all(text), [])).toEqual([{ kind: 'plain', text }])
  })

  it('shows only the stretch asked for', () => {
    expect(short('abcdef', [[0, 6]], { start: 2, end: 4 })).toBe('[cd]')
    expect(short('abcdef', [[0, 2]], { start: 2, end: 4 })).toBe('cd')
  })

  it('knows a non-joiner that stands at the edge of a stretch', () => {
    expect(short('می\u200cخواہم', [[3, 7]])).toBe('می\u200c|[خواہ]|م')
    expect(short('می\u200cخواہم', [[2, 7]])).toBe('می|[\u200cخواہ]|م')
  })

  it('leaves nothing that hides in what is shown', () => {
    const odd = fc.constantFrom(
      ...['\u202e', '\u2067', '\u2069', '\u200e', '\u200b', '\u200d', '\ufe0f', '\u{e0041}', '\u0000', '\ufeff'],
      ...['🏴', '❤', 'a', 'ہ', ' '],
    )
    fc.assert(
      fc.property(fc.array(odd, { maxLength: 30 }), (characters) => {
        const cut = pieces(characters.join(''), all(characters.join('')), [])
        expect(cut.map(({ text }) => text).join('')).toBe(characters.join(''))
        const seen = cut.filter(({ kind }) => kind !== 'mark').map(({ text }) => text)
        expect(seen.join('|')).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\u200e\ufeff]|(?![\t\n\r])\p{Cc}/u)
      }),
    )
  })

  it('takes time as the text is long, whatever hides in it', () => {
    const long = `🏴${'\u{e0041}'.repeat(200_000)}${'a\u202e'.repeat(20_000)}`
    expect(pieces(long, all(long), []).length).toBe(40_002)
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
