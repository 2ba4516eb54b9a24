import type { Instant } from '@shared/time/zonedTime'
import type { Reminder } from './reminder'

/** That a reminder was said, the last time. */
export interface Said {
  /** The instant of the fact that it was about. */
  about: Instant
  /** When it was to be said. */
  plannedAt: Instant
  /** When it was said, by the clock of then. */
  saidAt: Instant
  /** The key of the notification that said it. */
  note: string
  /** Whether that was shown; else the program ended in between, and nobody knows. */
  isShown: boolean
}

/** Whether this very reminder was said, or one like it before an interview was moved a little. */
export function wasSaid(
  { about, since }: Pick<Reminder, 'about' | 'since'>,
  said: Said | undefined,
  now: Instant
): boolean {
  if (said === undefined || !said.isShown) return false
  // A clock that was ahead and is right again would say that the future was spoken of.
  const saidAt = said.saidAt <= now ? said.saidAt : Math.min(said.saidAt, said.plannedAt)
  return said.about === about || saidAt >= since
}
