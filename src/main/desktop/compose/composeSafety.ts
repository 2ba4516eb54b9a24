import { app } from 'electron'
import { Backups } from '../../backups'
import { DamageWatch, Salvager } from '../../salvage'
import { TransferService } from '../../transfer'
import { systemTimeZone } from '../startView'
import type { Parts } from './parts'

/** What keeps the data from being lost, and takes it elsewhere. */
export interface Safety {
  backups: Backups
  damageWatch: DamageWatch
  salvager: Salvager
  transfer: TransferService
}

export function composeSafety(parts: Parts): Safety {
  const { folder, data, maker, side, clock, log, tell } = parts
  const backups = new Backups(folder, data, maker, side, clock, log, () => {
    tell('backups.changed', null)
  })
  const damageWatch = new DamageWatch(data, side, log, () => tell('notices.changed', data.notices))
  const salvager = new Salvager(
    {
      get ownFile() {
        return data.ownFile
      },
      replaceOwn: (finished) => maker.whenIdle(() => data.replaceOwn(finished, false))
    },
    side,
    clock,
    (progress) => tell('salvage.progressed', progress)
  )
  const transfer = new TransferService(
    folder,
    {
      get file() {
        return data.trouble === null ? data.file : null
      },
      get isReplaceable() {
        return data.ownChanges !== null
      },
      contents: () => data.services.file.contents(),
      replaceWith: (finished, signal) =>
        backups.restorer.replaceWith(finished, 'before-import', signal)
    },
    {
      side,
      clock,
      timeZone: systemTimeZone,
      version: app.getVersion(),
      changed: (view) => tell('transfer.changed', view)
    }
  )
  transfer.clean()
  return { backups, damageWatch, salvager, transfer }
}
