import { describe, expect, test } from 'vitest'
import { readTemplate } from '../../../src/lexicon/date-template'
import { loadDateWords } from '../../../src/lexicon/date-words'

describe('templates', () => {
  test('words and slots', () => {
    expect(readTemplate('{day} سے {month} | کو')).toEqual({
      readings: [{ steps: [{ slot: 'day' }, { literal: 'سے' }, { slot: 'month' }], ahead: [{ literal: 'کو' }] }],
    })
  })

  test('brackets double the readings', () => {
    const read = readTemplate('{day} [ماہ] {month} [{year}]')
    expect('readings' in read && read.readings.length).toBe(4)
  })

  test.each([
    ['{dya} {month}', 'no such slot: dya'],
    ['{day} [{month}', 'a bracket that does not close'],
    ['{day}] {month}', 'a bracket closes that was not opened'],
    ['[{day}]', 'nothing must stand there'],
    ['{day} | کو | کی', 'a second bar, or a bar within brackets'],
  ])('%s', (template, problem) => {
    expect(readTemplate(template)).toEqual({ problem })
  })
})

describe('files', () => {
  test('a good one', () => {
    const { words, diagnostics } = loadDateWords('languages/xx-dates.yaml', 'language: xx\nmonths: { 1: [eka] }\n')
    expect(diagnostics).toEqual([])
    expect(words?.months).toEqual({ 1: ['eka'] })
  })

  test.each([
    ['not YAML', 'language: [xx'],
    ['no language', 'months: { 1: [eka] }'],
    ['a thirteenth month', 'language: xx\nmonths: { 13: [eka] }'],
    ['an unknown part', 'language: xx\nparts: { third: [eka] }'],
    ['a key that is not known', 'language: xx\nfestivals: []'],
    ['a template with an unknown slot', 'language: xx\ndates: ["{dya}"]'],
    ['an unknown slot in what may not follow', 'language: xx\nrelatives: [{ say: eka, day: 1, unless: ["{dya}"] }]'],
  ])('%s', (_, text) => {
    const { words, diagnostics } = loadDateWords('languages/xx-dates.yaml', text)
    expect(words).toBeNull()
    expect(diagnostics.length).toBeGreaterThan(0)
    expect(diagnostics.every(({ file, severity }) => file === 'languages/xx-dates.yaml' && severity === 'error')).toBe(
      true,
    )
  })
})
