import { z } from 'zod'
import type { Facts } from '../../src/shared/cadence'
import { STAGES } from '../../src/shared/model/words'
import { localDate } from '../../src/shared/time/schemas'
import { event, interview, isUnique, moment, person, settings } from './scenarioParts'

const scenario = z.object({
  now: moment,
  settings,
  application: z.object({
    stage: z.enum(STAGES),
    appliedOn: localDate.nullish().transform((given) => given ?? null),
    contact: person.nullish().transform((given) => given ?? null)
  }),
  interviews: z.array(interview).refine(isUnique, { error: 'An interview stands here twice.' }),
  events: z.array(event)
})

/**
 * The facts and the instant "now" (ms) of a scenario.
 * @throws z.ZodError for what is no scenario
 */
export function readDueScenario(given: unknown): { now: number; facts: Facts } {
  const { now, ...facts } = scenario.parse(given)
  return { now, facts }
}
