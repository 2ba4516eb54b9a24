import type { InterviewDetailView } from '@shared/model/views'
import type { Clock } from '@shared/time/Clock'
import { ApplicationRepository } from '../applications'
import type { Db } from '../database'
import { DebriefService, NoteRepository, PromiseRepository } from '../debrief'
import { InterviewRepository, InterviewService } from '../interviews'
import { LetterRepository, LetterService } from '../letters'
import { PersonRepository } from '../people'
import { SettingRepository, SettingService, defaultCadence } from '../settings'
import { DueRepository, ThreadRepository, TimelineService } from '../timeline'
import {
  FactsRepository,
  SendingRepository,
  TouchpointRepository,
  TouchpointService
} from '../touchpoints'

export interface Surroundings {
  clock: Clock
  /** The system's IANA zone, asked anew each time: people travel. */
  timeZone: () => string
}

/** Everything that works on one open data file, wired by hand in the order of dependence. */
export function createServices(db: Db, { clock, timeZone }: Surroundings) {
  const settings = new SettingService(db, new SettingRepository(db))

  const applications = new ApplicationRepository(db)
  const people = new PersonRepository(db)
  const interviews = new InterviewRepository(db)
  const notes = new NoteRepository(db)
  const promises = new PromiseRepository(db)
  const letters = new LetterRepository(db)
  const sendings = new SendingRepository(db)
  const touchpointRows = new TouchpointRepository(db)
  const thread = new ThreadRepository(db, touchpointRows)

  const touchpoints = new TouchpointService(new FactsRepository(db), touchpointRows, () =>
    defaultCadence(timeZone())
  )

  const detailOf = (interviewId: number): InterviewDetailView | null => {
    const entry = thread.one(interviewId)
    return (
      entry && {
        ...entry,
        notes: notes.ofInterview(interviewId),
        promise: promises.ofInterview(interviewId)
      }
    )
  }

  return {
    settings,
    applications,
    letterRows: letters,
    detailOf,
    interviews: new InterviewService(db, clock, applications, people, interviews, touchpoints),
    debrief: new DebriefService(db, clock, interviews, notes, promises, touchpoints),
    letters: new LetterService(db, clock, letters, sendings, touchpoints, detailOf, () => {
      return settings.read().profile
    }),
    timeline: new TimelineService(
      clock,
      timeZone,
      new DueRepository(db, interviews, people),
      thread
    )
  }
}

export type Services = ReturnType<typeof createServices>
