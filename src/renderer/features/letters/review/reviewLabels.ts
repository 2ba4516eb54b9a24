import type { CheckName, ReviewFacts } from '@shared/letter/review'
import { givenNameOf } from '@shared/model/personName'

type Label = string | ((facts: ReviewFacts) => string)

/** What each line of the review is about, said as what a good letter does. */
const LABELS: Record<CheckName, Label> = {
  greeting: ({ recipient }) =>
    recipient === null ? 'Greets by name' : `Greets ${givenNameOf(recipient.name)} by name`,
  gratitude: ({ kind }) => (kind === 'thank-you' ? 'Thanks in the opening' : 'Says thank you'),
  specific: 'Mentions something specific',
  interest: ({ kind }) => {
    if (kind === 'thank-you') return 'Interest and fit'
    if (kind === 'no-show') return 'Asks for another time'
    return kind === 'close-out' || kind === 'rejection-reply'
      ? 'Keeps the door open'
      : 'Says the interest'
  },
  'key-point': 'Key point',
  'missed-point': 'Missed point addressed',
  concern: 'Concern addressed',
  value: 'Value',
  'right-company': 'Right company',
  'right-role': 'Right role',
  placeholders: 'No loose ends',
  language: 'Spelling and grammar',
  tone: 'Tone',
  length: 'One page',
  subject: 'Subject',
  'panel-likeness': 'Unlike the other notes',
  patience: 'Not before its day'
}

export function labelOf(check: CheckName, facts: ReviewFacts): string {
  const label = LABELS[check]
  return typeof label === 'string' ? label : label(facts)
}

const LONGEST_TOPIC = 24
/** Words that would dangle at the end of a topic. */
const DANGLING =
  /[\s,]+(?:a|an|the|of|to|in|on|at|for|from|with|and|or|that|how|my|their|i|by|as|is|was)$/i

/** The first words of a note, to tell it from the others: "headway model". */
export function topicOf(text: string): string {
  const first =
    text
      .replace(/\s+/g, ' ')
      .trim()
      .split(/[:;,.(–—]/)[0]
      ?.trim() ?? ''
  if (first.length <= LONGEST_TOPIC) return first
  const cut = first.slice(0, LONGEST_TOPIC + 1)
  let topic = cut.slice(0, Math.max(cut.lastIndexOf(' '), 0)) || cut.slice(0, LONGEST_TOPIC)
  while (DANGLING.test(topic)) topic = topic.replace(DANGLING, '')
  return topic.replace(/[\uD800-\uDBFF]$/, '')
}
