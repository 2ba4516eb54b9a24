import type { Stage } from './words'

/** The columns of the board. The last one holds every application that came to an end. */
export const BOARD_COLUMNS = ['wishlist', 'applied', 'interviewing', 'offer', 'closed'] as const
export type BoardColumn = (typeof BOARD_COLUMNS)[number]

/** How an application can end. */
export const ENDINGS = ['rejected', 'no-response', 'withdrawn', 'accepted'] as const
export type Ending = (typeof ENDINGS)[number]

export function isEnding(stage: Stage): stage is Ending {
  return ENDINGS.some((ending) => ending === stage)
}

export function columnOf(stage: Stage): BoardColumn {
  return isEnding(stage) ? 'closed' : stage
}

/** The stages that share a column with this one. */
export function columnMates(stage: Stage): readonly Stage[] {
  return isEnding(stage) ? ENDINGS : [stage]
}
