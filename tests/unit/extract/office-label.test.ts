// How the offices of a participant are said.
import { describe, expect, it } from 'vitest'
import type { OfficeOf } from '../../../src/extract/sentence/head'
import { officeLabel } from '../../../src/extract/people/office-label'
import { lexicon } from './urdu'

describe('officeLabel', () => {
  it.each<[OfficeOf[], string, string]>([
    [[{ office: 'prime-minister', of: 'VN' }], 'en', 'Prime Minister'],
    [
      [{ office: 'head', of: 'international-department-cpc' }],
      'en',
      'Head, International Department of the CPC Central Committee',
    ],
    [
      [
        { office: 'general-secretary', of: 'cpv' },
        { office: 'president', of: 'VN' },
      ],
      'ur',
      'جنرل سیکرٹری، ویتنام کی کمیونسٹ پارٹی اور صدر',
    ],
    [
      [
        { office: 'president', of: null },
        { office: 'president', of: 'VN' },
      ],
      'en',
      'President',
    ],
  ])('%j in %s is "%s"', (offices, lang, words) => {
    expect(officeLabel(offices, lexicon)?.[lang]).toBe(words)
  })

  it.each<[string, OfficeOf[]]>([
    ['nobody', []],
    ['an office nobody knows', [{ office: 'grand-poobah', of: null }]],
    ['a mere form of address', [{ office: 'mr', of: null }]],
  ])('says nothing of %s', (_, offices) => {
    expect(officeLabel(offices, lexicon)).toBeNull()
  })
})
