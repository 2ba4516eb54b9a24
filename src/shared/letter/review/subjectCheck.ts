import { failed, inSubject, passed, warned } from './check'
import type { ReviewFacts } from './facts'
import type { Rule } from './rule'

const MOST_CHARACTERS = 60
const LEAST_SHOUTED = 6

/** A subject that says what the letter is about, and answers nothing that was never asked. */
export const subjectCheck: Rule = ({ letter: { subject }, facts }) => {
  const text = subject.trim()
  const whole = [inSubject({ start: 0, end: subject.length })]
  if (!/[\p{L}\p{N}]/u.test(text)) return failed('Give the letter a subject, such as the role.')
  const reply = subject.match(/^\s*re\s*:/i)
  if (reply && !hasWritten(facts))
    return warned('Take out “Re:”: you have sent them nothing before.', [
      inSubject({ start: 0, end: reply[0].length })
    ])
  if (isShouted(text)) return warned('Write the subject without capitals throughout.', whole)
  const letters = [...text].length
  if (letters > MOST_CHARACTERS)
    return warned(`Shorten the subject to ${MOST_CHARACTERS} characters: it has ${letters}.`, whole)
  return passed('The subject is clear and short.', whole)
}

/** A reply to a rejection answers their message. */
function hasWritten({ kind, recipient, sent }: ReviewFacts): boolean {
  if (kind === 'rejection-reply') return true
  return sent.some(({ person }) => person === null || person === recipient?.id)
}

function isShouted(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? []
  const letters = words.join('')
  return (
    letters.length >= LEAST_SHOUTED &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase() &&
    words.some((word) => word.length > 3)
  )
}
