export { SettingRepository } from './SettingRepository'
export { SettingService } from './SettingService'
export { settingHandlers } from './settingHandlers'
export { defaultCadence, plainSettings } from './settingShapes'
