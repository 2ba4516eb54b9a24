export { LetterRepository } from './LetterRepository'
export { LetterService } from './LetterService'
export { letterHandlers } from './letterHandlers'
