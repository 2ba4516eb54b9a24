import { weekdayOfDay } from '@shared/time/localTime'
import { formatMonth, formatSpan, formatWeekday } from '@renderer/ui/dates'
import type { DateContext } from '@renderer/ui/dates'
import { dayOf, noonOf } from './scale'

/** When and where the axis is read. */
type Reader = DateContext & { readonly now: number }

/** Words over the lanes, beginning at a day. */
export interface AxisMark {
  day: number
  words: string
}

export interface AxisDay extends AxisMark {
  /** Set off from the others: a Monday. */
  isStrong: boolean
}

export interface AxisSpan extends AxisMark {
  /** In days. */
  length: number
}

export interface Axis {
  /** Weeks, or months where the days are narrow. */
  spans: AxisSpan[]
  isByWeek: boolean
  /** Days, or Mondays. */
  days: AxisDay[]
}

const DAY = 86_400_000
const WEEK = 7
const MONDAY = 1

/** A day as wide as this has room for its number, for its weekday too, and a week for its dates; px. */
const ROOM_FOR_DAY = 19
const ROOM_FOR_WEEKDAY = 46
const ROOM_FOR_WEEK = 15

/** For how much there is room; the same for many zooms. */
export interface AxisRoom {
  isByWeek: boolean
  hasEveryDay: boolean
  hasWeekdays: boolean
  /** How many days before and after today have no room for another number. */
  nearToday: number
}

/** @param dayWidth px */
export function axisRoom(dayWidth: number): AxisRoom {
  return {
    isByWeek: dayWidth >= ROOM_FOR_WEEK,
    hasEveryDay: dayWidth >= ROOM_FOR_DAY,
    hasWeekdays: dayWidth >= ROOM_FOR_WEEKDAY,
    nearToday: Math.ceil(ROOM_FOR_DAY / dayWidth) - 1
  }
}

/** Today stands among the Mondays, in the place of one that is too near for both. */
function mondaysAnd(today: number, mondays: readonly number[], near: number): number[] {
  return [...mondays.filter((day) => Math.abs(day - today) > near), today]
}

/** @param from the first day, and `to` the one after the last */
export function axisOf(from: number, to: number, room: AxisRoom, reader: Reader): Axis {
  const today = dayOf(reader.now, reader.timeZone)
  const all = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)
  const mondays = all.filter((day) => weekdayOfDay(day) === MONDAY)
  const zone = reader.timeZone
  const { isByWeek } = room
  return {
    isByWeek,
    spans: isByWeek
      ? mondays.map((day) => ({
          day,
          words: formatSpan(noonOf(day, zone), noonOf(day + WEEK - 1, zone), reader, reader.now),
          length: WEEK
        }))
      : all.filter(isFirstOfMonth).map((day) => ({
          day,
          words: formatMonth(noonOf(day, zone), reader, reader.now),
          length: daysInMonth(day)
        })),
    days: (room.hasEveryDay ? all : mondaysAnd(today, mondays, room.nearToday)).map((day) => ({
      day,
      words: dayWords(day, room, reader),
      isStrong: weekdayOfDay(day) === MONDAY
    }))
  }
}

function dayWords(day: number, { hasWeekdays }: AxisRoom, reader: Reader): string {
  const number = String(dayOfMonth(day))
  if (!hasWeekdays) return number
  return `${formatWeekday(noonOf(day, reader.timeZone), reader)} ${number}`
}

function isFirstOfMonth(day: number): boolean {
  return dayOfMonth(day) === 1
}

/** @param day the first of it */
function daysInMonth(day: number): number {
  const date = new Date(day * DAY)
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
}

function dayOfMonth(day: number): number {
  return new Date(day * DAY).getUTCDate()
}
