import { inBody, notApplicable, passed, warned } from './check'
import { saidIn, saysSomething } from './evidence'
import { brief, notesFor } from './fromNotes'
import type { Case, Rule } from './rule'
import type { LetterNote } from '../facts'
import type { WrittenSentence } from './writtenLetter'

const APOLOGY =
  /\b(?:sorry|apolog(?:y|ies|ise|ize|ised|ized|ising|izing)|forgive|regret(?:tably)?|unfortunately|my bad|admittedly|afraid)\b/i
const WEAKNESS =
  /\b(?:lack(?:s|ed|ing)?|limited|weak(?:ness|nesses|er)?|inexperienced?|insufficient|shortcomings?|deficien\w+|gaps?|not (?:enough|much|any|very|strong|yet)|no (?:\w+ )?(?:experience|background|knowledge)|little|(?:do|did|have|had|am|was|is)(?:n['’]t| not)\b|never|worr(?:y|ied|ies)|concern(?:s|ed)?|doubts?|hesita\w+|unsure|only)\b/i
/** An apology without other words of the concern is about it where it speaks of a weakness. */
const ABOUT_ME = /\b(?:experience|skills?|background|knowledge|qualifications?|lack\w*|weak\w*)\b/i
const ON_TOPIC = 0.9

/** Meets a doubt by its answer, without apologising for it. */
export const concernCheck: Rule = (given) => {
  const { facts, letter, evidence } = given
  if (facts.kind !== 'thank-you') return notApplicable('This belongs into a thank-you.')
  const all = facts.notes.filter(
    ({ kind, text }) => kind === 'concern' && saysSomething(text, kind)
  )
  const sorry = all.map((note) => apologyFor(note, given)).find((found) => found !== undefined)
  if (sorry)
    return warned('Leave out the apology and let the answer to their doubt speak.', [inBody(sorry)])
  const met = all.map((note) => answerTo(note, given)).find((ranges) => ranges !== null)
  if (met) return passed('You answer the doubt that came up.', met)
  const [open] = notesFor('concern', facts)
  if (!open) return notApplicable('There is no doubt of theirs that this letter should answer.')
  const repeated = letter.sentences.find(
    (sentence) =>
      WEAKNESS.test(sentence.text) &&
      evidence.sharedWith(saidIn(open.text, 'concern'), sentence) >= ON_TOPIC
  )
  if (repeated)
    return warned('You repeat the doubt: say the answer to it instead.', [inBody(repeated)])
  const answer = open.answer !== null && saysSomething(open.answer, 'answer') ? open.answer : null
  return answer === null
    ? warned(`Note an answer to “${brief(open.text)}”, and say it in one sentence.`)
    : warned(`Answer their doubt in one positive sentence: “${brief(answer)}”.`)
}

function apologyFor(note: LetterNote, { letter, evidence }: Case): WrittenSentence | undefined {
  return letter.sentences.find(
    (sentence) =>
      APOLOGY.test(sentence.text) &&
      (evidence.sharedWith(saidIn(note.text, 'concern'), sentence) >= ON_TOPIC ||
        (note.answer !== null &&
          evidence.sharedWith(saidIn(note.answer, 'answer'), sentence) >= ON_TOPIC) ||
        (ABOUT_ME.test(sentence.text) && /\b(?:I|my|me)\b/.test(sentence.text)))
  )
}

/** By the words of the answer; without one, by speaking of the matter without the weakness. */
function answerTo(note: LetterNote, { letter, evidence }: Case): ReturnType<typeof evidence.useOf> {
  if (note.answer !== null && saysSomething(note.answer, 'answer'))
    return evidence.useOf(saidIn(note.answer, 'answer'))
  const spoken = letter.sentences.find(
    (sentence) =>
      evidence.sharedWith(saidIn(note.text, 'concern'), sentence) >= ON_TOPIC &&
      !WEAKNESS.test(sentence.text)
  )
  return spoken ? [inBody(spoken)] : null
}
