// What a folder says of itself in corpus.yaml: its title, the window the view opens on, its home country,
// and whether the timeline is written in shards.
import Type, { type Static } from 'typebox'
import Value from 'typebox/value'
import { diagnostic, type Diagnostic } from '../../model/diagnostic'
import { localizedSchema } from '../../model/schema'
import { readYaml } from '../article/yaml'

const Day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })

const CorpusFile = Type.Object(
  {
    title: localizedSchema,
    window: Type.Object({ start: Day, end: Day }, { additionalProperties: false }),
    home: Type.Optional(Type.String({ pattern: '^[A-Z]{2}$' })),
    shard: Type.Optional(Type.Literal('year')),
  },
  { additionalProperties: false },
)
export type Corpus = Static<typeof CorpusFile>

/** For a folder without corpus.yaml: the window is set from its events. */
const plainCorpus: Corpus = {
  title: { en: 'Timeline' },
  window: { start: '2023-01-01', end: '2025-12-31' },
}

/** Reads corpus.yaml; where it cannot be used, an error says why and the plain one stands in. */
export function readCorpus(file: string, text: string | null): { corpus: Corpus; diagnostics: Diagnostic[] } {
  if (text === null) return { corpus: plainCorpus, diagnostics: [] }
  const read = readYaml(text)
  if ('value' in read && Value.Check(CorpusFile, read.value)) return { corpus: read.value, diagnostics: [] }
  const [wrong] = 'value' in read ? Value.Errors(CorpusFile, read.value) : []
  const problem = 'problem' in read ? read.problem : `${wrong?.instancePath ?? ''} ${wrong?.message ?? ''}`
  const args = { problem: problem.trim() }
  return { corpus: plainCorpus, diagnostics: [diagnostic('corpus-invalid', file, null, args)] }
}
