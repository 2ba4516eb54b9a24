import type { Outcome } from '@shared/outcome'

/** What the main process says to a side process. */
export type ToSide = { kind: 'do'; name: string; input: unknown } | { kind: 'cancel' }

/** What a side process says back: any number of times how far it is, then one of the others. */
export type FromSide =
  | { kind: 'progress'; progress: unknown }
  | { kind: 'answer'; outcome: Outcome<unknown> }
  /** Something nobody expected, whole, for the log. */
  | { kind: 'failed'; error: string }
