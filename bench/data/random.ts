/** Numbers that look random and are the same for the same seed on every computer. */
export interface Random {
  /** At least 0, below 1. */
  fraction: () => number
  /** A whole number, both ends included. */
  whole: (from: number, to: number) => number
  /** True this often, 0 to 1. */
  chance: (share: number) => boolean
  pick: <T>(from: readonly T[]) => T
  /** Some of them, each once, in random order. */
  some: <T>(from: readonly T[], count: number) => T[]
}

/** The generator mulberry32 (public domain, Tommy Ettinger): 32 bits of state, ample for this. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (from: number, to: number): number =>
    from + Math.floor(fraction() * (to - from + 1))
  const pick = <T>(from: readonly T[]): T => {
    const picked = from[whole(0, from.length - 1)]
    if (picked === undefined) throw new RangeError('Nothing to pick from')
    return picked
  }
  return {
    fraction,
    whole,
    pick,
    chance: (share) => fraction() < share,
    some: (from, count) => {
      const left = [...from]
      return Array.from({ length: Math.min(count, left.length) }, () =>
        left.splice(whole(0, left.length - 1), 1)
      ).flat()
    }
  }
}
