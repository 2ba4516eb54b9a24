import { line, type Sentence } from '../piece'
import { type Choice, type Wording, worded } from './move'

const KEEP: readonly Wording<string>[] = [
  (house) => line`I'd be grateful if you kept me in mind for other roles at ${house}.`,
  (house) => line`Please keep me in mind if another role at ${house} seems a good match.`,
  (house) => line`Should a similar role come up at ${house}, I'd be glad if you thought of me.`,
  (house) => line`If another opening at ${house} fits better, I'd be pleased to hear from you.`,
  (house) => line`I'd still be interested in working at ${house}, so please keep me in mind.`,
  (house) => line`For future roles at ${house}, I hope that you will keep me in mind.`
]

/** Asks to be kept in mind; `house` is the company, or "your company". */
export function keepInMind(house: string, choice: Choice): Sentence {
  return worded(KEEP, house, choice)
}
