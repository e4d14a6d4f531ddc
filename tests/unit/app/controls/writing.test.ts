// What a tag tells of a writing.
import { describe, expect, it } from 'vitest'
import { directionOf, languageOf } from '../../../../src/app/controls/writing'

describe('directionOf', () => {
  it.each(['ur', 'ur-PK', 'ar', 'fa', 'he', 'pa-Arab', 'ps', 'dv'])('%s is written from the right', (lang) => {
    expect(directionOf(lang)).toBe('rtl')
  })
  it.each(['en', 'vi', 'zh', 'pa', 'ur-Latn', 'und', '', 'not a tag'])('%j is not', (lang) => {
    expect(directionOf(lang)).toBe('ltr')
  })
})

describe('languageOf', () => {
  it.each([
    ['VN', 'vi'],
    ['CN', 'zh'],
    ['KR', 'ko'],
    ['JP', 'ja'],
    ['RU', 'ru'],
    ['LA', 'lo'],
    ['KH', 'km'],
    ['PK', 'ur'],
    ['US', 'en'],
  ])('of %s is %s', (country, lang) => {
    expect(languageOf(country)).toBe(lang)
  })
  it('is unknown for what is no country code', () => {
    expect(languageOf('nowhere')).toBeNull()
  })
})
