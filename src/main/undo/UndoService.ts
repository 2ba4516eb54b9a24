import { UNDOABLE, type UndoableRoute, type UndoneView } from '@shared/ipc/undo'
import { done, refused, type Outcome } from '@shared/outcome'
import type { Db } from '../database'
import { JournalRepository } from './JournalRepository'
import { isAsLeft, type RowChange } from './RowChange'

/** Nobody goes back further than this by hand. */
const MOST_STEPS = 100

/** What may be remembered of all steps together, in characters. */
const MOST_TEXT = 64_000_000

/** A step about more rows than this is about everything. */
const MOST_ROWS = 1000

interface Step {
  id: number
  route: UndoableRoute
  /** The rows it touched, to tell whether the next one is more of the same. */
  rows: string
  size: number
}

/**
 * Undo and redo for every change that comes through a route of `UNDOABLE`: what happened to the
 * rows is written down, and put back as long as nobody changed it since.
 */
export class UndoService {
  private journal: JournalRepository | null = null
  private lastId = 0
  /** Oldest first. */
  private undoable: Step[] = []
  private redoable: Step[] = []
  /** The step that is being taken. */
  private taking: number | null = null
  private putBackLast: readonly number[] = []

  /** @param recalculate brings the touchpoints of these applications up to date */
  constructor(
    private readonly db: Db,
    private readonly recalculate: (applicationIds: readonly number[]) => void
  ) {}

  /** Acts, and remembers what that changed as one step, which the outcome then names. */
  step<T>(route: UndoableRoute, act: () => Outcome<T>): Outcome<T> {
    if (this.db.readonly) return act()
    const { outcome, step } = this.record(route, act)
    if (!outcome.ok || step === null) return outcome
    for (const { id } of this.redoable) this.open().forget(id)
    this.redoable = []
    return { ...outcome, step: this.remember(step) }
  }

  /** Takes a step back, or the last one where none is named. */
  undo(id: number | null): Outcome<UndoneView> {
    const step = id === null ? this.undoable.at(-1) : this.undoable.find((one) => one.id === id)
    if (step === undefined) {
      return refused(
        'NOT_FOUND',
        id === null ? 'There is nothing to undo.' : 'This was undone already.'
      )
    }
    return this.revert(step, (inverse) => {
      this.undoable = this.undoable.filter((one) => one !== step)
      this.redoable.push(inverse)
    })
  }

  /** Does again what was undone last. */
  again(): Outcome<UndoneView> {
    const step = this.redoable.at(-1)
    if (step === undefined) return refused('NOT_FOUND', 'There is nothing to do again.')
    return this.revert(step, (inverse) => {
      this.redoable.pop()
      this.undoable.push(inverse)
    })
  }

  /**
   * The applications that the step which is being taken has touched so far; null while none is, or
   * where it is about so much that it may be any.
   */
  applicationsTouched(): number[] | null {
    if (this.taking === null) return null
    const journal = this.open()
    if (journal.rowsOf(this.taking) > MOST_ROWS) return null
    return journal.applicationsOf(journal.changesOf(this.taking))
  }

  /** The applications that were undone or done again last. */
  get applicationsPutBack(): readonly number[] {
    return this.putBackLast
  }

  private revert(step: Step, keep: (inverse: Step) => void): Outcome<UndoneView> {
    const journal = this.open()
    const changes = journal.changesOf(step.id)
    const { outcome, step: inverse } = this.record(step.route, () => this.putBack(changes))
    if (!outcome.ok) {
      // It would only stand in the way of those before it.
      if (outcome.error.code === 'CONFLICT') this.drop(step)
      return outcome
    }
    journal.forget(step.id)
    if (inverse !== null) keep(inverse)
    return done({ route: step.route })
  }

  private drop(step: Step): void {
    this.undoable = this.undoable.filter((one) => one !== step)
    this.redoable = this.redoable.filter((one) => one !== step)
    this.open().forget(step.id)
  }

  private putBack(changes: readonly RowChange[]): Outcome<null> {
    const journal = this.open()
    const isAlone = (id: number): boolean => {
      const known = new Set(changes.map(rowName))
      return journal.changesOf(id).every((change) => known.has(rowName(change)))
    }
    try {
      return this.db.transaction((): Outcome<null> => {
        if (!changes.every((change) => isAsLeft(change, journal.current(change)))) {
          throw new ChangedSince()
        }
        const before = journal.applicationsOf(changes)
        journal.revert(changes)
        // Something that came later hangs on what would go: it must not go with it unasked.
        if (!isAlone(this.lastId)) throw new ChangedSince()
        const touched = new Set([...before, ...journal.applicationsOf(changes)])
        this.recalculate([...touched])
        this.putBackLast = [...touched]
        return done(null)
      })()
    } catch (error) {
      if (!(error instanceof ChangedSince)) throw error
      return refused('CONFLICT', 'This was changed again since, so it cannot be undone on its own.')
    }
  }

  private record<T>(
    route: UndoableRoute,
    act: () => Outcome<T>
  ): { outcome: Outcome<T>; step: Step | null } {
    const journal = this.open()
    const id = ++this.lastId
    journal.begin(id)
    this.taking = id
    let outcome: Outcome<T>
    try {
      outcome = act()
    } finally {
      this.taking = null
      journal.end()
    }
    const changes = outcome.ok ? journal.changesOf(id) : []
    if (changes.length === 0) {
      journal.forget(id)
      return { outcome, step: null }
    }
    const rows = changes.map(rowName).toSorted().join('\n')
    return { outcome, step: { id, route, rows, size: journal.sizeOf(id) } }
  }

  /** Answers with the id under which the step is kept: that of the one before where it is more of it. */
  private remember(step: Step): number {
    const journal = this.open()
    const last = this.undoable.at(-1)
    if (last?.route === step.route && UNDOABLE[step.route] === 'typed' && last.rows === step.rows) {
      journal.join(last.id, step.id)
      last.size += step.size
      return last.id
    }
    this.undoable.push(step)
    let total = this.undoable.reduce((sum, { size }) => sum + size, 0)
    while (this.undoable.length > 1 && (this.undoable.length > MOST_STEPS || total > MOST_TEXT)) {
      const oldest = this.undoable.shift()
      if (oldest === undefined) break
      total -= oldest.size
      journal.forget(oldest.id)
    }
    return step.id
  }

  /** The journal costs some milliseconds to set up, so it waits for the first change. */
  private open(): JournalRepository {
    this.journal ??= new JournalRepository(this.db)
    return this.journal
  }
}

class ChangedSince extends Error {}

function rowName({ table, key }: RowChange): string {
  return `${table} ${key}`
}
