import { z } from 'zod'
import type { ReplacedView } from '../model/backupViews'
import type { TransferView } from '../model/transferViews'
import { route } from './route'

/** Taking everything out of the data file, and bringing it in again. */
export const transferRoutes = {
  'transfer.read': route<TransferView>()(z.null()),
  /** Lets the user say where to, and writes everything into one file; null when they would rather not. */
  'transfer.exportAll': route<{ name: string } | null>()(z.null()),
  /** The same with tables for a spreadsheet, in a new folder of the one that the user chooses. */
  'transfer.exportTables': route<{ name: string } | null>()(z.null()),
  /** Shows what was exported last in the system's file manager. */
  'transfer.reveal': route<null>()(z.null()),
  /** Lets the user choose an export and reads it, without changing anything. */
  'transfer.readExport': route<null>()(z.null()),
  /** Puts what was read in the place of the data, which is backed up before. */
  'transfer.bringIn': route<ReplacedView>()(z.null()),
  /** Forgets what was read. */
  'transfer.forget': route<null>()(z.null()),
  /** Gives up what is going on, if it is not too late. */
  'transfer.stop': route<null>()(z.null())
}
