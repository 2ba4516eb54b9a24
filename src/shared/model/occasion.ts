import type { LetterKind, TouchpointKind } from './words'

/** What tells one message from all others: what skips, snoozes, pins, sendings and letters belong to. */
export interface Occasion<Kind extends LetterKind = TouchpointKind> {
  kind: Kind
  applicationId: number
  /** Null for a check-in. */
  interviewId: number | null
  /** Null where nobody is known. */
  personId: number | null
}

/** Of a message its occasion alone. */
export function occasionOf({ kind, applicationId, interviewId, personId }: Occasion): Occasion {
  return { kind, applicationId, interviewId, personId }
}

export function isSameOccasion(one: Occasion<LetterKind>, other: Occasion<LetterKind>): boolean {
  return (
    one.kind === other.kind &&
    one.applicationId === other.applicationId &&
    one.interviewId === other.interviewId &&
    one.personId === other.personId
  )
}
