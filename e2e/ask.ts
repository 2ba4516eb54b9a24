import type { Page } from '@playwright/test'
import type { RouteName, RouteOutput, RouteRequest } from '../src/shared/ipc/contract'
import type { Outcome } from '../src/shared/outcome'

/** Asks the main process as the window does, for what a spec needs and another one walks through. */
export async function ask<N extends RouteName>(
  page: Page,
  route: N,
  input: RouteRequest<N>
): Promise<RouteOutput<N>> {
  const asked: [string, unknown] = [route, input]
  const outcome = await page.evaluate(async ([name, given]): Promise<Outcome<unknown>> => {
    const request = window.afterword.request as (name: string, input: unknown) => Promise<unknown>
    return (await request(name, given)) as Outcome<unknown>
  }, asked)
  if (!outcome.ok) throw new Error(`${route}: ${outcome.error.message}`)
  return outcome.data as RouteOutput<N>
}
