import { factsWith } from '../../testing/facts'
import type { ReviewFacts } from '../facts'

/** Dana Whitfield alone interviewed Maya Ellison at Larkfield Transit; nothing else is tracked. */
export function reviewFacts(changes: Partial<ReviewFacts> = {}): ReviewFacts {
  return { ...factsWith(), tracked: [], maxFollowUps: 2, ...changes }
}
