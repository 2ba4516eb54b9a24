import type { Stage } from '@shared/model/words'
import type { TimedInterview } from './interview'
import type { Situation } from './situation'

/** What makes asking again pointless: a later interview, or a stage in which nobody waits. */
export type Ending = 'later-interview' | EndingStage

type EndingStage = Extract<Stage, 'offer' | 'accepted' | 'rejected' | 'withdrawn' | 'no-response'>

const WORDS: Record<Ending, string> = {
  'later-interview': 'Another interview follows this one',
  offer: 'They made an offer',
  accepted: 'You accepted their offer',
  rejected: 'They turned this application down',
  withdrawn: 'You withdrew this application',
  'no-response': 'You closed this application without an answer'
}

/** Why nothing more is owed after this interview; null while something is. */
export function endingAfter(
  interview: TimedInterview,
  { interviews, application }: Situation
): Ending | null {
  if (interviews.some(({ startsAt }) => startsAt > interview.startsAt)) return 'later-interview'
  return isEnding(application.stage) ? application.stage : null
}

/** The first half of a sentence. */
export function endingInWords(ending: Ending): string {
  return WORDS[ending]
}

function isEnding(stage: Stage): stage is EndingStage {
  return Object.hasOwn(WORDS, stage)
}
