export { DebriefService } from './DebriefService'
export { NoteRepository } from './NoteRepository'
export { PromiseRepository } from './PromiseRepository'
export { debriefHandlers } from './debriefHandlers'
