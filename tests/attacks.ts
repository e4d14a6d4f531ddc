// The attacks of fixtures/attacks.yaml as the texts they are.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

interface Group {
  readonly kind: string
  readonly tries: string
  readonly strings: readonly (string | { readonly repeat: string; readonly times: number; readonly then: string })[]
}

const groups = parse(readFileSync(new URL('fixtures/attacks.yaml', import.meta.url), 'utf8')) as readonly Group[]

export interface Attack {
  readonly kind: string
  readonly text: string
}

/** All of them, in the order of the file. */
export const attacks: readonly Attack[] = groups.flatMap(({ kind, strings }) =>
  strings.map((one) => ({
    kind,
    text: typeof one === 'string' ? one : one.repeat.repeat(one.times) + one.then,
  })),
)
