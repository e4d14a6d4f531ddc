// The digits a reader chose, in every word of the interface and in no quote.
import { describe, expect, it } from 'vitest'
import { inDigits, wordsIn } from '../../../src/i18n/digits'
import { messagesFor } from '../../../src/i18n/messages'
import { panelsFor } from '../../../src/i18n/panels'

describe('digits', () => {
  it.each([
    ['2025', 'urdu', '۲۰۲۵'],
    ['31 اکتوبر 2025?', 'urdu', '۳۱ اکتوبر ۲۰۲۵?'],
    ['2025', 'latin', '2025'],
    ['', 'urdu', ''],
  ] as const)('%s in %s', (text, digits, written) => {
    expect(inDigits(text, digits)).toBe(written)
    expect(written).toHaveLength(text.length)
  })

  it('reach what functions give, and leave quotes alone', () => {
    const words = wordsIn(messagesFor('ur'), 'urdu')
    expect(words.events(13)).toContain('۱۳')
    const reason = wordsIn(panelsFor('ur'), 'urdu').reasons['year-unknown']({ text: '12 ستمبر' })
    expect(reason).toContainEqual({ quote: '12 ستمبر' })
  })

  it('cost nothing where they are Latin', () => {
    const words = messagesFor('ur')
    expect(wordsIn(words, 'latin')).toBe(words)
  })
})
