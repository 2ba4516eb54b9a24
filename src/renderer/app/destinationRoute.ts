import type { RouteLocationRaw } from 'vue-router'
import { letterRoute } from '@renderer/features/touchpoints'
import type { Destination } from '@shared/destination'

/** The screen of a destination; null where it is a dialog over whichever screen there is. */
export function destinationRoute(destination: Destination): RouteLocationRaw | null {
  switch (destination.at) {
    case 'timeline':
    case 'snooze':
      return { name: 'timeline' }
    case 'debrief':
      return { name: 'debrief', params: { id: String(destination.interviewId) } }
    case 'letter':
      return letterRoute(destination)
    case 'application':
      return { name: 'application', params: { id: String(destination.applicationId) } }
    case 'settings':
      return { name: 'settings', query: { section: destination.section } }
    case 'log':
    case 'invitation':
      return null
  }
}
