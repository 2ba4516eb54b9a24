export { ApplicationRepository } from './ApplicationRepository'
export { ApplicationService } from './ApplicationService'
export { applicationHandlers } from './applicationHandlers'
