/** The page writes its dates with the words that reminders use as well. */
export * from '@shared/time/dates'
