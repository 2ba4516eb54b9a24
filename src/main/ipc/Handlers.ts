import type { RouteInput, RouteName, RouteOutput } from '@shared/ipc/contract'
import type { Outcome } from '@shared/outcome'

/** What answers one route: gets checked input, gives a value with a code, never throws for what
 * may be expected. */
export type Handler<N extends RouteName> = (
  input: RouteInput<N>
) => Outcome<RouteOutput<N>> | Promise<Outcome<RouteOutput<N>>>

/** The handlers of some routes: what a feature offers. */
export type HandlersFor<N extends RouteName> = { readonly [R in N]: Handler<R> }

/** One handler for every route. */
export type Handlers = HandlersFor<RouteName>

/** Refuses, at compile time, a handler for a route that the contract does not have. */
export type NoStrangers<H> = Handlers & { readonly [K in Exclude<keyof H, RouteName>]: never }
