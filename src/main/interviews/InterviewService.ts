import type { RouteInput } from '@shared/ipc/contract'
import type { InvitationRef } from '@shared/model/invitations'
import type { InterviewPrefillView, KnownApplicationView } from '@shared/model/views'
import { done, refused, type Outcome } from '@shared/outcome'
import type { Clock } from '@shared/time/Clock'
import { instantOf } from '@shared/time/zonedTime'
import type { ApplicationRepository } from '../applications'
import type { Db } from '../database'
import type { PersonRepository } from '../people'
import type { TouchpointService } from '../touchpoints'
import type { InterviewRepository } from './InterviewRepository'
import { meetAll, namedTwice } from './meetAll'

type Logging = RouteInput<'interviews.log'>
type Round = NonNullable<Logging['rightAfter']>[number]

const LOOK_AGAIN = 'Something in this form needs another look.'
const NEW_ROLE = 'Write the role: this company is new here, and your letters name it.'

/** Logging interviews; touchpoints follow in the same transaction. */
export class InterviewService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly applications: ApplicationRepository,
    private readonly people: PersonRepository,
    private readonly interviews: InterviewRepository,
    private readonly touchpoints: TouchpointService,
    private readonly keepInvitation: (interviewId: number, ref: InvitationRef) => void
  ) {}

  /**
   * Logs an interview and those right after it; an application still running for the same company
   * and role takes them. Answers with the first.
   */
  log(input: Logging): Outcome<{ interviewId: number; applicationId: number }> {
    const rounds: Round[] = [
      { ...input, preparation: input.preparation ?? '' },
      ...(input.rightAfter ?? [])
    ]
    for (const [index, { people }] of rounds.entries()) {
      const twice = namedTwice(people)
      if (twice === null) continue
      const list = index === 0 ? 'people' : `rightAfter.${index - 1}.people`
      return wrong(`${list}.${twice}.name`, 'This person is in the list already.')
    }
    return this.db.transaction((): Outcome<{ interviewId: number; applicationId: number }> => {
      const now = this.clock.now()
      const application = this.applicationFor(input, rounds, now)
      if (!application.ok) return application
      const applicationId = application.data
      const [interviewId = 0] = rounds.map((round) => this.add(applicationId, round, now))
      this.touchpoints.recalculate(applicationId)
      return done({ interviewId, applicationId })
    })()
  }

  /** What is known already of an interview that is to be logged. */
  prefill({ applicationId, personId }: RouteInput<'interviews.prefill'>): InterviewPrefillView {
    const application = applicationId === null ? null : this.applications.findKnown(applicationId)
    return {
      application,
      rounds: application === null ? [] : this.interviews.roundsOf(application.id),
      person: personId === null ? null : this.people.find(personId)
    }
  }

  /** When the follow-up for an interview alone would open, as long as they promise nothing. */
  foresee({ startLocal, timeZone, minutes }: RouteInput<'interviews.foresee'>): {
    followUpAt: number | null
  } {
    return { followUpAt: this.touchpoints.followUpAfter({ startLocal, timeZone, minutes }) }
  }

  private add(applicationId: number, round: Round, now: number): number {
    const { startLocal, timeZone } = round
    const startsAt = instantOf(startLocal, timeZone)
    const { minutes, kind, place, preparation } = round
    const interviewId = this.interviews.add(
      {
        applicationId,
        startLocal,
        timeZone,
        minutes,
        startsAt,
        round: round.round,
        kind,
        place,
        preparation
      },
      now
    )
    meetAll(this.people, round.people, applicationId, now).forEach((personId, position) => {
      const wish = round.people[position]?.thankYou ?? 'wanted'
      this.interviews.addPerson(interviewId, personId, wish, position)
    })
    if (round.invitation) this.keepInvitation(interviewId, round.invitation)
    return interviewId
  }

  private applicationFor(input: Logging, rounds: readonly Round[], now: number): Outcome<number> {
    const { company, role } = input
    const named = input.applicationId
    const found =
      named === undefined ? this.running(company, role) : done(this.applications.findKnown(named))
    if (!found.ok) return found
    const known = found.data
    if (known === null) {
      if (named !== undefined) {
        return refused('NOT_FOUND', 'This application is no longer there.')
      }
      if (role === '') return wrong('role', NEW_ROLE)
      return done(
        this.applications.add({ company, role, stage: 'interviewing', appliedOn: null }, now)
      )
    }
    if (
      known.stage === 'wishlist' ||
      known.stage === 'applied' ||
      this.isBack(known, rounds, now)
    ) {
      this.applications.setStage(known.id, 'interviewing', now)
    }
    return done(known.id)
  }

  /** The application meant where none is named; the role may be left to the only one that runs. */
  private running(company: string, role: string): Outcome<KnownApplicationView | null> {
    if (role !== '') return done(this.applications.findRunning(company, role))
    const all = this.applications.runningAt(company)
    if (all.length < 2) return done(all[0] ?? null)
    const roles = all.slice(0, 3).map((one) => `“${one.role}”`)
    return wrong('role', `Several applications run there. Write which: ${roles.join(', ')}.`)
  }

  /** Whether an application that was closed goes on, since there is an interview to come. */
  private isBack({ stage }: KnownApplicationView, rounds: readonly Round[], now: number): boolean {
    const isClosed = ['rejected', 'withdrawn', 'no-response'].includes(stage)
    return (
      isClosed && rounds.some(({ startLocal, timeZone }) => instantOf(startLocal, timeZone) > now)
    )
  }
}

function wrong(
  path: string,
  message: string
): { ok: false; error: ReturnType<typeof refused>['error'] } {
  return refused('INVALID_INPUT', LOOK_AGAIN, { fields: [{ path, message }] })
}
