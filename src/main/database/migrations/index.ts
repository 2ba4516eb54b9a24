import type { Migration } from '../Migration'
import { foundation } from './0001-foundation'

/** Every step of the schema, oldest first. */
export const migrations: readonly Migration[] = [foundation]
