// A picture on a canvas, or in the page: unlike an image of the SVG it has the page's own fonts and asks no policy for images.
import { fontFamily, written, type Picture } from '../../export/shapes'

/** Browsers draw nothing on a canvas that is higher or wider. */
const longest = 16_000

const font = (size: number, bold: boolean) => `${bold ? '600 ' : ''}${String(size)}px ${fontFamily}`

/**
 * How wide texts are in the fonts of the picture.
 *
 * @example measuring()('To Lam', 15)
 */
export function measuring(): (text: string, size: number) => number {
  const context = document.createElement('canvas').getContext('2d')
  return (text, size) => {
    if (!context) return text.length * size
    context.font = font(size, false)
    return context.measureText(text).width
  }
}

/** The picture as a PNG file, twice as fine as it is large where that is possible; null where there is no canvas. */
export function pngOf({ width, height, dir, shapes }: Picture): Promise<Blob | null> {
  const scale = Math.min(2, longest / Math.max(width, height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  const context = canvas.getContext('2d')
  if (!context) return Promise.resolve(null)
  context.scale(scale, scale)
  context.direction = dir
  for (const shape of shapes) {
    if (shape.kind === 'label') {
      context.globalAlpha = 1
      context.fillStyle = shape.fill
      context.font = font(shape.size, shape.bold)
      context.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor
      context.fillText(written(shape), shape.x, shape.y)
      continue
    }
    context.globalAlpha = shape.opacity
    context.beginPath()
    context.roundRect(shape.x, shape.y, shape.width, shape.height, shape.round)
    if (shape.fill !== null) {
      context.fillStyle = shape.fill
      context.fill()
    }
    if (shape.stroke !== null) {
      context.strokeStyle = shape.stroke
      context.lineWidth = 1.5
      context.stroke()
    }
  }
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png')
  })
}

const svg = 'http://www.w3.org/2000/svg'

/** The picture as an element of the page, made node by node: under Trusted Types no string is markup. */
export function elementOf({ width, height, dir, name, shapes }: Picture): SVGElement {
  const element = (tag: string, attributes: Readonly<Record<string, string | number>>, text = '') => {
    const node = document.createElementNS(svg, tag)
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value))
    node.textContent = text
    return node
  }
  const root = element('svg', {
    viewBox: `0 0 ${String(width)} ${String(height)}`,
    role: 'img',
    'aria-label': name,
    direction: dir,
    'font-family': fontFamily,
  })
  for (const shape of shapes) {
    const { x, y } = shape
    if (shape.kind === 'box') {
      const { width: wide, height: high, fill, stroke, round, opacity } = shape
      const look = { fill: fill ?? 'none', stroke: stroke ?? 'none', rx: round, opacity }
      root.append(element('rect', { x, y, width: wide, height: high, ...look }))
    } else {
      const { size, fill, bold, anchor, lang } = shape
      const look = { 'font-size': size, 'font-weight': bold ? 600 : 400, 'text-anchor': anchor, fill, lang }
      root.append(element('text', { x, y, ...look }, written(shape)))
    }
  }
  return root
}
