// Elements nobody sees, in the letters of the chart: how wide texts are in them. They are laid out once; titles are then
// measured on a canvas.
import { measureIn, type Measure } from './measure'

/** In a chart; takes part in nothing. */
export class Probe {
  /** Pixels of a digit of the axis, as vis-timeline takes them to see how wide a label gets. */
  digit = 0
  readonly #titles = document.createElement('span')
  readonly #digit = document.createElement('span')

  /** @param chart Stands in the page and has its styles. */
  constructor(chart: HTMLElement) {
    this.#titles.className = 'chart-probe'
    this.#digit.className = 'chart-probe vis-measure'
    this.#digit.append('0')
    chart.append(this.#titles, this.#digit)
    this.renew()
  }

  /** A measure for titles, in the letters of now. */
  titles(): Measure {
    return measureIn(this.#titles)
  }

  /** Other letters have come, or another language: to see what has become of the digit is to lay out the page. */
  renew(): void {
    this.digit = this.#digit.clientWidth
  }
}
