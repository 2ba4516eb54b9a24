export { FormDraftRepository } from './FormDraftRepository'
export { FormDraftService } from './FormDraftService'
export { formHandlers } from './formHandlers'
