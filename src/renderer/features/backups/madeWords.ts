import type { BoundDates } from '@renderer/ui/useDates'

/** 'Today 16:00', 'Fri 28 Nov 09:00'. */
export function madeWords(madeAt: number, dates: BoundDates): string {
  const words = dates.dayAndTime(madeAt)
  return words.charAt(0).toUpperCase() + words.slice(1)
}
