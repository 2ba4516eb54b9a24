import type { RouteInput } from '@shared/ipc/contract'
import { done, refused, type Outcome } from '@shared/outcome'
import type { Clock } from '@shared/time/Clock'
import { instantOf } from '@shared/time/zonedTime'
import type { ApplicationRepository } from '../applications'
import type { Db } from '../database'
import type { PersonRepository } from '../people'
import type { TouchpointService } from '../touchpoints'
import type { InterviewRepository } from './InterviewRepository'

/** Logging interviews; touchpoints follow in the same transaction. */
export class InterviewService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly applications: ApplicationRepository,
    private readonly people: PersonRepository,
    private readonly interviews: InterviewRepository,
    private readonly touchpoints: TouchpointService
  ) {}

  /** Logs an interview; an application still running for the same company and role takes it. */
  log(
    input: RouteInput<'interviews.log'>
  ): Outcome<{ interviewId: number; applicationId: number }> {
    const twice = nameTwice(input.people)
    if (twice !== null) {
      return refused('INVALID_INPUT', 'Something in this form needs another look.', {
        fields: [{ path: `people.${twice}.name`, message: 'This person is in the list already.' }]
      })
    }
    return this.db.transaction(() => {
      const now = this.clock.now()
      const applicationId = this.applicationFor(input.company, input.role, now)
      const { startLocal, timeZone, minutes, round, kind, place } = input
      const startsAt = instantOf(startLocal, timeZone)
      const interviewId = this.interviews.add(
        { applicationId, startLocal, timeZone, minutes, startsAt, round, kind, place },
        now
      )
      input.people.forEach((person, position) => {
        const personId = this.people.meet(person, applicationId, now)
        this.interviews.addPerson(interviewId, personId, person.thankYou, position)
      })
      this.touchpoints.recalculate(applicationId)
      return done({ interviewId, applicationId })
    })()
  }

  private applicationFor(company: string, role: string, now: number): number {
    const running = this.applications.findRunning(company, role)
    if (running === null) {
      return this.applications.add({ company, role, stage: 'interviewing', appliedOn: null }, now)
    }
    if (running.stage === 'wishlist' || running.stage === 'applied') {
      this.applications.setStage(running.id, 'interviewing', now)
    }
    return running.id
  }
}

/** The index of the first person who stands in the list a second time, or null. */
function nameTwice(people: { name: string; email: string | null }[]): number | null {
  const seen = new Set<string>()
  for (const [index, { name, email }] of people.entries()) {
    const key = (email ?? name).toLowerCase()
    if (seen.has(key)) return index
    seen.add(key)
  }
  return null
}
