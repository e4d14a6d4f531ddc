// The shapes of the lexicon's rows. What a file may say; whether it makes sense is lint.ts.
import Type, { type Static, type TSchema } from 'typebox'
import { channels } from '../model/event'
import { localizedSchema } from '../model/schema'

const Id = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', description: 'kebab-case, without diacritics.' })
const CountryCode = Type.String({ pattern: '^[A-Z]{2}$', description: 'ISO 3166-1 alpha-2.' })
const Form = Type.String({ minLength: 1 })
const Forms = Type.Array(Form)
const Day = Type.String({ pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$', description: 'YYYY, YYYY-MM or YYYY-MM-DD.' })
const Days = Type.String({
  pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?(/\\d{4}-\\d{2}(-\\d{2})?)?$',
  description: 'EDTF, a day or a range.',
})
const closed = { additionalProperties: false }

/** An office a person held: which, of what (organisation id or country code), from when to when, where known. */
const Tenure = Type.Object({ office: Id, of: Type.String(), from: Type.Optional(Day), to: Type.Optional(Day) }, closed)

export const PersonRow = Type.Object(
  {
    id: Id,
    labels: localizedSchema,
    country: Type.Optional(CountryCode),
    offices: Type.Optional(Type.Array(Tenure)),
    forms: Type.Optional(Forms),
  },
  closed,
)
export type PersonRow = Static<typeof PersonRow>

export const OfficeRow = Type.Object(
  {
    id: Id,
    labels: localizedSchema,
    channel: Type.Enum(channels),
    kind: Type.Optional(Type.Enum(['office', 'title'])), // a title only stands before a name
    one: Type.Optional(Type.Boolean()), // a country has one at a time, so the office alone says who
    ofPlace: Type.Optional(Type.Boolean()), // its place stands between it and the name: "governor Punjab X"
    oneName: Type.Optional(Type.Boolean()), // who holds it goes by one name: "Queen X"
    as: Type.Optional(Id), // who holds it is called by this office too: "the prime minister" of a caretaker
    forms: Type.Record(Type.String(), Forms),
  },
  closed,
)
export type OfficeRow = Static<typeof OfficeRow>

const organisationKinds = [
  'party',
  'parliament',
  'government',
  'ministry',
  'body',
  'international',
  'company',
  'people',
  /** A news agency or paper: known so that it is never taken for a participant. */
  'agency',
] as const

export const OrganisationRow = Type.Object(
  {
    id: Id,
    labels: localizedSchema,
    country: Type.Optional(CountryCode),
    kind: Type.Enum(organisationKinds),
    channel: Type.Optional(Type.Enum(channels)),
    forms: Type.Optional(Forms),
  },
  closed,
)
export type OrganisationRow = Static<typeof OrganisationRow>

export const CountryRow = Type.Object(
  {
    id: CountryCode,
    labels: Type.Optional(localizedSchema),
    /** How a sentence names it, in the languages where that is not the label: "the United States". */
    phrase: Type.Optional(localizedSchema),
    forms: Type.Optional(Forms),
    adjectives: Type.Optional(Forms),
  },
  closed,
)
export type CountryRow = Static<typeof CountryRow>

export const PlaceRow = Type.Object(
  {
    id: Id,
    labels: localizedSchema,
    country: Type.Optional(CountryCode),
    forms: Type.Optional(Forms),
    bare: Type.Optional(Forms), // forms of something else, which mean it where the article has told of it by another
  },
  closed,
)
export type PlaceRow = Static<typeof PlaceRow>

export const OccasionRow = Type.Object(
  {
    id: Id,
    labels: localizedSchema,
    country: Type.Optional(CountryCode),
    body: Type.Optional(Id), // the organisation whose name and a number mean it: "AIPA-45"
    kind: Type.Enum(['anniversary', 'session', 'edition']),
    founded: Type.Optional(Day),
    yearly: Type.Optional(Type.Boolean()),
    ordinals: Type.Optional(Type.Object({ first: Type.Integer() }, closed)),
    years: Type.Optional(Type.Record(Type.String(), Type.Integer())),
    dates: Type.Optional(Type.Record(Type.String(), Days)), // by ordinal or, for an edition, by year
    forms: Type.Optional(Forms),
  },
  closed,
)
export type OccasionRow = Static<typeof OccasionRow>

export const MilestoneRow = Type.Object(
  { id: Id, labels: localizedSchema, countries: Type.Array(CountryCode), date: Day, forms: Type.Optional(Forms) },
  closed,
)
export type MilestoneRow = Static<typeof MilestoneRow>

/** Days of one journey abroad, both local days inclusive. */
const Journey = Type.Object(
  {
    in: CountryCode,
    days: Type.String({
      pattern: '^\\d{4}-\\d{2}-\\d{2}(/\\d{4}-\\d{2}-\\d{2})?$',
      description: 'EDTF, a day or a range of days.',
    }),
  },
  closed,
)
export type JourneyRow = Static<typeof Journey>

/** The journeys of a person, whose id it is, in the order of time. */
export const JourneysRow = Type.Object({ id: Id, journeys: Type.Array(Journey) }, closed)
export type JourneysRow = Static<typeof JourneysRow>

/** Which rows a file of the lexicon holds. Any other name is a table that its reader checks itself. */
export const rowSchemas = {
  'people.yaml': PersonRow,
  'offices.yaml': OfficeRow,
  'organisations.yaml': OrganisationRow,
  'countries.yaml': CountryRow,
  'places.yaml': PlaceRow,
  'occasions.yaml': OccasionRow,
  'milestones.yaml': MilestoneRow,
  'journeys.yaml': JourneysRow,
} as const satisfies Readonly<Record<string, TSchema>>
export type RowFile = keyof typeof rowSchemas
