import { describe, expect, it } from 'vitest'
import { loadLexicon } from '../../../src/lexicon/lexicon'

const vietnam = { name: 'countries.yaml', text: '- { id: VN, forms: [ویتنام] }\n' }
const people = (text: string) => [vietnam, { name: 'people.yaml', text }]
const codes = (text: string) =>
  loadLexicon(people(text)).diagnostics.map(({ code, args }) => `${code} ${args['line'] ?? ''}`)

describe('the lint', () => {
  it.each([
    ['a row as it should be', '- { id: to-lam, labels: { en: To Lam }, country: VN, forms: [ٹو لام] }'],
    ['a bare year', '- { id: a, labels: { en: A }, forms: [الف] }\n'],
    ['one form twice in a row', '- { id: a, labels: { ur: الف }, forms: [الف] }'],
  ])('lets pass %s', (_, text) => {
    expect(codes(text)).toEqual([])
  })

  it.each([
    ['what is no YAML', '- [', 'lexicon-syntax 1'],
    ['a row without labels', '- { id: a }', 'lexicon-row 1'],
    ['a key nobody knows', '- { id: a, labels: { en: A }, born: 1957 }', 'lexicon-row 1'],
    ['an id with capitals', '- { id: To-Lam, labels: { en: To Lam } }', 'lexicon-row 1'],
    ['an id twice', '- { id: a, labels: { en: A } }\n- { id: a, labels: { en: B } }', 'lexicon-duplicate 2'],
    ['a country that is not there', '- { id: a, labels: { en: A }, country: QX }', 'lexicon-reference 1'],
    [
      'an office that is not there',
      '- { id: a, labels: { en: A }, offices: [{ office: x, of: VN }] }',
      'lexicon-reference 1',
    ],
    ['one name of two people', '- { id: a, labels: { ur: الف } }\n- { id: b, labels: { ur: الف } }', 'lexicon-clash 2'],
    [
      'names that differ in a look-alike',
      '- { id: a, labels: { ur: علي } }\n- { id: b, labels: { ur: علی } }',
      'lexicon-clash 2',
    ],
    ['a direction mark', '- { id: a, labels: { ur: "الف\u200f" } }', 'lexicon-hidden-character 1'],
    ['a joiner', '- { id: a, labels: { ur: "الف\u200cب" } }', 'lexicon-hidden-character 1'],
    ['a regular expression', "- { id: a, labels: { en: 'A\\s+B' } }", 'lexicon-pattern 1'],
  ])('reports %s', (_, text, code) => {
    expect(codes(text)).toEqual([code])
  })
})

describe('the body of a session', () => {
  const session = "- { id: s, labels: { en: S }, kind: session, body: b, years: { '1': 2024 } }"
  const bodies = {
    name: 'organisations.yaml',
    text: '- { id: b, labels: { en: B }, kind: international, channel: state }',
  }

  it('is an organisation', () => {
    const found = (files: readonly { name: string; text: string }[]) =>
      loadLexicon([{ name: 'occasions.yaml', text: session }, ...files]).diagnostics.map(({ code }) => code)
    expect(found([])).toEqual(['lexicon-reference'])
    expect(found([bodies])).toEqual([])
  })
})

describe('journeys', () => {
  const person = { name: 'people.yaml', text: '- { id: a, labels: { en: A }, country: LA }' }
  const countries = { name: 'countries.yaml', text: '- { id: VN }\n- { id: LA }' }
  const codes = (journeys: string) =>
    loadLexicon([person, countries, { name: 'journeys.yaml', text: journeys }]).diagnostics.map(({ code }) => code)

  it.each([
    ['of a day', '- { id: a, journeys: [{ in: VN, days: 2024-03-05 }] }'],
    ['of days', '- { id: a, journeys: [{ in: VN, days: 2024-03-05/2024-03-07 }] }'],
    ['of sixteen days', '- { id: a, journeys: [{ in: VN, days: 2024-03-05/2024-03-20 }] }'],
    [
      'that begin as one ends',
      '- { id: a, journeys: [{ in: VN, days: 2024-03-05/2024-03-07 }, { in: VN, days: 2024-03-07 }] }',
    ],
  ])('%s are read', (_, text) => {
    expect(codes(text)).toEqual([])
  })

  it.each([
    ['somebody unknown', '- { id: b, journeys: [{ in: VN, days: 2024-03-05 }] }', 'lexicon-reference'],
    ['a country unknown', '- { id: a, journeys: [{ in: XX, days: 2024-03-05 }] }', 'lexicon-reference'],
    ['a month', '- { id: a, journeys: [{ in: VN, days: 2024-03 }] }', 'lexicon-row'],
    ['no country', '- { id: a, journeys: [{ days: 2024-03-05 }] }', 'lexicon-row'],
    ['a day that is none', '- { id: a, journeys: [{ in: VN, days: 2024-02-30 }] }', 'lexicon-row'],
    ['a last day that is none', '- { id: a, journeys: [{ in: VN, days: 2024-04-29/2024-04-31 }] }', 'lexicon-row'],
    ['an end before its beginning', '- { id: a, journeys: [{ in: VN, days: 2024-03-05/2024-03-03 }] }', 'lexicon-row'],
    ['a month too long', '- { id: a, journeys: [{ in: VN, days: 2024-03-05/2024-04-07 }] }', 'lexicon-row'],
    [
      'a year before the one above it',
      '- { id: a, journeys: [{ in: VN, days: 2024-03-05 }, { in: VN, days: 2023-03-05 }] }',
      'lexicon-row',
    ],
    ['one’s own country', '- { id: a, journeys: [{ in: LA, days: 2024-03-05 }] }', 'lexicon-row'],
  ])('of %s are reported', (_, text, code) => {
    expect(codes(text)).toEqual([code])
  })
})

describe('the loader', () => {
  it('keeps the rows that are right', () => {
    const { lexicon } = loadLexicon(people('- { id: a, labels: { en: A } }\n- { id: b }'))
    expect([...lexicon.people.keys()]).toEqual(['a'])
  })

  it('reads a bare year as text', () => {
    const text = '- { id: a, labels: { en: A }, offices: [{ office: o, of: VN, from: 2024 }] }'
    expect(loadLexicon(people(text)).lexicon.people.get('a')?.offices?.[0]?.from).toBe('2024')
  })

  it('does not depend on the order of the files', () => {
    const files = people('- { id: a, labels: { en: A } }')
    expect(loadLexicon([...files].reverse()).lexicon.people).toEqual(loadLexicon(files).lexicon.people)
  })
})
