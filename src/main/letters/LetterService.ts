import type { RouteInput } from '@shared/ipc/contract'
import { seed, type LetterFacts } from '@shared/letter'
import type {
  ComposerView,
  InterviewDetailView,
  LetterView,
  SendingView
} from '@shared/model/views'
import type { Formality } from '@shared/model/words'
import { done, refused, type Outcome } from '@shared/outcome'
import type { Clock } from '@shared/time/Clock'
import { hasTime, type LocalDate } from '@shared/time/localTime'
import { localDateOf } from '@shared/time/zonedTime'
import type { Db } from '../database'
import type { PersonRepository } from '../people'
import type { SendingRepository, TouchpointService } from '../touchpoints'
import type { LetterOccasion, LetterRepository, StoredLetter } from './LetterRepository'

/** While typing goes on, what stood there is kept as a version at most this often; ms. */
const BETWEEN_VERSIONS = 5 * 60_000

const NOBODY = refused('NOT_FOUND', 'This person is no longer part of this interview.')

/** Letters: seeded, saved as they are typed, kept as they were sent. */
export class LetterService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly letters: LetterRepository,
    private readonly sendings: SendingRepository,
    private readonly touchpoints: TouchpointService,
    private readonly people: PersonRepository,
    private readonly detailOf: (interviewId: number) => InterviewDetailView | null,
    private readonly profile: () => { name: string; formality: Formality }
  ) {}

  /** The letter for this occasion; the first time it is seeded from the notes. */
  open(occasion: LetterOccasion): Outcome<ComposerView> {
    return this.db.transaction(() => {
      const interview = this.detailOf(occasion.interviewId)
      const person = interview?.people.find(({ id }) => id === occasion.personId)
      if (!interview || !person) return NOBODY
      const stored = this.letters.findFor(occasion) ?? this.begin(occasion, interview)
      const letter = { ...stored, sent: this.sendings.ofLetter(stored.id) }
      return done({ letter, interview, personId: person.id })
    })()
  }

  save(input: RouteInput<'letters.save'>): Outcome<{ revision: number; updatedAt: number }> {
    const { id, revision, subject, body } = input
    return this.db.transaction(() => {
      const before = this.letters.find(id)
      if (before === null) return refused('NOT_FOUND', 'This letter is no longer there.')
      if (this.sendings.ofLetter(id) !== null) {
        return refused('CONFLICT', 'This letter was sent and is kept as it was.')
      }
      const now = this.clock.now()
      const next = this.letters.save(id, revision, { subject, body }, now)
      if (next === null) return refused('CONFLICT', 'This letter was changed in another window.')
      this.keepWhatStoodThere(before, now)
      return done({ revision: next, updatedAt: now })
    })()
  }

  markSent(input: RouteInput<'touchpoints.markSent'>): Outcome<SendingView> {
    const { way, ...occasion } = input
    return this.db.transaction((): Outcome<SendingView> => {
      if (!this.touchpoints.isPlanned(occasion)) {
        return refused('NOT_FOUND', 'This message is no longer planned.')
      }
      const now = this.clock.now()
      const person = occasion.personId === null ? null : this.people.find(occasion.personId)
      const letter = this.letters.findFor(occasion)
      const sending = this.sendings.add(
        {
          ...occasion,
          letterVersionId: letter && this.letters.keepVersion(letter.id, 'sent', letter, now),
          way,
          recipientName: person?.name ?? '',
          recipientEmail: person?.email ?? null,
          sentAt: now
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

  private begin(occasion: LetterOccasion, interview: InterviewDetailView): StoredLetter {
    const now = this.clock.now()
    const others = this.letters.toOthers(occasion)
    const today = localDateOf(now, interview.timeZone)
    const greeted = this.people.find(occasion.personId)
    const known = lettersFacts(occasion, interview, others, this.profile(), today)
    const facts = { ...known, recipient: greeted ?? known.recipient }
    const { subject, body } = seed(facts)
    const id = this.letters.add(occasion, interview.applicationId, { subject, body }, now)
    this.letters.keepVersion(id, 'seeded', { subject, body }, now)
    const begun = this.letters.find(id)
    if (begun === null) throw new Error('A letter just begun cannot be read')
    return begun
  }

  private keepWhatStoodThere(before: Omit<LetterView, 'sent'>, now: number): void {
    const newest = this.letters.newestVersion(before.id)
    const isKept = newest?.subject === before.subject && newest.body === before.body
    if (isKept || (newest && now - newest.savedAt < BETWEEN_VERSIONS)) return
    this.letters.keepVersion(before.id, 'typed', before, now)
  }
}

function lettersFacts(
  occasion: LetterOccasion,
  interview: InterviewDetailView,
  others: LetterFacts['others'],
  profile: LetterFacts['profile'],
  today: LocalDate
): LetterFacts {
  const recipient = interview.people.find(({ id }) => id === occasion.personId) ?? null
  return {
    kind: occasion.kind,
    today,
    profile,
    application: { company: interview.company, role: interview.role },
    interview: {
      id: interview.id,
      date: interview.startLocal.slice(0, 10),
      time: hasTime(interview.startLocal) ? interview.startLocal.slice(11) : null,
      round: interview.round
    },
    recipient,
    people: interview.people,
    notes: interview.notes.map(({ id, kind, text, answer, personId }) => ({
      id,
      kind,
      text,
      answer,
      person: personId
    })),
    promise: interview.promise && {
      by: interview.promise.by,
      text: interview.promise.text,
      person: interview.promise.personId
    },
    sent: [],
    others,
    variant: 0
  }
}
