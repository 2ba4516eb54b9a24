import { z } from 'zod'
import { seed } from '../../src/shared/letter'
import { lettersFacts } from './lettersFacts'
import { askedLetter, letterScenario as scenario } from './readLetterScenario'
import { reviewed, tracked } from './reviewed'

const question = scenario.extend({
  letter: askedLetter.extend({ variant: z.int().min(0).default(0) }),
  tracked
})

/** The letter that the product drafts from the notes, to whom, and what it says about it. */
export async function letterScenario(given: unknown): Promise<object> {
  const { letter, ...rest } = question.parse(given)
  const facts = lettersFacts(rest, letter, letter.variant)
  const { recipient } = facts
  const { hint, ...draft } = seed(facts)
  return {
    to: { name: recipient?.name ?? null, email: recipient?.email ?? null },
    ...draft,
    ...(hint === null ? {} : { hint }),
    review: await reviewed(draft, facts, rest)
  }
}
