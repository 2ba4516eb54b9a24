import type { LetterKind } from '@shared/model/words'
import { roleAtCompany } from '../role'
import { inBody, passed, warned } from './check'
import { saysInterest } from './interestWords'
import type { Rule } from './rule'

/** Keeping the door open is the interest of a letter that takes leave. */
const LATER =
  /\b(?:future|another|other|later|further|next|similar|suitable|new) (?:\w+ )?(?:role|roles|opening|openings|position|positions|post|posts|opportunity|opportunities|vacanc(?:y|ies)|chance|time|occasion|hiring|project)\b|\b(?:keep|kept|bear|bearing|keeping) (?:me|my \w+) in mind\b|\bin mind\b|\bin touch\b|\b(?:stay|remain) (?:in contact|connected)\b|\b(?:cross|meet|speak|talk|work|hear) .{0,20}\bagain\b|\bdoor\b.{0,20}\bopen\b|\bpaths\b|\bin (?:the )?future\b|\bopens? up\b|\bconsider(?:ed)? (?:me )?(?:again|for)\b/i
/** So is asking for another time. */
const ANOTHER_TIME =
  /\b(?:another|other|new|different|suitable|better) (?:\w+ )?(?:time|date|day|slot|moment|appointment)\b|\bre-?(?:schedule|arrange|book)|\b(?:would|['’]d) (?:still )?(?:\w+ ){0,2}(?:like|love|welcome|be (?:glad|happy|pleased))\b.{0,30}\b(?:speak|talk|meet|conversation|interview|chat|discuss)/i

const ALSO: Partial<Record<LetterKind, RegExp>> = {
  'close-out': LATER,
  'rejection-reply': LATER,
  'no-show': ANOTHER_TIME
}

/** Says that the user wants this role at this company. */
export const interestCheck: Rule = ({ letter, facts }) => {
  const also = ALSO[facts.kind]
  const found = letter.sentences.find(({ text }) => saysInterest(text) || also?.test(text))
  if (found) return passed('You say that you are interested.', [inBody(found)])
  return warned(`Say plainly that you are interested in ${roleAtCompany(facts.application)}.`)
}
