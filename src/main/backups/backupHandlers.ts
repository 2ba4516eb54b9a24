import { done, type Outcome } from '@shared/outcome'
import type { HandlersFor } from '../ipc'
import type { Backups } from './Backups'

type BackupRoute =
  | 'backups.list'
  | 'backups.second'
  | 'backups.make'
  | 'backups.leaveSecond'
  | 'backups.look'
  | 'backups.restore'
  | 'backups.stop'

/** @param replaced the own data is another file now */
export function backupHandlers(backups: Backups, replaced: () => void): HandlersFor<BackupRoute> {
  const { restorer, second } = backups
  return {
    'backups.list': () => done(backups.list()),
    'backups.second': async () => done(await second.view()),
    'backups.make': () => backups.make(),
    'backups.leaveSecond': () => nothing(() => second.leave()),
    'backups.look': ({ source }) => restorer.look(source),
    'backups.restore': async ({ source }) => {
      const outcome = await restorer.restore(source)
      if (outcome.ok) replaced()
      return outcome
    },
    'backups.stop': () => nothing(() => restorer.stop())
  }
}

function nothing(act: () => void): Outcome<null> {
  act()
  return done(null)
}
