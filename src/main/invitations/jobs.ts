/**
 * What the side process does for this feature. Apart from index.ts, so that the main process loads
 * no library that reads calendars and mails.
 */
export { readInvitationJob } from './readInvitation'
