import { useDesk } from './desk'
import * as dates from './dates'

/** The functions of `dates`, bound to the locale, the zone and the running clock of this desk. */
export interface BoundDates {
  day(instant: number): string
  time(instant: number): string
  longDay(instant: number): string
  relativeDay(instant: number): string
  /** 'today 16:00', 'tomorrow 09:00', 'Fri 28 Nov 09:00'. */
  dayAndTime(instant: number): string
  /** 'today', 'tomorrow', 'on Fri 28 Nov'. */
  nearDay(instant: number): string
  duration(milliseconds: number): string
}

export function useDates(): BoundDates {
  const desk = useDesk()
  const day = (instant: number): string => dates.formatDay(instant, desk, desk.now)
  const time = (instant: number): string => dates.formatTime(instant, desk)
  return {
    day,
    time,
    longDay: (instant) => dates.formatLongDay(instant, desk),
    relativeDay: (instant) => dates.formatRelativeDay(instant, desk, desk.now),
    dayAndTime(instant) {
      const away = dates.daysBetween(desk.now, instant, desk)
      const name = Math.abs(away) <= 1
      const dayText = name
        ? dates.formatRelativeDay(instant, desk, desk.now).toLowerCase()
        : day(instant)
      return `${dayText} ${time(instant)}`
    },
    nearDay(instant) {
      return Math.abs(dates.daysBetween(desk.now, instant, desk)) <= 1
        ? dates.formatRelativeDay(instant, desk, desk.now).toLowerCase()
        : `on ${day(instant)}`
    },
    duration: dates.formatDuration
  }
}
