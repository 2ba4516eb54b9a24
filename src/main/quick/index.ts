export { BegunRepository } from './BegunRepository'
export { quickHandlers } from './quickHandlers'
export { QuickNotes } from './QuickNotes'
