export { DueRepository } from './DueRepository'
export { ThreadRepository } from './ThreadRepository'
export { TimelineService } from './TimelineService'
export { timelineHandlers } from './timelineHandlers'
