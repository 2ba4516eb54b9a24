import { done } from '@shared/outcome'
import type { HandlersFor } from '../ipc'
import type { TimelineService } from './TimelineService'

export function timelineHandlers(
  timeline: () => TimelineService
): HandlersFor<'timeline.read' | 'timeline.page'> {
  return {
    'timeline.read': () => done(timeline().read()),
    'timeline.page': (input) => done(timeline().page(input))
  }
}
