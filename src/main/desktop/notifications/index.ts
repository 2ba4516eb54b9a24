export { createNotifier } from './createNotifier'
export type { DesktopNotifier, NotificationAbilities } from './DesktopNotifier'
