import type { RouteInput } from '@shared/ipc/contract'
import { someTimeOf } from '@shared/model/heardDay'
import type { Answer, Stage } from '@shared/model/words'
import { done, refused, type Outcome } from '@shared/outcome'
import type { Clock } from '@shared/time/Clock'
import { localDateOf } from '@shared/time/zonedTime'
import type { ApplicationTables } from '../applications'
import type { Db } from '../database'
import type { TouchpointService } from '../touchpoints'
import type { ReplyRepository } from './ReplyRepository'

type Heard = RouteInput<'replies.heard'>

/** "Heard back", and what follows from it; touchpoints follow in the same transaction. */
export class ReplyService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    /** The user's IANA zone now. */
    private readonly timeZone: () => string,
    private readonly tables: Pick<ApplicationTables, 'applications' | 'fields' | 'people'>,
    private readonly replies: ReplyRepository,
    private readonly touchpoints: TouchpointService
  ) {}

  heard(input: Heard): Outcome<{ id: number }> {
    return this.db.transaction((): Outcome<{ id: number }> => {
      const { applicationId, heardOn } = input
      const stored = this.tables.fields.read(applicationId)
      if (stored === null) return refused('NOT_FOUND', 'This application is no longer there.')
      for (const personId of [input.personId, input.promise?.personId ?? null]) {
        if (personId !== null && this.tables.people.find(personId) === null) {
          return refused('NOT_FOUND', 'This person is no longer there.')
        }
      }
      const now = this.clock.now()
      if (heardOn !== null && heardOn > localDateOf(now, this.timeZone())) {
        const message = 'That day is still to come; choose today or a day before.'
        return refused('INVALID_INPUT', message, { fields: [{ path: 'heardOn', message }] })
      }
      const id = this.replies.add({ ...input, heardAt: this.heardAt(heardOn, now) })
      if (input.answer === 'offer' && input.decideBy !== null) {
        this.tables.fields.write(applicationId, { ...stored, decideBy: input.decideBy }, now)
      }
      const stage = stageAfter(input.answer, stored.stage)
      if (stage !== null) this.tables.applications.setStage(applicationId, stage, now)
      this.touchpoints.recalculate(applicationId)
      return done({ id })
    })()
  }

  /** When the follow-up would open if they were in touch with this date. */
  foresee({ applicationId, heardOn, by }: RouteInput<'replies.foresee'>): {
    followUpAt: number | null
  } {
    const at = this.heardAt(heardOn, this.clock.now())
    const promise = { by, text: '', person: null }
    const planned = this.touchpoints
      .foresee(applicationId, { kind: 'heard', at, promise })
      .findLast(
        ({ kind, closed }) =>
          closed === null && (kind === 'follow-up' || kind === 'second-follow-up')
      )
    return { followUpAt: planned?.opensAt ?? null }
  }

  private heardAt(heardOn: string | null, now: number): number {
    const zone = this.timeZone()
    return heardOn === null || heardOn === localDateOf(now, zone) ? now : someTimeOf(heardOn, zone)
  }
}

/** Where an answer leads from a stage; null where it stays. */
function stageAfter(answer: Answer, stage: Stage): Stage | null {
  if (answer === 'offer') return 'offer'
  if (answer === 'no') return 'rejected'
  const isBefore = stage === 'wishlist' || stage === 'applied'
  return answer === 'invitation' && isBefore ? 'interviewing' : null
}
