// A picture as a list of what is drawn: SVG and canvas draw the same. Pixels; x runs from left, text knows its direction.
import { isolate } from '../text/bidi'

export interface Box {
  readonly kind: 'box'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly fill: string | null
  readonly stroke: string | null
  readonly round: number
  readonly opacity: number
}
export interface Label {
  readonly kind: 'label'
  readonly x: number
  /** Of the base line. */
  readonly y: number
  readonly text: string
  readonly size: number
  readonly fill: string
  readonly bold: boolean
  /** Start and end as the picture runs: start is right in a picture from right to left. */
  readonly anchor: 'start' | 'middle' | 'end'
  /** BCP 47. */
  readonly lang: string
}
export type Shape = Box | Label

export interface Picture {
  readonly width: number
  readonly height: number
  readonly dir: 'ltr' | 'rtl'
  /** What the picture is of, for those who do not see it. */
  readonly name: string
  readonly shapes: readonly Shape[]
}

/** Ink on paper, whatever theme the page is in: a picture is printed and sent. */
export const colours = {
  paper: '#ffffff',
  wash: '#f3efe8',
  ink: '#1b1a18',
  soft: '#645f57',
  line: '#e4dfd6',
  mark: '#1f4e79',
}

/** As the page has them; the last is what every machine has. */
export const fontFamily = "'Noto Nastaliq Urdu', 'Source Serif 4', Georgia, 'Noto Serif', serif"

/**
 * The words of a label, apart from the direction of the picture.
 *
 * @example written({ ...label, text: 'a' }) //=> '\u2068a\u2069'
 */
export function written({ text }: Label): string {
  return isolate(text)
}

/**
 * A box, plain unless said otherwise.
 *
 * @example boxAt(0, 0, 10, 10, { fill: 'red' }).opacity //=> 1
 */
export function boxAt(
  x: number,
  y: number,
  width: number,
  height: number,
  look: Partial<Pick<Box, 'fill' | 'stroke' | 'round' | 'opacity'>> = {},
): Box {
  return { kind: 'box', x, y, width, height, fill: null, stroke: null, round: 0, opacity: 1, ...look }
}

/**
 * The same, seen in a mirror, texts still readable: time runs the other way.
 *
 * @example mirrored({ ...picture, dir: 'ltr' }).dir //=> 'rtl'
 */
export function mirrored(picture: Picture): Picture {
  const { width, shapes } = picture
  return {
    ...picture,
    dir: picture.dir === 'ltr' ? 'rtl' : 'ltr',
    shapes: shapes.map((shape) =>
      shape.kind === 'box' ? { ...shape, x: width - shape.x - shape.width } : { ...shape, x: width - shape.x },
    ),
  }
}
