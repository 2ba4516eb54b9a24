import type { Measured } from '../figures'
import { measureBackup } from './backup'
import { measureBundle } from './bundle'
import { measureCadence } from './cadence'
import { measureDatabase } from './database'
import { measureLetters } from './letters'
import { measureMemory } from './memory'
import { measureReview } from './review'
import { measureSearch } from './search'
import { measureStartUp } from './startUp'
import { measureTyping } from './typing'

export type MeasureName =
  | 'bundle'
  | 'database'
  | 'backup'
  | 'cadence'
  | 'search'
  | 'review'
  | 'letters'
  | 'typing'
  | 'start'
  | 'memory'

/** In the order in which they run. */
export const measures: Record<MeasureName, () => Measured[] | Promise<Measured[]>> = {
  bundle: measureBundle,
  database: measureDatabase,
  backup: measureBackup,
  cadence: measureCadence,
  search: measureSearch,
  review: measureReview,
  letters: measureLetters,
  typing: measureTyping,
  start: measureStartUp,
  memory: measureMemory
}
