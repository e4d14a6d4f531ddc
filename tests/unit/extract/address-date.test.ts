import { describe, expect, test } from 'vitest'
import { addressDate } from '../../../src/extract/article/address-date'

describe('the date in an address', () => {
  test.each([
    ['https://example.org/a-20240815173012345.htm', 2024, '2024-08-15'],
    ['https://example.org/2025/01/04/a.html', 2025, '2025-01-04'],
    ['https://example.org/2025-01-04-a.html', 2025, '2025-01-04'],
    ['https://example.org/a-20250104.html', 2025, '2025-01-04'],
    ['https://example.org/2024/tin.html', 2024, null],
    ['https://example.org/hoi-nghi-2025-abc', 2025, null],
  ])('%s', (url, year, day) => {
    expect(addressDate(url)).toMatchObject({ year, day })
  })

  test.each([
    ['https://example.org/post1074204.html'],
    ['https://example.org/2025123456789.html'],
    ['https://example.org/120241/a'],
    [null],
  ])('none in %s', (url) => {
    expect(addressDate(url)).toBeNull()
  })
})
