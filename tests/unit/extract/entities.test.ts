// Entities of a document: what of a lexicon's row goes into it.
import { expect, it } from 'vitest'
import { entityOf } from '../../../src/extract/corpus/entities'
import { loadLexicon } from '../../../src/lexicon/lexicon'

const text = `
- id: an-nguyen
  labels: { en: An Nguyen }
  country: VN
  offices:
    - { office: president, of: VN, from: 2024-05 }
    - { office: president, of: un, to: 2020 }
    - { office: president, of: CN, from: 2018, to: 2019-03-01 }
    - { office: president, of: VN }
- id: binh-nguyen
  labels: { en: Binh Nguyen }
  offices:
    - { office: president, of: VN }
`
const { lexicon } = loadLexicon([
  { name: 'people.yaml', text },
  { name: 'offices.yaml', text: '- { id: president, labels: { en: President }, channel: state, forms: {} }' },
  { name: 'organisations.yaml', text: '- { id: un, labels: { en: United Nations }, kind: international }' },
  { name: 'countries.yaml', text: '- id: VN\n- { id: CN, labels: { en: China } }' },
])
const officesOf = (id: string) => entityOf(id, lexicon, new Map())?.offices

it('a person has the offices with a date, of what is not their own country', () => {
  expect(officesOf('an-nguyen')).toEqual([
    { label: { en: 'President' }, from: '2024-05' },
    { label: { en: 'President' }, of: { en: 'United Nations' }, to: '2020' },
    { label: { en: 'President' }, of: { en: 'China', ur: 'چین', vi: 'Trung Quốc' }, from: '2018', to: '2019-03-01' },
  ])
})

it('somebody whose offices have no date has none', () => {
  expect(entityOf('binh-nguyen', lexicon, new Map())).not.toHaveProperty('offices')
})
