import { z } from 'zod'
import { harperChecker } from '../../src/shared/language'
import type { LetterFacts } from '../../src/shared/letter'
import {
  knownWordsOf,
  languageCheck,
  type LanguageChecker,
  type LetterText,
  review
} from '../../src/shared/letter/review'
import type { LetterScenario } from './readLetterScenario'

/** The user's other applications; none unless they are given. */
export const tracked = z
  .array(
    z.object({
      company: z
        .string()
        .nullish()
        .transform((given) => given ?? ''),
      role: z
        .string()
        .nullish()
        .transform((given) => given ?? '')
    })
  )
  .nullish()
  .transform((given) => given ?? [])

/** One for all lines: it wakes with the first letter, which takes seconds. */
let checker: LanguageChecker | null = null

/** Every check of a letter, `language` among them, as the runner prints them. */
export async function reviewed(
  letter: LetterText,
  facts: LetterFacts,
  scenario: LetterScenario & { tracked: z.infer<typeof tracked> }
): Promise<object[]> {
  const { settings, profile, application } = scenario
  const held = { ...facts, tracked: scenario.tracked, maxFollowUps: settings.followUp.max }
  checker ??= harperChecker()
  const hints = await checker.check(letter.body, {
    english: profile.english,
    knownWords: knownWordsOf(held, application.posting)
  })
  return [...review(letter, held), languageCheck(hints, letter.body)]
}
