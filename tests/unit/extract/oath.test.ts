// An oath: whoever takes it comes to an office, and not whoever takes it from him.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const sworn = (text: string) =>
  compileText(text, 'published: "2025-03-10"\n').events.map(({ type, participants }) =>
    [type, ...participants.map(({ entity }) => entity)].join(' '),
  )

describe('an oath is his', () => {
  it.each([
    ['who took it', 'مارک کارنی نے وزیر اعظم کے منصب کا حلف لے لیا۔', 'mark-carney'],
    ['who lifted it before a judge', 'مارک کارنی نے چیف جسٹس سے حلف اٹھایا۔', 'mark-carney'],
    ['who took his own from another', 'مارک کارنی نے گورنر جنرل سے اپنے عہدے کا حلف لیا۔', 'mark-carney'],
    ['who took it as what he became', 'مارک کارنی نے وزیر اعظم کی حیثیت سے حلف لیا۔', 'mark-carney'],
    ['from whom another took it', 'صدر آصف علی زرداری نے شہباز شریف سے حلف لیا۔', 'shehbaz-sharif'],
    ['from whom it was taken, named first', 'شہباز شریف سے صدر آصف علی زرداری نے عہدے کا حلف لیا۔', 'shehbaz-sharif'],
    ['from whom it was taken by nobody named', 'شہباز شریف سے ایوان صدر میں حلف لیا گیا۔', 'shehbaz-sharif'],
    [
      'from whom it was taken, told of before',
      'شہباز شریف نے حلف اٹھایا۔ صدر آصف علی زرداری نے ان سے حلف لیا۔',
      'shehbaz-sharif',
    ],
    [
      'from whom it was taken, told of in the sentence',
      'شہباز شریف نے حلف اٹھایا، صدر آصف علی زرداری نے ان سے حلف لیا۔',
      'shehbaz-sharif',
    ],
  ])('%s', (_, text, who) => {
    expect(sworn(text)).toEqual([`appointment ${who}`])
  })

  it.each([
    ['of the cabinet', 'صدر آصف علی زرداری نے کابینہ کے ارکان سے حلف لیا۔'],
    ['of whoever was elected', 'صدر آصف علی زرداری نے نومنتخب وزیر سے حلف لیا۔'],
    ['of him of whom nothing was told', 'تقریب ہوئی جہاں صدر آصف علی زرداری نے ان سے حلف لیا۔'],
  ])("is nobody's who takes that %s", (_, text) => {
    expect(sworn(text)).toEqual([])
  })
})
