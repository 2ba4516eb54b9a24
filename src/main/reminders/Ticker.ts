/** Two clocks: what the wall shows, and one that nobody can set; ms. */
export interface Clocks {
  wall: () => number
  monotonic: () => number
}

/** Often enough to speak within five seconds of waking, seldom enough to cost nothing; ms. */
export const BEAT = 4_000

/** The clocks are read one after another, and the wall's is corrected a little all the time; ms. */
const TOLERANCE = 1_000

/**
 * Beats every few seconds. Timers alone do not survive sleep: they stop with the computer, and those
 * for a far instant know nothing of a clock that was set. So each beat compares the clocks: where the
 * wall's went another way than the one that cannot be set, or both stood still, the computer slept
 * or its clock was set.
 */
export class Ticker {
  private last: { wall: number; monotonic: number }
  private timer: NodeJS.Timeout | null = null

  /** @param beat told whether time went on otherwise than by itself */
  constructor(
    private readonly clocks: Clocks,
    private readonly beat: (hasJumped: boolean) => void
  ) {
    this.last = this.read()
  }

  start(): void {
    this.stop()
    this.timer = setInterval(() => this.look(), BEAT)
    this.look()
  }

  stop(): void {
    if (this.timer !== null) clearInterval(this.timer)
    this.timer = null
  }

  /** One beat. */
  look(): void {
    const now = this.read()
    const passed = now.monotonic - this.last.monotonic
    const strayed = Math.abs(now.wall - this.last.wall - passed)
    this.last = now
    this.beat(strayed > TOLERANCE || passed > 2 * BEAT)
  }

  private read(): { wall: number; monotonic: number } {
    return { wall: this.clocks.wall(), monotonic: this.clocks.monotonic() }
  }
}
