// Who is meant by an office, a country and a name in an unknown spelling; and when nobody is.
import { describe, expect, it } from 'vitest'
import { Holders } from '../../../src/extract/people/holders'
import { loadLexicon } from '../../../src/lexicon/lexicon'

const text = `
- { id: ilham-aliyev, labels: { ur: الہام علیوف }, country: AZ, offices: [{ office: president, of: AZ }] }
- { id: hakan-fidan, labels: { ur: حاقان فیدان }, country: TR, offices: [{ office: foreign-minister, of: TR }] }
- { id: sergei-lavrov, labels: { ur: سرگئی لاوروف }, country: RU, offices: [{ office: foreign-minister, of: RU }] }
- { id: nguyen-minh-tam, labels: { ur: نگوین من ٹام }, country: VN, offices: [{ office: deputy-head, of: VN }] }
- { id: first-leader, labels: { ur: احمد نوری }, country: IR, offices: [{ office: supreme-leader, of: IR }] }
- { id: one-minister, labels: { ur: کامران صفدر }, country: PK, offices: [{ office: minister, of: PK }] }
- { id: other-minister, labels: { ur: کامران صفدری }, country: PK, offices: [{ office: minister, of: PK }] }
`
const offices = ['president', 'foreign-minister', 'deputy-head', 'supreme-leader', 'minister']
const { lexicon } = loadLexicon([
  { name: 'countries.yaml', text: ['AZ', 'TR', 'RU', 'VN', 'IR', 'PK'].map((code) => `- { id: ${code} }`).join('\n') },
  {
    name: 'offices.yaml',
    text: offices
      .map((id) => `- { id: ${id}, labels: { en: ${id} }, channel: state, kind: office, forms: {} }`)
      .join('\n'),
  },
  { name: 'people.yaml', text },
])
const holders = new Holders(lexicon)
const bones = (word: string) => word.replaceAll(/[اویےہھعآ]/gu, '')

describe('an unknown spelling is a known person', () => {
  it.each([
    ['by one word that few bear and another nearly the same', 'الہام علییوف', 'president', 'AZ', 'ilham-aliyev'],
    ['by that word alone', 'الہام', 'president', 'AZ', 'ilham-aliyev'],
    ['by the sounds of a word', 'ہاقان فیدان', 'foreign-minister', 'TR', 'hakan-fidan'],
    ['by two letters that changed places', 'سرگئی لارووف', 'foreign-minister', 'RU', 'sergei-lavrov'],
    ['by an office of one country where none is named', 'احمد نوری', 'supreme-leader', null, 'first-leader'],
  ])('%s', (_, name, office, country, id) => {
    expect(holders.find(name, office, country, bones)).toBe(id)
  })

  it.each([
    ['of another given name', 'حیدر علیوف', 'president', 'AZ'],
    ['of another country', 'الہام علیوف', 'president', 'TR'],
    ['of another office', 'الہام علیوف', 'foreign-minister', 'AZ'],
    ['of another short syllable', 'نگوین ہو ٹام', 'deputy-head', 'VN'],
    ['where two could be meant', 'کامران صفدر', 'minister', 'PK'],
  ])('but not %s', (_, name, office, country) => {
    expect(holders.find(name, office, country, bones)).toBeNull()
  })
})
