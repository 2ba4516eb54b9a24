import { z } from 'zod'
import { promisedBy } from '../../src/shared/cadence'
import { localDate } from '../../src/shared/time/schemas'

const scenario = z.object({ text: z.string(), from: localDate })

/** By when somebody who says this, on that day, has promised to be in touch. */
export function promiseScenario(given: unknown): { by: string | null } {
  const { text, from } = scenario.parse(given)
  return { by: promisedBy(text, from) }
}
