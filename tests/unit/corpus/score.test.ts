// What the corpus scorer counts as right, and, at greater length, what it must not.
import { describe, expect, it } from 'vitest'
import { compare, plain, type Found } from '../../corpus/compare'
import { drops } from '../../corpus/drops'
import { bounds, compatible, sameDate } from '../../corpus/edtf-bounds'
import { readLabels, type Label } from '../../corpus/label'
import { figures, type Figures } from '../../corpus/score'

const label = (change: Partial<Label> = {}): Label => ({
  type: 'meeting',
  status: 'occurred',
  date: '2025?-10-31',
  participants: ['to-lam', { name: 'لیو ہائیکسنگ' }],
  countries: ['CN', 'VN'],
  quote: 'سے ملاقات کی',
  ...change,
})
const person = (id: string, ...names: string[]): Found['participants'][number] => ({ id, names })
const found = (change: Partial<Found> = {}): Found => ({
  type: 'meeting',
  edtf: '2025?-10-31',
  participants: [person('to-lam', 'ٹو لام'), person('x-1', 'لیو ہائیکسنگ')],
  quotes: ['ٹو لام نے لیو ہائیکسنگ سے ملاقات کی۔'],
  ...change,
})
const run = (labels: Label[], events: Found[]) =>
  compare({ name: 'a', labels: { about: '', events: labels }, found: events })
const tally = (labels: Label[], events: Found[]) => {
  const { matches, misses, falseAlarms } = run(labels, events)
  return [matches.length, misses.length, falseAlarms.length]
}

describe('dates', () => {
  it.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2024-02~', '2024-02-01', '2024-02-29'],
    ['2025?-10-31', '2025-10-31', '2025-10-31'],
    ['2025-01~/2025-03~', '2025-01-01', '2025-03-31'],
    ['../2025-10-31', null, '2025-10-31'],
    ['2025-10-31/..', '2025-10-31', null],
    ['XXXX-09-12', null, null],
    ['XXXX', null, null],
  ])('%s reaches from %s to %s', (edtf, earliest, latest) => {
    expect(bounds(edtf)).toEqual({ earliest, latest })
  })

  it.each([
    ['2025?-10-31', '2025-10-31'],
    ['2025-01~/2025-03~', '2025-01-01~/2025-03-31~'],
    ['XXXX-09-12', 'XXXX-09-12?'],
    ['2024-04-04/2024-04-05', '2024?-04-04/2024?-04-05'],
  ])('%s and %s are the same', (a, b) => {
    expect(sameDate(a, b)).toBe(true)
  })

  it.each([
    ['2025-10-31', '2024-10-31'],
    ['2025-10-31', '2025-10'],
    ['XXXX-09-12', 'XXXX-09-13'],
    ['XXXX-09-12', 'XXXX'],
    ['XXXX-09-12', '2025-09-12'],
    ['../2025-10-31', '2025-10-31'],
  ])('%s and %s are not the same', (a, b) => {
    expect(sameDate(a, b)).toBe(false)
  })

  it('a month and a day in it can both be true, two days cannot', () => {
    expect(compatible('2025-04', '2025-04-14/2025-04-15')).toBe(true)
    expect(compatible('XXXX-04-01', '2025-05-01')).toBe(true)
    expect(compatible('2025-04-13', '2025-04-14')).toBe(false)
  })
})

describe('names', () => {
  it.each([
    ['لي كيانگ', 'لی کیانگ'],
    ['ا\u0653صف', 'آصف'],
    ['Ho  Van\u00a0Tien', 'ho van tien'],
    ['\u200fوانگ یی', 'وانگ یی'],
  ])('%j reads as %j', (a, b) => {
    expect(plain(a)).toBe(plain(b))
  })

  it('one name is not another that holds it', () => {
    expect(
      tally([label({ participants: [{ name: 'وانگ' }] })], [found({ participants: [person('p', 'وانگ یی')] })]),
    ).toEqual([0, 1, 1])
  })
})

describe('what counts as found', () => {
  it('type and everyone right', () => {
    const [first] = run([label()], [found()]).matches
    expect(first).toMatchObject({ dateRight: true, hits: 2, wanted: 2, wrong: [] })
  })

  it('type and one participant right, whatever the date; the date is then counted wrong', () => {
    const [first] = run([label()], [found({ participants: [person('to-lam')], edtf: '2024-10-31' })]).matches
    expect(first).toMatchObject({ dateRight: false, hits: 1, wanted: 2, wrong: [] })
  })

  it('another type that the label allows', () => {
    expect(tally([label({ type: 'talks', also: ['meeting'] })], [found()])).toEqual([1, 0, 0])
  })

  it('another date that the label allows', () => {
    const [first] = run([label({ date: '2025', date_also: ['2025-10-31'] })], [found()]).matches
    expect(first?.dateRight).toBe(true)
  })

  it('a country of the label, or somebody optional, is not a wrong participant', () => {
    const participants = [person('to-lam'), person('CN'), person('xi-jinping')]
    const [first] = run([label({ participants_optional: ['xi-jinping'] })], [found({ participants })]).matches
    expect(first).toMatchObject({ hits: 1, wrong: [] })
  })
})

