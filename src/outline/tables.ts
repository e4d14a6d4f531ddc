// The tables of an outline: what the numbers of its columns mean. All of them are looked through before any is used.
import { among, fields, isText, list, localized, named, type Test } from '../export/sound'
import type { Fields } from '../export/result'
import { certainties } from '../model/date'
import { channels, eventTypes, roles, statuses } from '../model/event'
import { limits } from '../model/limits'
import type { Localized } from '../model/localized'
import { reasonCodes } from '../model/reason'
import { bothNeed, needsOf, type Needs } from './needs'
import type { DateForm, Kind, Part, Shard } from './schema'
import type { Taker } from './take'

export interface Tables {
  readonly others: readonly string[]
  readonly kinds: readonly Kind[]
  readonly dates: readonly DateForm[]
  readonly ids: readonly string[]
  readonly idNeeds: readonly Needs[]
  readonly titles: readonly Localized[]
  readonly titleNeeds: readonly Needs[]
  readonly offices: readonly Localized[]
  readonly cast: readonly Part[]
  readonly countries: readonly (readonly number[])[]
  readonly shards: readonly Shard[]
}

const isCount: Test = (value) => Number.isSafeInteger(value) && (value as number) >= 0
const isDateText: Test = (value) => isText(value) && needsOf(value as string, 'date') !== null

const isKind = fields({
  ...{ type: among(eventTypes), status: among(statuses), channel: among(channels) },
  origin: among(['extracted', 'edited']),
})
const isPart = fields({ who: isCount, role: among(roles) }, { office: isCount })
const isSlotted: Test = (value) => Array.isArray(value) && value.length === 1 && (value[0] === 'y' || value[0] === 'Y')
const isArgument: Test = (value) =>
  typeof value === 'string' ? isDateText(value) : Number.isFinite(value) || isSlotted(value)
const isDate = fields({
  ...{ edtf: isDateText, certainty: among(certainties), open: among(['none', 'start', 'end', 'both']) },
  ...{ days: isCount, because: list(fields({ code: among(reasonCodes), args: named(/^/, isArgument) })) },
})
const isShard = fields({
  file: (value) => typeof value === 'string' && /^shards\/[A-Za-z0-9-]+\.json$/.test(value),
  ...{ first: isCount, count: isCount, bytes: isCount },
})

/** A date without any day asks for none. */
const isWhole: Test = (value) =>
  isDate(value) &&
  ((value as DateForm).open !== 'both' ||
    ((value as DateForm).days === 0 && !textsOf(value as DateForm).some((text) => needsOf(text, 'date')?.day === true)))

function textsOf({ edtf, because }: DateForm): string[] {
  const args = because.flatMap((reason) => Object.values(reason.args))
  return [edtf, ...args.flatMap((value) => (typeof value === 'string' ? value : Array.isArray(value) ? ['{y}'] : []))]
}

/** Takes the tables; where any is wrong, `take` knows. */
export function takeTables(fields: Fields, take: Taker): Tables {
  const most = limits.events
  const table = (name: string, test: Test) => take.list(fields[name], `/${name}`, most, test)
  const tables = {
    others: table('others', isText) as readonly string[],
    kinds: table('kinds', isKind) as readonly Kind[],
    dates: table('dates', isWhole) as readonly DateForm[],
    ids: table('ids', isText) as readonly string[],
    titles: table('titles', localized) as readonly Localized[],
    offices: table('offices', localized) as readonly Localized[],
    cast: table('cast', isPart) as readonly Part[],
    countries: table('countries', list(isCount)) as readonly (readonly number[])[],
    shards: table('shards', isShard) as readonly Shard[],
  }
  const officeless = tables.cast.findIndex(({ office }) => office !== undefined && office >= tables.offices.length)
  if (officeless >= 0) take.refuse('reference', `/cast/${String(officeless)}/office`)
  const none: Needs = { parts: 0, countries: 0, place: false, day: false }
  const needs = (of: 'ids' | 'titles', at: number, texts: readonly string[]) =>
    texts.reduce((all, text) => {
      const own = needsOf(text, of === 'ids' ? 'id' : 'title')
      if (!own) take.refuse('value', `/${of}/${String(at)}`)
      return own ? bothNeed(all, own) : all
    }, none)
  return {
    ...tables,
    idNeeds: tables.ids.map((skeleton, at) => needs('ids', at, [skeleton])),
    titleNeeds: tables.titles.map((title, at) => needs('titles', at, Object.values(title))),
  }
}
