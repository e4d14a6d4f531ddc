// The figures of several runs as a table: the median of the runs, and how many times this program's that is. It judges nothing.
import { median } from '../lighthouse-verdict'
import type { Figures, Key } from './measure'

/** What the runs of one program gave over one document. */
export interface Measured {
  readonly name: string
  readonly runs: readonly Figures[]
}

interface Row {
  readonly label: string
  readonly of: (run: Figures) => number | null
  readonly written: (value: number) => string
}

/**
 * The value that so many hundredths do not exceed.
 *
 * @example percentile([1, 2, 3, 4], 95) //=> 4
 */
export function percentile(values: readonly number[], hundredths: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(Math.ceil((sorted.length * hundredths) / 100) - 1, 0)] ?? NaN
}

const some = (values: readonly number[] | null, hundredths: number) =>
  values === null || values.length === 0 ? null : percentile(values, hundredths)
const keysTo = (what: keyof Key, hundredths: number) => (run: Figures) =>
  some(run.keys?.map((key) => key[what]) ?? null, hundredths)
const seconds = (ms: number) => (ms < 10_000 ? `${(ms / 1000).toFixed(2)} s` : `${(ms / 1000).toFixed(1)} s`)
const milliseconds = (ms: number) => (ms < 1000 ? `${ms.toFixed(ms < 100 ? 1 : 0)} ms` : seconds(ms))
const count = (value: number) => value.toLocaleString('en')
const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MB`

const rows: readonly Row[] = [
  { label: 'first items drawn', of: ({ drawn }) => drawn, written: seconds },
  { label: 'until it answers', of: ({ ready }) => ready, written: seconds },
  { label: 'drag: frame, median', of: ({ drag }) => some(drag, 50), written: milliseconds },
  { label: 'drag: frame, 95th percentile', of: ({ drag }) => some(drag, 95), written: milliseconds },
  { label: 'wheel: frame, median', of: ({ wheel }) => some(wheel, 50), written: milliseconds },
  { label: 'wheel: frame, 95th percentile', of: ({ wheel }) => some(wheel, 95), written: milliseconds },
  { label: 'key to results in the document, median', of: keysTo('told', 50), written: milliseconds },
  { label: 'key to results in the document, 95th percentile', of: keysTo('told', 95), written: milliseconds },
  { label: 'first key to results in the document', of: ({ keys }) => keys?.[0]?.told ?? null, written: milliseconds },
  { label: 'key to results painted, median', of: keysTo('painted', 50), written: milliseconds },
  { label: 'key to results painted, 95th percentile', of: keysTo('painted', 95), written: milliseconds },
  { label: 'DOM nodes', of: ({ nodes }) => nodes, written: count },
  { label: 'heap after collection', of: ({ heap }) => heap, written: megabytes },
  { label: 'items given to vis-timeline', of: ({ handed }) => handed, written: count },
]

/**
 * A table in Markdown: a row for each figure, a column for each program, the first of which the others are set against.
 *
 * @param patience Milliseconds after which a program was given up.
 */
export function tableOf(measured: readonly Measured[], patience: number): string {
  const [own] = measured
  const cell = ({ label, of, written }: Row, { name, runs }: Measured): string => {
    const middle = (all: readonly Figures[]) => median(all.flatMap((run) => of(run) ?? []))
    const [value, ours] = [middle(runs), middle(own?.runs ?? [])]
    if (Number.isNaN(value))
      return label === 'until it answers' && isLate(runs) ? `not within ${patience / 1000} s` : '–'
    const times = value / ours
    const ratio = name === own?.name || Number.isNaN(times) ? '' : ` (${times.toFixed(times < 10 ? 1 : 0)}×)`
    return written(value) + ratio
  }
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(['', ...measured.map(({ name }) => name)]),
    line(['---', ...measured.map(() => '---')]),
    ...rows.map((row) => line([row.label, ...measured.map((one) => cell(row, one))])),
  ].join('\n')
}

/** A program without any chart is not late. */
export function isLate(runs: readonly Figures[]): boolean {
  return runs.length > 0 && runs.every(({ ready, keys }) => ready === null && keys === null)
}
