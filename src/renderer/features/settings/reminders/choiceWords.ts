import {
  AFTER_INTERVIEW,
  LAST_CALL_BEFORE,
  SOON_BEFORE,
  type AfterInterview,
  type LastCallBefore,
  type SoonBefore
} from '@shared/model/reminderSettings'

interface Choice<Value> {
  value: Value
  label: string
}

const HOUR = 60

/** '15 minutes', '1 hour', '3 hours'. */
function lengthWords(minutes: number): string {
  if (minutes < HOUR) return `${minutes} minutes`
  const hours = minutes / HOUR
  return hours === 1 ? '1 hour' : `${hours} hours`
}

export const SOON_CHOICES: readonly Choice<SoonBefore>[] = SOON_BEFORE.map((value) => ({
  value,
  label: value === 0 ? 'not at all' : lengthWords(value)
}))

export const ASK_CHOICES: readonly Choice<AfterInterview | null>[] = [
  ...AFTER_INTERVIEW.map((value) => ({
    value,
    label: value === 0 ? 'as it ends' : `${lengthWords(value)} after`
  })),
  { value: null, label: 'never' }
]

export const LAST_CALL_CHOICES: readonly Choice<LastCallBefore>[] = LAST_CALL_BEFORE.map(
  (value) => ({ value, label: lengthWords(value) })
)
