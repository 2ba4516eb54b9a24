import { z } from 'zod'
import { seed } from '../../src/shared/letter'
import { lettersFacts } from './lettersFacts'
import { askedLetter, letterScenario as scenario } from './readLetterScenario'

const question = scenario.extend({
  letter: askedLetter.extend({ variant: z.int().min(0).default(0) })
})

/** The letter that the product drafts from the notes, and to whom. */
export function letterScenario(given: unknown): object {
  const { letter, ...rest } = question.parse(given)
  const facts = lettersFacts(rest, letter, letter.variant)
  const { recipient } = facts
  return {
    to: { name: recipient?.name ?? null, email: recipient?.email ?? null },
    ...seed(facts)
  }
}
