import type { RouteInput } from '@shared/ipc/contract'
import type {
  ComposerView,
  EarlyView,
  LetterOccasion,
  LetterView,
  SendingView
} from '@shared/model/letterViews'
import type { PersonDetailView } from '@shared/model/people'
import type { InterviewView } from '@shared/model/views'
import { done, refused, type Outcome } from '@shared/outcome'
import type { Clock } from '@shared/time/Clock'
import type { Db } from '../database'
import type { Occasion } from '@shared/model/occasion'
import type { SendingRepository, TouchpointService } from '../touchpoints'
import type { LetterDesk } from './LetterDesk'
import type { LetterRepository, StoredLetter } from './LetterRepository'
import type { LetterVersions } from './LetterVersions'

const GONE = refused('NOT_FOUND', 'This letter is no longer there.')
const SENT = refused('CONFLICT', 'This letter was sent and is kept as it was.')
const CHANGED = refused('CONFLICT', 'This letter was changed in another window.')
const TO_COME = 'That is still to come. Say when you sent it.'
const TOO_EARLY = 'That is before the interview. Say when you sent it.'

/** A message as it left; without a time it left now. */
type Sent = Omit<RouteInput<'touchpoints.markSent'>, 'sentAt'> & { sentAt?: number | null }

/** What a letter is to and about. */
interface LetterEnds {
  findPerson: (id: number) => PersonDetailView | null
  findInterview: (id: number) => Pick<InterviewView, 'startsAt'> | null
}

/** Letters: seeded, saved as they are typed, kept as they were sent. */
export class LetterService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly letters: LetterRepository,
    private readonly versions: LetterVersions,
    private readonly sendings: SendingRepository,
    private readonly touchpoints: TouchpointService,
    private readonly desk: LetterDesk,
    private readonly ends: LetterEnds
  ) {}

  /** The letter for this occasion; the first time it is seeded from the notes. */
  open(occasion: LetterOccasion): Outcome<ComposerView> {
    return this.desk.open(occasion)
  }

  /** The message that it is too early for; nothing is begun by asking. */
  early(occasion: LetterOccasion): EarlyView | null {
    return this.desk.early(occasion)
  }

  /** Whether there is one for this occasion already. */
  isBegun(occasion: LetterOccasion): boolean {
    return this.letters.findFor(occasion) !== null
  }

  /** The application that a letter is about; none where there is no such letter. */
  applicationsOf(id: number): number[] {
    const letter = this.letters.find(id)
    return letter === null ? [] : [letter.applicationId]
  }

  save(input: RouteInput<'letters.save'>): Outcome<{ revision: number; updatedAt: number }> {
    const { id, revision, subject, body, isSeeded = false } = input
    return this.db.transaction((): Outcome<{ revision: number; updatedAt: number }> => {
      const before = this.draft(id)
      if (!before.ok) return before
      const { formality = before.data.formality, variant = before.data.variant } = input
      const text = { subject, body, sources: this.letters.sound(input.sources ?? [], body) }
      const now = this.clock.now()
      const next = this.letters.save(id, revision, { text, choices: { formality, variant }, now })
      if (next === null) return CHANGED
      if (isSeeded) {
        this.versions.keepTyped(before.data, now)
        this.versions.keepSeeded(id, text, now)
      } else {
        this.versions.keepNowAndThen(before.data, now)
      }
      return done({ revision: next, updatedAt: now })
    })()
  }

  /** As it stood in a version; what stands there now is kept as one first. */
  restore(input: RouteInput<'letters.restore'>): Outcome<LetterView> {
    const { id, revision } = input
    return this.db.transaction((): Outcome<LetterView> => {
      const before = this.draft(id)
      if (!before.ok) return before
      const text = this.versions.textOf(input)
      if (!text.ok) return text
      const now = this.clock.now()
      const next = this.letters.save(id, revision, { text: text.data, choices: before.data, now })
      if (next === null) return CHANGED
      this.versions.keepTyped(before.data, now)
      const after = { ...before.data, ...text.data, revision: next, updatedAt: now, sent: null }
      return done(after)
    })()
  }

  /** A letter that was sent is history and stays. */
  remove(id: number): Outcome<null> {
    return this.db.transaction((): Outcome<null> => {
      const draft = this.draft(id)
      if (!draft.ok) return draft
      this.letters.remove(id)
      return done(null)
    })()
  }

  /**
   * Keeps the letter as it stands, where one was begun; what was written may have left although
   * nothing asks for it any more.
   */
  markSent({ way, sentAt = null, ...occasion }: Sent): Outcome<SendingView> {
    return this.db.transaction((): Outcome<SendingView> => {
      const letter = this.letters.findFor(occasion)
      if (letter === null && !this.isPlanned(occasion)) {
        return refused('NOT_FOUND', 'This message is no longer planned.')
      }
      const now = this.clock.now()
      const at = sentAt ?? now
      const problem = this.problemOf(occasion, at, now)
      if (problem !== null) {
        return refused('INVALID_INPUT', problem, { fields: [{ path: 'sentAt', message: problem }] })
      }
      const person = occasion.personId === null ? null : this.ends.findPerson(occasion.personId)
      const sending = this.sendings.add(
        {
          ...occasion,
          letterVersionId: letter && this.versions.keepSent(letter, now),
          way,
          recipientName: person?.name ?? '',
          recipientEmail: person?.email ?? null,
          sentAt: at
        },
        now
      )
      this.touchpoints.recalculate(occasion.applicationId)
      return done(sending)
    })()
  }

  undoSent(sendingId: number): Outcome<null> {
    return this.db.transaction(() => {
      const applicationId = this.sendings.remove(sendingId)
      if (applicationId === null) return refused('NOT_FOUND', 'This is no longer marked as sent.')
      this.touchpoints.recalculate(applicationId)
      return done(null)
    })()
  }

  private draft(id: number): Outcome<StoredLetter> {
    const letter = this.letters.find(id)
    if (letter === null) return GONE
    return this.sendings.ofLetter(id) === null ? done(letter) : SENT
  }

  /** A reply to a rejection never is: it can be marked where one was written. */
  private isPlanned(occasion: LetterOccasion): boolean {
    return isPlannable(occasion) && this.touchpoints.isPlanned(occasion)
  }

  /** What speaks against its having left then; null where nothing does. */
  private problemOf({ interviewId }: LetterOccasion, at: number, now: number): string | null {
    if (at > now) return TO_COME
    const interview = interviewId === null ? null : this.ends.findInterview(interviewId)
    return interview && at < interview.startsAt ? TOO_EARLY : null
  }
}

function isPlannable(occasion: LetterOccasion): occasion is Occasion {
  return occasion.kind !== 'rejection-reply'
}
