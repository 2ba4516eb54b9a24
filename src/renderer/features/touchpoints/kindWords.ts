import { messageTitle } from '@shared/model/messageTitle'
import { givenNameOf } from '@shared/model/personName'
import type { TouchpointView } from '@shared/model/views'
import type { LetterKind, TouchpointKind } from '@shared/model/words'

/** How one kind of message is spoken of. */
interface KindWords {
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
    noun: 'Thank-you',
    act: 'Thank',
    icon: 'i-lucide-mail',
    coming: 'a note to'
  },
  'follow-up': {
    noun: 'Follow-up',
    act: 'Follow up',
    icon: 'i-lucide-flag',
    coming: 'a follow-up with'
  },
  'second-follow-up': {
    noun: 'Second follow-up',
    act: 'Follow up',
    icon: 'i-lucide-flag',
    coming: 'a second follow-up with'
  },
  'close-out': {
    noun: 'Close-out',
    act: 'Close out',
    icon: 'i-lucide-archive',
    coming: 'a last message to'
  },
  'check-in': {
    noun: 'Check-in',
    act: 'Check in',
    icon: 'i-lucide-message-circle-question-mark',
    coming: 'a check-in with'
  },
  'no-show': {
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

/** What the title leaves open; '' where it says all. */
export function cardNote({ kind, personName }: TouchpointView): string {
  const to = personName === null ? '' : ` to ${givenNameOf(personName)}`
  if (kind === 'close-out') return `Last word${to}, then close it`
  if (kind === 'no-show') return `A short, kind message${to}`
  return personName === null ? 'Nobody named yet' : ''
}

/** Names one message among others: 'Follow up with Dana Whitfield, Northwind'. */
export function cardLabel(touchpoint: TouchpointView, company: string): string {
  const { verb, name } = messageTitle(touchpoint, company)
  const title = name === '' ? verb : `${verb} ${name}`
  return name === company ? title : `${title}, ${company}`
}

/** '2 notes to', 'a follow-up with': what comes next, before the company's name. */
export function comingWords(kind: TouchpointKind, count: number): string {
  if (kind !== 'thank-you') return KIND_WORDS[kind].coming
  return count === 1 ? '1 note to' : `${count} notes to`
}
