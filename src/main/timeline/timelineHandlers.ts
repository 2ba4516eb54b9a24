import { done } from '@shared/outcome'
import type { HandlersFor } from '../ipc'
import type { TimelineService } from './TimelineService'

type TimelineRoute =
  'timeline.read' | 'timeline.index' | 'timeline.items' | 'timeline.filterChoices'

export function timelineHandlers(timeline: () => TimelineService): HandlersFor<TimelineRoute> {
  return {
    'timeline.read': (input) => done(timeline().read(input?.filter)),
    'timeline.index': (input) => done(timeline().index(input)),
    'timeline.items': ({ refs }) => done(timeline().items(refs)),
    'timeline.filterChoices': ({ text }) => done(timeline().filterChoices(text))
  }
}
