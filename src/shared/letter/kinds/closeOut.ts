import type { Letter } from '../assemble'
import { choiceFor, composed, paragraph } from '../composition'
import type { LetterFacts } from '../facts'
import { keepDoorOpen, wishes } from '../moves/keepDoorOpen'
import { takeLeave } from '../moves/takeLeave'
import { roleAtCompany } from '../role'
import { thankful } from './goodPoint'
import { onInterviewDay } from './followUp'

/** Thanks, takes leave, keeps the door open. */
export function closeOut(facts: LetterFacts, from: number): Letter {
  const choice = choiceFor(facts, from)
  const house = facts.application.company.trim() || 'your company'
  const what = { role: roleAtCompany(facts.application), on: onInterviewDay(facts) }
  const parts = [
    ...paragraph(0, [takeLeave(what, choice)]),
    ...paragraph(1, thankful(facts, choice)),
    ...paragraph(2, [keepDoorOpen(house, choice), wishes(choice)])
  ]
  return composed(facts, parts, [], { least: 40, most: 125 })
}
