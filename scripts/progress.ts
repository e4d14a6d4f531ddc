// Tells on a terminal, or in a log, how far a long task is. A short one says nothing.

/** Where progress is written; process.stderr fits. */
export interface ProgressStream {
  readonly isTTY?: boolean | undefined
  write(text: string): unknown
}

/** Milliseconds before anything is said, and between two lines of a log or two states of a terminal's line. */
const silent = 1000
const between = { terminal: 100, log: 5000 }

export class Progress {
  readonly #stream: ProgressStream
  readonly #now: () => number
  readonly #started: number
  #said = -Infinity
  #open = false

  /** @param now milliseconds, from any beginning. */
  constructor(stream: ProgressStream, now: () => number = () => performance.now()) {
    this.#stream = stream
    this.#now = now
    this.#started = now()
  }

  /** @param text one line, without its end: "reading 640 of 20,000 articles". */
  say(text: string): void {
    const now = this.#now()
    const terminal = this.#stream.isTTY === true
    if (now - this.#started < silent || now - this.#said < (terminal ? between.terminal : between.log)) return
    this.#said = now
    this.#stream.write(terminal ? `\r\u001b[K${text}` : `${text}\n`)
    this.#open = terminal
  }

  /** Leaves a clean line for whatever is printed next. */
  end(): void {
    if (this.#open) this.#stream.write('\r\u001b[K')
    this.#open = false
  }
}
