// The values of one facet for every event, in numbers: what a list of texts for each event would cost is not paid, and
// counting is adding. It never changes.

/** Values by event. Numbers of values are indexes into `table`. */
export class Values {
  /** Every value once, in the order first met. */
  readonly table: readonly string[]
  /** Where the numbers of each event begin in `numbers`; one more than there are events. */
  readonly starts: Uint32Array
  readonly numbers: Uint32Array
  readonly #numberOf: ReadonlyMap<string, number>

  /**
   * @param count how many events there are.
   * @param valuesOf of one event; said twice counts once.
   * @example new Values(2, (at) => [['CN', 'VN'], ['US']][at] ?? []).at(1) //=> ['US']
   */
  constructor(count: number, valuesOf: (event: number) => readonly string[]) {
    const numberOf = new Map<string, number>()
    const starts = new Uint32Array(count + 1)
    const numbers: number[] = []
    for (let event = 0; event < count; event++) {
      const first = numbers.length
      for (const value of valuesOf(event)) {
        let number = numberOf.get(value)
        if (number === undefined) numberOf.set(value, (number = numberOf.size))
        if (numbers.indexOf(number, first) < 0) numbers.push(number)
      }
      starts[event + 1] = numbers.length
    }
    this.table = [...numberOf.keys()]
    this.starts = starts
    this.numbers = Uint32Array.from(numbers)
    this.#numberOf = numberOf
  }

  /** Those of one event, in the order they were given; none for an event there is not. */
  at(event: number): readonly string[] {
    const [from, to] = [this.starts[event] ?? 0, this.starts[event + 1] ?? 0]
    return Array.from(this.numbers.subarray(from, to), (number) => this.table[number] ?? '')
  }

  /** Whether an event holds a value. */
  holds(event: number, value: string): boolean {
    const number = this.#numberOf.get(value)
    return number !== undefined && this.numbers.subarray(this.starts[event], this.starts[event + 1]).includes(number)
  }

  /** The number of a value, -1 where no event has it. */
  numberOf(value: string): number {
    return this.#numberOf.get(value) ?? -1
  }
}
