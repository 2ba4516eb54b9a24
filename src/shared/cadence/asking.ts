import { PINNABLE_KINDS } from '@shared/model/words'
import type { TouchpointKind } from '@shared/model/words'
import { localDateOf } from '@shared/time/zonedTime'
import type { LocalDate } from '@shared/time/localTime'
import { closingOf, pinnedOn, snoozedUntil } from './closing'
import { endingInWords } from './ending'
import type { Ending } from './ending'
import type { Id, TouchpointEvent } from './facts'
import { dayIn, timesOnPinned } from './situation'
import type { Situation, Times } from './situation'
import type { Touchpoint } from './touchpoint'

/** The kinds that ask how things stand: each has one recipient at most. */
export type AskingKind = Exclude<TouchpointKind, 'thank-you'>

/** What a rule knows of one touchpoint, before what the user did with it. */
export interface Asking {
  kind: AskingKind
  interview: Id | null
  person: Id | null
  /** IANA: where its days begin and end. */
  zone: string
  /** The date that the reader of `because` has in mind. */
  near: LocalDate
  times: Times
  lapsesAt?: number
  /** They were in touch, so that asking is not needed. */
  isAnswered: boolean
  ending: Ending | null
  /** Why it is owed, while it is. */
  because: string
}

const NOUNS: Record<AskingKind, string> = {
  'follow-up': 'follow-up',
  'second-follow-up': 'second follow-up',
  'close-out': 'closing message',
  'check-in': 'check-in',
  'no-show': 'message about the missed interview'
}

/** Puts together what the rule says and what the user did with it. */
export function asked(
  asking: Asking,
  own: readonly TouchpointEvent[],
  situation: Situation
): Touchpoint {
  const { kind, interview, person, zone, lapsesAt = null } = asking
  const reasons = [
    ...(asking.isAnswered ? (['answered'] as const) : []),
    ...(asking.ending === null ? [] : (['superseded'] as const))
  ]
  const pinned = isPinnable(kind) ? pinnedOn(own) : null
  const closing = closingOf(own, reasons)
  return {
    kind,
    interview,
    person,
    ...(pinned === null ? asking.times : timesOnPinned(pinned, zone, situation)),
    lapsesAt,
    ...closing,
    snoozedUntil: snoozedUntil(own),
    because: because(asking, closing, pinned, situation)
  }
}

function because(
  { kind, zone, near, ending, because: owed }: Asking,
  { closed, closedAt }: Pick<Touchpoint, 'closed' | 'closedAt'>,
  pinned: LocalDate | null,
  situation: Situation
): string {
  const day = (date: LocalDate): string => dayIn(situation, date, near)
  if (closed === 'sent' && closedAt !== null) {
    return `You sent the ${NOUNS[kind]} on ${day(localDateOf(closedAt, zone))}.`
  }
  if (closed === 'skipped') return `You chose to skip the ${NOUNS[kind]}.`
  if (closed === 'answered') return `They were in touch, so the ${NOUNS[kind]} is not needed.`
  if (ending !== null) return `${endingInWords(ending)}, so the ${NOUNS[kind]} is not needed.`
  return pinned === null ? owed : `You chose ${day(pinned)} for the ${NOUNS[kind]}.`
}

function isPinnable(kind: AskingKind): boolean {
  return PINNABLE_KINDS.some((pinnable) => pinnable === kind)
}
