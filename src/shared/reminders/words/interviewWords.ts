import type { InterviewKind } from '@shared/model/words'

const KINDS: Record<InterviewKind, string> = {
  phone: 'phone interview',
  video: 'video interview',
  'on-site': 'on-site interview',
  panel: 'panel interview',
  task: 'task',
  other: 'interview'
}

/** Begins with a capital, and none of it is an acronym. */
const PLAIN = /^\p{Lu}[\p{Ll}\s\d'’-]*$/u

/** 'panel', 'phone screen', 'HR chat': an interview within a sentence. */
export function interviewWords({ round, kind }: { round: string; kind: InterviewKind }): string {
  if (round === '') return KINDS[kind]
  return PLAIN.test(round) ? `${round.charAt(0).toLowerCase()}${round.slice(1)}` : round
}
