import type { Letter } from '../assemble'
import { choiceFor, composed, paragraph } from '../composition'
import { longDay } from '../english/dates'
import type { LetterFacts } from '../facts'
import { applied, askAboutApplication, interestedSinceApplying, sendMore } from '../moves/applied'
import { noHurry } from '../moves/askStatus'
import { thanksForReading } from '../moves/thanksForReading'
import { roleAtCompany } from '../role'

/** Says when and for what the user applied, and asks where things stand. */
export function checkIn(facts: LetterFacts, from: number): Letter {
  const choice = choiceFor(facts, from)
  const { application, today } = facts
  const day = application.appliedOn ? longDay(application.appliedOn, today) : null
  const house = application.company.trim() || 'your company'
  const what = { role: roleAtCompany(application), on: day ? ` on ${day}` : '' }
  const parts = [
    ...paragraph(0, [applied(what, choice), interestedSinceApplying(house, choice)]),
    ...paragraph(1, [askAboutApplication(choice), sendMore(choice), thanksForReading(choice)])
  ]
  return composed(facts, parts, paragraph(1, [noHurry(choice)]), { least: 40, most: 125 })
}
