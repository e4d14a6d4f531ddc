// Documents of any kind that a compiler could write, and many that ours never does: for what must hold of every document.
import fc from 'fast-check'
import { addDays } from '../../../src/model/calendar'
import { certainties, type EventDate } from '../../../src/model/date'
import type { TimelineDocument } from '../../../src/model/document'
import { channels, eventTypes, roles, statuses, type Event } from '../../../src/model/event'
import { entityKinds, type Entity } from '../../../src/model/entity'
import type { Localized } from '../../../src/model/localized'
import { reasonCodes } from '../../../src/model/reason'
import type { Source } from '../../../src/model/source'

/** Names that are parts of one another, of titles, of numbers and of slots. */
const names = ['Xi', 'Xi Jinping', 'شی', 'a', '{0}', '{', '}', '2024', '12', '', 'اے ب', 'Ho Chi Minh']
const word = fc.oneof(fc.constantFrom(...names), fc.string({ maxLength: 6, unit: 'grapheme' }))
const text = fc.array(word, { maxLength: 5 }).map((all) => all.join(' '))
const localized: fc.Arbitrary<Localized> = fc.dictionary(fc.constantFrom('en', 'ur', 'vi', 'zh-Hant'), text, {
  minKeys: 1,
  noNullPrototype: true,
})
const entityIds = ['xi-jinping', 'xi', 'CN', 'hanoi', 'XI', 'a']
const country = fc.constantFrom('CN', 'VN', 'US')

const day = fc.oneof(
  fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1976-01-01', days)),
  fc.constantFrom('0000-01-01', '9999-12-31', '2024-02-29', '2024-12-12'),
)
const days = fc.oneof(
  day.map((one) => ({ earliest: one, latest: one })),
  fc.tuple(day, day).map(([a, b]) => (a < b ? { earliest: a, latest: b } : { earliest: b, latest: a })),
  day.map((one) => ({ earliest: null, latest: one })),
  day.map((one) => ({ earliest: one, latest: null })),
  fc.constant({ earliest: null, latest: null }),
)
const argument = (date: Pick<EventDate, 'earliest' | 'latest'>) => {
  const own = date.earliest ?? date.latest ?? '2024-01-01'
  const [year = '', month = '', number = ''] = own.split('-')
  return fc.oneof(
    ...[text, fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value))],
    fc.constantFrom(Number(year), own, `${String(Number(number))} مئی ${year}`, `{+1}`, month, '2024-02-30'),
  )
}
const date: fc.Arbitrary<EventDate> = days.chain((both) =>
  fc.record({
    edtf: fc.oneof(
      text,
      fc.constantFrom(both.earliest ?? 'XXXX-05-01', `${both.earliest ?? '..'}/${both.latest ?? '..'}`, '2024?-05'),
    ),
    earliest: fc.constant(both.earliest),
    latest: fc.constant(both.latest),
    certainty: fc.constantFrom(...certainties),
    because: fc.array(
      fc.record({
        code: fc.constantFrom(...reasonCodes),
        args: fc.dictionary(fc.constantFrom('text', 'year', 'day', '__proto__x'), argument(both), {
          noNullPrototype: true,
        }),
      }),
      { maxLength: 3 },
    ),
  }),
)

const entity = (id: string): fc.Arbitrary<Entity> =>
  fc.record({
    ...{ id: fc.constant(id), kind: fc.constantFrom(...entityKinds), labels: localized },
    ...{ forms: fc.array(word), country: fc.option(country) },
  })

const source = (id: string): fc.Arbitrary<Source> =>
  fc.record({
    ...{ id: fc.constant(id), file: fc.oneof(text, fc.constant(`${id}.txt`)), lang: fc.constantFrom('ur', 'vi') },
    ...{ title: text, publisher: fc.option(text), url: fc.option(text), published: fc.option(day) },
  })

const citation = (sources: readonly string[]) =>
  fc.record({
    ...{ source: fc.constantFrom(...sources), start: fc.nat(10_000), end: fc.nat(10_000) },
    ...{ exact: text.map((words) => `“${words}”`), prefix: text, suffix: text },
  })

const event = (entities: readonly string[], sources: readonly string[]): fc.Arbitrary<Event> => {
  const who = fc.oneof(fc.constantFrom(...entities, 'ZZ'), country)
  return fc.record({
    ...{ id: text, type: fc.constantFrom(...eventTypes), status: fc.constantFrom(...statuses) },
    ...{ channel: fc.constantFrom(...channels), title: localized, date },
    participants: fc.array(
      fc
        .record({ entity: who, role: fc.constantFrom(...roles), office: fc.option(localized) })
        .map(({ office, ...rest }) => (office === null ? rest : { ...rest, office })),
      { maxLength: 4 },
    ),
    countries: fc.array(fc.oneof(country, text), { maxLength: 3 }),
    ...{ place: fc.option(who), evidence: fc.array(citation(sources), { maxLength: 3 }) },
    origin: fc.constantFrom('extracted' as const, 'edited' as const),
  })
}

/** A document of which the page leaves nothing out. */
export const anyDocument: fc.Arbitrary<TimelineDocument> = fc
  .record({
    entities: fc.uniqueArray(fc.constantFrom(...entityIds), { minLength: 1 }),
    sources: fc.uniqueArray(fc.constantFrom('a', 'b', '0', 'article 1'), { minLength: 1 }),
  })
  .chain(({ entities, sources }) =>
    fc.record({
      ...{ version: fc.constant(1 as const), title: localized, home: fc.option(country) },
      window: fc.constant({ start: '2023-01-01', end: '2025-12-31' }),
      entities: fc.tuple(...entities.map(entity)),
      sources: fc.tuple(...sources.map(source)),
      events: fc.uniqueArray(event(entities, sources), { minLength: 1, maxLength: 6, selector: ({ id }) => id }),
      diagnostics: fc.constant([]),
    }),
  )
