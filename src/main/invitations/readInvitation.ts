import { z } from 'zod'
import { readCalendar } from '@shared/invitation'
import type { InvitedEvent } from '@shared/model/invitations'
import type { Outcome } from '@shared/outcome'
import { timeZone } from '@shared/time/schemas'
import { job } from '../side'
import { calendarText } from './calendarText'

const input = z.object({
  bytes: z.instanceof(Uint8Array),
  timeZone,
  reader: z.object({ name: z.string(), email: z.string().nullable() })
})

/** Reads a file that anybody may have made, where it can do no harm and can be ended. */
export const readInvitationJob = job(
  input,
  async ({ bytes, ...context }): Promise<Outcome<InvitedEvent[]>> => {
    const text = await calendarText(bytes)
    return text.ok ? readCalendar(text.data, context) : text
  }
)
