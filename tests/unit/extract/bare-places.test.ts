// A province called by a bare word that is a country's name too: meant where the article names the province in full.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const went = (text: string) =>
  compileText(text).events.map(({ type, countries }) => `${type} ${[...countries].sort().join(',')}`)

describe('a bare word means', () => {
  it.each([
    [
      'the province, where the article has told of it in full',
      'ٹو لام 4 مئی 2024 کو صوبہ یونان پہنچے۔ 5 مئی 2025 کو فام من چن نے یونان کا دورہ کیا۔',
      ['visit CN,VN', 'visit CN,VN'],
    ],
    [
      'the province, where that is told only further on',
      'فام من چن نے 5 مئی 2024 کو یونان کا دورہ کیا۔ یونان صوبے کی معیشت بڑھ رہی ہے۔',
      ['visit CN,VN'],
    ],
    ['the country, where no province is told of', 'فام من چن نے 5 مئی 2024 کو یونان کا دورہ کیا۔', ['visit GR,VN']],
    [
      'the country, where another province is told of',
      'فام من چن نے 5 مئی 2024 کو یونان کا دورہ کیا۔ صوبہ سیچوان کی معیشت بڑھ رہی ہے۔',
      ['visit GR,VN'],
    ],
  ])('%s', (_, text, expected) => {
    expect(went(text)).toEqual(expected)
  })
})
