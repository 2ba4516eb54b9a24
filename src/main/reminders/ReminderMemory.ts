import type { SaidOf } from './SaidRepository'

/** Where it is kept. */
export interface SaidRows {
  ofKeys(keys: readonly string[]): SaidOf[]
  ofNote(note: string): SaidOf[]
  keep(all: readonly SaidOf[]): void
}

/**
 * What was said. Where it cannot be stored, as on a full disk, this process remembers it all the
 * same and stores it as soon as that is possible: a reminder is neither left out nor said again.
 */
export class ReminderMemory {
  private unstored = new Map<string, SaidOf>()

  /** Why it could not be stored the last time; null where it was. */
  problem: unknown = null

  constructor(private readonly rows: SaidRows) {}

  /** By key. */
  said(keys: readonly string[]): Map<string, SaidOf> {
    const stored = new Map(this.rows.ofKeys(keys).map((said) => [said.key, said]))
    for (const key of keys) {
      const unstored = this.unstored.get(key)
      if (unstored !== undefined) stored.set(key, unstored)
    }
    return stored
  }

  saidBy(note: string): SaidOf[] {
    const unstored = [...this.unstored.values()].filter((said) => said.note === note)
    return unstored.length > 0 ? unstored : this.rows.ofNote(note)
  }

  keep(all: readonly SaidOf[]): void {
    for (const said of all) this.unstored.set(said.key, said)
    try {
      this.rows.keep([...this.unstored.values()])
      this.unstored = new Map()
      this.problem = null
    } catch (error) {
      this.problem = error
    }
  }

  /** What could not be stored is tried once more. */
  catchUp(): void {
    if (this.unstored.size > 0) this.keep([])
  }
}
