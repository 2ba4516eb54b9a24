export { DueRepository } from './DueRepository'
export {
  conditionsOf,
  FilterRepository,
  isEverything,
  valuesOf,
  type FilterConditions,
  type FilterValues
} from './FilterRepository'
export { HistoryRepository } from './HistoryRepository'
export { laneHandlers } from './laneHandlers'
export { LaneHeadRepository } from './LaneHeadRepository'
export { LaneRowRepository } from './LaneRowRepository'
export { LaneService } from './LaneService'
export { MessageRepository } from './MessageRepository'
export { ThreadIndexRepository } from './ThreadIndexRepository'
export { ThreadRepository } from './ThreadRepository'
export { TimelineService } from './TimelineService'
export { timelineHandlers } from './timelineHandlers'
export { WakeUpRepository } from './WakeUpRepository'
