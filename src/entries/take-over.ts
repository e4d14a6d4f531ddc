// The moment the page takes the place of what was rendered at build time: when it is whole, so that nothing moves.

/** Milliseconds after which the page is shown as far as it has come. */
const patience = 4000

const hidden = 'getting-ready'

const wait = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time))
const frame = () =>
  new Promise<void>((resolve) =>
    requestAnimationFrame(() => {
      resolve()
    }),
  )

/** Frames in a row in which the chart must not have changed its height: it draws in several steps and tells of none. */
const steady = 4

async function drawn(stage: Element): Promise<void> {
  let height = 0
  for (let same = 0; same < steady && stage.classList.contains(hidden);) {
    await frame()
    if (stage.querySelector('.timeline .again')) return
    const now = stage.querySelector('.vis-timeline')?.clientHeight ?? 0
    same = now > 0 && now === height ? same + 1 : 0
    height = now
  }
  await document.fonts.ready
}

/**
 * Makes an element for the page to be mounted in, out of sight, and shows it in place of everything else in `target`
 * once it is drawn. A page that asks for attention at once, by a dialog, is shown at once.
 *
 * @param mount puts the page into the element.
 */
export async function takeOver(target: HTMLElement, mount: (stage: HTMLElement) => void): Promise<void> {
  const stage = document.createElement('div')
  stage.className = hidden
  target.append(stage)
  mount(stage)
  // a page in the background has no frames
  if (!stage.querySelector('dialog[open]')) await Promise.race([drawn(stage), wait(patience)])
  stage.className = ''
  // a modal dialog that is taken out and put back is modal no more, so the stage itself must not move
  for (const other of [...target.childNodes]) if (other !== stage) other.remove()
}
