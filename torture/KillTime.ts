import type { Random } from '../bench/data/random'

/**
 * When to kill: at random within a time that follows how long the work takes here and now, so that
 * about half of the rounds end in the middle of it on any computer.
 */
export class KillTime {
  /** @param longest the first guess, ms */
  constructor(
    private readonly random: Random,
    private longest: number
  ) {}

  next(): number {
    return this.random.whole(0, Math.round(this.longest))
  }

  /** Whether the work was done before the kill. */
  told(wasDone: boolean): void {
    this.longest = Math.max(5, this.longest * (wasDone ? 0.85 : 1.18))
  }
}
