import * as dates from '@renderer/ui/dates'
import { interviewTitle } from '@renderer/ui/interviewWords'
import type { ApplicationRowView, RowInterview } from '@shared/model/applicationRow'
import { isEnding, type Ending } from '@shared/model/boardColumns'
import { dayText } from '@shared/time/dayText'
import { localDateOf } from '@shared/time/zonedTime'
import { meetingTime } from './nextWords'
import type { NextStep } from './nextStep'
import type { Reader } from './reader'

const ENDED: Record<Ending, string> = {
  accepted: 'Accepted',
  rejected: 'Turned down',
  withdrawn: 'You withdrew',
  'no-response': 'No reply, closed'
}

/**
 * The one line under company and role: how far it is.
 * @param next what its chip says, which the line does not say again
 */
export function cardLine(row: ApplicationRowView, next: NextStep | null, reader: Reader): string {
  const { stage } = row
  if (isEnding(stage)) return `${ENDED[stage]} ${sinceDay(row, reader)}`
  if (stage === 'offer') return `Offer received ${sinceDay(row, reader)}`
  if (stage === 'wishlist') return closingLine(row.closesOn, reader)
  if (row.nextInterview !== null) {
    const title = interviewTitle(row.nextInterview)
    if (next?.kind === 'interview') return title
    return `${title}, ${lower(meetingTime(row.nextInterview.startsAt, reader))}`
  }
  if (row.lastInterview !== null) return heldLine(row.lastInterview, reader)
  if (row.appliedOn !== null) return `Applied ${writtenDay(row.appliedOn, reader)}`
  return stage === 'applied' ? 'Applied, day not noted' : 'No interview logged'
}

/** 'Panel, today 08:00', 'Panel, Mon 24 Nov'. */
function heldLine(interview: RowInterview, reader: Reader): string {
  const { startsAt } = interview
  const isToday = dates.daysBetween(startsAt, reader.now, reader) === 0
  const when = isToday
    ? `today ${dates.formatTime(startsAt, reader)}`
    : dates.formatDay(startsAt, reader, reader.now)
  return `${interviewTitle(interview)}, ${when}`
}

function closingLine(closesOn: string | null, reader: Reader): string {
  if (closesOn === null) return 'No closing date'
  const isPast = closesOn < localDateOf(reader.now, reader.timeZone)
  return `${isPast ? 'Closed' : 'Closes'} ${writtenDay(closesOn, reader)}`
}

function sinceDay({ stageSince }: ApplicationRowView, reader: Reader): string {
  return dates.formatDay(stageSince, reader, reader.now)
}

/** @param day 'YYYY-MM-DD' */
function writtenDay(day: string, reader: Reader): string {
  return dayText(day, reader.locale, localDateOf(reader.now, reader.timeZone))
}

/** Within a sentence; a weekday stays as it is written. */
function lower(text: string): string {
  return text.replace(/^(Today|Tomorrow)/, (word) => word.toLowerCase())
}
