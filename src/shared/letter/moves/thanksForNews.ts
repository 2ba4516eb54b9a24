import { type Choice, type Situation, type Spoken, worded } from './move'

const NEWS = [
  'Thank you for letting me know your decision about {role}.',
  'Thank you for your message about {role}, and for telling me your decision.',
  'Thank you for taking the time to let me know about {role}.',
  'Thank you for getting back to me about {role}.',
  'Thank you for the news about {role}, and for the time you gave my application.',
  'Many thanks for writing to me about your decision on {role}.'
]

export const THANKS_FOR_NEWS: Situation = {
  name: 'thanks-for-news',
  move: 'thanks-for-news',
  needed: ['role'],
  wordings: [NEWS]
}

/** Thanks for having been told. */
export function thanksForNews(role: string, choice: Choice): Spoken {
  return worded(THANKS_FOR_NEWS, NEWS, { role }, choice)
}

const UNDERSTOOD = [
  'I understand that you had to choose, and I respect the decision.',
  'A choice like this has many sides, and I respect the one you made.',
  'I understand, and I know that such a choice is never easy.',
  'I understand, and I thank you and the team for considering me.',
  "I respect your choice, and I'm thankful to have been considered.",
  'I understand your decision and thank you for having considered me.'
]

export const UNDERSTANDING: Situation = {
  name: 'understood',
  move: 'understood',
  wordings: [UNDERSTOOD]
}

export function understood(choice: Choice): Spoken {
  return worded(UNDERSTANDING, UNDERSTOOD, {}, choice)
}
