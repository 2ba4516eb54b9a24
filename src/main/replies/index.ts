export { ReplyRepository } from './ReplyRepository'
export { ReplyService } from './ReplyService'
export { replyHandlers } from './replyHandlers'
