// The shape of languages/*.yaml: case markers, verbs, cues and frames of one language. Words only, no behaviour.
import Type, { type Static } from 'typebox'
import { eventTypes, roles } from '../model/event'

const Form = Type.String({ minLength: 1 })
const Forms = Type.Array(Form)
const FormTable = Type.Record(Type.String(), Forms)
const closed = { additionalProperties: false }

/** Which part of a frame a noun phrase plays; `destination` and the rest below are no roles of participants. */
const slots = [...roles, 'destination', 'none'] as const
export type Slot = (typeof slots)[number]

/** What must be filled before a frame is an event: a slot, or a known name, or an office. */
const needs = [...slots, 'name', 'office'] as const

export const Frame = Type.Object(
  {
    type: Type.Enum(eventTypes),
    /** A gathering is named by a noun that the verbs of `participation` take. */
    kind: Type.Optional(Type.Literal('gathering')),
    /** A kind of its own among those of its type: a wreath laid is no credentials presented. */
    label: Type.Optional(Type.String()),
    nouns: Forms,
    /** Names of rows of `verbs` or `lightNouns`. */
    verbs: Type.Array(Type.String()),
    /** Verbs that take the noun with "on": "arrived on a visit". */
    on: Type.Optional(Type.Array(Type.String())),
    /** Verbs that take the noun with "in": "said in a message". */
    in: Type.Optional(Type.Array(Type.String())),
    /** Verbs that take the noun with "with": "was honoured with an order". */
    by: Type.Optional(Type.Array(Type.String())),
    /** Verbs right behind "for" it, with nowhere named: "went for a meeting". */
    for: Type.Optional(Type.Array(Type.String())),
    roles: Type.Record(Type.String(), Type.Enum(slots)),
    needs: Type.Array(Type.Enum(needs)),
    /** The noun alone, with its arguments, can report the event. */
    nominal: Type.Optional(Type.Boolean()),
    /** Only persons fill the roles. */
    persons: Type.Optional(Type.Boolean()),
    /** Content of a meeting: an event only where no stronger one of the same people stands in the article. */
    weak: Type.Optional(Type.Boolean()),
    /** No event where this cue stands in the clause. */
    notAt: Type.Optional(Type.String()),
    /** "Both countries", without names, may fill it: those the article is about. */
    both: Type.Optional(Type.Boolean()),
    /** Only where people of more than one country stand in the sentence. */
    foreign: Type.Optional(Type.Boolean()),
    /** To somebody: what only one's own country gives one is no news between two. */
    given: Type.Optional(Type.Boolean()),
    /** Whom the host meets is somebody, with or without a name: no gathering, no country. */
    guests: Type.Optional(Type.Boolean()),
    /** Where somebody goes stands right before the verb. */
    beside: Type.Optional(Type.Boolean()),
    /** Of what is past, only with a date of its own: "came to Hanoi" is also told of a life. */
    dated: Type.Optional(Type.Boolean()),
    /** Only where it is said from which day to which: "is in Beijing from the 17th to the 20th". */
    stays: Type.Optional(Type.Boolean()),
    /** A feast for whoever it is "of"; what is done right after it tells that it was held. */
    honours: Type.Optional(Type.Boolean()),
    /** Only where those who take part are of two countries. */
    sides: Type.Optional(Type.Boolean()),
    /** Only where somebody has it from another, and that not as his own: "took the oath from X". */
    fromAnother: Type.Optional(Type.Boolean()),
    /** Of two countries: another event than what their people did. */
    apart: Type.Optional(Type.Boolean()),
    /** The noun must have one of these as its object. */
    object: Type.Optional(Forms),
    /** Nor one of these: a book, a law. */
    notObject: Type.Optional(Forms),
  },
  closed,
)
export type Frame = Static<typeof Frame>

export const Participation = Type.Object(
  {
    nouns: Forms,
    verbs: Type.Array(Type.String()),
    case: Type.Enum(['in', 'of', 'with', 'nominative']),
    role: Type.Enum(roles),
    /** Spoken at it: "in a speech to the forum X said" tells that he was there. */
    speech: Type.Optional(Type.Boolean()),
  },
  closed,
)
export type Participation = Static<typeof Participation>

const verbForms = ['root', 'perfective', 'imperfective', 'infinitive', 'subjunctive'] as const
export type VerbForm = (typeof verbForms)[number]

export const LanguageRow = Type.Object(
  {
    lang: Type.String(),
    same: Type.Array(Forms),
    genitive: Forms,
    /** Those of `genitive` that stand before an office which a postposition follows. */
    genitiveOfOffices: Forms,
    /** Nouns by which two people told of before are meant, "both ministers", with the offices they hold; none where the noun does not say. */
    pairs: Type.Array(Type.Object({ nouns: Forms, offices: Type.Array(Type.String()) }, closed)),
    /** Words that writers join to the word after them. */
    glued: Forms,
    /** Words that writers join to the word before them. */
    gluedAfter: Forms,
    /** Ends of a future that writers make one word of, and the two words they stand for. */
    futures: Type.Record(Form, Type.Tuple([Form, Form])),
    own: Forms,
    /** Words that say of a committee or council that two countries have it together. */
    joint: Forms,
    /** Words that, after "both", mean two countries or a body of each. */
    sides: Forms,
    bodyNouns: Forms,
    and: Forms,
    honorifics: Forms,
    cases: FormTable,
    verbs: Type.Record(Type.String(), Type.Record(Type.Enum(verbForms), Forms)),
    auxiliaries: FormTable,
    cues: FormTable,
    ordinals: FormTable,
    ordinalSuffix: Forms,
    /** Words of a name before that of the father: what follows is a name, also where it is a title elsewhere. */
    patronymics: Forms,
    /** Words of the formal name of a country before the name it goes by: "Republic of". */
    stateNames: Forms,
    visitKinds: FormTable,
    /** A visit of the kind `from` is of the kind `kind` when who goes holds one of these offices. */
    headsOfState: Type.Object({ from: Type.String(), kind: Type.String(), offices: Type.Array(Type.String()) }, closed),
    frames: Type.Array(Frame),
    participation: Type.Array(Participation),
    lightNouns: FormTable,
    milestones: Type.Array(Type.Object({ id: Type.String(), forms: Forms, needs: Forms }, closed)),
    boilerplate: Type.Object({ lines: Forms, starts: Forms, source: Forms, captions: Forms, credits: Forms }, closed),
    romanisation: Type.Object(
      { initials: Type.Record(Type.String(), Type.String()), letters: Type.Record(Type.String(), Type.String()) },
      closed,
    ),
    common: Forms,
  },
  closed,
)
export type LanguageRow = Static<typeof LanguageRow>

const Title = Type.Intersect([
  Type.Object({ needs: Type.Array(Type.String()) }),
  Type.Record(Type.String(), Type.Union([Type.String(), Type.Array(Type.String())])),
])

export const EventTypeRow = Type.Object(
  {
    id: Type.Enum(eventTypes),
    labels: Type.Record(Type.String(), Type.String()),
    cameo: Type.String({ pattern: '^\\d{2}$', description: 'Root code of CAMEO.' }),
    /** Types of one family may report one and the same event. */
    family: Type.String(),
    titles: Type.Array(Title),
    /** How a gathering of this type is named, by what is known of it. */
    names: Type.Optional(Type.Array(Title)),
  },
  closed,
)
export type EventTypeRow = Static<typeof EventTypeRow>
