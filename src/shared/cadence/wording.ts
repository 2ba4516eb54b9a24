/** "the next working day", or "5 working days later". */
export function workingDaysLater(days: number): string {
  return days === 1 ? 'the next working day' : `${workingDays(days)} later`
}

export function workingDays(days: number): string {
  return days === 1 ? 'one working day' : `${days} working days`
}
