import type { DayQuestion } from '@renderer/app/dayDialog'

/** What the dialog says about either way to put something off. */
export const DAY_WORDS: Record<
  DayQuestion['what'],
  {
    title: string
    label: string
    example: string
    /** What the picker beside it is called. */
    picked: string
    hint: string
    act: string
    /** Said where nothing or nothing known was written. */
    missing: string
    /** Said where it is over. */
    over: string
  }
> = {
  snooze: {
    title: 'Snooze until when?',
    label: 'Leave it alone until',
    example: 'Fri 14:00',
    picked: 'That is',
    hint: 'When it is due stays as it is.',
    act: 'Snooze',
    missing: 'Write it like “Fri 14:00” or “tomorrow”, or pick it.',
    over: 'That is over. Choose a time that is still to come.'
  },
  pin: {
    title: 'Move it to another day',
    label: 'Write on',
    example: 'next Tuesday',
    picked: 'That is',
    hint: 'The day stays as you choose it, whatever they say later.',
    act: 'Move it',
    missing: 'Write it like “next Tuesday” or “3 Dec”, or pick it.',
    over: 'That day is over. Choose today or a later one.'
  }
}
