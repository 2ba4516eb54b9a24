import { shallowRef } from 'vue'
import type { Ref, ShallowRef } from 'vue'
import { useEvent } from '@renderer/ipc/client'
import type { RouteName, RouteOutput, RouteRequest } from '@shared/ipc/contract'
import type { Problem } from '@shared/outcome'
import { useRequest } from './useRequest'

/** What a list shows: read at once, and again whenever the data behind it changes. */
export function useReading<N extends RouteName>(
  route: N,
  input: RouteRequest<N>
): {
  /** Null until the first answer. */
  data: Readonly<Ref<RouteOutput<N> | null>>
  problem: Readonly<Ref<Problem | null>>
  read: () => Promise<void>
} {
  const { problem, send } = useRequest(route)
  const data: ShallowRef<RouteOutput<N> | null> = shallowRef(null)

  async function read(): Promise<void> {
    const outcome = await send(input)
    if (outcome.ok) data.value = outcome.data
  }

  useEvent('data.changed', () => void read())
  useEvent('data.replaced', () => void read())
  void read()
  return { data, problem, read }
}
