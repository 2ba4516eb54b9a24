import { z } from 'zod'
import type { NextReminderView } from '../model/reminderViews'
import { route } from './route'

export const reminderRoutes = {
  /** What will be said next, soonest first; what is said together counts as one. */
  'reminders.next': route<NextReminderView[]>()(z.object({ limit: z.int().min(1).max(20) })),
  /** Shows a notification, to see whether and how they appear. */
  'reminders.test': route<null>()(z.null())
}
