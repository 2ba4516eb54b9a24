import type { InjectionKey } from 'vue'
import { request } from '@renderer/ipc/client'
import type { ThreadIndexView, TimelineFilter, TimelineView } from '@shared/model/timelineViews'
import type { Outcome } from '@shared/outcome'

/** What the first screen shows: what is due with what is nearest to now, and the order of the rest. */
export type FirstReading = Promise<[Outcome<TimelineView>, Outcome<ThreadIndexView>]>

/** The reading that the app asked for before anything else was there; it serves once. */
export const firstReadingKey: InjectionKey<FirstReading> = Symbol('first reading')

/** @param applications of the thread only what belongs to these; null for all */
export function readTimeline(filter: TimelineFilter, applications: number[] | null): FirstReading {
  return Promise.all([
    request('timeline.read', { filter }),
    request('timeline.index', { filter, applications })
  ])
}
