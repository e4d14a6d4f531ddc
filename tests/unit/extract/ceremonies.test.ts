// Wreaths, credentials, medals, openings, welcomes: who takes part, and which are news between countries.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const told = (text: string) =>
  compileText(`خبر\n\n${text}`, 'published: 2025-03-10').events.map(
    ({ type, status, participants }) => `${type} ${status}: ${participants.map(({ entity }) => entity).join(' ')}`,
  )

describe('a ceremony', () => {
  it.each([
    [
      'abroad, of which only the place is of another country',
      'چینی صدر شی جن پنگ نے ہنوئی میں ہو چی منہ کے مزار پر پھول چڑھائے۔',
      ['ceremony occurred: xi-jinping'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it.each([
    ['at home', 'صدر لوونگ کوونگ نے ہنوئی میں ہو چی منہ کے مزار پر پھول چڑھائے۔', []],
    [
      'of which what another opened is no part',
      'چینی صدر شی جن پنگ نے ہنوئی میں ہو چی منہ کے مزار پر پھول چڑھائے۔\n\nوزیر خارجہ بوئی تھانہ سون نے ہوانا میں ویتنام کے سفارتخانے کی نئی عمارت کا افتتاح کیا۔',
      ['ceremony occurred: xi-jinping'],
    ],
  ])('but not %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
