import type { MenuItem } from '@renderer/ui/menuItem'
import type { Stage } from '@shared/model/words'

export interface StageChoice extends MenuItem {
  stage: Stage
  /** Its name alone. */
  word: string
}

const RUNNING: readonly [Stage, string][] = [
  ['wishlist', 'Wishlist'],
  ['applied', 'Applied'],
  ['interviewing', 'Interviewing'],
  ['offer', 'Offer']
]
const ENDED: readonly [Stage, string][] = [
  ['accepted', 'Accepted'],
  ['rejected', 'Rejected'],
  ['withdrawn', 'Withdrawn'],
  ['no-response', 'No response']
]

/** The stages, and below them how it can have ended. */
export function stageChoices(now: Stage): StageChoice[] {
  const note = (stage: Stage): object => (stage === now ? { note: 'now' } : {})
  return [
    ...RUNNING.map(([stage, word]) => ({ stage, word, label: word, ...note(stage) })),
    ...ENDED.map(([stage, word], index) => ({
      stage,
      word,
      label: `Ended: ${word.toLowerCase()}`,
      ...(index === 0 && { isApart: true }),
      ...note(stage)
    }))
  ]
}

export function wordOf(stage: Stage): string {
  return [...RUNNING, ...ENDED].find(([one]) => one === stage)?.[1] ?? ''
}
