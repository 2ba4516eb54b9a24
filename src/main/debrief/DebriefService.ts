import type { RouteInput } from '@shared/ipc/contract'
import { changedMeanwhile } from '@shared/model/changedMeanwhile'
import type { NoteView } from '@shared/model/views'
import { done, refused, type Outcome } from '@shared/outcome'
import type { Clock } from '@shared/time/Clock'
import type { Db } from '../database'
import type { InterviewRepository } from '../interviews'
import type { TouchpointService } from '../touchpoints'
import type { NoteRepository } from './NoteRepository'
import type { PromiseRepository } from './PromiseRepository'

const NOTE_GONE = refused('NOT_FOUND', 'This note was removed in the meantime.')
const NOTE_CHANGED = refused('CONFLICT', 'This note was changed in the meantime.')
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
    const { id, after, interviewId, before, ...rest } = input
    // Only a concern has an answer; whatever else the form held with it is not one.
    const note = { ...rest, answer: rest.kind === 'concern' ? rest.answer : null }
    return this.db.transaction((): Outcome<NoteView> => {
      if (this.interviews.find(interviewId) === null) return GONE
      const now = this.clock.now()
      if (id !== null) {
        const stored = this.notes.find(id)
        if (stored === null) return NOTE_GONE
        if (before && changedMeanwhile({ ...stored }, before).length > 0) return NOTE_CHANGED
        if (!this.notes.change(id, interviewId, note, now)) return NOTE_GONE
      }
      const written = this.notes.find(id ?? this.notes.add(interviewId, note, after, now))
      if (written === null) throw new Error('A note just written cannot be read')
      return done(written)
    })()
  }

  removeNote({ id, before }: RouteInput<'notes.remove'>): Outcome<null> {
    return this.db.transaction((): Outcome<null> => {
      const stored = this.notes.find(id)
      if (stored === null) return NOTE_GONE
      if (before && changedMeanwhile({ ...stored }, before).length > 0) return NOTE_CHANGED
      this.notes.remove(id)
      return done(null)
    })()
  }

  writePromise({ interviewId, promise, before }: RouteInput<'promises.write'>): Outcome<null> {
    return this.db.transaction((): Outcome<null> => {
      const interview = this.interviews.find(interviewId)
      if (interview === null) return GONE
      const stored = this.promises.ofInterview(interviewId)
      if (before !== undefined && changedMeanwhile({ stored }, { stored: before }).length > 0) {
        return refused('CONFLICT', 'What they promised was changed in the meantime.')
      }
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
