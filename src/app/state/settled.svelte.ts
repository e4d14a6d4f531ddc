// What is waited for, as state: not yet there, there, or failed. Whoever waits for something else makes another one, so that
// an answer that comes late is one that nobody asks any more.

export class Settled<T> {
  readonly #of: () => T | Promise<T>
  #value = $state.raw<T | null>(null)
  #error = $state.raw<unknown>(null)

  /** @param of what is there already is never waited for; what it throws counts as failed. */
  constructor(of: () => T | Promise<T>) {
    this.#of = of
    this.#ask()
  }

  /** Null while it is waited for, and where it failed. */
  get value(): T | null {
    return this.#value
  }

  get failed(): boolean {
    return this.#error !== null
  }

  /** What it failed with. */
  get error(): unknown {
    return this.#error
  }

  /** Asks anew for what failed. */
  retry(): void {
    if (!this.failed) return
    this.#error = null
    this.#ask()
  }

  #ask(): void {
    try {
      const given = this.#of()
      if (given instanceof Promise) {
        const come = (value: T) => {
          this.#value = value
        }
        given.then(come, this.#fail)
      } else this.#value = given
    } catch (error) {
      this.#fail(error)
    }
  }

  readonly #fail = (error: unknown): void => {
    console.warn(error)
    this.#error = error ?? new Error('no reason given')
  }
}
