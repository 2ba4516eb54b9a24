import { z } from 'zod'
import { isAccelerator } from '../model/accelerator'
import { AFTER_INTERVIEW, LAST_CALL_BEFORE, SOON_BEFORE } from '../model/reminderSettings'
import { instant } from '../time/schemas'

/** 'HH:mm', from 00:00 to 23:59. */
const timeOfDay = z
  .string({ error: 'Choose a time.' })
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'Choose a time, such as 21:00.' })

/** The same time twice could mean the whole day as well as none of it. */
const quietHours = z
  .object({ from: timeOfDay, to: timeOfDay })
  .refine(({ from, to }) => from !== to, {
    error: 'Let them end at another time than they begin.',
    path: ['to']
  })

/** Each part of what the user is reminded of. */
export const reminderChoice = z.object({
  dayBefore: z.boolean(),
  soonBefore: z.literal(SOON_BEFORE),
  afterInterview: z.literal(AFTER_INTERVIEW).nullable(),
  thankYous: z.boolean(),
  lastCallBefore: z.literal(LAST_CALL_BEFORE),
  followUps: z.boolean(),
  overdue: z.boolean(),
  quiet: quietHours.nullable(),
  doNotDisturbUntil: instant.nullable()
})

/** Each part of how the program sits on the desktop. */
export const desktopChoice = z.object({
  staysInTray: z.boolean(),
  quickCapture: z
    .string()
    .max(80)
    .refine(isAccelerator, { error: 'Choose a key together with Ctrl, Alt or ⌘.' })
    .nullable(),
  saidItStays: z.boolean()
})
