import { nextTick, watch } from 'vue'
import { useSession } from '@renderer/app/session.store'
import { useRequest } from '@renderer/ui/useRequest'
import { useToasts } from '@renderer/ui/useToasts'
import type { RouteRequest } from '@shared/ipc/contract'

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
    const { before } = outcome.data
    await anew(begun)
    show({
      icon: 'i-lucide-archive-restore',
      message: before === null ? 'Restored. The old file was set aside.' : done,
      ...(before === null
        ? {}
        : { undo: () => void restore({ place: 'own', name: before }, UNDONE) })
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

  return { busy, problem, restore }
}

const UNDONE = 'Undone. Your data is as it was before the restore.'
