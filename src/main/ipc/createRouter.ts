import { contract, type RouteName } from '@shared/ipc/contract'
import { isUndoable, type UndoableRoute } from '@shared/ipc/undo'
import { refused, type Outcome } from '@shared/outcome'
import type { Handlers, NoStrangers } from './Handlers'
import { fieldProblems } from './fieldProblems'

/** Who asks, as far as the router cares. */
export interface Sender {
  /** The URL of the frame that sent the request. */
  url: string
  /** False for a frame within the page: only the window's own page may ask. */
  isMainFrame: boolean
}

export interface RouterNeeds<H extends Handlers> {
  handlers: H & NoStrangers<H>
  isTrusted: (sender: Sender) => boolean
  /** Acts, and remembers what that changed as a step that can be undone. */
  asStep: <T>(route: UndoableRoute, act: () => Outcome<T>) => Outcome<T>
  /** Turns a thrown error into an answer; logs what was not expected. */
  answerTo: (error: unknown, route: string) => Outcome<never>
}

/** Answers one request: sender, then route, then input, then act; always an envelope. */
export type Router = (sender: Sender, route: unknown, input: unknown) => Promise<Outcome<unknown>>

export function createRouter<H extends Handlers>(needs: RouterNeeds<H>): Router {
  const handlers: Handlers = needs.handlers
  return async (sender, route, input) => {
    if (!needs.isTrusted(sender)) {
      return refused('FORBIDDEN', 'This page may not ask Afterword for anything.')
    }
    if (!isRoute(route)) return refused('UNKNOWN_ROUTE', 'Afterword does not know this request.')
    try {
      return await act(needs, handlers, route, input)
    } catch (error) {
      return needs.answerTo(error, route)
    }
  }
}

function isRoute(route: unknown): route is RouteName {
  return typeof route === 'string' && Object.hasOwn(contract, route)
}

async function act<N extends RouteName>(
  { asStep }: Pick<RouterNeeds<Handlers>, 'asStep'>,
  handlers: Handlers,
  route: N,
  input: unknown
): Promise<Outcome<unknown>> {
  const parsed = contract[route].input.safeParse(input)
  if (!parsed.success) {
    return refused('INVALID_INPUT', 'Something in this form needs another look.', {
      fields: fieldProblems(parsed.error)
    })
  }
  // The contract ties each route's schema to its handler's input; the compiler cannot follow the
  // link through an index, so the call is widened here, once.
  const handler = handlers[route] as (
    checked: unknown
  ) => Outcome<unknown> | Promise<Outcome<unknown>>
  if (!isUndoable(route)) return handler(parsed.data)
  return asStep(route, () => {
    const outcome = handler(parsed.data)
    if (outcome instanceof Promise) throw new Error(`${route} cannot be undone while it goes on`)
    return outcome
  })
}
