// Arithmetic on the window of time in view: margins, zoom, pan. Milliseconds and pixels; it draws nothing.
import { dayLength, type TimeWindow } from '../query/time'

/** Nothing is dated more exactly than a day, so two weeks are as close as it is useful to look. */
export const closest = 14 * dayLength
/** Two centuries. */
export const farthest = 200 * 365.25 * dayLength

/**
 * What has to be in view so that the window wanted stands clear of both edges.
 *
 * @param width Pixels of the axis.
 * @param margin Pixels to keep free at either end.
 * @example withMargin({ start: 0, end: 80 }, 100, 10) //=> { start: -10, end: 90 }
 */
export function withMargin(window: TimeWindow, width: number, margin: number): TimeWindow {
  const extra = ((window.end - window.start) * margin) / Math.max(width - 2 * margin, 1)
  return { start: window.start - extra, end: window.end + extra }
}

/**
 * The reverse: the window that stands clear of both edges of what is in view.
 *
 * @example withoutMargin({ start: -10, end: 90 }, 100, 10) //=> { start: 0, end: 80 }
 */
export function withoutMargin(view: TimeWindow, width: number, margin: number): TimeWindow {
  const extra = ((view.end - view.start) * margin) / Math.max(width, 1)
  return { start: view.start + extra, end: view.end - extra }
}

/**
 * The window made longer or shorter by a factor about one instant, within what is useful.
 *
 * @param factor Under one looks closer.
 * @example zoomed({ start: 0, end: 100 * dayLength }, 0.5, 0) //=> { start: 0, end: 50 * dayLength }
 */
export function zoomed(window: TimeWindow, factor: number, about: number): TimeWindow {
  const length = window.end - window.start
  const applied = Math.min(Math.max(length * factor, closest), farthest) / length
  return { start: about - (about - window.start) * applied, end: about + (window.end - about) * applied }
}

/**
 * The window moved by a part of its own length.
 *
 * @example panned({ start: 0, end: 10 }, 0.5) //=> { start: 5, end: 15 }
 */
export function panned(window: TimeWindow, part: number): TimeWindow {
  const by = (window.end - window.start) * part
  return { start: window.start + by, end: window.end + by }
}

/** Whether two windows differ by less than a thousandth of their length: nothing one could see. */
export function alike(a: TimeWindow, b: TimeWindow): boolean {
  const slack = (a.end - a.start) / 1000
  return Math.abs(a.start - b.start) <= slack && Math.abs(a.end - b.end) <= slack
}
