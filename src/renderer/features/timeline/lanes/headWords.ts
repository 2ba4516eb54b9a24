import { interviewTitle } from '@renderer/ui/interviewWords'
import { STAGE_WORDS } from '@renderer/ui/stageWords'
import type { LaneHeadView } from '@shared/model/lanesViews'

/** What stands beside an application's name: its round, or its stage where that says more. */
export function chipOf({ stage, interview }: LaneHeadView): { words: string; isOffer: boolean } {
  const hasRound = stage === 'interviewing' || stage === 'applied' || stage === 'wishlist'
  return {
    words: hasRound && interview !== null ? interviewTitle(interview) : STAGE_WORDS[stage],
    isOffer: stage === 'offer' || stage === 'accepted'
  }
}
