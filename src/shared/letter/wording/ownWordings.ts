import type { LetterKind } from '@shared/model/words'
import type { LetterFacts } from '../facts'
import type { OwnWordings } from '../moves/move'
import type { SituationName } from '../moves/names'
import { checkTemplate } from './checkTemplate'
import { checkWording } from './checkWording'

/**
 * The user's wordings by situation, in the order in which they were written. One that cannot be used
 * is passed over: a file brought in may hold anything.
 */
export function ownWordingsOf({ ownWordings = [] }: LetterFacts): OwnWordings {
  const bySituation = new Map<SituationName, string[]>()
  for (const { situation, text } of ownWordings) {
    if (checkWording(situation, text) !== null) continue
    const before = bySituation.get(situation) ?? []
    bySituation.set(situation, [...before, text.trim()])
  }
  return bySituation
}

/** The user's template for this kind of letter; null where there is none that can be used. */
export function ownTemplateOf({ ownTemplates = [] }: LetterFacts, kind: LetterKind): string | null {
  const own = ownTemplates.find(
    (template) => template.kind === kind && checkTemplate(kind, template.text) === null
  )
  return own?.text ?? null
}
