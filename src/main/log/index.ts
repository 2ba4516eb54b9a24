export type { Log } from './Log'
export { answerTo, describeError } from './answerTo'
export { errorId } from './errorId'
