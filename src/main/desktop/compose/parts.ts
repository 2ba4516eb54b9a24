import type { EventName, Events } from '@shared/ipc/events'
import type { SettingsView } from '@shared/model/settingsViews'
import type { Clock } from '@shared/time/Clock'
import type { backupKeeper } from '../../backups'
import type { DataFiles } from '../../data'
import type { SideProcess } from '../../side'
import type { Doorway } from '../Doorway'
import type { MainWindow } from '../MainWindow'
import type { QuickShortcut, QuickWindow } from '../quick'
import type { Ground } from './beginProcess'

/** What the parts of the program are put together from. */
export interface Parts extends Ground {
  window: MainWindow
  quick: QuickWindow
  quickShortcut: QuickShortcut
  doorway: Doorway
  clock: Clock
  data: DataFiles
  side: SideProcess
  maker: ReturnType<typeof backupKeeper>
  tell: <N extends EventName>(event: N, what: Events[N]) => void
  /** Facts were changed outside the page. */
  dataChanged: () => void
  /** A setting was changed, wherever that was. */
  settingsChanged: (settings: SettingsView) => void
}
