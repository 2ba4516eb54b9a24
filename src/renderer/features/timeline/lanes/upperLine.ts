import { stateAt } from '@shared/cadence/state'
import type { LaneView } from '@shared/model/lanesViews'
import type { ThreadEntryView } from '@shared/model/views'
import type { Stage } from '@shared/model/words'
import type { InterviewMark, StageMark, ThanksBar } from './marks'

const DAY = 24 * 3_600_000

const STILL_OPEN: readonly Stage[] = ['wishlist', 'applied', 'interviewing']

/** An interview with the time in which its people are thanked. */
export function interviewMark(entry: ThreadEntryView, now: number): InterviewMark {
  return {
    type: 'interview',
    key: `interview-${entry.id}`,
    at: entry.startsAt,
    entry,
    is: entry.status === 'scheduled' ? (entry.startsAt > now ? 'ahead' : 'begun') : entry.status,
    bar: entry.status === 'scheduled' ? thanksBar(entry, now) : null
  }
}

function thanksBar({ people, startsAt, endsAt }: ThreadEntryView, now: number): ThanksBar | null {
  const thanks = people.flatMap(({ touchpoint }) => touchpoint ?? [])
  const states = thanks.map((touchpoint) => stateAt(touchpoint, now))
  const window = { from: endsAt, to: endsAt + 2 * DAY }
  if (states.includes('waiting')) return { type: 'plan', ...window }
  if (states.includes('open') || states.includes('due')) return { type: 'open', ...window }
  if (states.includes('overdue')) return { type: 'late', ...window }
  const sentAt = thanks.flatMap(({ closed, closedAt }) =>
    closed === 'sent' && closedAt !== null ? [closedAt] : []
  )
  if (sentAt.length === 0) return null
  return { type: 'sent', from: startsAt, to: Math.max(startsAt, ...sentAt) }
}

/** What became of it since it was last open: an offer, and how that ended. */
export function stageMarks(stages: LaneView['stages']): StageMark[] {
  const open = stages.findLastIndex(({ to }) => STILL_OPEN.includes(to))
  return stages.slice(open + 1).map(({ to, changedAt }) => ({
    type: 'stage',
    key: `stage-${to}-${changedAt}`,
    at: changedAt,
    stage: to
  }))
}
