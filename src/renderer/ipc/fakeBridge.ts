import type { RouteName, RouteOutput, RouteRequest } from '@shared/ipc/contract'
import type { EventName, Events } from '@shared/ipc/events'
import type { Outcome } from '@shared/outcome'

/** For tests: what a route answers; routes that are not named answer that they are unknown. */
export type Answers = {
  [N in RouteName]?: (
    input: RouteRequest<N>
  ) => Outcome<RouteOutput<N>> | Promise<Outcome<RouteOutput<N>>>
}

/** For tests: stands in for the main process on `window.afterword`. */
export interface FakeBridge {
  /** Every question asked so far. */
  readonly asked: { route: RouteName; input: unknown }[]
  tell<N extends EventName>(event: N, data: Events[N]): void
}

export function installFakeBridge(answers: Answers): FakeBridge {
  const asked: FakeBridge['asked'] = []
  const listeners = new Map<EventName, Set<(data: never) => void>>()

  Object.defineProperty(window, 'afterword', {
    configurable: true,
    value: {
      async request<N extends RouteName>(route: N, input: RouteRequest<N>) {
        asked.push({ route, input })
        const answer = answers[route]
        if (answer) return answer(input)
        return { ok: false, error: { code: 'UNKNOWN_ROUTE', message: `No answer to ${route}.` } }
      },
      on<N extends EventName>(event: N, callback: (data: Events[N]) => void) {
        const hearing = listeners.get(event) ?? new Set()
        listeners.set(event, hearing.add(callback))
        return () => hearing.delete(callback)
      }
    }
  })

  return {
    asked,
    tell(event, data) {
      for (const callback of listeners.get(event) ?? []) callback(data as never)
    }
  }
}
