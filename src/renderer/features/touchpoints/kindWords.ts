import { givenNameOf } from '@shared/model/personName'
import type { TouchpointView } from '@shared/model/views'
import type { LetterKind, TouchpointKind } from '@shared/model/words'

/** How one kind of message is spoken of. */
interface KindWords {
  /** Begins the title of its card. */
  verb: string
  /** Names it in a row of the thread. */
  noun: string
  /** Begins its chip, as in 'Follow up Mon 1 Dec'. */
  act: string
  icon: string
  /** One that comes next, before the company's name; a thank-you's are counted instead. */
  coming: string
}

export const KIND_WORDS: Record<TouchpointKind, KindWords> = {
  'thank-you': {
    verb: 'Thank',
    noun: 'Thank-you',
    act: 'Thank',
    icon: 'i-lucide-mail',
    coming: 'a note to'
  },
  'follow-up': {
    verb: 'Follow up with',
    noun: 'Follow-up',
    act: 'Follow up',
    icon: 'i-lucide-flag',
    coming: 'a follow-up with'
  },
  'second-follow-up': {
    verb: 'Follow up again with',
    noun: 'Second follow-up',
    act: 'Follow up',
    icon: 'i-lucide-flag',
    coming: 'a second follow-up with'
  },
  'close-out': {
    verb: 'Close out',
    noun: 'Close-out',
    act: 'Close out',
    icon: 'i-lucide-archive',
    coming: 'a last message to'
  },
  'check-in': {
    verb: 'Check in with',
    noun: 'Check-in',
    act: 'Check in',
    icon: 'i-lucide-message-circle-question-mark',
    coming: 'a check-in with'
  },
  'no-show': {
    verb: 'They did not come',
    noun: 'Missed interview',
    act: 'Write',
    icon: 'i-lucide-user-x',
    coming: 'a message about the missed interview to'
  }
}

/** Names a letter, also one that no touchpoint asks for. */
export function letterNoun(kind: LetterKind): string {
  return kind === 'rejection-reply' ? 'Reply' : KIND_WORDS[kind].noun
}

/** Whom or what a message is for: the recipient, else the company. */
export function recipientOf(
  { personName }: Pick<TouchpointView, 'personName'>,
  company: string
): string {
  return personName ?? company
}

/** The title of a card: 'Follow up with' and a name; without one where the words say it all. */
export function cardTitle(
  touchpoint: TouchpointView,
  company: string
): { verb: string; name: string } {
  const { verb } = KIND_WORDS[touchpoint.kind]
  if (touchpoint.kind === 'no-show') return { verb, name: '' }
  if (touchpoint.kind === 'close-out') return { verb, name: company }
  return { verb, name: recipientOf(touchpoint, company) }
}

/** What the title leaves open; '' where it says all. */
export function cardNote({ kind, personName }: TouchpointView): string {
  const to = personName === null ? '' : ` to ${givenNameOf(personName)}`
  if (kind === 'close-out') return `Last word${to}, then close it`
  if (kind === 'no-show') return `A short, kind message${to}`
  return personName === null ? 'Nobody named yet' : ''
}

/** Names one message among others: 'Follow up with Dana Whitfield, Northwind'. */
export function cardLabel(touchpoint: TouchpointView, company: string): string {
  const { verb, name } = cardTitle(touchpoint, company)
  const title = name === '' ? verb : `${verb} ${name}`
  return name === company ? title : `${title}, ${company}`
}

/** '2 notes to', 'a follow-up with': what comes next, before the company's name. */
export function comingWords(kind: TouchpointKind, count: number): string {
  if (kind !== 'thank-you') return KIND_WORDS[kind].coming
  return count === 1 ? '1 note to' : `${count} notes to`
}
