import type { Answer } from '@shared/model/words'
import type { TypedDay } from './typedDay'

/** What is in the fields of "Heard back". */
export interface HeardFields {
  answer: Answer
  /** What they said, in short. */
  text: string
  /** When there will be more. */
  day: TypedDay
  /** Until when an offer is to be answered. */
  decide: TypedDay
  /** 'YYYY-MM-DD', or '' for today. */
  heardOn: string
  /** Who was in touch: whoever is likely, nobody known, or somebody by id. */
  from: 'likely' | 'nobody' | number
}

export function blankFields(): HeardFields {
  return {
    answer: 'new-date',
    text: '',
    day: { text: '', by: '', isByHand: false },
    decide: { text: '', by: '', isByHand: false },
    heardOn: '',
    from: 'likely'
  }
}

export function isHeardFields(value: unknown): value is HeardFields {
  if (typeof value !== 'object' || value === null) return false
  const blank = blankFields()
  return Object.entries(blank).every(([key, held]) => {
    const found: unknown = Reflect.get(value, key)
    return typeof found === typeof held || (key === 'from' && typeof found === 'number')
  })
}
