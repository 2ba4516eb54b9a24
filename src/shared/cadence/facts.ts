import type { InterviewStatus, Stage, ThankYouWish, TouchpointKind } from '@shared/model/words'
import type { LocalDate, LocalDateTime } from '@shared/time/localTime'
import type { Instant } from '@shared/time/zonedTime'

/** What tells one interview or person from another: a number in the database, text in scenarios. */
export type Id = number | string

/** Everything about one application that its touchpoints depend on. */
export interface Facts {
  settings: CadenceSettings
  application: ApplicationFacts
  /** In any order. */
  interviews: readonly InterviewFacts[]
  /** In any order. */
  events: readonly CadenceEvent[]
}

export interface CadenceSettings extends CadenceChoice {
  /** The user's own zone, IANA; an interview has one of its own. */
  timeZone: string
  /** BCP 47: how the user writes dates, for the sentences that say why. */
  locale: string
}

/** What the user chooses; zone and locale come from the system. */
export interface CadenceChoice {
  /** ISO 3166 code, for public holidays; null: none count. */
  country: string | null
  /** A part of the country as `date-holidays` names it, such as "BY" or "LA-NO". */
  region: string | null
  /** ISO weekdays that are no business days, 1 Monday to 7 Sunday. */
  weekend: readonly number[]
  followUp: {
    /** Business days after the promised date. */
    afterPromise: number
    /** Business days after an interview without a promise. */
    noPromise: number
    /** Business days from the follow-up to the second. */
    second: number
    /** Business days from the last follow-up to the close-out. */
    closeOut: number
    /** How many follow-ups at most, 0 to 2. */
    max: number
  }
  /** Business days from applying to the check-in; 0: none. */
  checkInAfter: number
}

export interface ApplicationFacts {
  stage: Stage
  appliedOn: LocalDate | null
  /** Whom to ask where nobody of an interview promised anything. */
  contact: Pick<PersonFacts, 'id' | 'name'> | null
}

export interface InterviewFacts {
  id: Id
  /** What they call it, such as "Panel"; null where it has no name. */
  round: string | null
  start: LocalDateTime
  /** IANA zone of `start`. */
  timeZone: string
  minutes: number
  status: InterviewStatus
  /** Each person once; the first is whom to write to where nothing else says. */
  people: readonly PersonFacts[]
  promise: PromiseFacts | null
}

export interface PersonFacts {
  id: Id
  /** As a sentence names them. */
  name: string
  thankYou: ThankYouWish
}

/** What the user did with one touchpoint, or heard from the company. */
export type CadenceEvent = TouchpointEvent | HeardEvent

export type TouchpointEvent = SentEvent | SkippedEvent | SnoozedEvent | PinnedEvent

/** Which touchpoint an event belongs to. */
interface OnTouchpoint {
  touchpoint: TouchpointKind
  /** Null for a check-in. */
  interview: Id | null
  /** May be null where the touchpoint has but one possible recipient. */
  person: Id | null
  at: Instant
}

export interface SentEvent extends OnTouchpoint {
  kind: 'sent'
}

export interface SkippedEvent extends OnTouchpoint {
  kind: 'skipped'
}

export interface SnoozedEvent extends OnTouchpoint {
  kind: 'snoozed'
  until: Instant
}

export interface PinnedEvent extends OnTouchpoint {
  kind: 'pinned'
  on: LocalDate
}

export interface HeardEvent {
  kind: 'heard'
  at: Instant
  promise: PromiseFacts | null
}

/** What they said about when they would be in touch. */
export interface PromiseFacts {
  /** Null where they named no time. */
  by: LocalDate | null
  text: string
  person: Id | null
}
