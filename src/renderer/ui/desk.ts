import { inject } from 'vue'
import type { App, InjectionKey } from 'vue'
import type { DateContext } from './dates'

/** The desk that the window stands on; reactive, provided once by the app. */
export interface Desk extends DateContext {
  /** The main process's clock, which turns with the minute. */
  readonly now: number
  readonly platform: 'mac' | 'windows' | 'linux'
}

const deskKey: InjectionKey<Desk> = Symbol('desk')

export function provideDesk(app: App, desk: Desk): void {
  app.provide(deskKey, desk)
}

export function useDesk(): Desk {
  const desk = inject(deskKey)
  if (!desk) throw new Error('No desk was provided to this app.')
  return desk
}
