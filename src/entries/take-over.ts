// The moment the page takes the place of what was rendered at build time: when it can be read and used, so that nothing
// that stands there moves.

/** Milliseconds after which the page is shown as far as it has come. */
const patience = 4000
/** Letters that have not come by then come later; milliseconds. */
const letters = 1000

const wait = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time))

/**
 * Makes an element for the page to be mounted in, out of sight, and shows it in place of everything else in `target`
 * once it is ready. A page that asks for attention at once, by a dialog, is shown at once.
 *
 * @param mount puts the page into the element, and has it say when it is ready.
 */
export async function takeOver(
  target: HTMLElement,
  mount: (stage: HTMLElement, ready: () => void) => void,
): Promise<void> {
  const stage = document.createElement('div')
  // prerendered.css hides it from everybody else
  stage.ariaHidden = 'true'
  target.append(stage)
  const ready = new Promise<void>((resolve) => {
    mount(stage, resolve)
  })
  if (!stage.querySelector('dialog[open]')) {
    await Promise.race([ready, wait(patience)])
    // a browser asks for letters when it lays out what is written in them
    stage.getBoundingClientRect()
    await Promise.race([document.fonts.ready, wait(letters)])
  }
  stage.ariaHidden = null
  // a modal dialog that is taken out and put back is modal no more, so the stage itself must not move
  for (const other of [...target.childNodes]) if (other !== stage) other.remove()
}
