// A picture as SVG. Attributes only, no style and no script: it is drawn under any policy, and words stay words.
import { isolate } from '../text/bidi'
import { escapeMarkup } from '../text/markup'
import { fontFamily, written, type Picture, type Shape } from './shapes'

/** Signs that no XML may hold, half of a pair among them. */
// eslint-disable-next-line no-control-regex
const impossible = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu
const escaped = (text: string) => escapeMarkup(text.replace(impossible, ''))
const number = (value: number) => String(Math.round(value * 100) / 100)

function drawn(shape: Shape): string {
  const { x, y } = shape
  if (shape.kind === 'box') {
    const { width, height, fill, stroke, round, opacity } = shape
    return (
      `<rect x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}" fill="${fill ?? 'none'}"` +
      (stroke === null ? '' : ` stroke="${stroke}" stroke-width="1.5"`) +
      (round > 0 ? ` rx="${number(round)}"` : '') +
      (opacity < 1 ? ` opacity="${number(opacity)}"` : '') +
      '/>'
    )
  }
  const { size, fill, bold, anchor, lang } = shape
  return (
    `<text x="${number(x)}" y="${number(y)}" font-size="${number(size)}" fill="${fill}" xml:lang="${escaped(lang)}"` +
    (bold ? ' font-weight="600"' : '') +
    (anchor === 'start' ? '' : ` text-anchor="${anchor}"`) +
    `>${escaped(written(shape))}</text>`
  )
}

/**
 * The text of an SVG file.
 *
 * @example svgOf(picture).startsWith('<svg') //=> true
 */
export function svgOf({ width, height, dir, name, shapes }: Picture): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${number(width)}" height="${number(height)}" ` +
    `viewBox="0 0 ${number(width)} ${number(height)}" role="img" direction="${dir}" font-family="${fontFamily}">\n` +
    `<title>${escaped(isolate(name))}</title>\n${shapes.map(drawn).join('\n')}\n</svg>\n`
  )
}
