import type { Random } from '../bench/data/random'

/** What a trial gets to work with. */
export interface Workshop {
  /** An empty folder of its own, removed afterwards. */
  folder: string
  /** The bundled worker, which `Victim` starts. */
  worker: string
  random: Random
}

export interface Verdict {
  /** How many rounds were really run. */
  tried: number
  /** What was seen, in a few words: "3,412 acknowledged". */
  seen: string
  /** One sentence for each thing that must never happen and did. */
  failures: string[]
}

/** One way of hurting the data. */
export interface Trial {
  name: string
  /** How often, in `npm test` and in `npm run torture`. */
  rounds: { short: number; long: number }
  run: (rounds: number, workshop: Workshop) => Promise<Verdict>
}
