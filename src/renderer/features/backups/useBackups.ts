import { computed, shallowRef } from 'vue'
import { useEvent } from '@renderer/ipc/client'
import { useRequest } from '@renderer/ui/useRequest'
import type { BackupsView, BackupView, SecondFolderView } from '@shared/model/backupViews'
import type { Outcome } from '@shared/outcome'
import { merged } from './backupWords'

/** The backups of both folders, read again whenever there is another one. */
export function useBackups() {
  const list = useRequest('backups.list')
  const look = useRequest('backups.second')
  const own = shallowRef<BackupsView | null>(null)
  /** Undefined until it is known, which may take some seconds. */
  const second = shallowRef<SecondFolderView | null | undefined>(undefined)

  let reading = 0

  async function read(): Promise<void> {
    reading += 1
    const mine = reading
    // A later reading may be answered first, and knows better.
    const ifLast = <T>(outcome: Outcome<T>, take: (data: T) => void): void => {
      if (outcome.ok && mine === reading) take(outcome.data)
    }
    await Promise.all([
      list.send(null).then((outcome) => ifLast(outcome, (data) => (own.value = data))),
      look.send(null).then((outcome) => ifLast(outcome, (data) => (second.value = data)))
    ])
  }

  useEvent('backups.changed', () => void read())
  useEvent('data.replaced', () => void read())
  void read()

  return {
    own,
    second,
    /** Null until the own ones are known. */
    backups: computed<BackupView[] | null>(
      () => own.value && merged(own.value.backups, second.value?.backups ?? [])
    ),
    problem: list.problem
  }
}
