import type { InterviewKind } from '@shared/model/words'

const KIND_TITLES: Record<InterviewKind, string> = {
  phone: 'Phone interview',
  video: 'Video interview',
  'on-site': 'On-site interview',
  panel: 'Panel interview',
  task: 'Task',
  other: 'Interview'
}

const KIND_WORDS: Record<InterviewKind, string> = {
  phone: 'phone',
  video: 'video',
  'on-site': 'on site',
  panel: 'panel',
  task: 'task',
  other: ''
}

/** '2nd interview, on site'; the kind alone where the round has no name. */
export function interviewLabel(interview: { round: string; kind: InterviewKind }): string {
  const { round, kind } = interview
  if (round === '') return interviewTitle(interview)
  const word = KIND_WORDS[kind]
  const says = round.toLowerCase().replace('-', ' ')
  return word === '' || says.includes(word) ? round : `${round}, ${word}`
}

/** What they call the round, or else what kind of interview it is. */
export function interviewTitle(interview: { round: string; kind: InterviewKind }): string {
  return interview.round === '' ? KIND_TITLES[interview.kind] : interview.round
}
