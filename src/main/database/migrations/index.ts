import type { Migration } from '../Migration'
import { foundation } from './0001-foundation'
import { touchpointTimes } from './0002-touchpoint-times'
import { capture } from './0003-capture'
import { search } from './0004-search'
import { letters } from './0005-letters'
import { timeline } from './0006-timeline'
import { reminders } from './0007-reminders'
import { invitations } from './0008-invitations'

/** Every step of the schema, oldest first. */
export const migrations: readonly Migration[] = [
  foundation,
  touchpointTimes,
  capture,
  search,
  letters,
  timeline,
  reminders,
  invitations
]
