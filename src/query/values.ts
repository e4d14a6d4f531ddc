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

  protected constructor(table: readonly string[], starts: Uint32Array, numbers: Uint32Array) {
    this.table = table
    this.starts = starts
    this.numbers = numbers
    this.#numberOf = new Map(table.map((value, number) => [value, number]))
  }

  /**
   * @param count how many events there are.
   * @param valuesOf of one event; said twice counts once.
   * @example Values.of(2, (at) => [['CN', 'VN'], ['US']][at] ?? []).at(1) //=> ['US']
   */
  static of(count: number, valuesOf: (event: number) => readonly string[]): Values {
    const numberOf = new Map<string, number>()
    const names: string[] = []
    return this.numbered(count, names, (event, tell) => {
      for (const value of valuesOf(event)) {
        let number = numberOf.get(value)
        if (number === undefined) {
          numberOf.set(value, (number = names.length))
          names.push(value)
        }
        tell(number)
      }
    })
  }

  /**
   * The same where values are numbers already, as they are in columns: no text is looked at for an event.
   *
   * @param names what the numbers stand for; only those that are told become values.
   * @param each tells the numbers of one event; said twice counts once.
   * @example Values.numbered(2, ['CN', 'VN'], (at, tell) => tell(at)).at(1) //=> ['VN']
   */
  static numbered(
    count: number,
    names: readonly string[],
    each: (event: number, tell: (name: number) => void) => void,
  ): Values {
    const numberOf: number[] = []
    const table: string[] = []
    const starts = new Uint32Array(count + 1)
    let numbers = new Uint32Array(count + 16)
    let length = 0
    let first = 0
    const tell = (name: number) => {
      let number = numberOf[name]
      if (number === undefined) {
        numberOf[name] = number = table.length
        table.push(names[name] ?? '')
      }
      for (let place = first; place < length; place++) if (numbers[place] === number) return
      if (length === numbers.length) {
        const more = new Uint32Array(length * 2)
        more.set(numbers)
        numbers = more
      }
      numbers[length++] = number
    }
    for (let event = 0; event < count; event++) {
      first = length
      each(event, tell)
      starts[event + 1] = length
    }
    return new this(table, starts, numbers.slice(0, length))
  }

  /** Adds to the sum of each value, by its number, how many of some events have it; none of them is there twice. */
  addTo(sums: Uint32Array, events: ArrayLike<number>): void {
    const { starts, numbers } = this
    for (let at = 0; at < events.length; at++) {
      const event = events[at] ?? 0
      const to = starts[event + 1] ?? 0
      for (let place = starts[event] ?? 0; place < to; place++) {
        const number = numbers[place] ?? 0
        sums[number] = (sums[number] ?? 0) + 1
      }
    }
  }

  /** Those of one event, in the order they were given; none for an event there is not. */
  at(event: number): readonly string[] {
    const [from, to] = [this.starts[event] ?? 0, this.starts[event + 1] ?? 0]
    return Array.from(this.numbers.subarray(from, to), (number) => this.table[number] ?? '')
  }

  /** Whether an event holds the value of a number. */
  holds(event: number, number: number): boolean {
    const to = this.starts[event + 1] ?? 0
    for (let place = this.starts[event] ?? 0; place < to; place++) if (this.numbers[place] === number) return true
    return false
  }

  /** The number of a value, -1 where no event has it. */
  numberOf(value: string): number {
    return this.#numberOf.get(value) ?? -1
  }
}
