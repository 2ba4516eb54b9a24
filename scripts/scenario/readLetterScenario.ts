import { z } from 'zod'

import {
  FORMALITIES,
  LETTER_KINDS,
  NOTE_KINDS,
  STAGES,
  THANK_YOU_WISHES
} from '../../src/shared/model/words'
import { localDate } from '../../src/shared/time/schemas'
import { event, id, idOrNobody, interview, isUnique, moment, settings } from './scenarioParts'

/** Text that may be missing, null or empty. */
const text = z
  .string()
  .nullish()
  .transform((given) => given ?? '')
const textOrNull = z
  .string()
  .nullish()
  .transform((given) => given ?? null)

const note = z.object({
  id,
  kind: z.enum(NOTE_KINDS),
  text,
  answer: textOrNull,
  person: idOrNobody
})

/** A letter needs a name less than a timeline does: nobody may be known. */
const person = z.object({
  id,
  name: text,
  email: textOrNull,
  title: text,
  honorific: textOrNull,
  thankYou: z.enum(THANK_YOU_WISHES).default('wanted')
})

const letterInterview = interview.extend({
  minutes: interview.shape.minutes.default(60),
  status: interview.shape.status.default('scheduled'),
  people: z.array(person).default([]).refine(isUnique, { error: 'A person stands here twice.' }),
  notes: z.array(note).default([])
})

const profile = z
  .object({
    name: text,
    email: textOrNull,
    phone: textOrNull,
    links: z
      .array(z.string())
      .nullish()
      .transform((given) => given ?? []),
    formality: z.enum(FORMALITIES).default('hi'),
    english: z.enum(['US', 'GB', 'CA', 'AU']).default('US')
  })
  .prefault({})

const application = z.object({
  company: text,
  role: text,
  posting: text,
  stage: z.enum(STAGES).default('interviewing'),
  appliedOn: localDate.nullish().transform((given) => given ?? null),
  contact: person.nullish().transform((given) => given ?? null)
})

/** What every question about a letter holds beside the scenario itself. */
export const askedLetter = z.object({
  kind: z.enum(LETTER_KINDS),
  interview: idOrNobody,
  person: id.nullish(),
  others: z
    .array(z.object({ person: idOrNobody, body: z.string() }))
    .nullish()
    .transform((given) => given ?? [])
})

/** A scenario of letters, without the letter asked for; read once for seeding and for review. */
export const letterScenario = z.object({
  now: moment,
  settings: settings.prefault({ timeZone: 'UTC' }),
  profile,
  application,
  interviews: z
    .array(letterInterview)
    .default([])
    .refine(isUnique, { error: 'An interview stands here twice.' }),
  events: z.array(event).default([])
})

export type LetterScenario = z.infer<typeof letterScenario>
export type ScenarioInterview = z.infer<typeof letterInterview>
export type ScenarioPerson = z.infer<typeof person>

/** Which letter a scenario asks about. */
export type AskedLetter = z.infer<typeof askedLetter>
