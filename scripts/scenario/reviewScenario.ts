import { z } from 'zod'
import { lettersFacts } from './lettersFacts'
import { askedLetter, letterScenario } from './readLetterScenario'
import { reviewed, tracked } from './reviewed'

const text = z
  .string()
  .nullish()
  .transform((given) => given ?? '')

const question = letterScenario.extend({
  letter: askedLetter.extend({ subject: text, body: text }),
  tracked
})

/** What the product says about a letter, whoever wrote it. */
export async function reviewScenario(given: unknown): Promise<object> {
  const { letter, ...scenario } = question.parse(given)
  const facts = lettersFacts(scenario, letter, 0)
  return { review: await reviewed(letter, facts, scenario) }
}
