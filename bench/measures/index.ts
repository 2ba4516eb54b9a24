import type { Measured } from '../figures'
import { measureBundle } from './bundle'
import { measureDatabase } from './database'
import { measureMemory } from './memory'
import { measureStartUp } from './startUp'

export type MeasureName = 'bundle' | 'database' | 'start' | 'memory'

/** In the order in which they run. */
export const measures: Record<MeasureName, () => Measured[] | Promise<Measured[]>> = {
  bundle: measureBundle,
  database: measureDatabase,
  start: measureStartUp,
  memory: measureMemory
}
