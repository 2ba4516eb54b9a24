import { nextTick, watch } from 'vue'
import { useSession } from '@renderer/app/session.store'
import { useRequest } from '@renderer/ui/useRequest'
import { useToasts } from '@renderer/ui/useToasts'
import type { RouteRequest } from '@shared/ipc/contract'
import type { ReplacedView } from '@shared/model/backupViews'

export type Source = RouteRequest<'backups.restore'>['source']

/** Restores, and offers to undo it once the window has begun anew with the restored data. */
export function useRestore() {
  const session = useSession()
  const { show } = useToasts()
  const { busy, problem, send } = useRequest('backups.restore')

  async function restore(source: Source, done = 'Restored. Your data is as it was then.') {
    const begun = session.generation
    const outcome = await send({ source })
    if (!outcome.ok) {
      // From a toast there is no place of its own to say it.
      if (done === UNDONE) show({ icon: 'i-lucide-circle-alert', message: outcome.error.message })
      return
    }
    await tellReplaced(outcome.data, begun, done)
  }

  /**
   * Says that the data is another, and offers to take it back, once the window has begun anew.
   * @param begun the session's generation before
   * @param doneUnkept what is said where there is no backup to go back to
   */
  async function tellReplaced(
    { before }: ReplacedView,
    begun: number,
    done: string,
    doneUnkept = 'Restored. The old file was set aside.'
  ): Promise<void> {
    await anew(begun)
    show({
      icon: 'i-lucide-archive-restore',
      message: before === null ? doneUnkept : done,
      ...(before === null
        ? {}
        : {
            undo: () => void restore({ place: 'own', name: before }, UNDONE),
            takesUndoKey: true
          })
    })
  }

  /** A toast from before would offer to undo what was done to other data, so it goes with that. */
  function anew(begun: number): Promise<void> {
    return new Promise((resolve) => {
      const stop = watch(
        () => session.generation,
        (generation) => {
          if (generation === begun) return
          void nextTick(() => {
            stop()
            resolve()
          })
        },
        { immediate: true }
      )
    })
  }

  return { busy, problem, restore, tellReplaced }
}

const UNDONE = 'Undone. Your data is as it was before the restore.'
