import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { describeError, type Log } from '../../log'

const shape = z.object({
  desk: z.string(),
  shown: z.array(z.tuple([z.string(), z.int().nonnegative()]))
})

/** More than anybody leaves on the screen. */
const REMEMBERED = 100

/**
 * Which number the desktop gave to the notification of which key, kept in a file: after a crash a
 * notification that is shown once more takes the place of the first, and the buttons of what is
 * still on the screen go on working on desktops that tell everybody about them. Losing it is no
 * loss, so nothing here throws.
 */
export class ShownNotes {
  private desk = ''
  /** Number by key, the latest last. */
  private numbers = new Map<string, number>()

  constructor(
    private readonly file: string,
    private readonly log: Log
  ) {
    try {
      const { desk, shown } = shape.parse(JSON.parse(readFileSync(file, 'utf8')))
      this.desk = desk
      this.numbers = new Map(shown)
    } catch {
      // Nothing was shown yet.
    }
  }

  /**
   * Which program of which session gives the numbers from now on. Those of another one mean nothing.
   */
  at(desk: string): void {
    if (desk === this.desk) return
    this.desk = desk
    this.numbers.clear()
  }

  numberOf(key: string): number | null {
    return this.numbers.get(key) ?? null
  }

  keyOf(number: number): string | null {
    for (const [key, one] of this.numbers) if (one === number) return key
    return null
  }

  add(key: string, number: number): void {
    this.forgetNumber(number)
    this.numbers.delete(key)
    this.numbers.set(key, number)
    for (const oldest of this.numbers.keys()) {
      if (this.numbers.size <= REMEMBERED) break
      this.numbers.delete(oldest)
    }
    this.keep()
  }

  forget(key: string): void {
    if (this.numbers.delete(key)) this.keep()
  }

  private forgetNumber(number: number): void {
    const before = this.keyOf(number)
    if (before !== null) this.numbers.delete(before)
  }

  private keep(): void {
    try {
      const half = `${this.file}.new`
      writeFileSync(half, JSON.stringify({ desk: this.desk, shown: [...this.numbers] }))
      renameSync(half, this.file)
    } catch (error) {
      this.log.error('What was shown could not be kept', { error: describeError(error) })
    }
  }
}
