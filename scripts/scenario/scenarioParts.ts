import Holidays from 'date-holidays'
import { z } from 'zod'
import { placesKnownTo } from '../../src/shared/cadence'
import type { CadenceEvent, CadenceSettings } from '../../src/shared/cadence'
import {
  INTERVIEW_STATUSES,
  THANK_YOU_WISHES,
  TOUCHPOINT_KINDS
} from '../../src/shared/model/words'
import { instant, localDate, localDateTime, timeZone } from '../../src/shared/time/schemas'

/** The parts of a scenario that its kinds have in common; see cadence. */

const places = placesKnownTo(Holidays)

export const moment = z
  .string()
  .refine((text) => z.iso.datetime({ offset: true }).safeParse(text).success, {
    error: 'That is no instant such as "2026-03-04T20:00:00Z".',
    abort: true
  })
  .transform((text) => Date.parse(text))
  .pipe(instant)

export const id = z.union([z.string().min(1), z.number()])
export const idOrNobody = id.nullish().transform((given) => given ?? null)

/** Business days; more than a year of them is a slip of the finger. */
const days = (least: number, preset: number) => z.int().min(least).max(365).default(preset)

export const settings = z
  .object({
    timeZone,
    country: z
      .string()
      .refine((code) => places.isCountry(code), { error: 'No country with known holidays.' })
      .nullish(),
    region: z.string().nullish(),
    weekend: z
      .array(z.int().min(1).max(7))
      .refine((weekdays) => new Set(weekdays).size < 7, { error: 'No business day is left.' })
      .default([6, 7]),
    followUp: z
      .object({
        afterPromise: days(1, 1),
        noPromise: days(1, 5),
        second: days(1, 5),
        closeOut: days(1, 10),
        max: z.int().min(0).max(2).default(2)
      })
      .prefault({}),
    checkInAfter: days(0, 10)
  })
  .transform(({ country = null, region = null, ...rest }, context): CadenceSettings => {
    const code = country !== null && region !== null ? places.regionCode(country, region) : null
    if (region !== null && code === null) {
      context.addIssue({ code: 'custom', path: ['region'], message: 'No region of that country.' })
    }
    return { ...rest, locale: 'en-GB', country, region: code }
  })

export const person = z.object({ id, name: z.string().trim().min(1) })
export const promise = z
  .object({ by: localDate.nullable(), text: z.string().default(''), person: idOrNobody })
  .nullable()

export const interview = z.object({
  id,
  round: z
    .string()
    .nullish()
    .transform((given) => given ?? null),
  start: localDateTime,
  timeZone,
  minutes: z.int().min(1).max(1440),
  status: z.enum(INTERVIEW_STATUSES),
  people: z
    .array(person.extend({ thankYou: z.enum(THANK_YOU_WISHES) }))
    .refine(isUnique, { error: 'A person stands here twice.' }),
  promise: promise.optional().transform((given) => given ?? null)
})

const which = {
  touchpoint: z.enum(TOUCHPOINT_KINDS),
  interview: idOrNobody,
  person: idOrNobody,
  at: moment
}
export const event: z.ZodType<CadenceEvent> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sent'), ...which }),
  z.object({ kind: z.literal('skipped'), ...which }),
  z.object({ kind: z.literal('snoozed'), ...which, until: moment }),
  z.object({ kind: z.literal('pinned'), ...which, on: localDate }),
  z.object({ kind: z.literal('heard'), at: moment, promise })
])

export function isUnique(these: readonly { id: number | string }[]): boolean {
  return new Set(these.map((each) => each.id)).size === these.length
}
