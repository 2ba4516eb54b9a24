import type { Letter } from '../assemble'
import { choiceFor, composed, paragraph } from '../composition'
import { clockTime } from '../english/dates'
import type { LetterFacts } from '../facts'
import { anotherTime, fitIn, goodFaith, missedEachOther } from '../moves/missedEachOther'
import { thanksForReading } from '../moves/thanksForReading'
import { roleAtCompany } from '../role'
import { onInterviewDay } from './followUp'

/** Assumes good faith, names the time that was agreed, asks for another. */
export function noShow(facts: LetterFacts, from: number): Letter {
  const choice = choiceFor(facts, from)
  const { application, interview, profile } = facts
  const time = interview?.time ? clockTime(interview.time, profile.english !== 'GB') : null
  const when = `${onInterviewDay(facts)}${time === null ? '' : ` at ${time}`}`
  const agreed = { role: roleAtCompany(application), when }
  const parts = [
    ...paragraph(0, [missedEachOther(agreed, choice), goodFaith(choice)]),
    ...paragraph(1, [anotherTime(choice), fitIn(choice), thanksForReading(choice)])
  ]
  return composed(facts, parts, [], { least: 40, most: 125 })
}
