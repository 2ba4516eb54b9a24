import type { Answer } from '@shared/model/words'

export interface AnswerChoice {
  answer: Answer
  icon: string
  title: string
  /** What comes of it. */
  note: string
  /** What stands in the empty field for their words. */
  example: string
}

/** What a company may have said, in the order of the keys 1 to 5. */
export const ANSWER_CHOICES: readonly AnswerChoice[] = [
  {
    answer: 'new-date',
    icon: 'i-lucide-calendar-clock',
    title: 'They gave a new date',
    note: 'The follow-up counts from it',
    example: 'They need another week to decide.'
  },
  {
    answer: 'invitation',
    icon: 'i-lucide-calendar-plus',
    title: 'They invited me',
    note: 'Log the interview next',
    example: 'Dana and Priya would like to meet you.'
  },
  {
    answer: 'offer',
    icon: 'i-lucide-star',
    title: 'They made an offer',
    note: 'Moves to Offer and asks until when to decide',
    example: 'We would love to have you.'
  },
  {
    answer: 'no',
    icon: 'i-lucide-circle-slash',
    title: 'They said no',
    note: 'Closes it. Thank-yous stay',
    example: 'They chose somebody else.'
  },
  {
    answer: 'words',
    icon: 'i-lucide-message-square-text',
    title: 'Just words',
    note: 'No date. Your follow-up counts as answered',
    example: 'Thank you, we will be in touch.'
  }
]
