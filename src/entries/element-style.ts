// What the shadow tree of an element needs to look as the page does: the style sheet, the size of a letter, the font of
// Urdu. Style sheets made by script are allowed by any Content-Security-Policy.
import bold from '@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-700-normal.woff2?url'
import regular from '@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-400-normal.woff2?url'

/** Made once for all elements of a page; one that could not be had is asked for again. */
const sheets = new Map<string, Promise<CSSStyleSheet>>()

/**
 * The style sheet at an address, shared by whoever asks for it.
 *
 * @param address absolute.
 */
export function sheetFrom(address: string): Promise<CSSStyleSheet> {
  let sheet = sheets.get(address)
  if (!sheet) {
    sheet = fetch(address).then(async (response) => {
      if (!response.ok) throw new Error(`${address}: ${response.status}`)
      return new CSSStyleSheet().replace(await response.text())
    })
    sheets.set(address, sheet)
    sheet.catch(() => sheets.delete(address))
  }
  return sheet
}

/** Tells the style sheet how large the reader's letters are: `rem` would be whatever the host has made of it. */
export function setLetterSize(frame: HTMLElement): void {
  // the frame has nothing of the host's: its own size is the browser's
  frame.style.setProperty('--rem', getComputedStyle(frame).fontSize)
}

/** Letters of styles/fonts.css, under a name no host has. */
const letters = 'U+0600-06FF, U+0750-077F, U+0870-088E, U+0890-0891, U+0897-08E1, U+08E3-08FF, U+FB50-FDFF, U+FE70-FEFC'
const faces: FontFace[] = []
let users = 0

/**
 * Makes the Urdu font known to the document, since a shadow tree cannot; the browser loads it where Arabic letters are
 * shown.
 *
 * @returns a function that takes it away again, once nobody else wants it.
 */
export function useUrduFont(): () => void {
  if (users++ === 0) {
    for (const [url, weight] of [
      [regular, '400 500'],
      [bold, '600 700'],
    ] as const) {
      const face = new FontFace('Silsila Nastaliq', `url("${url}") format("woff2")`, {
        ...{ weight, display: 'swap', unicodeRange: letters },
      })
      faces.push(face)
      document.fonts.add(face)
    }
  }
  return () => {
    if (--users > 0) return
    for (const face of faces.splice(0)) document.fonts.delete(face)
  }
}
