import { readonly, shallowRef } from 'vue'
import type { App } from 'vue'
import { request } from '@renderer/ipc/client'

/** An error nobody expected, as the banner tells it. */
export interface Mishap {
  /** Under which the log has the rest; null when not even the log could be reached. */
  id: string | null
  details: string
}

const current = shallowRef<Mishap | null>(null)

/** The mishap to show; the app itself goes on. */
export const mishap = readonly(current)

export function dismissMishap(): void {
  current.value = null
}

/** Every error that nobody caught goes to the log and into the banner. */
export function catchMishaps(app: App): void {
  app.config.errorHandler = (error) => void tell(error)
  window.addEventListener('error', (event) => {
    // The browser's note that sizes settle in the next frame comes without an error.
    if (event.error !== null && event.error !== undefined) void tell(event.error)
  })
  window.addEventListener('unhandledrejection', (event) => void tell(event.reason))
}

async function tell(error: unknown): Promise<void> {
  const message = (error instanceof Error ? error.message : String(error)).slice(0, 2000)
  const stack = (error instanceof Error ? (error.stack ?? '') : '').slice(0, 20_000)
  const id = await request('trouble.report', { message, stack }).then(
    (outcome) => (outcome.ok ? outcome.data.id : null),
    () => null
  )
  current.value = { id, details: [id ?? 'not logged', message, stack].join('\n') }
}
