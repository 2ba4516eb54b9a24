import { formatDay, formatDuration, formatTime } from '@renderer/ui/dates'
import type { Desk } from '@renderer/ui/desk'
import { interviewTitle } from '@renderer/ui/interviewWords'
import type { InterviewView } from '@shared/model/views'

const DAY = 86_400_000
const MINUTE = 60_000

type Timed = Pick<InterviewView, 'startsAt' | 'endsAt'>

/** 'ended 20 min ago', 'since 14:00'; on another day 'Tue 25 Nov', ahead 'Fri 28 Nov, 14:00'. */
export function beganWords({ startsAt, endsAt }: Timed, desk: Desk): string {
  const { now } = desk
  if (startsAt > now) return `${formatDay(startsAt, desk, now)}, ${formatTime(startsAt, desk)}`
  if (endsAt > now) return `since ${formatTime(startsAt, desk)}`
  if (now - endsAt < MINUTE) return 'just ended'
  const minutes = Math.floor((now - endsAt) / MINUTE) * MINUTE
  if (minutes < DAY) return `ended ${formatDuration(minutes)} ago`
  return formatDay(startsAt, desk, now)
}

/** 'Phone screen, ended 20 min ago'. */
export function aboutWords(
  interview: Timed & Pick<InterviewView, 'round' | 'kind'>,
  desk: Desk
): string {
  return `${interviewTitle(interview)}, ${beganWords(interview, desk)}`
}
