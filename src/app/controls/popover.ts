// Puts a popover beside what opened it: the browser keeps it on top and closes it, but places it nowhere yet everywhere.

const gap = 6
const edge = 8

/**
 * Places a shown popover below an element, or above it where there is more room, inside the viewport.
 *
 * @param popover Its style sheet reads --x, --y and --room from it; pixels.
 */
export function placeBeside(popover: HTMLElement, anchor: Element): void {
  const at = anchor.getBoundingClientRect()
  const [below, above] = [innerHeight - at.bottom - gap - edge, at.top - gap - edge]
  const { width, height } = popover.getBoundingClientRect()
  const under = below >= Math.min(height, popover.scrollHeight) || below >= above
  const room = Math.max(under ? below : above, 96)
  const x = Math.min(Math.max(at.left + at.width / 2 - width / 2, edge), Math.max(innerWidth - width - edge, edge))
  const y = under ? at.bottom + gap : Math.max(at.top - gap - Math.min(height, room), edge)
  popover.style.setProperty('--x', `${x}px`)
  popover.style.setProperty('--y', `${y}px`)
  popover.style.setProperty('--room', `${room}px`)
}
