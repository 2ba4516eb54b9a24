import type { ReminderSettings } from '@shared/model/reminderSettings'
import type { PendingTouchpoint, ReminderFacts, ScheduledInterview } from '@shared/reminders'
import { instantOf, localDateOf, offsetMinutes } from '@shared/time/zonedTime'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Something that must be said, told in another way than the program tells it: by asking each instant. */
export interface Occasion {
  key: string
  about: number
  /** Said under this key from here on, it need not be said. */
  since: number
  /** Instants at which it may begin or end to be sayable. */
  turns: number[]
  isSayable: (at: number) => boolean
}

interface Wish {
  key: string
  about: number
  since: number | 'when it is told'
  wanted: number
  earliest: number
  until: number
}

export function occasionsOf(
  { interviews, touchpoints }: ReminderFacts,
  settings: ReminderSettings,
  zone: string
): Occasion[] {
  const told = (wish: Wish): number => tellAt(wish, settings, zone)
  return [
    ...interviews.flatMap((interview) => ofInterview(interview, settings, zone)),
    ...touchpoints.flatMap((touchpoint) => ofTouchpoint(touchpoint, settings, told))
  ].map((wish): Occasion => {
    const from = told(wish)
    return {
      key: wish.key,
      about: wish.about,
      since: wish.since === 'when it is told' ? from : wish.since,
      turns: [from, wish.wanted, wish.until, settings.doNotDisturbUntil ?? from].flatMap((at) =>
        Number.isFinite(at) ? [at, endOfQuiet(at, settings, zone)] : []
      ),
      isSayable: (at) =>
        at >= from &&
        at < wish.until &&
        at >= (settings.doNotDisturbUntil ?? -Infinity) &&
        (!isQuiet(at, settings, zone) || endOfQuiet(at, settings, zone) >= wish.until)
    }
  })
}

function ofInterview(
  { id, startsAt, endsAt, loggedAt, isJotted, askAgainAt }: ScheduledInterview,
  settings: ReminderSettings,
  zone: string
): Wish[] {
  const soon = startsAt - settings.soonBefore * MINUTE
  const yesterday = localDateOf(instantOf(`${localDateOf(startsAt, zone)}T12:00`, zone) - DAY, zone)
  const evening = instantOf(`${yesterday}T18:00`, zone)
  const since = 'when it is told'
  const wishes: (Wish & { isOn: boolean })[] = [
    {
      isOn: settings.dayBefore && evening > loggedAt,
      ...{
        key: `day-before:${id}`,
        about: startsAt,
        since,
        wanted: evening,
        earliest: loggedAt,
        until: soon
      }
    },
    {
      isOn: settings.soonBefore > 0 && soon > loggedAt,
      ...{
        key: `soon-before:${id}`,
        about: startsAt,
        since,
        wanted: soon,
        earliest: loggedAt,
        until: startsAt
      }
    }
  ]
  if (settings.afterInterview !== null && !isJotted) {
    const wanted = endsAt + settings.afterInterview * MINUTE
    wishes.push({
      isOn: true,
      ...{
        key: `jot:${id}`,
        about: endsAt,
        since: endsAt,
        wanted,
        earliest: endsAt,
        until: endsAt + DAY
      }
    })
    if (askAgainAt !== null) {
      const again = {
        about: askAgainAt,
        since: askAgainAt,
        wanted: askAgainAt,
        earliest: askAgainAt
      }
      wishes.push({ isOn: true, key: `jot-again:${id}`, ...again, until: askAgainAt + DAY })
    }
  }
  return wishes.filter(({ isOn }) => isOn)
}

function ofTouchpoint(
  touchpoint: PendingTouchpoint,
  settings: ReminderSettings,
  told: (wish: Wish) => number
): Wish[] {
  const { kind, applicationId, interviewId, personId, opensAt, dueAt, overdueAt } = touchpoint
  const isThanks = kind === 'thank-you'
  if (!(isThanks ? settings.thankYous : settings.followUps)) return []
  const who = `${kind}/${applicationId}/${interviewId ?? '-'}${isThanks ? `/${personId ?? '-'}` : ''}`
  const lapsesAt = touchpoint.lapsesAt ?? Infinity
  const wishes: Wish[] = []
  if (isThanks) {
    const lastCall: Wish = {
      ...{
        key: `last-call:${who}`,
        about: opensAt,
        since: dueAt,
        earliest: opensAt,
        until: overdueAt
      },
      wanted: overdueAt - settings.lastCallBefore * MINUTE
    }
    const good = { key: `good-moment:${who}`, about: opensAt, since: opensAt, earliest: opensAt }
    wishes.push(lastCall, { ...good, wanted: opensAt + HOUR, until: told(lastCall) })
  } else {
    const until = settings.overdue ? overdueAt : lapsesAt
    const morning = { about: opensAt, since: opensAt, wanted: opensAt, earliest: opensAt, until }
    wishes.push({ key: `follow-up:${who}`, ...morning })
  }
  if (settings.overdue) {
    const late = { about: overdueAt, since: dueAt, wanted: overdueAt, earliest: overdueAt }
    wishes.push({ key: `overdue:${who}`, ...late, until: lapsesAt })
  }
  const over = touchpoint.snoozedUntil
  if (over === null || over <= opensAt) return wishes
  const again = { about: over, since: over, wanted: over, earliest: over, until: lapsesAt }
  return [
    ...wishes.map((wish) => ({
      ...wish,
      wanted: Math.max(wish.wanted, over),
      earliest: Math.max(wish.earliest, over)
    })),
    { key: `snooze-over:${who}`, ...again }
  ]
}

/** Not in the quiet hours; before them, where after them were too late. */
function tellAt(
  { wanted, earliest, until }: Wish,
  settings: ReminderSettings,
  zone: string
): number {
  if (!isQuiet(wanted, settings, zone)) return wanted
  const end = endOfQuiet(wanted, settings, zone)
  if (end < until) return end
  return Math.max(earliest, beginningOfQuiet(wanted, settings, zone) - 15 * MINUTE)
}

function isQuiet(at: number, { quiet }: ReminderSettings, zone: string): boolean {
  if (quiet === null) return false
  const [from, to] = [minuteOf(quiet.from), minuteOf(quiet.to)]
  const minute = (((at / MINUTE + offsetMinutes(at, zone)) % 1440) + 1440) % 1440
  return from < to ? minute >= from && minute < to : minute >= from || minute < to
}

/** Of the day; the time is 'HH:mm'. */
function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}

/** The first whole minute from there on that is not quiet; the same instant where it is not. */
function endOfQuiet(at: number, settings: ReminderSettings, zone: string): number {
  if (!isQuiet(at, settings, zone)) return at
  const minute = Math.floor(at / MINUTE) * MINUTE
  const key = `${minute} ${zone} ${settings.quiet?.from} ${settings.quiet?.to}`
  const known = ends.get(key) ?? walk(minute, 1, settings, zone)
  ends.set(key, known)
  return known
}

const ends = new Map<string, number>()

/** The first minute of these quiet hours. */
function beginningOfQuiet(at: number, settings: ReminderSettings, zone: string): number {
  return walk(Math.floor(at / MINUTE) * MINUTE, -1, settings, zone) + MINUTE
}

/** Quarters of an hour first: every quiet hours of these histories begin and end on one. */
function walk(minute: number, way: 1 | -1, settings: ReminderSettings, zone: string): number {
  let at = minute
  while (isQuiet(at + way * 15 * MINUTE, settings, zone)) at += way * 15 * MINUTE
  while (isQuiet(at, settings, zone)) at += way * MINUTE
  return at
}
