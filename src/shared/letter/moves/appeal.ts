import type { Clause } from '../clause'
import { type Choice, noteValues, type Situation, type Spoken, worded } from './move'

const MOST = [
  'What appeals to me most is {what}.',
  'What draws me to it most is {what}.',
  'The part that appeals to me most is {what}.',
  'The biggest draw for me is {what}.',
  'Above all, what attracts me is {what}.',
  'If I had to name one reason, it would be {what}.'
]

const ALSO = [
  'Another thing that appeals to me is {what}.',
  'What I also like is {what}.',
  'A further draw is {what}.',
  'Just as appealing is {what}.',
  'A second reason is {what}.',
  'Then there is the other thing that attracts me: {what}.'
]

/** "I love teaching Year 5": already the user's own words for it. */
const OWN_WORDS = [
  'The reason is a simple one: {reason}.',
  'To tell you why, {reason}.',
  'Quite simply, {reason}.',
  'As for my reasons, {reason}.',
  'Let me say why: {reason}.',
  'In plain words, {reason}.'
]

const LOOSELY = [
  'One thing appeals to me in particular: {note}.',
  'This is what appeals to me most: {note}.',
  'There is one thing that draws me to it most: {note}.',
  'Let me name what appeals to me: {note}.',
  'What attracts me, in short: {note}.',
  'My reason for wanting it: {note}.'
]

export const APPEAL: Situation = {
  name: 'appeal',
  move: 'appeal',
  oneOf: ['topic', 'fact', 'what', 'reason', 'note'],
  wordings: [MOST, ALSO, OWN_WORDS, LOOSELY]
}

/** "I love animals", but "I'd get to build the team", which is a reason like any other. */
export function isOwnWords({ form, text }: Clause): boolean {
  return (
    form === 'statement' &&
    /^I(?!['’]d\b|['’]ll\b| would\b| will\b| can\b| could\b| get\b)/.test(text)
  )
}

/** Why the role appeals to the user: their own words for it. */
export function appeal(clause: Clause, choice: Choice): Spoken {
  if (clause.form === 'loose') return worded(APPEAL, LOOSELY, noteValues(clause), choice)
  if (isOwnWords(clause)) return worded(APPEAL, OWN_WORDS, { reason: clause, note: clause }, choice)
  return worded(APPEAL, choice.isFurther ? ALSO : MOST, noteValues(clause), choice)
}
