import type { QuickView } from '@shared/model/quickViews'
import type { InterviewView } from '@shared/model/views'
import type { Clock } from '@shared/time/Clock'
import type { BegunRepository } from './BegunRepository'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How far back one still chooses from; ms. */
const LATELY = 14 * DAY

/** As many as one looks through in a menu. */
const FEW = 8

/** As long as a thank-you is still on time, the interview is on one's mind; ms. */
const ON_ONES_MIND = 48 * HOUR

/** Whoever has only just begun has no time for notes: those are about the one before; ms. */
const JUST_BEGUN = 10 * MINUTE

/** What a note that is jotted down now is about. */
export class QuickNotes {
  constructor(
    private readonly clock: Clock,
    private readonly begun: BegunRepository
  ) {}

  read(): QuickView {
    const now = this.clock.now()
    const interviews = this.begun.between(now - LATELY, now, FEW)
    return { interviews, interviewId: likeliest(interviews, now)?.id ?? null }
  }
}

/** The one that began last, as long as it is not too long ago. */
function likeliest(interviews: readonly InterviewView[], now: number): InterviewView | null {
  const recent = interviews.filter(({ endsAt }) => endsAt > now - ON_ONES_MIND)
  return recent.find(({ startsAt }) => startsAt <= now - JUST_BEGUN) ?? recent[0] ?? null
}
