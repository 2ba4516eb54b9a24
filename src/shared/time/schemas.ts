import { z } from 'zod'
import { FIRST_YEAR, isLocalDate, isLocalDateTime, LAST_YEAR } from './localTime'
import { isTimeZone } from './zonedTime'

const NO_ZONE = 'Choose a time zone.'
const NO_DATE = 'Choose a date.'
const NO_DATE_TIME = 'Choose a date and a time.'
const NO_MOMENT = 'That is not a moment in time.'

/** An IANA time zone name that this computer knows. */
export const timeZone = z
  .string({ error: NO_ZONE })
  .min(1, { error: NO_ZONE, abort: true })
  .refine(isTimeZone, { error: 'This computer does not know that time zone. Choose another.' })

/** 'YYYY-MM-DD', a day that exists. */
export const localDate = z
  .string({ error: NO_DATE })
  .min(1, { error: NO_DATE, abort: true })
  .refine(isLocalDate, { error: 'That date does not exist.' })

/** 'YYYY-MM-DDTHH:mm', on a day that exists. */
export const localDateTime = z
  .string({ error: NO_DATE_TIME })
  .min(1, { error: NO_DATE_TIME, abort: true })
  .refine(isLocalDateTime, { error: 'That date and time do not exist.' })

/** Milliseconds since the epoch, whole, in the years that the app keeps. */
export const instant = z
  .int({ error: NO_MOMENT })
  .min(Date.UTC(FIRST_YEAR, 0, 1), { error: NO_MOMENT })
  .max(Date.UTC(LAST_YEAR + 1, 0, 1) - 1, { error: NO_MOMENT })
