import { chipWords, whenNear } from '@renderer/features/touchpoints'
import type { ChipTone } from '@renderer/ui/chipTone'
import * as dates from '@renderer/ui/dates'
import { interviewTitle } from '@renderer/ui/interviewWords'
import { localDateOf } from '@shared/time/zonedTime'
import { dayText } from '@shared/time/dayText'
import type { Reader } from './reader'
import type { NextStep } from './nextStep'

export interface NextWords {
  tone: ChipTone
  icon: string
  text: string
  /** Why, or what exactly. */
  title: string
}

/** What the chip of the next step says. */
export function nextWords(step: NextStep, reader: Reader): NextWords {
  switch (step.kind) {
    case 'message':
      return messageWords(step, reader)
    case 'interview': {
      const when = meetingTime(step.interview.startsAt, reader)
      return {
        tone: 'none',
        icon: 'i-lucide-calendar-days',
        text: when,
        title: `${interviewTitle(step.interview)}, ${when}`
      }
    }
    case 'decide':
    case 'closes':
      return dayWords(step, reader)
  }
}

function messageWords(
  { touchpoint, count }: Extract<NextStep, { kind: 'message' }>,
  reader: Reader
): NextWords {
  const title = touchpoint.because
  // A draft is one of several; what is said is said of all.
  const { tone, icon, text, short } = chipWords(
    count === 1 ? touchpoint : { ...touchpoint, hasDraft: false },
    reader
  )
  // A card has room for the fewer words.
  const words = short ?? text
  return { tone, icon, text: count === 1 ? words : several(words, count), title }
}

/** '2 due in 19 h', '3 last calls · 5 h left', '2 × Follow up Mon 1 Dec'. */
function several(text: string, count: number): string {
  if (text.startsWith('Due in')) return `${count} due in${text.slice(6)}`
  if (text.startsWith('Last call')) return `${count} last calls${text.slice(9)}`
  if (text.startsWith('Late')) return `${count} late${text.slice(4)}`
  return `${count} × ${text}`
}

function dayWords(
  { kind, on }: Extract<NextStep, { kind: 'decide' | 'closes' }>,
  reader: Reader
): NextWords {
  const today = localDateOf(reader.now, reader.timeZone)
  const day = dayText(on, reader.locale, today)
  const isPast = on < today
  if (kind === 'decide') {
    const text = `Decide by ${day}`
    return { tone: isPast ? 'over' : 'offer', icon: 'i-lucide-star', text, title: text }
  }
  const text = `${isPast ? 'Closed' : 'Closes'} ${day}`
  return { tone: 'none', icon: 'i-lucide-calendar-clock', text, title: text }
}

/** 'Today 16:00', 'Tomorrow 10:30', 'Fri 11:30' within a week, 'Fri 5 Dec 11:30' further on. */
export function meetingTime(startsAt: number, reader: Reader): string {
  const days = dates.daysBetween(reader.now, startsAt, reader)
  if (days === 0 || days === 1) {
    const day = dates.formatRelativeDay(startsAt, reader, reader.now)
    return `${day} ${dates.formatTime(startsAt, reader)}`
  }
  return whenNear(startsAt, reader)
}
