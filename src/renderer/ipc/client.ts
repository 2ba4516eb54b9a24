import { onScopeDispose } from 'vue'
import type { AfterwordBridge } from '@shared/ipc/channels'
import type { RouteName, RouteOutput, RouteRequest } from '@shared/ipc/contract'
import type { EventName, Events } from '@shared/ipc/events'
import type { Outcome } from '@shared/outcome'

declare global {
  interface Window {
    readonly afterword: AfterwordBridge
  }
}

/** Asks the main process. It answers with an outcome and never throws for an expected failure. */
export function request<N extends RouteName>(
  route: N,
  input: RouteRequest<N>
): Promise<Outcome<RouteOutput<N>>> {
  return window.afterword.request(route, input)
}

/** Hears what the main process tells unasked, until the component or store that asked is gone. */
export function useEvent<N extends EventName>(event: N, callback: (data: Events[N]) => void): void {
  onScopeDispose(window.afterword.on(event, callback))
}
