import type { LetterKind } from '@shared/model/words'
import { countWords } from './english/text'
import type { LetterFacts } from './facts'
import { shorterAndShorter } from './role'

const MAX_CHARACTERS = 60
const WORDS = { least: 3, most: 7 }

type Naming = (role: string) => string

const NAMING_ROLE: Record<LetterKind, readonly Naming[]> = {
  'thank-you': [
    (role) => `Thank you for the ${role} interview`,
    (role) => `Thank you: ${role} interview`,
    (role) => `Thank you for discussing the ${role} role`,
    (role) => `${role} interview: thank you`,
    (role) => `Many thanks: ${role} interview`,
    (role) => `With thanks: our ${role} conversation`
  ],
  'follow-up': [
    (role) => `Following up: ${role} interview`,
    (role) => `${role} interview: following up`,
    (role) => `Our conversation about the ${role} role`,
    (role) => `${role} role: a follow-up`,
    (role) => `A question about the ${role} role`,
    (role) => `Next steps for the ${role} role`
  ],
  'second-follow-up': [
    (role) => `Once more: the ${role} role`,
    (role) => `${role} role: a second note`,
    (role) => `Asking once more: ${role} interview`,
    (role) => `A second question: ${role} role`,
    (role) => `Following up again: ${role} interview`,
    (role) => `${role} interview: asking once more`
  ],
  'close-out': [
    (role) => `A last note: ${role} role`,
    (role) => `Closing the loop: ${role} role`,
    (role) => `With thanks: the ${role} role`,
    (role) => `${role} role: a last note`,
    (role) => `Thank you and goodbye: ${role} role`,
    (role) => `${role} interview: thank you again`
  ],
  'check-in': [
    (role) => `My application: ${role}`,
    (role) => `${role} application: checking in`,
    (role) => `Checking in: ${role} application`,
    (role) => `My ${role} application`,
    (role) => `A question about my ${role} application`,
    (role) => `Application for the ${role} role`
  ],
  'no-show': [
    (role) => `Our ${role} interview: another time`,
    (role) => `Another time for our ${role} interview`,
    (role) => `${role} interview: finding another time`,
    (role) => `A new time: ${role} interview`,
    (role) => `Our interview for the ${role} role`,
    (role) => `Rescheduling the ${role} interview`
  ],
  'rejection-reply': [
    (role) => `Thank you: ${role} role`,
    (role) => `${role} role: thank you`,
    (role) => `Your decision on the ${role} role`,
    (role) => `Thanks for the news: ${role} role`,
    (role) => `${role}: thank you for considering me`,
    (role) => `With thanks: the ${role} role`
  ]
}

/** For a role that leaves no room for more, and for none at all. */
const BRIEFLY: Record<LetterKind, { ofRole: Naming; withoutRole: string }> = {
  'thank-you': {
    ofRole: (role) => `Thank you: ${role}`,
    withoutRole: 'Thank you for the interview'
  },
  'follow-up': {
    ofRole: (role) => `Following up: ${role}`,
    withoutRole: 'Following up on our interview'
  },
  'second-follow-up': {
    ofRole: (role) => `Once more: ${role}`,
    withoutRole: 'Asking once more about the interview'
  },
  'close-out': {
    ofRole: (role) => `A last note: ${role}`,
    withoutRole: 'A last note, with thanks'
  },
  'check-in': {
    ofRole: (role) => `My application: ${role}`,
    withoutRole: 'A question about my application'
  },
  'no-show': {
    ofRole: (role) => `Another time: ${role}`,
    withoutRole: 'Another time for our interview'
  },
  'rejection-reply': {
    ofRole: (role) => `Thank you: ${role}`,
    withoutRole: 'Thank you for your news'
  }
}

/** 3 to 7 words, at most 60 characters; names the role, shortened when it is long. */
export function subject({ kind, application }: LetterFacts, from: number): string {
  const wordings = NAMING_ROLE[kind]
  const start = Math.abs(Math.trunc(from)) % wordings.length
  const inTurn = [...wordings.slice(start), ...wordings.slice(0, start), BRIEFLY[kind].ofRole]
  const fitting = shorterAndShorter(application.role)
    .flatMap((role) => inTurn.map((wording) => wording(role)))
    .find((line) => {
      const words = countWords(line)
      return line.length <= MAX_CHARACTERS && words >= WORDS.least && words <= WORDS.most
    })
  return fitting ?? BRIEFLY[kind].withoutRole
}
