import { describe, expect, it } from 'vitest'
import { axisLabels } from '../../../src/timeline/axis'
import moment from '../../../src/timeline/moment'

const at = moment(Date.UTC(2025, 3, 14, 9, 30))

describe('labels of the axis', () => {
  it.each([
    ['en', 'year', '2025', ''],
    ['en', 'month', 'Apr', '2025'],
    ['en', 'day', '14', 'April 2025'],
    ['en', 'weekday', 'Mon 14', 'April 2025'],
    ['en', 'hour', '09:30', expect.stringContaining('14')],
    ['ur', 'month', 'اپریل', '2025'],
    ['ur', 'day', '14', 'اپریل 2025'],
    // editions of CLDR abbreviate it differently
    ['vi', 'month', expect.stringMatching(/^th\S* 4$/i), '2025'],
    ['vi', 'day', '14', 'tháng 4 năm 2025'],
  ])('%s, by %s', (lang, scale, minor, major) => {
    const labels = axisLabels(lang)
    expect([labels.minorLabels(at, scale), labels.majorLabels(at, scale)]).toEqual([minor, major])
  })

  it.each(['en', 'ur', 'vi', 'fa', 'ar'])('in %s have Latin digits and the Gregorian year', (lang) => {
    const { minorLabels, majorLabels } = axisLabels(lang)
    for (const scale of ['year', 'month', 'week', 'day', 'weekday', 'hour', 'minute']) {
      const words = `${minorLabels(at, scale)} ${majorLabels(at, scale)}`
      expect(words).not.toMatch(/[\u0660-\u0669\u06f0-\u06f9]/)
      expect(words).toContain('2025')
    }
  })
})
