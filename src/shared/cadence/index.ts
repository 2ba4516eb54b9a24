export type {
  ApplicationFacts,
  CadenceChoice,
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
export { businessDayAfter, type BusinessDayAfter } from './businessDays'
export type { HolidaysOf } from './holidays'
export { lastWord } from './heard'
export { latestOf, timed } from './interview'
export { placesKnownTo, type Place, type Places } from './places'
export { publicHolidays, type HolidayLibrary } from './publicHolidays'
export { promisedBy } from './promise'
export { recipientOf } from './recipient'
export { isSnoozed, stateAt } from './state'
export type { Touchpoint } from './touchpoint'
export { LONGEST_LIFE } from './thankYou'
export { touchpointsOf } from './touchpointsOf'
