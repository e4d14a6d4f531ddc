// Where what is shown came from, if that must be told: a file in place of the published timeline, or something of it, or
// of the published one, could not be shown.
import type { ProblemCode } from '../../model/problem'

export interface OpenedFile {
  /** Null: it is the published timeline. */
  readonly name: string | null
  readonly leftOut: readonly { readonly code: ProblemCode; readonly path: string; readonly event: string | null }[]
}
