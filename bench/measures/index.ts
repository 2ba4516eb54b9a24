import type { Measured } from '../figures'
import { measureBackup } from './backup'
import { measureBundle } from './bundle'
import { measureCadence } from './cadence'
import { measureDatabase } from './database'
import { measureIdle } from './idle'
import { measureLanes } from './lanes'
import { measureLetters } from './letters'
import { measureMemory } from './memory'
import { measureQuickNote } from './quickNote'
import { measurePackages } from './packages'
import { measureReview } from './review'
import { measureSearch } from './search'
import { measureStartUp } from './startUp'
import { measureTimeline } from './timeline'
import { measureTyping } from './typing'

export type MeasureName =
  | 'bundle'
  | 'packages'
  | 'database'
  | 'backup'
  | 'cadence'
  | 'search'
  | 'review'
  | 'lanes'
  | 'letters'
  | 'typing'
  | 'timeline'
  | 'start'
  | 'quick-note'
  | 'memory'
  | 'idle'

/** In the order in which they run. */
export const measures: Record<MeasureName, () => Measured[] | Promise<Measured[]>> = {
  bundle: measureBundle,
  packages: measurePackages,
  database: measureDatabase,
  backup: measureBackup,
  cadence: measureCadence,
  search: measureSearch,
  review: measureReview,
  letters: measureLetters,
  lanes: measureLanes,
  typing: measureTyping,
  timeline: measureTimeline,
  start: measureStartUp,
  'quick-note': measureQuickNote,
  memory: measureMemory,
  idle: measureIdle
}
