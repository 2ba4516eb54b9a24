/** A reminder that is still to come, in words. */
export interface NextReminderView {
  /** When it will be said; instant, ms. */
  at: number
  /** What it is about: 'Dana Whitfield', '2 for Copperline Freight'. */
  about: string
  /** Why then: 'Last call ends at 19:00', 'Best by tomorrow 14:00, held by quiet hours'. */
  reason: string
}
