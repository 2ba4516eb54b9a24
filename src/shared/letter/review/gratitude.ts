import { failed, inBody, passed, warned } from './check'
import type { Rule } from './rule'

const THANKS =
  /\bthank(?:s|ed|ing|ful|fully)?\b(?!less)|\bgrateful(?:ly)?\b|\bgratitude\b|(?<!(?:\bwould|\bcould|\bwill|\bshould|['’]d|['’]ll)\s+(?:(?:really|greatly|very much|also|certainly|much|deeply|truly)\s+)?)\bappreciat(?:e|ed|ion|ive|ing)\b|\bmuch obliged\b|\bindebted\b|\b(?:so|very|really|most)? ?(?:kind|generous|good) of you\b|\bgenerous with your time\b|\byour (?:kindness|generosity)\b/i
/** "No thanks to …" thanks nobody. */
const NO_THANKS = /\b(?:no|not|without)\s+(?:a\s+)?(?:thanks|thank|grateful|thankful|appreciate)/i
const FIRST_SENTENCES = 2

/** Thanks at the beginning of a thank-you, anywhere in another letter. */
export const gratitude: Rule = ({ letter, facts }) => {
  const { sentences, signature, body } = letter
  const thanking = sentences.filter(({ text }) => THANKS.test(text) && !NO_THANKS.test(text))
  const [first] = thanking
  if (facts.kind !== 'thank-you') {
    const leave = signature && body.slice(signature.start, signature.end)
    if (first) return passed('You say thank you.', [inBody(first)])
    if (signature && leave !== null && THANKS.test(leave))
      return passed('You say thank you.', [inBody(signature)])
    return warned('Add a word of thanks, if only for their time.')
  }
  if (!first) return failed('Thank them for their time in the first sentence.')
  return sentences.slice(0, FIRST_SENTENCES).includes(first)
    ? passed('You begin with thanks.', [inBody(first)])
    : warned('Move your thanks to the beginning.', [inBody(first)])
}
