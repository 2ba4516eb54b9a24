import type { Events, EventName } from '@shared/ipc/events'
import type { SettingsView } from '@shared/model/settingsViews'
import type { Look } from '@shared/model/words'
import { applicationHandlers, applicationListHandlers } from './applications'
import type { DataFiles } from './data'
import { debriefHandlers } from './debrief'
import { formHandlers } from './forms'
import { interviewHandlers } from './interviews'
import type { Changed } from './ipc'
import { letterHandlers } from './letters'
import { personHandlers } from './people'
import { quickHandlers } from './quick'
import { replyHandlers } from './replies'
import { reportHandlers } from './report'
import { searchHandlers } from './search'
import { settingHandlers } from './settings'
import { laneHandlers, timelineHandlers } from './timeline'
import { touchpointHandlers, type TouchpointKeeper } from './touchpoints'
import { undoHandlers } from './undo'
import { wordingHandlers } from './wordings'
import { wordHandlers } from './words'

/** The handlers of every route that works on the open data file. */
export function createHandlers(
  data: DataFiles,
  tell: <N extends EventName>(event: N, data: Events[N]) => void,
  lookChanged: (look: Look) => void,
  settingsChanged: (settings: SettingsView) => void,
  keeper: TouchpointKeeper
) {
  const changed: Changed = (applications) =>
    tell('data.changed', {
      applications: applications ? [...applications] : data.services.undo.applicationsTouched()
    })
  return {
    ...timelineHandlers(() => data.services.timeline),
    ...laneHandlers(() => data.services.lanes),
    ...applicationHandlers(
      () => data.services.applications,
      () => data.services.applicationReader,
      () => data.services.applicationChanges,
      changed
    ),
    ...applicationListHandlers(() => data.services.applicationLists, changed),
    ...interviewHandlers(
      () => data.services.interviews,
      () => data.services.interviewChanges,
      (id) => data.services.detailOf(id),
      changed
    ),
    ...personHandlers(() => data.services, changed),
    ...debriefHandlers(() => data.services.debrief, changed),
    ...letterHandlers(() => data.services, changed),
    ...wordHandlers(() => data.services.words, changed),
    ...wordingHandlers(() => data.services.wordings, changed),
    ...replyHandlers(() => data.services.replies, changed),
    ...quickHandlers(() => data.services.quickNotes),
    ...reportHandlers(() => data.services.report),
    ...searchHandlers(() => data.services.search),
    ...settingHandlers(
      () => data.services.settings,
      lookChanged,
      () => keeper.catchUp(),
      settingsChanged,
      (year) => data.services.workingDays.holidays(year)
    ),
    ...touchpointHandlers(() => data.services.actions, keeper, changed),
    ...formHandlers(() => data.services.forms),
    ...undoHandlers(() => data.services.undo, changed)
  }
}
