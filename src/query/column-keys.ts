// Which keys the events of a document in columns are found by. What many have in common is looked at once, names and titles
// too, and never event by event; it tells the same as asking each event would, and meets keys in the same order.
import type { EventColumns } from '../model/columns'
import { Column } from './column'
import { ColumnTitles } from './column-titles'
import type { Naming, Telling } from './event-keys'
import type { Keys } from './keys'
import { Ties } from './shared'

/** Reads off columns which keys events are found by. */
export function tellerOfColumns(keys: Keys, columns: EventColumns, of: Naming): Telling {
  const { count, names, parts, partsFrom, part, countrySets, countries, place, kinds, kind } = columns
  const byForm = new Column(count, (at) => columns.title[at] ?? -1)
  const ties = new Ties(count, byForm)
  const titles = new ColumnTitles(keys, ties, columns)
  const by = {
    part: new Column(count, (at) => part[at] ?? -1, partsFrom),
    set: new Column(count, (at) => countries[at] ?? -1),
    place: new Column(count, (at) => place[at] ?? -1),
    kind: new Column(count, (at) => kind[at] ?? -1),
  }
  const known = {
    parts: new Uint8Array(parts.length),
    sets: new Uint8Array(countrySets.length),
    places: new Uint8Array(names.length),
    kinds: new Uint8Array(kinds.length),
  }
  /** Whether it is met for the first time; what is not there is never. */
  const isNew = (table: Uint8Array, number: number) => {
    if (table[number] !== 0) return false
    table[number] = 1
    return true
  }
  const name = (number: number) => names[number] ?? ''
  return {
    tell(at) {
      for (let next = partsFrom[at] ?? 0; next < (partsFrom[at + 1] ?? 0); next++) {
        const number = part[next] ?? 0
        const one = isNew(known.parts, number) ? parts[number] : null
        if (one) ties.tie(of.participant(name(one.who), columns.officeOf(number)), by.part, number)
      }
      const set = countries[at] ?? 0
      if (isNew(known.sets, set))
        for (const country of countrySets[set] ?? []) ties.tie(of.country(name(country)), by.set, set)
      const where = place[at] ?? -1
      if (isNew(known.places, where)) ties.tie(of.place(name(where)), by.place, where)
      const alike = kind[at] ?? 0
      const what = isNew(known.kinds, alike) ? kinds[alike] : null
      if (what) ties.tie(of.kind(what), by.kind, alike)
      titles.tell(at)
    },
    *sortedInParts() {
      yield* ties.sortedInParts()
      for (const column of [byForm, ...Object.values(by), ...titles.columns]) yield* column.sortedInParts()
    },
    eventsOf: (key, own) => ties.eventsOf(key, own),
  }
}
