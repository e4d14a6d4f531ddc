// Whatever comes as an article, a sidecar or a corpus.yaml: nothing is thrown, quotes stand, no other article is lost, and
// time grows with size. `npm run fuzz` runs it two hundred times as often.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { merge } from '../../../src/extract/compile'
import { Reporter } from '../../../src/extract/corpus/report'
import { long } from './long-articles'
import { lexicon } from './urdu'

const often = Number(process.env['FUZZ_TIMES'] ?? 1)
const timeout = 60_000 * Math.max(1, often / 4)
const runs = (times: number) => ({ numRuns: times * often })

const root = join(import.meta.dirname, '../../..')
const read = (folder: string, ending: string) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(root, folder, name)))
const articles = [...read('seeds', '.txt'), ...read('tests/corpus/articles', '.txt')]
const sidecars = [...read('tests/cases/corrections', '.yaml'), ...read('tests/cases/bad-yaml', '.yaml')].map(String)

const reporter = new Reporter(lexicon)
const report = (bytes: Uint8Array, sidecar: string | null = null) => reporter.report({ name: 'b.txt', bytes, sidecar })
const good = reporter.report({ name: 'a.txt', bytes: new Uint8Array(articles[0] ?? []), sidecar: null })
const places = (reports: Parameters<typeof merge>[0], corpus: string | null = null) => {
  const { document } = merge(reports, corpus, lexicon)
  return document.events.flatMap(({ evidence }) =>
    evidence.filter(({ source }) => source === 'a').map(({ start, end }) => `${start}-${end}`),
  )
}
const expected = places([good]).sort()

/** `merge` throws where a quote does not stand in its source or the document does not fit its schema. */
function check(bytes: Uint8Array, sidecar: string | null = null) {
  expect(places([good, report(bytes, sidecar)]).sort()).toEqual(expected)
}

const encode = (text: string) => new TextEncoder().encode(text)
const article = fc.constantFrom(...articles)
const piece = fc
  .tuple(article, fc.nat(20_000), fc.nat(400))
  .map(([bytes, at, length]) => bytes.subarray(at % bytes.length, (at % bytes.length) + length))
const odd = fc.constantFrom(
  ...['\u202e', '\u200d', '\u0000', '\ufeff', '\u0301', '۔', '،', '\n', '(', '"', '<b>', '٪', '31', '۳۱', '0', '-1'],
  ...['99999999999999999999', '1e309', '31 فروری', 'XXXX', '__proto__', 'constructor', '𐎠', '\ud83d\ude00', 'https://'],
)

describe('an article', { timeout }, () => {
  it('of any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        check(bytes)
      }),
      runs(20),
    )
  })

  it('of real ones, cut and joined at any byte', () => {
    const joined = fc.array(piece, { maxLength: 6 }).map((pieces) => new Uint8Array(Buffer.concat(pieces)))
    fc.assert(
      fc.property(joined, (bytes) => {
        check(bytes)
      }),
      runs(30),
    )
  })

  it('of real words with odd ones between them, some of them enormous', () => {
    const words = fc.tuple(piece, odd, fc.oneof({ weight: 9, arbitrary: fc.nat(3) }, fc.nat(5000)))
    const mixed = fc
      .array(words, { maxLength: 5 })
      .map((all) =>
        encode(all.map(([bytes, other, times]) => Buffer.from(bytes).toString() + other.repeat(times)).join('')),
      )
    fc.assert(
      fc.property(mixed, (bytes) => {
        check(bytes)
      }),
      runs(25),
    )
  })

  it.each(Object.entries(long))('of %s', (_, make) => {
    check(encode(make(often > 1 ? 10_000 : 100)))
  })
})

describe('what an editor wrote', { timeout }, () => {
  const text = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc
      .object({ key: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'title', 'published', 'corrections')) })
      .map((value) => stringify(value)),
    fc
      .tuple(fc.constantFrom(...sidecars), fc.nat(2000), fc.string({ maxLength: 12 }), fc.nat(40))
      .map(
        ([yaml, at, other, length]) =>
          yaml.slice(0, at % yaml.length) + other + yaml.slice((at % yaml.length) + length),
      ),
  )
  const bytes = new Uint8Array(articles[1] ?? [])

  it('of any kind, as a sidecar', () => {
    const other = report(bytes)
    fc.assert(
      fc.property(text, (sidecar) => {
        const { sidecar: found, diagnostics } = report(bytes, sidecar)
        // An event that a correction hides is no loss; a sidecar that is broken corrects nothing.
        if (found.corrections.length > 0) merge([good, { ...other, sidecar: found, diagnostics }], null, lexicon)
        else expect(places([good, { ...other, diagnostics }]).sort()).toEqual(places([good, other]).sort())
      }),
      runs(15),
    )
    expect(Object.prototype).not.toHaveProperty('publisher')
  })

  it('of any kind, as corpus.yaml', () => {
    fc.assert(
      fc.property(text, (corpus) => {
        expect(places([good], corpus).sort()).toEqual(expected)
      }),
      runs(10),
    )
  })

  it.each([
    ['nested beyond any stack', '['.repeat(200_000)],
    [
      'nested in lines',
      Array.from({ length: 5000 }, (_, at) => `${' '.repeat(at)}a:`)
        .join('\n')
        .slice(0, 999_999),
    ],
    ['without end', 'a'.repeat(2_000_000)],
    ['aliases of aliases', sidecars.find((yaml) => yaml.includes('*f')) ?? ''],
  ])('%s is a problem of that sidecar alone', (_, sidecar) => {
    const { source, diagnostics } = report(bytes, sidecar)
    expect(source).not.toBeNull()
    expect(diagnostics[0]?.code).toMatch(/^sidecar-/)
  })
})

describe('time grows with size, not with its square', { timeout }, () => {
  /** Milliseconds of this process, whatever runs beside it; the least of three. */
  const spent = (bytes: Uint8Array) =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const started = process.cpuUsage()
        report(bytes)
        return process.cpuUsage(started).user / 1000
      }),
    )
  const sizes = often > 1 ? [1250, 10_000] : [100, 800]
  it.each(Object.entries(long))('for %s', (_, make) => {
    const [small = 0, large = 0] = sizes.map((size) => spent(encode(make(size))))
    // Eight times as much: a square would be sixty-four times. What takes no time tells nothing.
    expect(large).toBeLessThan(Math.max(small, 10) * 32)
  })
})
