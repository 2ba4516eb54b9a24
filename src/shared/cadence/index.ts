export type {
  ApplicationFacts,
  CadenceEvent,
  CadenceSettings,
  Facts,
  HeardEvent,
  Id,
  InterviewFacts,
  PersonFacts,
  PinnedEvent,
  PromiseFacts,
  SentEvent,
  SkippedEvent,
  SnoozedEvent,
  TouchpointEvent
} from './facts'
export { isSnoozed, stateAt } from './state'
export type { Touchpoint } from './touchpoint'
export { touchpointsOf } from './touchpointsOf'
