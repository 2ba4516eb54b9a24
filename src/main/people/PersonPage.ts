import { stateAt } from '@shared/cadence/state'
import type { PersonPageView, PersonPromiseView } from '@shared/model/people'
import type { ThreadEntryView, TouchpointView } from '@shared/model/views'
import { done, refused, type Outcome } from '@shared/outcome'
import type { Clock } from '@shared/time/Clock'
import type { PersonPageRepository, PromiseRow } from './PersonPageRepository'
import type { PersonRepository } from './PersonRepository'

/** What other features know of somebody. */
export interface KnownElsewhere {
  /** All interviews with them, newest first. */
  interviewsOf: (personId: number) => ThreadEntryView[]
  /** All messages to them, in the order in which they open. */
  touchpointsOf: (personId: number) => TouchpointView[]
  /** All messages of an application. */
  touchpointsOfApplication: (applicationId: number) => TouchpointView[]
  /** The system's IANA zone: whose days are meant where nothing else says. */
  timeZone: () => string
}

/** Everything about one person. */
export class PersonPage {
  constructor(
    private readonly clock: Clock,
    private readonly people: PersonRepository,
    private readonly page: PersonPageRepository,
    private readonly elsewhere: KnownElsewhere
  ) {}

  read(id: number): Outcome<PersonPageView> {
    const person = this.people.find(id)
    if (person === null) return refused('NOT_FOUND', 'This person is no longer there.')
    return done({
      person,
      applications: this.page.applications(id),
      interviews: this.elsewhere.interviewsOf(id),
      touchpoints: this.elsewhere.touchpointsOf(id),
      promises: this.page.promises(id).map((promise) => this.withOutcome(promise)),
      letters: this.page.letters(id).map(({ body, isLost, ...letter }) => ({
        ...letter,
        isLost: isLost === 1,
        words: wordsOf(body)
      })),
      notes: this.page.notes(id)
    })
  }

  private withOutcome(promise: PromiseRow): PersonPromiseView {
    const { answeredAt, metAgainAt } = promise
    return {
      ...promise,
      timeZone: promise.timeZone ?? this.elsewhere.timeZone(),
      metAgainAt:
        metAgainAt !== null && (answeredAt === null || metAgainAt < answeredAt) ? metAgainAt : null,
      followUp: this.followUp(promise)
    }
  }

  /** Of the interview it was said at; a promise made in a reply moved that of the last interview. */
  private followUp({ applicationId, interviewId }: PromiseRow): TouchpointView | null {
    const now = this.clock.now()
    const asked = this.elsewhere
      .touchpointsOfApplication(applicationId)
      .filter(({ kind }) => kind === 'follow-up' || kind === 'second-follow-up')
      .filter((one) => interviewId === null || one.interviewId === interviewId)
    const pending = asked.find((one) => one.closed === null && stateAt(one, now) !== 'lapsed')
    return pending ?? asked.findLast(({ closed }) => closed !== 'superseded') ?? null
  }
}

function wordsOf(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
