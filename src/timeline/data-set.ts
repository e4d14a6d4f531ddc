// Stands in for vis-data, which vis-timeline asks for: rows by id that tell when they change. It converts, joins and
// queues nothing.

type Id = string | number
/** What has happened to rows; the same three that vis-timeline listens for. */
type Change = 'add' | 'update' | 'remove'
type Listener = (change: Change, about: { readonly items: readonly Id[] }, sender: unknown) => void

interface Row {
  readonly id: Id
}
interface Asked<T> {
  readonly filter?: (row: T) => boolean
  /** A property to go by, or a comparison. */
  readonly order?: string | ((a: T, b: T) => number)
}

const asList = <T>(one: T | readonly T[]): readonly T[] => (Array.isArray(one) ? (one as readonly T[]) : [one as T])

/** Rows by id, in the order they came. */
export class DataSet<T extends Row> {
  /** The property that vis-timeline finds the id by. */
  readonly _idProp = 'id'
  readonly #rows = new Map<Id, T>()
  readonly #listeners = new Map<string, Set<Listener>>()

  get length(): number {
    return this.#rows.size
  }

  /** The rows themselves, whatever they are looked at through. */
  // eslint-disable-next-line @typescript-eslint/prefer-return-this-type -- a view answers with another one
  getDataSet(): DataSet<T> {
    return this
  }

  /** A row, some rows, or, asked for none, all that pass. */
  get(asked: Id): T | null
  get(asked?: readonly Id[] | Asked<T>): readonly T[]
  get(asked?: Id | readonly Id[] | Asked<T>): T | null | readonly T[] {
    if (typeof asked === 'string' || typeof asked === 'number') return this.#rows.get(asked) ?? null
    if (Array.isArray(asked)) return (asked as readonly Id[]).flatMap((id) => this.#rows.get(id) ?? [])
    const { filter, order } = (asked ?? {}) as Asked<T>
    const rows = [...this.#rows.values()].filter((row) => filter?.(row) ?? true)
    if (order === undefined) return rows
    if (typeof order === 'function') return rows.toSorted(order)
    return rows.toSorted((a, b) => Number(a[order as keyof T]) - Number(b[order as keyof T]))
  }

  getIds(asked?: Asked<T>): readonly Id[] {
    return asked ? this.get(asked).map(({ id }) => id) : [...this.#rows.keys()]
  }

  forEach(visit: (row: T, id: Id) => void): void {
    for (const [id, row] of this.#rows) visit(row, id)
  }

  /** Adds rows, or lays what they say over those that are there. */
  update(given: T | readonly T[], sender?: unknown): void {
    const changed: Record<'add' | 'update', Id[]> = { add: [], update: [] }
    for (const row of asList(given)) {
      const known = this.#rows.get(row.id)
      changed[known ? 'update' : 'add'].push(row.id)
      this.#rows.set(row.id, known ? { ...known, ...row } : row)
    }
    this.#tell('add', changed.add, sender)
    this.#tell('update', changed.update, sender)
  }

  add(given: T | readonly T[], sender?: unknown): void {
    this.update(given, sender)
  }

  remove(given: Id | readonly Id[], sender?: unknown): void {
    const gone = asList(given).filter((id) => this.#rows.delete(id))
    this.#tell('remove', gone, sender)
  }

  /** @param change One of the three, or `*` for all. */
  on(change: Change | '*', listener: Listener): void {
    const listeners = this.#listeners.get(change) ?? new Set()
    this.#listeners.set(change, listeners.add(listener))
  }

  off(change: Change | '*', listener: Listener): void {
    this.#listeners.get(change)?.delete(listener)
  }

  #tell(change: Change, items: readonly Id[], sender: unknown): void {
    if (items.length === 0) return
    for (const name of [change, '*']) {
      for (const listener of this.#listeners.get(name) ?? []) listener(change, { items }, sender)
    }
  }
}

/** What vis-timeline takes lanes through: all rows of a data set, until it is given none. */
export class DataView<T extends Row> extends DataSet<T> {
  readonly #from: DataSet<T>
  readonly #follow: Listener

  constructor(from: DataSet<T>) {
    super()
    this.#from = from
    this.#follow = follower(from, this)
    this.update(from.get())
    from.on('*', this.#follow)
  }

  override getDataSet(): DataSet<T> {
    return this.#from
  }

  setData(): void {
    this.#from.off('*', this.#follow)
  }
}

function follower<T extends Row>(from: DataSet<T>, to: DataSet<T>, changed = (row: T): T => row): Listener {
  return (change, { items }) => {
    if (change === 'remove') to.remove(items)
    else to.update(from.get(items).map(changed))
  }
}

/** A copy of a data set that stays alike, each row changed on its way. */
export function createNewDataPipeFrom<T extends Row>(from: DataSet<T>) {
  const pipe = (changed: (row: T) => T) => ({
    to: (target: DataSet<T>) => {
      const follow = follower(from, target, changed)
      return {
        all() {
          target.update(from.get().map(changed))
          return this
        },
        start() {
          from.on('*', follow)
          return this
        },
        stop() {
          from.off('*', follow)
          return this
        },
      }
    },
  })
  return { map: pipe }
}

/** @param id The property that holds the id. */
export function isDataViewLike(id: string, data: unknown): boolean {
  return data instanceof DataSet && data._idProp === id
}
