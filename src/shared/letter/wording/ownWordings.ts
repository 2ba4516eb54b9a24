import type { LetterFacts } from '../facts'
import type { OwnWordings } from '../moves/move'
import type { SituationName } from '../moves/names'

/** The user's wordings by situation, in the order in which they were written. */
export function ownWordingsOf({ ownWordings = [] }: LetterFacts): OwnWordings {
  const bySituation = new Map<SituationName, string[]>()
  for (const { situation, text } of ownWordings) {
    const before = bySituation.get(situation) ?? []
    bySituation.set(situation, [...before, text])
  }
  return bySituation
}
