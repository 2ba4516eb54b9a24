import { useSession } from '@renderer/app/session.store'
import { useRequest } from '@renderer/ui/useRequest'
import type { RouteRequest } from '@shared/ipc/contract'
import type { Problem } from '@shared/outcome'
import type { Ref } from 'vue'

/** Keeps a change at once; what was kept comes back into the session. */
export function useSetting(): {
  problem: Readonly<Ref<Problem | null>>
  fieldMessage: (path: string) => string | undefined
  change: (change: RouteRequest<'settings.change'>) => Promise<boolean>
} {
  const session = useSession()
  const { problem, fieldMessage, send } = useRequest('settings.change')

  async function change(change: RouteRequest<'settings.change'>): Promise<boolean> {
    const outcome = await send(change)
    if (outcome.ok) session.settings = outcome.data
    return outcome.ok
  }

  return { problem, fieldMessage, change }
}
