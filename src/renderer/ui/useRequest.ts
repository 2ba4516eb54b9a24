import { ref, shallowRef } from 'vue'
import type { Ref } from 'vue'
import { request } from '@renderer/ipc/client'
import type { RouteName, RouteOutput, RouteRequest } from '@shared/ipc/contract'
import type { Outcome, Problem } from '@shared/outcome'

/** A request with what a form needs: whether it runs, and what was wrong with the last one. */
export function useRequest<N extends RouteName>(
  route: N
): {
  busy: Readonly<Ref<boolean>>
  problem: Readonly<Ref<Problem | null>>
  send: (input: RouteRequest<N>) => Promise<Outcome<RouteOutput<N>>>
  /** The message for one field of the last input, by its dotted path. */
  fieldMessage: (path: string) => string | undefined
} {
  const busy = ref(false)
  const problem = shallowRef<Problem | null>(null)

  async function send(input: RouteRequest<N>): Promise<Outcome<RouteOutput<N>>> {
    busy.value = true
    try {
      const outcome = await request(route, input)
      problem.value = outcome.ok ? null : outcome.error
      return outcome
    } finally {
      busy.value = false
    }
  }

  return {
    busy,
    problem,
    send,
    fieldMessage: (path) => problem.value?.fields?.find((field) => field.path === path)?.message
  }
}
