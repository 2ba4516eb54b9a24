import { line, type Sentence } from '../piece'
import { type Choice, type Wording, worded } from './move'

const OPEN: readonly Wording<string>[] = [
  (house) =>
    line`If things change, or another role comes up at ${house}, I'd be happy to hear from you.`,
  (house) => line`Should a suitable role open up at ${house} later on, please do get in touch.`,
  (house) =>
    line`My door stays open: if there is a role for me at ${house} one day, I'd gladly talk again.`,
  (house) => line`I'd be pleased to talk again if another opening at ${house} should fit.`,
  (house) =>
    line`Please feel free to come back to me if another role at ${house} seems a good match.`,
  (house) => line`I'd still be interested in working at ${house}, should the chance come up again.`
]

/** Says that the user would talk again; `house` is the company, or "your company". */
export function keepDoorOpen(house: string, choice: Choice): Sentence {
  return worded(OPEN, house, choice)
}

const WISHES: readonly Wording<null>[] = [
  () => line`I wish you and the team all the best.`,
  () => line`All the best to you and the team.`,
  () => line`Until then, I wish you all the best.`,
  () => line`My best wishes to you and the team.`,
  () => line`I wish you well with what comes next.`,
  () => line`With all good wishes for your work.`
]

export function wishes(choice: Choice): Sentence {
  return worded(WISHES, null, choice)
}
