export { wordHandlers } from './wordHandlers'
export { WordRepository } from './WordRepository'
