import type { Letter } from '../assemble'
import { choiceFor, composed, paragraph } from '../composition'
import type { LetterFacts } from '../facts'
import { wishes } from '../moves/keepDoorOpen'
import { keepInMind } from '../moves/keepInMind'
import { thanksForNews, understood } from '../moves/thanksForNews'
import { thanksForTalking } from '../moves/thanksForTalking'
import { roleAtCompany } from '../role'
import { goodPoint } from './goodPoint'
import { hasMet } from './tie'

/** Thanks for the news, says one true good thing, asks to be kept in mind. */
export function rejectionReply(facts: LetterFacts, from: number): Letter {
  const choice = choiceFor(facts, from)
  const house = facts.application.company.trim() || 'your company'
  const looksBack = facts.interview === null ? null : thanksForTalking(hasMet(facts), choice)
  const parts = [
    ...paragraph(0, [thanksForNews(roleAtCompany(facts.application), choice), understood(choice)]),
    ...paragraph(1, [goodPoint(facts, choice) ?? looksBack, keepInMind(house, choice)]),
    ...paragraph(2, [wishes(choice)])
  ]
  return composed(facts, parts, [], { least: 40, most: 125 })
}
