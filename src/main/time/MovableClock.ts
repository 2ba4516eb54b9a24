import type { Clock } from '@shared/time/Clock'

/** A clock that may be set: for the sample data and for tests. */
export class MovableClock implements Clock {
  private offset = 0
  private frozen: number | null = null

  constructor(private readonly base: Clock) {}

  now(): number {
    return this.frozen ?? this.base.now() + this.offset
  }

  /** From now on the clock shows this instant (ms) and runs on. */
  moveTo(instant: number): void {
    this.frozen = null
    this.offset = instant - this.base.now()
  }

  /** The clock shows this instant (ms) and stands still until it is set again. */
  freezeAt(instant: number): void {
    this.frozen = instant
  }
}
