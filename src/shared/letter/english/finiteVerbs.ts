import { isPlural } from './nounPhrases'
import { BY_BASE, BY_PAST, BY_THIRD, NOUNISH } from './verbs'
import { AUXILIARIES, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from './words'

const PLAINLY_VERBS =
  /^(?:opens|starts|begins|goes|comes|depends|happens|grows|keeps|makes|takes|gets|wants|means|relies|belongs|leads|serves|sits|stays|works|merges|operates|closes|rotates|moved|joined|left|retired|fell|rose|shrank|started|worked|opened|wrote|went|came|grew|became|began|said|told|knew|thought)$/
/** Verbs of the third person that are as often nouns in the plural, beside those of NOUNISH. */
const PLURAL_NOUN =
  /^(?:aims|associates|bakes|bends|bites|boils|brews|builds|carves|catalogues|catches|chops|clips|contacts|cooks|coordinates|cuts|delegates|documents|draws|edits|estimates|feeds|fills|finds|fixes|flies|folds|fries|graduates|grinds|grooms|groups|hangs|hits|holds|hosts|invites|invoices|kicks|leaves|lies|logs|mixes|packs|picks|pours|pulls|pushes|reads|rebuilds|recalls|resets|rewrites|rises|rolls|routes|saves|seals|segments|sets|shakes|shapes|shoots|sketches|spends|sprints|stitches|swings|ties|welds|wins|wraps)$/
/** Past forms that no noun has done to it, so that they are verbs wherever they stand. */
const COME_TO_PASS =
  /^(?:slipped|dropped|doubled|tripled|halved|expired|ended|happened|arrived|died|emerged|vanished|collapsed|resigned)$/
/** "founded", "pioneered": past by their look, whether the lexicon has them or not. */
const LOOKS_PAST = /^(?!hundred$)\p{Ll}{2,}[^e]ed$/u
/** "12 years clean licence": no subject of "clean". */
const OF_TIME = /^(?:years?|months?|weeks?|days?|hours?|hrs|minutes?|mins?)$/
const FINITE_AFTER =
  /^(?:still|always|often|never|already|now|usually|sometimes|only|really|currently|also)$/

/** Whether a verb's object begins with this word: "the", "40", "me". */
export function opensObject(word: string | undefined): boolean {
  if (word === undefined) return false
  return (
    DETERMINERS.has(word) || /^\p{N}|^[€$£]/u.test(word) || /^(?:me|him|us|them|you|it)$/.test(word)
  )
}

/** Whether the word at this place is the verb of a subject before it. */
export function isFinite(words: string[], at: number): boolean {
  const [before = '', word = '', after] = [words[at - 1], words[at], words[at + 1]]
  if (AUXILIARIES.has(word)) return true
  if (OF_TIME.test(before) && /^\p{N}/u.test(words[at - 2] ?? '')) return false
  if (DETERMINERS.has(before) || PREPOSITIONS.has(before) || before === 'to') return false
  // "drivers weld", "Dana and Priya weld", but "TIG weld": a singular has no bare verb.
  const isCounted = DETERMINERS.has(words[at - 2] ?? '') && /[^su']s$/.test(before)
  const hasPlural = isPlural(before) || isCounted || words.slice(0, at).includes('and')
  const isPresent = BY_THIRD.has(word) || (BY_BASE.has(word) && hasPlural)
  if ((BY_BASE.has(word) || BY_THIRD.has(word)) && FINITE_AFTER.test(before)) return true
  if (BY_BASE.has(word) && after !== undefined && (isPlural(before) || isCounted)) return true
  const third = BY_THIRD.get(word)
  // "Chambers intends", "the board decides": no noun looks like these.
  if (
    third &&
    !NOUNISH.has(third.base) &&
    !PLURAL_NOUN.test(word) &&
    (at === 1 || !isPlural(before))
  )
    return true
  if (third && !hasPlural && after !== undefined && !SUBJECT_PRONOUNS.has(before)) {
    // "the company pays for courses", "the role reports to the CFO"
    if (after === 'to' || (PREPOSITIONS.has(after) && !NOUNISH.has(third.base))) return true
  }
  if (COME_TO_PASS.test(word) && after !== undefined && at > 1) return true
  if (LOOKS_PAST.test(word) && opensObject(after)) return true
  if (BY_PAST.has(word) || isPresent)
    return (
      SUBJECT_PRONOUNS.has(after ?? '') ||
      opensObject(after) ||
      (PLAINLY_VERBS.test(word) && after !== undefined)
    )
  return false
}
