import type { RouteRequest } from '@shared/ipc/contract'
import type { TouchpointView } from '@shared/model/views'

export type Occasion = RouteRequest<'touchpoints.skip'>

/** What tells one message from all others, as the main process is asked about it. */
export function occasionOf(touchpoint: TouchpointView): Occasion {
  const { kind, applicationId, interviewId, personId } = touchpoint
  return { kind, applicationId, interviewId, personId }
}
