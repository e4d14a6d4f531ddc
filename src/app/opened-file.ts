// A file that is shown in place of the published timeline: what it is called and what of it could not be shown.
import type { ProblemCode } from '../model/problem'

export interface OpenedFile {
  readonly name: string
  readonly leftOut: readonly { readonly code: ProblemCode; readonly path: string; readonly event: string | null }[]
}
