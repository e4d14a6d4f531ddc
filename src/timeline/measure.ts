// How wide a title would be in the letters of an element. It asks a canvas, so nothing on the page is laid out for it.

/** Pixels of a text in one font. */
export type Measure = (text: string) => number

/**
 * A measure in the letters an element would give its text, remembered by text.
 *
 * @example measureIn(chip)('State visit') //=> 68.4
 */
export function measureIn(element: Element): Measure {
  const context = document.createElement('canvas').getContext('2d')
  const style = getComputedStyle(element)
  const widths = new Map<string, number>()
  if (context) {
    context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
    context.direction = style.direction === 'rtl' ? 'rtl' : 'ltr'
  }
  return (text) => {
    let width = widths.get(text)
    if (width === undefined) {
      width = context?.measureText(text).width ?? text.length * 8
      widths.set(text, width)
    }
    return width
  }
}
