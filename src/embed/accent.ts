// A host's colour made fit to read: on the page's light and dark grounds, and under text of its own.

/** Grounds of styles/tokens.css that accented text stands on: of light ones the darkest, of dark ones the lightest. */
const grounds = { light: '#f3efe8', dark: '#24282d' } as const
const ink = { light: '#ffffff', dark: '#10202f' } as const

type Rgb = readonly [number, number, number]

/** Values for `--accent` and `--on-accent` in either light, as `#rrggbb`. */
export interface Accent {
  readonly light: string
  readonly dark: string
  readonly onLight: string
  readonly onDark: string
  /** Whether the colour itself did not do on a light ground, or on a dark one. */
  readonly adjusted: boolean
}

function rgb(hex: string): Rgb {
  const digits = hex.length === 4 ? hex.slice(1).replace(/./g, '$&$&') : hex.slice(1)
  const at = (place: number) => parseInt(digits.slice(place, place + 2), 16)
  return [at(0), at(2), at(4)]
}

const toHex = (colour: Rgb) => `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`

/** Relative luminance (WCAG 2.2, definition). */
function luminance(colour: Rgb): number {
  const linear = (part: number) => {
    const value = part / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  const [red, green, blue] = colour
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/**
 * Contrast of two colours (WCAG 2.2, definition), 1 to 21.
 *
 * @param one `#rgb` or `#rrggbb`, as `other`.
 * @example contrast('#000', '#fff') //=> 21
 */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(rgb(one)), luminance(rgb(other))].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** The colour, darker or lighter by as little as makes it readable on the ground. */
function readable(colour: string, ground: string, towards: number, ratio: number): string {
  const from = rgb(colour)
  for (let part = 0; part < 100; part++) {
    const mixed = toHex(from.map((value) => value + ((towards - value) * part) / 100) as unknown as Rgb)
    if (contrast(mixed, ground) >= ratio) return mixed
  }
  return toHex([towards, towards, towards])
}

/**
 * The accent for both lights: at least `ratio` to 1 as text on the page, and under text that stands on it.
 *
 * @param colour `#rgb` or `#rrggbb`.
 * @param ratio 4.5 is WCAG AA, 7 AAA.
 * @example accentOf('#ffff00').light //=> '#707000'
 */
export function accentOf(colour: string, ratio = 4.5): Accent {
  const light = readable(colour, grounds.light, 0, ratio)
  const dark = readable(colour, grounds.dark, 255, ratio)
  const same = toHex(rgb(colour))
  const onLight = contrast(light, ink.light) >= ratio ? ink.light : '#000000'
  const onDark = contrast(dark, ink.dark) >= ratio ? ink.dark : '#000000'
  return { light, dark, onLight, onDark, adjusted: light !== same && dark !== same }
}

/**
 * The custom properties of styles/tokens.css that carry an accent, to be set on a root above the page.
 *
 * @example for (const [name, value] of accentProperties(accent)) root.style.setProperty(name, value)
 */
export function accentProperties({ light, dark, onLight, onDark }: Accent): [name: string, value: string][] {
  return [
    ['--accent', `light-dark(${light}, ${dark})`],
    ['--on-accent', `light-dark(${onLight}, ${onDark})`],
  ]
}