describe('what counts as wrong', () => {
  it.each<[string, Label[], Found[], number[]]>([
    ['another type', [label()], [found({ type: 'visit' })], [0, 1, 1]],
    ['nobody right', [label()], [found({ participants: [person('wang-yi')] })], [0, 1, 1]],
    ['only a country right', [label()], [found({ participants: [person('CN')] })], [0, 1, 1]],
    ['nobody at all', [label()], [found({ participants: [] })], [0, 1, 1]],
    ['nothing found', [label()], [], [0, 1, 0]],
    ['found where there is nothing', [], [found()], [0, 0, 1]],
    ['one event told twice', [label()], [found(), found()], [1, 0, 1]],
    ['two events found as one', [label(), label({ date: '2025-11-01' })], [found()], [1, 1, 0]],
  ])('%s', (_, labels, events, expected) => {
    expect(tally(labels, events)).toEqual(expected)
  })

  it('somebody the label does not allow is a wrong participant', () => {
    const participants = [person('to-lam'), person('the-greeter')]
    expect(run([label()], [found({ participants })]).matches[0]?.wrong).toEqual(['the-greeter'])
  })
})

describe('pairing', () => {
  it('prefers more of the participants', () => {
    const wide = found({ edtf: '2020' })
    const narrow = found({ participants: [person('to-lam')] })
    expect(run([label()], [narrow, wide]).matches[0]?.found).toBe(wide)
  })

  it('lets the date decide between equals', () => {
    const labels = [label({ date: '2025-10-30' }), label({ date: '2025-10-31' })]
    const events = [found({ edtf: '2025-10-31' }), found({ edtf: '2025-10-30' })]
    expect(run(labels, events).matches.every(({ dateRight }) => dateRight)).toBe(true)
  })

  it('lets a label that must be found go before an optional one', () => {
    const labels = [label({ optional: true }), label()]
    expect(run(labels, [found()])).toMatchObject({ misses: [], matches: [{ label: { quote: 'سے ملاقات کی' } }] })
    expect(run(labels, [found()]).matches[0]?.label.optional).toBeUndefined()
  })

  it('prefers the type itself to one that is as good', () => {
    const talks = found({ type: 'talks' })
    expect(run([label({ also: ['talks'] })], [talks, found()]).falseAlarms).toEqual([talks])
  })

  it('takes an optional event by its sentence when it names nobody', () => {
    expect(tally([label({ optional: true, participants: [] })], [found({ participants: [] })])).toEqual([1, 0, 0])
    expect(
      tally([label({ optional: true, participants: [] })], [found({ participants: [], quotes: ['اور'] })]),
    ).toEqual([0, 0, 1])
  })
})

describe('figures', () => {
  it('optional labels help and hurt nowhere', () => {
    const optional = [label({ optional: true })]
    expect(figures([run(optional, [found()]), run(optional, [])]).events).toMatchObject({
      matched: 0,
      missed: 0,
      falseAlarms: 0,
      f1: null,
    })
  })

  it('counts by type, and all together', () => {
    const all = figures([
      run([label(), label({ type: 'visit' })], [found(), found({ type: 'summit' })]),
      run([label()], [found({ edtf: '2020', participants: [person('to-lam'), person('wrong')] })]),
    ])
    expect(all.events).toMatchObject({
      matched: 2,
      missed: 1,
      falseAlarms: 1,
      precision: 2 / 3,
      recall: 2 / 3,
      f1: 2 / 3,
    })
    expect(all.types['meeting']).toMatchObject({ precision: 1, recall: 1, f1: 1 })
    expect(all.types['visit']).toMatchObject({ precision: null, recall: 0, f1: 0 })
    expect(all.types['summit']).toMatchObject({ precision: 0, recall: null, f1: 0 })
    expect(all.datesRight).toBe(1 / 2)
    expect(all.participants).toEqual({ precision: 3 / 4, recall: 3 / 4 })
  })
})

describe('label files', () => {
  const file = (type: string) =>
    `about: x\nevents:\n  - { type: ${type}, status: occurred, date: 2025-10-31, participants: [to-lam], countries: [NO], quote: x }\n`

  it('are read', () => {
    expect(readLabels('a', file('visit')).events[0]).toMatchObject({ date: '2025-10-31', countries: ['NO'] })
  })

  it('are refused with their name when they are wrong', () => {
    expect(() => readLabels('a.labels.yaml', file('party'))).toThrow(/a\.labels\.yaml: \/events\/0\/type/)
  })
})

describe('drops', () => {
  const good = figures([run([label(), label({ type: 'visit' })], [found(), found({ type: 'visit' })])])
  const at = (f1: number): Figures => ({ ...good, events: { ...good.events, f1 } })
  const between = (was: Figures, is: Figures) =>
    drops({ development: was, heldout: good }, { development: is, heldout: good })

  it.each([
    ['nothing changed', good, good],
    ['it rose', at(0.5), good],
    ['it fell by less than a point', at(0.805), at(0.8)],
  ])('none when %s', (_, was, is) => {
    expect(between(was, is)).toEqual([])
  })

  it('one when a figure fell by more than a point', () => {
    expect(between(at(0.84), at(0.812))).toEqual(['development: F1 84.0 → 81.2'])
  })

  it('one when a type is no longer met', () => {
    const without = figures([run([label()], [found()])])
    expect(between(good, without)).toEqual(['development: F1 of visit 100.0 → nothing'])
  })
})
