// What a turn of the wheel asks for. The page keeps its scroll unless the reader clearly means the chart.

export type WheelIntent =
  | { readonly kind: 'zoom'; readonly factor: number }
  /** Part of the window to move by, towards later. */
  | { readonly kind: 'pan'; readonly part: number }
  | { readonly kind: 'scroll' }

export type Turn = Pick<WheelEvent, 'deltaX' | 'deltaY' | 'deltaMode' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

const line = 40

/**
 * Reads a wheel event.
 *
 * @param width Pixels of the axis.
 * @param active Whether the reader has clicked into the chart or stands in it.
 * @example intentOf({ deltaY: 100, … }, 900, 'ltr', false) //=> { kind: 'scroll' }
 */
export function intentOf(turn: Turn, width: number, dir: 'ltr' | 'rtl', active: boolean): WheelIntent {
  const unit = turn.deltaMode === 1 ? line : turn.deltaMode === 2 ? width : 1
  const [x, y] = [turn.deltaX * unit, turn.deltaY * unit]
  const sideways = turn.shiftKey && x === 0 ? y : Math.abs(x) > Math.abs(y) ? x : 0
  if (sideways !== 0 && !turn.ctrlKey) return { kind: 'pan', part: ((dir === 'rtl' ? -1 : 1) * sideways) / width }
  if (turn.ctrlKey || turn.metaKey || active) {
    // two fingers on a trackpad come as small turns with Ctrl, a mouse as large ones
    const rate = turn.ctrlKey && Math.abs(y) < line ? 0.01 : 0.0018
    return { kind: 'zoom', factor: Math.min(Math.max(Math.exp(y * rate), 0.5), 2) }
  }
  return { kind: 'scroll' }
}
