import { done } from '@shared/outcome'
import type { HandlersFor } from '../ipc'
import type { LaneService } from './LaneService'

export function laneHandlers(lanes: () => LaneService): HandlersFor<'lanes.heads' | 'lanes.rows'> {
  return {
    'lanes.heads': (input) => done(lanes().readHeads(input)),
    'lanes.rows': (input) => done(lanes().readRows(input))
  }
}
