const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** '14 h 41 min', '25 min', '3 days': how long after an interview's end a letter left. */
export function sentAfter(milliseconds: number): string {
  if (milliseconds < MINUTE) return 'under a minute'
  if (milliseconds >= 3 * DAY) return `${Math.floor(milliseconds / DAY)} days`
  const hours = Math.floor(milliseconds / HOUR)
  const minutes = Math.floor((milliseconds % HOUR) / MINUTE)
  return [hours > 0 ? `${hours} h` : '', minutes > 0 ? `${minutes} min` : '']
    .filter((part) => part !== '')
    .join(' ')
}
