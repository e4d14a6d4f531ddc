// The letters that a search matched, in titles, names and quotes, whatever folding drops.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchWords } from '../../../src/i18n/search-words'
import type { TimelineDocument } from '../../../src/model/document'
import { highlight } from '../../../src/query/highlight'
import { loadProposals } from '../../../src/query/proposer'
import { indexOf, search } from '../../../src/query/search'

await loadProposals()
const document = JSON.parse(readFileSync('tests/fixtures/timeline.json', 'utf8')) as TimelineDocument
const index = indexOf(document, searchWords())
const marked = (query: string, text: string) =>
  highlight(text, search(index, query).terms).map(({ start, end }) => text.slice(start, end))

describe('highlight', () => {
  it.each([
    // the words typed
    ['xi phone', 'To Lam and Xi Jinping speak by phone', ['Xi', 'phone']],
    ['to lam', 'To Lam and Xi Jinping speak by phone', ['To Lam']],
    ['xi jinping', 'Xi Jinping’s state visit to Vietnam', ['Xi Jinping']],
    // as far as they were typed
    ['jinp', 'Xi Jinping', ['Jinp']],
    ['trie', 'Triệu Lạc Tế', ['Triệ']],
    // accents and vowel signs that folding drops, composed or not
    ['to lam', 'Tô Lâm', ['Tô Lâm']],
    ['tap can binh', 'của Tập Cận Bình', ['Tập Cận Bình']],
    ['tap', 'Tập Cận'.normalize('NFD'), ['Tập'.normalize('NFD')]],
    ['trie', 'Triệu Lạc'.normalize('NFD'), ['Triệ'.normalize('NFD')]],
    ['لیج', 'ژاؤ لِیجی', ['لِیج']],
    ['شی', 'صدر شِی جن', ['شِی']],
    ['جن', 'شي جنِ پنگ', ['جنِ']],
    // misspelt: the word that was meant
    ['haixng', 'Liu Haixing appointed', ['Haixing']],
    // the same name in another script, whole
    ['xi', 'صدر شی جن پنگ کا دورہ', ['شی جن پنگ']],
    ['习近平', 'Tập Cận Bình điện đàm', ['Tập Cận Bình']],
    ['xi phone', 'شی جن پنگ کے درمیان فون کال', ['شی جن پنگ', 'فون کال']],
    ['"سرکاری دورے"', 'کامیاب سرکاری دورے کے بعد', ['سرکاری دورے']],
  ])('%s in %s', (query, text, stretches) => {
    expect(marked(query, text)).toEqual(stretches)
  })

  it.each([
    ['a small word that belongs to a name', 'to lam', 'Xi Jinping’s state visit to Vietnam'],
    ['part of a word', 'lam', 'Islamabad'],
    ['a name that only begins alike', 'xi jinping', 'Xinjiang'],
    ['nothing asked for', '', 'To Lam'],
    ['an empty text', 'xi', ''],
  ])('leaves %s', (_, query, text) => {
    expect(marked(query, text)).toEqual([])
  })

  it('marks the same letters however they are composed', () => {
    const texts = document.events.flatMap(({ title, evidence }) => [
      ...Object.values(title),
      ...evidence.map(({ exact }) => exact),
    ])
    const queries = fc.constantFrom('tô lâm', 'trieu', 'phạm minh', 'شی جن پنگ دورہ', 'آسیان', 'quốc khánh', 'haixng')
    fc.assert(
      fc.property(queries, fc.constantFrom(...texts), fc.constantFrom('NFC', 'NFD'), (query, text, form) => {
        const composed = marked(query, text.normalize('NFC'))
        expect(marked(query.normalize(form), text.normalize('NFD')).map((part) => part.normalize('NFC'))).toEqual(
          composed,
        )
      }),
      { numRuns: 200 },
    )
    expect(marked('trieu', 'Triệu Lạc Tế thăm'.normalize('NFD'))).not.toEqual([])
  })

  it('gives stretches within the text, in order and apart', () => {
    const queries = fc.constantFrom('xi phone', 'to lam', 'شی جن پنگ', 'tập', 'zhao lejii')
    const texts = fc.array(fc.constantFrom('Xi', 'Tô', ' ', 'Lâm', 'شِی', 'جن پنگ', 'ٔ', 'phone', '۔', '🙂', '\u0301'))
    fc.assert(
      fc.property(queries, texts, (query, pieces) => {
        const text = pieces.join('')
        let at = -1
        for (const { start, end } of highlight(text, search(index, query).terms)) {
          expect(start).toBeGreaterThan(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
