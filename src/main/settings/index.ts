export { SettingRepository } from './SettingRepository'
export { SettingService } from './SettingService'
export { settingHandlers } from './settingHandlers'
export { plainSettings } from './settingShapes'
