import type { RouteInput } from '@shared/ipc/contract'
import type { NoteView } from '@shared/model/views'
import { done, refused, type Outcome } from '@shared/outcome'
import type { Clock } from '@shared/time/Clock'
import type { Db } from '../database'
import type { InterviewRepository } from '../interviews'
import type { TouchpointService } from '../touchpoints'
import type { NoteRepository } from './NoteRepository'
import type { PromiseRepository } from './PromiseRepository'

const GONE = refused('NOT_FOUND', 'This interview is no longer there.')

/** What was said at an interview: notes, and when they promised to be in touch. */
export class DebriefService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly interviews: InterviewRepository,
    private readonly notes: NoteRepository,
    private readonly promises: PromiseRepository,
    private readonly touchpoints: TouchpointService
  ) {}

  writeNote(input: RouteInput<'notes.write'>): Outcome<NoteView> {
    const { id, after, interviewId, ...rest } = input
    // Only a concern has an answer; whatever else the form held with it is not one.
    const note = { ...rest, answer: rest.kind === 'concern' ? rest.answer : null }
    return this.db.transaction(() => {
      if (this.interviews.find(interviewId) === null) return GONE
      const now = this.clock.now()
      if (id !== null && !this.notes.change(id, interviewId, note, now)) {
        return refused('NOT_FOUND', 'This note was removed in the meantime.')
      }
      const written = this.notes.find(id ?? this.notes.add(interviewId, note, after, now))
      if (written === null) throw new Error('A note just written cannot be read')
      return done(written)
    })()
  }

  removeNote(id: number): Outcome<null> {
    return this.notes.remove(id)
      ? done(null)
      : refused('NOT_FOUND', 'This note was removed in the meantime.')
  }

  writePromise({ interviewId, promise }: RouteInput<'promises.write'>): Outcome<null> {
    return this.db.transaction(() => {
      const interview = this.interviews.find(interviewId)
      if (interview === null) return GONE
      if (promise === null || (promise.by === null && promise.text === '')) {
        this.promises.remove(interviewId)
      } else {
        this.promises.keep(interviewId, promise, this.clock.now())
      }
      this.touchpoints.recalculate(interview.applicationId)
      return done(null)
    })()
  }
}
