// The drawing of each event type: a silhouette of its own, so that colour never carries the meaning alone.
// Geometry only; colours are tokens (styles/tokens.css), the element is TypeIcon.svelte, on the chart chart-marks.ts.
import type { EventType } from '../../model/event'

/** Path data in a 20 × 20 box. `body` is filled with the colour of the type, the others stand on it. */
export interface Icon {
  readonly body: string
  /** Stroked on the body. */
  readonly stroke?: string
  /** Filled on the body. */
  readonly fill?: string
}

const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`

/** One icon per event type. */
export const icons: Readonly<Record<EventType, Icon>> = {
  // rounded square, an arrow leaving
  visit: {
    body: 'M5 1.2h10A3.8 3.8 0 0 1 18.8 5v10a3.8 3.8 0 0 1-3.8 3.8H5A3.8 3.8 0 0 1 1.2 15V5A3.8 3.8 0 0 1 5 1.2Z',
    stroke: 'M6.8 13.2 13.2 6.8M8 6.8h5.2V12',
  },
  // circle, two arrows facing
  meeting: { body: circle(10, 10, 9.2), stroke: 'M5.4 8h9M12 5.6 14.4 8M14.6 12h-9M8 14.4 5.6 12' },
  // square speech bubble, lines of speech
  talks: {
    body: 'M3.2 1.8h13.6A2.2 2.2 0 0 1 19 4v8.8a2.2 2.2 0 0 1-2.2 2.2h-5.4L6.6 19v-4H3.2A2.2 2.2 0 0 1 1 12.8V4a2.2 2.2 0 0 1 2.2-2.2Z',
    stroke: 'M5.2 6.6h9.6M5.2 10.3h6',
  },
  // round speech bubble, a receiver
  'phone-call': {
    body: 'M10 .8a9.2 9.2 0 1 1 0 18.4H2.4A1.6 1.6 0 0 1 .8 17.6V10A9.2 9.2 0 0 1 10 .8Z',
    fill: 'M6.6 5.2 8.3 4.8a.7.7 0 0 1 .8.4l.9 2.1a.7.7 0 0 1-.2.8l-.9.8a6.6 6.6 0 0 0 2.9 2.9l.8-.9a.7.7 0 0 1 .8-.2l2.1.9a.7.7 0 0 1 .4.8l-.4 1.7a.9.9 0 0 1-.9.7A8.9 8.9 0 0 1 5.9 6.1a.9.9 0 0 1 .7-.9Z',
  },
  // mountain
  summit: { body: 'M10 1.8 18.9 17.8H1.1Z', fill: 'M10 8.4 13.5 14.8H6.5Z' },
  // hexagon, three seats
  conference: {
    body: 'M10 .9 17.9 5.4v9.2L10 19.1 2.1 14.6V5.4Z',
    fill: circle(10, 6.6, 1.7) + circle(6.4, 12.6, 1.7) + circle(13.6, 12.6, 1.7),
  },
  // pentagon, a star
  ceremony: {
    body: 'M10 1.2 18.9 7.7 15.5 18.2H4.5L1.1 7.7Z',
    fill: 'M10 5.4 11.3 9.1 15 10.4 11.3 11.7 10 15.4 8.7 11.7 5 10.4 8.7 9.1Z',
  },
  // sheet of paper with a folded corner, a signature
  agreement: {
    body: 'M4.4.9h7.8L17.2 6v11.6a1.5 1.5 0 0 1-1.5 1.5H4.4a1.5 1.5 0 0 1-1.5-1.5V2.4A1.5 1.5 0 0 1 4.4.9Z',
    stroke: 'M5.8 8.4h5.4M5.8 14.6c1.2-3.4 2.6-3.6 2.7-1.6s1.2 1.6 2 .2 1.6-.6 3.7.8',
  },
  // banner
  statement: { body: 'M3.2 1.2h13.6V18.6L10 14.9 3.2 18.6Z', stroke: 'M6.4 5.4h7.2M6.4 9h7.2' },
  // envelope
  message: {
    body: 'M2.4 3.4h15.2A1.6 1.6 0 0 1 19.2 5v10a1.6 1.6 0 0 1-1.6 1.6H2.4A1.6 1.6 0 0 1 .8 15V5a1.6 1.6 0 0 1 1.6-1.6Z',
    stroke: 'M4.2 7 10 11.4 15.8 7',
  },
  // leaf, a tick
  appointment: {
    body: 'M1.2 3.4A2.2 2.2 0 0 1 3.4 1.2H10a8.8 8.8 0 0 1 8.8 8.8v6.6a2.2 2.2 0 0 1-2.2 2.2H10A8.8 8.8 0 0 1 1.2 10Z',
    stroke: 'M6 10.4 8.8 13.1 14 7.2',
  },
  // diamond
  milestone: { body: 'M10 1.2 18.8 10 10 18.8 1.2 10Z' },
  // two circles, overlapping
  'delegation-exchange': {
    body: circle(6.9, 10, 6.2) + circle(13.1, 10, 6.2),
    stroke: 'M10 4.6a6.2 6.2 0 0 0 0 10.8M10 4.6a6.2 6.2 0 0 1 0 10.8',
  },
  // small disc
  other: { body: circle(10, 10, 5.4) },
}

/** The icon of a type; that of any other where there is no such type, which an address may ask for. */
export const iconOf = (type: EventType): Icon => (Object.hasOwn(icons, type) ? icons[type] : icons.other)
