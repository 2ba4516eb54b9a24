import { z } from 'zod'
import type {
  BackupsView,
  BackupView,
  ChosenFileView,
  FileInsideView,
  ReplacedView,
  SecondFolderView
} from '../model/backupViews'
import { route } from './route'

/** A backup of one of the two folders, or the file that was chosen last. */
const source = z.discriminatedUnion('place', [
  z.object({ place: z.enum(['own', 'second']), name: z.string().max(100) }),
  z.object({ place: z.literal('chosen') })
])

export const backupRoutes = {
  'backups.list': route<BackupsView>()(z.null()),
  /** What lies in the second folder; null where none was chosen. May take some seconds. */
  'backups.second': route<SecondFolderView | null>()(z.null()),
  /** Makes one now; where nothing changed since the last one, that one is as good. */
  'backups.make': route<BackupView>()(z.null()),
  /** Lets the user choose the second folder; null when they would rather not. */
  'backups.chooseSecond': route<{ folder: string } | null>()(z.null()),
  /** Copies no more; what is there stays. */
  'backups.leaveSecond': route<null>()(z.null()),
  /** Lets the user choose a file to restore from; null when they would rather not. */
  'backups.chooseFile': route<ChosenFileView | null>()(z.null()),
  /** What a backup or file holds; DATA_UNUSABLE when it cannot be restored. */
  'backups.look': route<FileInsideView>()(z.object({ source })),
  /** Puts a backup or file in the place of the data, which is backed up before. */
  'backups.restore': route<ReplacedView>()(z.object({ source })),
  /** Gives up the look or the restore that is going on, if it is not too late. */
  'backups.stop': route<null>()(z.null()),
  /** Shows the folder of the backups in the system's file manager. */
  'backups.reveal': route<null>()(z.null())
}
