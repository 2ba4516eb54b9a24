export type { MailDesk } from './MailDesk'
export { mailHandlers } from './mailHandlers'
export { MailService } from './MailService'
export { Outbox } from './Outbox'
