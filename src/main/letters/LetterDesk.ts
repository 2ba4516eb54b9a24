import { stateAt } from '@shared/cadence/state'
import { knownWordsOf } from '@shared/letter/review'
import { seed, withFormality } from '@shared/letter'
import type {
  ComposerView,
  EarlyView,
  LetterOccasion,
  LetterText,
  LetterView,
  PanelMemberView
} from '@shared/model/letterViews'
import { isSameOccasion } from '@shared/model/occasion'
import type { PersonDetailView } from '@shared/model/people'
import type { InterviewDetailView, KnownApplicationView, TouchpointView } from '@shared/model/views'
import { done, refused, type Outcome } from '@shared/outcome'
import type { Clock } from '@shared/time/Clock'
import type { Db } from '../database'
import type { SendingRepository } from '../touchpoints'
import type { LetterFactsReader, LetterSubject } from './LetterFactsReader'
import type { LetterRepository, StoredLetter } from './LetterRepository'
import type { VersionRepository } from './VersionRepository'

/** What is read of everything that a letter can be about. */
export interface LetterSurroundings {
  findApplication: (id: number) => KnownApplicationView | null
  findPerson: (id: number) => PersonDetailView | null
  detailOf: (interviewId: number) => InterviewDetailView | null
  touchpointsOf: (applicationId: number) => TouchpointView[]
  postingOf: (applicationId: number) => string
  ownWords: () => readonly string[]
}

const NO_APPLICATION = refused('NOT_FOUND', 'This application is no longer there.')
const NO_INTERVIEW = refused('NOT_FOUND', 'The interview that this letter is about is gone.')
const NOBODY = refused('NOT_FOUND', 'The person that this letter is to is no longer there.')

/** The letter on the desk, with all that lies around it. */
export class LetterDesk {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly letters: LetterRepository,
    private readonly versions: VersionRepository,
    private readonly sendings: SendingRepository,
    private readonly facts: LetterFactsReader,
    private readonly around: LetterSurroundings
  ) {}

  /** The letter for this occasion; the first time it is seeded from the notes. */
  open(occasion: LetterOccasion): Outcome<ComposerView> {
    return this.db.transaction((): Outcome<ComposerView> => {
      const found = this.subjectOf(occasion)
      if (!found.ok) return found
      const subject = found.data
      const now = this.clock.now()
      const facts = this.facts.read(subject, now)
      const stored = this.letters.findFor(occasion) ?? this.begin(occasion, seed(facts), now)
      const letter = this.withSending(stored)
      const own = { ...withFormality(facts, letter.formality), variant: letter.variant }
      const touchpoints = this.around.touchpointsOf(occasion.applicationId)
      const words = knownWordsOf(own, this.around.postingOf(occasion.applicationId))
      return done({
        letter,
        application: subject.application,
        interview: subject.interview,
        person: subject.person,
        panel: this.panelOf(subject, touchpoints),
        touchpoint: touchpoints.find((each) => isSameOccasion(each, occasion)) ?? null,
        facts: own,
        knownWords: [...new Set([...words, ...this.around.ownWords()])],
        english: own.profile.english ?? 'US'
      })
    })()
  }

  /** The message that it is too early for; null where it may be written, or was begun already. */
  early(occasion: LetterOccasion): EarlyView | null {
    const { applicationId, interviewId } = occasion
    const touchpoint = this.around
      .touchpointsOf(applicationId)
      .find((each) => isSameOccasion(each, occasion))
    if (touchpoint === undefined || stateAt(touchpoint, this.clock.now()) !== 'waiting') return null
    const application = this.around.findApplication(applicationId)
    if (application === null || this.letters.findFor(occasion) !== null) return null
    const interview = interviewId === null ? null : this.around.detailOf(interviewId)
    return { touchpoint, application, timeZone: interview?.timeZone ?? null }
  }

  withSending(letter: StoredLetter): LetterView {
    return { ...letter, sent: this.sendings.ofLetter(letter.id) }
  }

  private subjectOf(occasion: LetterOccasion): Outcome<LetterSubject> {
    const { kind, applicationId, interviewId, personId } = occasion
    const application = this.around.findApplication(applicationId)
    if (application === null) return NO_APPLICATION
    const isAboutAll = kind === 'check-in' || kind === 'rejection-reply'
    const interview = interviewId === null ? null : this.around.detailOf(interviewId)
    if (interview === null ? interviewId !== null || !isAboutAll : isOther(interview, occasion)) {
      return NO_INTERVIEW
    }
    const person = personId === null ? null : this.around.findPerson(personId)
    if (personId !== null && person === null) return NOBODY
    if (kind === 'thank-you' && !interview?.people.some(({ id }) => id === personId)) {
      return refused('NOT_FOUND', 'This person is no longer part of this interview.')
    }
    return done({ occasion, application, interview, person })
  }

  private begin(
    occasion: LetterOccasion,
    { subject, body, sources }: ReturnType<typeof seed>,
    now: number
  ): StoredLetter {
    const text: LetterText = {
      subject,
      body,
      sources: sources.map(({ note, start, end }) => ({ note: Number(note), start, end }))
    }
    const id = this.letters.add(occasion, text, { formality: null, variant: 0 }, now)
    this.versions.keep(id, 'seeded', text, now)
    const begun = this.letters.find(id)
    if (begun === null) throw new Error('A letter just begun cannot be read')
    return begun
  }

  /** Everybody met, for thank-yous; else whoever has such a message or letter, and the recipient. */
  private panelOf(
    { occasion, interview, person }: LetterSubject,
    touchpoints: readonly TouchpointView[]
  ): PanelMemberView[] {
    const letters = this.letters.ofPanel(occasion)
    const members = (interview?.people ?? []).map((one): PanelMemberView => {
      const letter = letters.find(({ personId }) => personId === one.id)
      const sent = letter ? this.sendings.ofLetter(letter.id) : null
      const { id, name, email, title, honorific } = one
      return {
        person: { id, name, email, title, honorific },
        touchpoint:
          touchpoints.find((each) => isSameOccasion(each, { ...occasion, personId: one.id })) ??
          null,
        letter: letter ? { id: letter.id, sentAt: sent?.sentAt ?? null } : null
      }
    })
    const named = members.filter(
      ({ person: { id }, touchpoint, letter }) =>
        occasion.kind === 'thank-you' || touchpoint || letter || id === person?.id
    )
    if (person === null || named.some((one) => one.person.id === person.id)) return named
    const { id, name, email, title, honorific } = person
    const letter = this.letters.findFor(occasion)
    return [
      ...named,
      {
        person: { id, name, email, title, honorific },
        touchpoint: touchpoints.find((each) => isSameOccasion(each, occasion)) ?? null,
        letter: letter && {
          id: letter.id,
          sentAt: this.sendings.ofLetter(letter.id)?.sentAt ?? null
        }
      }
    ]
  }
}

function isOther(interview: InterviewDetailView, { kind, applicationId }: LetterOccasion): boolean {
  return interview.applicationId !== applicationId || kind === 'check-in'
}
