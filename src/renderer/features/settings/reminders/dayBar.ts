import { formatTime } from '@shared/time/dates'
import type { QuietHours } from '@shared/model/reminderSettings'

export const DAY = 1440
const HOUR = 60
const MINUTE = 60_000
/** What a handle moves by. */
export const STEP = 15

/** Labels that stand closer than this, in minutes, would touch. */
const NEAR = 120

/** '21:30' → 1290. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * HOUR + minutes
}

/** 1290 → '21:30'; whatever lies beyond midnight is counted from the other one. */
export function timeOf(minutes: number): string {
  const within = ((minutes % DAY) + DAY) % DAY
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${two(Math.floor(within / HOUR))}:${two(within % HOUR)}`
}

/** '21:30' as the locale writes a time: '9:30 PM'. */
export function writtenTime(time: string, locale: string): string {
  return formatTime(minutesOf(time) * MINUTE, { locale, timeZone: 'UTC' })
}

/** The quiet parts of a day from midnight to midnight, in minutes. */
export function quietParts({ from, to }: QuietHours): { from: number; to: number }[] {
  const [begin, end] = [minutesOf(from), minutesOf(to)]
  if (begin < end) return [{ from: begin, to: end }]
  return [
    { from: 0, to: end },
    { from: begin, to: DAY }
  ].filter((part) => part.from < part.to)
}

/** The next step from here on which the handles do not stand on one another. */
export function stepped(minutes: number, by: number, other: number): number {
  const within = (((minutes + by) % DAY) + DAY) % DAY
  return within === other ? stepped(within, Math.sign(by) * STEP, other) : within
}

/** The step at this part of the bar's width, from 0 to 1; the last one is before midnight. */
export function stepAt(part: number): number {
  const steps = Math.round((part * DAY) / STEP)
  return Math.min(Math.max(steps, 0), DAY / STEP - 1) * STEP
}

export interface ScaleLabel {
  at: number
  text: string
  isNow?: true
}

/** What is written under the bar: the quiet hours, and what finds room beside them. */
export function scaleLabels(quiet: QuietHours, now: number, locale: string): ScaleLabel[] {
  const candidates: ScaleLabel[] = [
    { at: minutesOf(quiet.from), text: writtenTime(quiet.from, locale) },
    { at: minutesOf(quiet.to), text: writtenTime(quiet.to, locale) },
    { at: now, text: 'now', isNow: true },
    { at: 0, text: '0' },
    { at: DAY, text: '24' }
  ]
  const shown: ScaleLabel[] = []
  for (const label of candidates) {
    if (shown.every(({ at }) => Math.abs(at - label.at) >= NEAR)) shown.push(label)
  }
  return shown.sort((one, other) => one.at - other.at)
}
