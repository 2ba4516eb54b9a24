import { join } from 'node:path'
import { app } from 'electron'
import type { Log } from '../../log'
import { declareAppProtocol } from '../appProtocol'
import { dataFolder } from '../dataFolder'
import { fileLog } from '../fileLog'
import { lockDown } from '../lockDown'
import { revivePages, watchForMishaps } from '../mishaps'
import { devServer, isOwnPage } from '../ownPages'
import { programFolder } from '../programFolder'

/** Where the program keeps its things, and where it writes down what goes wrong. */
export interface Ground {
  /** Of the user's data. */
  folder: string
  /** Of what belongs to the program alone, such as its log. */
  ownFolder: string
  log: Log
}

/** All that comes before Electron is ready; null where another instance has this data open. */
export function beginProcess(): Ground | null {
  // The data folder decides which instance is "the same", so it comes before everything.
  const folder = dataFolder(process.argv, process.env, app.getPath('userData'))
  const ownFolder = programFolder(folder)
  app.setPath('userData', ownFolder)
  app.setPath('sessionData', join(ownFolder, 'session'))
  if (!app.requestSingleInstanceLock()) return null

  const log = fileLog(ownFolder)
  watchForMishaps(log)
  declareAppProtocol()
  // Chromium's own errands find no host either; only hot reload needs one.
  if (devServer === undefined)
    app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  // As root there is no system sandbox to enter; the windows ask for theirs in any case.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  lockDown(app, isOwnPage)
  revivePages(app, log)
  return { folder, ownFolder, log }
}
