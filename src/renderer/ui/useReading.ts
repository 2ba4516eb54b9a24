import { shallowRef, toValue, watch } from 'vue'
import type { MaybeRefOrGetter, Ref, ShallowRef } from 'vue'
import { request, useEvent } from '@renderer/ipc/client'
import type { RouteName, RouteOutput, RouteRequest } from '@shared/ipc/contract'
import type { Problem } from '@shared/outcome'

/**
 * What a screen shows: read at once, again whenever the data behind it changes, and again whenever
 * something else is asked for. An older answer never wins; what was read stays where the next
 * reading fails.
 */
export function useReading<N extends RouteName>(
  route: N,
  input: MaybeRefOrGetter<RouteRequest<N>>
): {
  /** Null until the first answer. */
  data: Readonly<Ref<RouteOutput<N> | null>>
  problem: Readonly<Ref<Problem | null>>
  read: () => Promise<void>
} {
  const data: ShallowRef<RouteOutput<N> | null> = shallowRef(null)
  const problem = shallowRef<Problem | null>(null)
  let asked = 0

  async function read(): Promise<void> {
    const question = ++asked
    const outcome = await request(route, toValue(input))
    if (question !== asked) return
    problem.value = outcome.ok ? null : outcome.error
    if (outcome.ok) data.value = outcome.data
  }

  watch(() => toValue(input), read, { immediate: true })
  useEvent('data.changed', () => void read())
  useEvent('data.replaced', () => void read())
  return { data, problem, read }
}
