// Bands behind the events of a lane: in which row each lies, and its element. What they stand for is the page's business.
import type { ChartBand } from './chart'

/**
 * Which of how many rows each of some stretches lies in, so that none covers another; the earliest first.
 *
 * @example inRows([{ start: 0, end: 5 }, { start: 3, end: 9 }, { start: 6, end: 8 }]).map(({ row }) => row) //=> [0, 1, 0]
 */
export function inRows<T extends Pick<ChartBand, 'start' | 'end'>>(
  stretches: readonly T[],
): readonly (T & Pick<ChartBand, 'row' | 'rows'>)[] {
  const ends: number[] = []
  const placed = stretches
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map((stretch) => {
      const free = ends.findIndex((end) => end <= stretch.start)
      const row = free < 0 ? ends.length : free
      ends[row] = stretch.end
      return { ...stretch, row }
    })
  return placed.map((one) => ({ ...one, rows: ends.length }))
}

/** The element of a band; the box of vis-timeline around it learns where it lies. */
export function drawBand(box: HTMLElement | null, { name, hint, row, rows }: ChartBand): HTMLElement {
  box?.style.setProperty('--band-row', String(row))
  box?.style.setProperty('--band-rows', String(rows))
  if (box) box.title = hint
  const label = document.createElement('bdi')
  label.className = 'chart-band'
  label.textContent = name
  return label
}
