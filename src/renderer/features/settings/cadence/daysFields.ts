import type { CadenceChoice } from '@shared/cadence'

/** A number of working days among the settings. */
export interface DaysField {
  label: string
  note?: string
  /** What follows "5 working days". */
  after: string
  /** Where it stands in the cadence, dotted. */
  path: string
  read: (cadence: CadenceChoice) => number
  write: (cadence: CadenceChoice, days: number) => CadenceChoice
}

type FollowUpDays = Exclude<keyof CadenceChoice['followUp'], 'max'>

export const DAYS_FIELDS: readonly DaysField[] = [
  followUpDays('afterPromise', 'Follow up on a promised date', 'after it'),
  followUpDays('noPromise', 'Follow up when none was named', 'after the interview'),
  followUpDays('second', 'Second follow-up', 'after the first'),
  followUpDays('closeOut', 'Suggest closing the application', 'after the last one'),
  {
    label: 'Check in after applying',
    note: '0 for never.',
    after: 'without a word',
    path: 'checkInAfter',
    read: ({ checkInAfter }) => checkInAfter,
    write: (cadence, days) => ({ ...cadence, checkInAfter: days })
  }
]

function followUpDays(key: FollowUpDays, label: string, after: string): DaysField {
  return {
    label,
    after,
    path: `followUp.${key}`,
    read: ({ followUp }) => followUp[key],
    write: (cadence, days) => ({
      ...cadence,
      followUp: { ...cadence.followUp, [key]: days }
    })
  }
}
