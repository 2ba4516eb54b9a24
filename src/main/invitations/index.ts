export { invitationHandlers } from './invitationHandlers'
export { InvitationInbox } from './InvitationInbox'
export { InvitationRepository } from './InvitationRepository'
export { InvitationService } from './InvitationService'
