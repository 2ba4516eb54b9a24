import type { LaneView } from '@shared/model/lanesViews'
import type { Stage } from '@shared/model/words'
import { instantOf } from '@shared/time/zonedTime'
import { askingMarks, sendingMarks, waitsOf } from './lowerLine'
import { isUpper, type LaneMark, type LaneMarks } from './marks'
import { interviewMark, stageMarks } from './upperLine'

/** Where a day without a time stands: in its morning. */
const MORNING = 'T09:00'

/**
 * All that stands along one lane.
 * @param timeZone the reader's, in which days without a time are theirs
 */
export function laneMarks(lane: LaneView, stage: Stage, now: number, timeZone: string): LaneMarks {
  const marks: LaneMark[] = [
    ...lane.interviews.map((entry) => interviewMark(entry, now)),
    ...stageMarks(lane.stages),
    ...askingMarks(lane, now),
    ...sendingMarks(lane),
    ...lane.replies.map((reply): LaneMark => ({
      type: 'reply',
      key: `reply-${reply.id}`,
      at: reply.heardAt,
      reply
    }))
  ]
  if (lane.appliedOn !== null) {
    marks.push({
      type: 'applied',
      key: 'applied',
      at: instantOf(lane.appliedOn + MORNING, timeZone)
    })
  }
  if (lane.decideBy !== null && stage === 'offer') {
    marks.push({ type: 'decide', key: 'decide', at: instantOf(lane.decideBy + MORNING, timeZone) })
  }
  const inOrder = marks.toSorted((a, b) => a.at - b.at || Number(isUpper(b)) - Number(isUpper(a)))
  return { marks: inOrder, waits: waitsOf(lane, inOrder, timeZone, now) }
}
