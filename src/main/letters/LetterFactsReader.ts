import {
  lastWord,
  timed,
  type CadenceSettings,
  type Facts,
  type PromiseFacts
} from '@shared/cadence'
import type { ComposerFacts, LetterOccasion } from '@shared/model/letterViews'
import type { PersonDetailView } from '@shared/model/people'
import type { ProfileView } from '@shared/model/settingsViews'
import type { InterviewDetailView, KnownApplicationView } from '@shared/model/views'
import { hasTime } from '@shared/time/localTime'
import { localDateOf } from '@shared/time/zonedTime'
import type { FactsRepository, SendingRepository } from '../touchpoints'
import type { LetterRepository } from './LetterRepository'
import type { TrackedRepository } from './TrackedRepository'

/** What a letter is about and to whom, all of it there. */
export interface LetterSubject {
  occasion: LetterOccasion
  application: KnownApplicationView
  interview: InterviewDetailView | null
  person: PersonDetailView | null
}

/** Gathers what a letter may say and is held against. */
export class LetterFactsReader {
  constructor(
    private readonly facts: FactsRepository,
    private readonly cadence: () => CadenceSettings,
    private readonly letters: LetterRepository,
    private readonly sendings: SendingRepository,
    private readonly tracked: TrackedRepository,
    private readonly profile: () => ProfileView,
    private readonly own: () => Pick<ComposerFacts, 'ownWordings' | 'ownTemplates'>
  ) {}

  /** In the first wording, greeting as the person and the profile have it. */
  read({ occasion, application, interview, person }: LetterSubject, now: number): ComposerFacts {
    const cadence = this.cadence()
    const zone = interview?.timeZone ?? cadence.timeZone
    const known = this.facts.ofApplication(application.id, cadence)
    const { company, role } = application
    const { kind, applicationId, interviewId, personId } = occasion
    return {
      kind,
      today: localDateOf(now, zone),
      profile: this.profile(),
      application: { company, role, appliedOn: known?.application.appliedOn ?? null },
      interview: interview && {
        id: interview.id,
        date: interview.startLocal.slice(0, 10),
        time: hasTime(interview.startLocal) ? interview.startLocal.slice(11) : null,
        round: interview.round
      },
      recipient: person,
      people: interview?.people.map(({ id, name }) => ({ id, name })) ?? [],
      notes:
        interview?.notes.map(({ id, kind, text, answer, personId }) => ({
          id,
          kind,
          text,
          answer,
          person: personId
        })) ?? [],
      promise: known && promiseOf(known, interviewId),
      sent: this.sendings
        .about(applicationId, interviewId)
        .map(({ kind, person, sentAt }) => ({ kind, person, on: localDateOf(sentAt, zone) })),
      others: this.letters
        .ofPanel(occasion)
        .filter((letter) => letter.personId !== personId)
        .map((letter) => ({ person: letter.personId, body: letter.body })),
      ...this.own(),
      variant: 0,
      tracked: this.tracked.besides(applicationId),
      maxFollowUps: cadence.followUp.max
    }
  }
}

/** Their last word on when they would be in touch. */
function promiseOf({ interviews, events }: Facts, interviewId: number | null): PromiseFacts | null {
  const interview = interviews.find(({ id }) => id === interviewId)
  return interview ? lastWord(timed(interview), events).promise : null
}
