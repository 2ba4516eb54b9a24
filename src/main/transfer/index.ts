export { freeName } from './freeName'
export { transferHandlers } from './transferHandlers'
export { TransferService, type TransferData } from './TransferService'
export { writingProblem } from './writingProblem'
