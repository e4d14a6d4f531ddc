// Values each kept once and called by number, the most frequent by the smallest, so that columns of them are short.

export class Table<Value> {
  readonly #numbers = new Map<string, number>()
  readonly #values: Value[] = []
  readonly #counts: number[] = []

  /** The number of a value, until `sorted` gives it another. */
  add(value: Value): number {
    const key = JSON.stringify(value)
    let number = this.#numbers.get(key)
    if (number === undefined) {
      number = this.#values.length
      this.#numbers.set(key, number)
      this.#values.push(value)
      this.#counts.push(0)
    }
    this.#counts[number] = (this.#counts[number] ?? 0) + 1
    return number
  }

  /** The values in the order of their frequency, and what each number becomes. Equals stay as they were met. */
  sorted(): { readonly values: Value[]; readonly numberOf: (number: number) => number } {
    const order = this.#values
      .map((_, at) => at)
      .sort((a, b) => (this.#counts[b] ?? 0) - (this.#counts[a] ?? 0) || a - b)
    const numbers = new Map(order.map((number, at) => [number, at]))
    return {
      values: order.map((number) => this.#values[number] as Value),
      numberOf: (number) => numbers.get(number) ?? 0,
    }
  }
}
