import { applicationListRoutes } from './applicationLists'
import { applicationRoutes } from './applications'
import { backupRoutes } from './backups'
import { deskRoutes } from './desk'
import { desktopRoutes } from './desktop'
import { destinationRoutes } from './destinations'
import { formRoutes } from './forms'
import { interviewRoutes } from './interviews'
import { invitationRoutes } from './invitations'
import { laneRoutes } from './lanes'
import { letterRoutes } from './letters'
import { mailRoutes } from './mail'
import { peopleRoutes } from './people'
import { quickRoutes } from './quick'
import { reminderRoutes } from './reminders'
import { rescueRoutes } from './rescue'
import { replyRoutes } from './replies'
import { reportRoutes } from './report'
import { searchRoutes } from './search'
import { settingRoutes } from './settings'
import { timelineRoutes } from './timeline'
import { touchpointRoutes } from './touchpoints'
import { transferRoutes } from './transfer'
import { undoRoutes } from './undo'
import { wordingRoutes } from './wordings'
import { wordRoutes } from './words'
import type { CheckedInputOf, OutputOf, RawInputOf } from './route'

/**
 * Everything that the window may ask of the main process. The renderer imports only the types, so
 * zod stays out of its bundle; the router checks every input again in any case.
 */
export const contract = {
  ...deskRoutes,
  ...desktopRoutes,
  ...destinationRoutes,
  ...timelineRoutes,
  ...laneRoutes,
  ...applicationRoutes,
  ...applicationListRoutes,
  ...interviewRoutes,
  ...invitationRoutes,
  ...peopleRoutes,
  ...letterRoutes,
  ...wordRoutes,
  ...wordingRoutes,
  ...mailRoutes,
  ...touchpointRoutes,
  ...replyRoutes,
  ...searchRoutes,
  ...settingRoutes,
  ...backupRoutes,
  ...rescueRoutes,
  ...transferRoutes,
  ...formRoutes,
  ...undoRoutes,
  ...reportRoutes,
  ...reminderRoutes,
  ...quickRoutes
}

export type Contract = typeof contract
export type RouteName = keyof Contract
export type RouteOutput<N extends RouteName> = OutputOf<Contract[N]>
/** What a caller writes. */
export type RouteRequest<N extends RouteName> = RawInputOf<Contract[N]>
/** What a handler gets, after parsing. */
export type RouteInput<N extends RouteName> = CheckedInputOf<Contract[N]>
