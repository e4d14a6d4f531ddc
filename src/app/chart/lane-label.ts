// The label of a lane: a button that folds it to counts. It is kept when its words change, and with it the focus.
import type { ChartLane } from '../../timeline/chart'

/**
 * Draws a lane's label into an element, or brings the one that is there up to date.
 *
 * @param toggle Asked to fold or unfold the lane.
 */
export function drawLaneLabel(host: HTMLElement, lane: ChartLane, dir: 'ltr' | 'rtl', toggle: () => void): void {
  let button = host.querySelector('button')
  if (!button) {
    button = document.createElement('button')
    button.type = 'button'
    button.className = 'chart-lane-button'
    const [label, note] = [document.createElement('bdi'), document.createElement('span')]
    label.className = 'chart-lane-label'
    note.className = 'chart-lane-note'
    button.append(label, note)
    const hint = document.createElement('p')
    hint.className = 'chart-lane-hint'
    // the button is described by the same words
    hint.ariaHidden = 'true'
    host.append(button, hint)
  }
  button.dir = dir
  button.ariaExpanded = String(!lane.collapsed)
  button.onclick = toggle
  const [label, note] = button.children
  if (label) label.textContent = lane.label
  if (note) note.textContent = lane.note
  button.ariaDescription = lane.hint === '' ? null : lane.hint
  const hint = host.querySelector<HTMLElement>('.chart-lane-hint')
  if (!hint) return
  hint.dir = dir
  hint.hidden = lane.hint === ''
  hint.textContent = lane.hint
}
