import { line, type Sentence } from '../piece'
import { type Choice, type Wording, worded } from './move'

const NEWS: readonly Wording<string>[] = [
  (role) => line`Thank you for letting me know your decision about ${role}.`,
  (role) => line`Thank you for your message about ${role}, and for telling me your decision.`,
  (role) => line`Thank you for taking the time to let me know about ${role}.`,
  (role) => line`Thank you for getting back to me about ${role}.`,
  (role) => line`Thank you for the news about ${role}, and for the time you gave my application.`,
  (role) => line`Many thanks for writing to me about your decision on ${role}.`
]

/** Thanks for having been told. */
export function thanksForNews(role: string, choice: Choice): Sentence {
  return worded(NEWS, role, choice)
}

const UNDERSTOOD: readonly Wording<null>[] = [
  () => line`I understand that you had to choose, and I respect the decision.`,
  () => line`A choice like this has many sides, and I respect the one you made.`,
  () => line`I understand, and I know that such a choice is never easy.`,
  () => line`I understand, and I thank you and the team for considering me.`,
  () => line`I respect your choice, and I'm thankful to have been considered.`,
  () => line`I understand your decision and thank you for having considered me.`
]

export function understood(choice: Choice): Sentence {
  return worded(UNDERSTOOD, null, choice)
}
