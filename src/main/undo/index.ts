export { UndoService } from './UndoService'
export { undoHandlers } from './undoHandlers'
