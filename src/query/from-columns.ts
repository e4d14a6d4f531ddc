// What a page asks of all events of a document, read off columns: what events have in common is looked at once, and no text
// of an event is made. It comes with documents that are in columns.
import { noDay, type EventColumns } from '../model/columns'
import type { TimelineSummary } from '../model/document'
import { tellerOfColumns } from './column-keys'
import { pairs, partners, type Facts } from './facts'
import type { Prepared } from './prepared'
import { dayLength } from './time'
import type { Times } from './times'
import { CountedValues } from './counted-values'

/** What is asked of these events. */
export function fromColumns(document: TimelineSummary, columns: EventColumns): Prepared {
  return {
    tellerOf: (keys, naming) => tellerOfColumns(keys, columns, naming),
    facts: () => factsOfColumns(document, columns),
    times: () => timesOfColumns(columns),
    weights: () => weightsOfColumns(columns),
    inOrder: columns.inOrder,
    indexOf: columns.indexOf,
  }
}

function timesOfColumns({ count, day, dates, date }: EventColumns): Times {
  const start = new Float64Array(count).fill(NaN)
  const end = new Float64Array(count).fill(NaN)
  const open = new Uint8Array(count)
  for (let at = 0; at < count; at++) {
    const shape = dates[date[at] ?? 0]
    const first = day[at] ?? noDay
    if (!shape || first === noDay || shape.certainty === 'undated') continue
    open[at] = shape.open === 'start' ? 1 : shape.open === 'end' ? 2 : 0
    start[at] = first * dayLength
    end[at] = (first + shape.days + 1) * dayLength
  }
  return { start, end, open }
}

function weightsOfColumns({ count, evidenceFrom, dates, date }: EventColumns): Uint16Array {
  const weights = new Uint16Array(count)
  for (let at = 0; at < count; at++) {
    const told = (evidenceFrom[at + 1] ?? 0) - (evidenceFrom[at] ?? 0)
    weights[at] = told + Number(dates[date[at] ?? 0]?.certainty === 'stated')
  }
  return weights
}

function factsOfColumns({ home, sources, entities }: TimelineSummary, columns: EventColumns): Facts {
  const persons = new Set(entities.filter(({ kind }) => kind === 'person').map(({ id }) => id))
  const { count, names, kinds, kind, dates, date, parts, partsFrom, part, place, evidenceFrom, source } = columns
  const isPerson = names.map((name) => persons.has(name))
  const sets = columns.countrySets.map((set) => set.map((name) => names[name] ?? ''))
  /** The values of what many events share: no text is looked at for an event. */
  const shared = (column: Uint32Array, values: readonly (readonly string[])[]) => {
    const numberOf = new Map<string, number>()
    const numbered = (value: string) => {
      const number = numberOf.get(value) ?? numberOf.size
      numberOf.set(value, number)
      return number
    }
    const told = values.map((some) => some.map(numbered))
    return CountedValues.numbered(count, [...numberOf.keys()], (at, tell) => {
      told[column[at] ?? 0]?.forEach(tell)
    })
  }
  return {
    leader: CountedValues.numbered(count, names, (at, tell) => {
      for (let next = partsFrom[at] ?? 0; next < (partsFrom[at + 1] ?? 0); next++) {
        const who = parts[part[next] ?? 0]?.who ?? 0
        if (isPerson[who] === true) tell(who)
      }
    }),
    type: shared(
      kind,
      kinds.map(({ type }) => [type]),
    ),
    country: shared(
      columns.countries,
      sets.map((countries) => partners(countries, home)),
    ),
    pair: shared(columns.countries, sets.map(pairs)),
    certainty: shared(
      date,
      dates.map(({ certainty }) => [certainty]),
    ),
    channel: shared(
      kind,
      kinds.map(({ channel }) => [channel]),
    ),
    status: shared(
      kind,
      kinds.map(({ status }) => [status]),
    ),
    place: CountedValues.numbered(count, names, (at, tell) => {
      const where = place[at] ?? -1
      if (where >= 0) tell(where)
    }),
    source: CountedValues.numbered(
      count,
      sources.map(({ id }) => id),
      (at, tell) => {
        for (let next = evidenceFrom[at] ?? 0; next < (evidenceFrom[at + 1] ?? 0); next++) tell(source[next] ?? 0)
      },
    ),
  }
}
