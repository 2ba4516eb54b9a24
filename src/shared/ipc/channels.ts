import type { Outcome } from '../outcome'
import type { RouteName, RouteOutput, RouteRequest } from './contract'
import type { EventName, Events } from './events'

/** The two channels; nothing else crosses between window and main process. */
export const REQUEST_CHANNEL = 'afterword:request'
export const EVENT_CHANNEL = 'afterword:event'

/** What the preload puts on `window.afterword`. */
export interface AfterwordBridge {
  request: <N extends RouteName>(
    route: N,
    input: RouteRequest<N>
  ) => Promise<Outcome<RouteOutput<N>>>
  /** Returns a function that ends the subscription. */
  on: <N extends EventName>(event: N, callback: (data: Events[N]) => void) => () => void
}
