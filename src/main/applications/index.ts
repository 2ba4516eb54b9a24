export { ApplicationRepository } from './ApplicationRepository'
export { applicationHandlers } from './applicationHandlers'
