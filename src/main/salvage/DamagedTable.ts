import { sqliteCode } from '../database'

/** A row as SQLite gives it, by column. */
export type Row = Record<string, unknown>

/** Reads the rows whose key lies between two numbers, both included, in one direction. */
export type Scan = (low: number, high: number, direction: 'up' | 'down') => Iterable<Row>

/** So many beginnings of a scan are tried in one table; damage that needs more is given up. */
const TRIES = 100_000

/** Where ids may be, as far as JavaScript counts exactly. */
const HIGHEST = Number.MAX_SAFE_INTEGER

/**
 * Reads a table around its damage: upwards until a page cannot be read, downwards from the other end,
 * then the middle of what lies between, in halves, until only single keys are left that nothing can be
 * read of. A row may come twice where a tree is tangled; whoever keeps the rows keeps the first.
 */
export class DamagedTable {
  private tries = 0
  private broken = false

  /**
   * @param keyOf the number by which the rows are ordered
   * @param topKey at least the highest key there ever was, for a table whose end cannot be read
   * @param keep takes one row
   */
  constructor(
    private readonly scan: Scan,
    private readonly keyOf: (row: Row) => number,
    private readonly topKey: number,
    private readonly keep: (row: Row) => void
  ) {}

  /** True when anything could not be read. */
  get isBroken(): boolean {
    return this.broken
  }

  read(): void {
    const up = this.up(0, HIGHEST)
    if (up === null) return
    const down = this.down(up, HIGHEST)
    if (down === null) return
    // Where not even the end can be read, nobody knows how far the keys go but the counters.
    this.halves(up, down === HIGHEST ? Math.max(this.topKey, up) : down)
  }

  /** What lies between two keys from which no scan gets on. */
  private halves(low: number, high: number): void {
    if (low >= high || this.tries > TRIES) return
    const middle = low + Math.floor((high - low) / 2)
    this.part(low, middle)
    this.part(middle + 1, high)
  }

  private part(low: number, high: number): void {
    const up = this.up(low, high)
    if (up === null || up > high) return
    const down = this.down(up, high)
    if (down === null || down < up) return
    this.halves(up, down)
  }

  /** @returns the first key that was not reached; null when all were */
  private up(low: number, high: number): number | null {
    let next = low
    const whole = this.walk(low, high, 'up', (key) => {
      if (key < next) return false
      next = key
      return true
    })
    return whole ? null : next
  }

  /** @returns the last key that was not reached; null when all were */
  private down(low: number, high: number): number | null {
    let next = high
    const whole = this.walk(low, high, 'down', (key) => {
      if (key > next) return false
      next = key
      return true
    })
    return whole ? null : next
  }

  /** @param isInOrder false ends it: a tangled tree could lead round in circles for ever */
  private walk(
    low: number,
    high: number,
    direction: 'up' | 'down',
    isInOrder: (key: number) => boolean
  ): boolean {
    this.tries += 1
    const rows = readable(() => this.scan(low, high, direction)[Symbol.iterator]())
    for (;;) {
      const next = rows && readable(() => rows.next())
      if (next?.done) return true
      if (!next || !isInOrder(this.keyOf(next.value))) break
      this.keep(next.value)
    }
    rows?.return?.()
    this.broken = true
    return false
  }
}

/** What SQLite gives, or null for a page that cannot be read. What `keep` throws is another matter. */
function readable<T>(read: () => T): T | null {
  try {
    return read()
  } catch (error) {
    if (sqliteCode(error) === null) throw error
    return null
  }
}
