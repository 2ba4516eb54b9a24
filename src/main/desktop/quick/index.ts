export { quickDeskHandlers } from './quickDeskHandlers'
export { isWaylandSession, QuickShortcut, type ShortcutState } from './QuickShortcut'
export { QuickWindow } from './QuickWindow'
export { wantsQuickNote } from './wantsQuickNote'
