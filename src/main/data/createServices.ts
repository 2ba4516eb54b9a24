import type { InterviewDetailView } from '@shared/model/views'
import type { CadenceSettings, HolidayLibrary } from '@shared/cadence'
import { wordsOfLetter } from '@shared/letter/review'
import type { Clock } from '@shared/time/Clock'
import {
  AlikeRepository,
  ApplicationListRepository,
  ApplicationListService,
  ApplicationReader,
  ApplicationRepository,
  ApplicationService,
  FieldRepository,
  nextOf,
  PostingRepository,
  TagRepository
} from '../applications'
import { FileRepository } from '../backups'
import { changeMarkOf, type Db } from '../database'
import { DebriefService, NoteRepository, PromiseRepository } from '../debrief'
import { FormDraftRepository, FormDraftService } from '../forms'
import { InterviewChanges, InterviewRepository, InterviewService } from '../interviews'
import { InvitationRepository, InvitationService } from '../invitations'
import {
  LetterDesk,
  LetterFactsReader,
  LetterListRepository,
  LetterReader,
  LetterRepository,
  LetterService,
  LetterVersions,
  TrackedRepository,
  VersionRepository
} from '../letters'
import {
  MergeRepository,
  PeopleList,
  PeopleListRepository,
  PersonMerge,
  PersonPage,
  PersonPageRepository,
  PersonRepository,
  PersonService,
  PersonSuggestions,
  SuggestionRepository
} from '../people'
import { BegunRepository, QuickNotes } from '../quick'
import {
  DueList,
  ReminderFactsRepository,
  ReminderMemory,
  ReminderService,
  SaidRepository
} from '../reminders'
import { ReplyRepository, ReplyService } from '../replies'
import { ReportRepository, ReportService } from '../report'
import { SearchRepository, SearchService } from '../search'
import { SettingRepository, SettingService } from '../settings'
import { eventLoopPace, HolidayBook, WorkingDays } from '../time'
import {
  DueRepository,
  FilterRepository,
  HistoryRepository,
  LaneHeadRepository,
  LaneRowRepository,
  LaneService,
  MessageRepository,
  ThreadIndexRepository,
  ThreadRepository,
  TimelineService,
  WakeUpRepository
} from '../timeline'
import {
  BasisRepository,
  ChoiceRepository,
  FactsRepository,
  Recalculation,
  SendingRepository,
  TouchpointActions,
  TouchpointRepository,
  TouchpointService
} from '../touchpoints'
import { UndoService } from '../undo'
import {
  LatestInterviewRepository,
  TemplateRepository,
  WordingRepository,
  WordingService,
  WordingShelf
} from '../wordings'
import { WordRepository } from '../words'

export interface Surroundings {
  clock: Clock
  /** The system's IANA zone, asked anew each time: people travel. */
  timeZone: () => string
  /** BCP 47: how the system writes dates. */
  locale: () => string
  /** The program's version: with a new one, whatever was computed is computed anew. */
  version: string
  /** Loads what knows the public holidays. */
  holidayLibrary: () => HolidayLibrary
}

/** Everything that works on one open data file, wired by hand in the order of dependence. */
export function createServices(db: Db, surroundings: Surroundings) {
  const { clock, timeZone, locale } = surroundings
  const holidays = new HolidayBook(surroundings.holidayLibrary)
  const settingRows = new SettingRepository(db)
  const settings = new SettingService(db, settingRows, () => holidays.places)
  const workingDays = new WorkingDays(holidays, () => settings.read().cadence)

  const applications = new ApplicationRepository(db)
  const people = new PersonRepository(db)
  const interviews = new InterviewRepository(db)
  const notes = new NoteRepository(db)
  const promises = new PromiseRepository(db)
  const letters = new LetterRepository(db)
  const sendings = new SendingRepository(db)
  const touchpointRows = new TouchpointRepository(db)
  const thread = new ThreadRepository(db, touchpointRows)
  const wakeUps = new WakeUpRepository(db)
  const history = new HistoryRepository(db, thread, touchpointRows)
  const invitationRows = new InvitationRepository(db)
  const applicationTables = {
    applications,
    people,
    fields: new FieldRepository(db),
    tags: new TagRepository(db),
    postings: new PostingRepository(db)
  }

  const cadence = (): CadenceSettings => ({
    ...settings.read().cadence,
    timeZone: timeZone(),
    locale: locale()
  })
  const facts = new FactsRepository(db)
  const touchpoints = new TouchpointService(facts, touchpointRows, cadence, holidays.holidaysOf)

  const detailOf = (interviewId: number): InterviewDetailView | null => {
    const entry = thread.one(interviewId)
    return (
      entry && {
        ...entry,
        preparation: interviews.preparationOf(interviewId),
        notes: notes.ofInterview(interviewId),
        promise: promises.ofInterview(interviewId)
      }
    )
  }

  const interviewChanges = new InterviewChanges(db, clock, interviews, people, touchpoints)

  const profile = () => settings.read().profile
  const words = new WordRepository(db)
  const letterEnds = {
    findApplication: (id: number) => applications.findKnown(id),
    findInterview: (id: number) => interviews.find(id),
    findPerson: (id: number) => people.find(id),
    wordsOf: ({ body, personId }: { body: string; personId: number | null }) =>
      wordsOfLetter(body, {
        greeted: personId === null ? null : people.find(personId),
        signedBy: profile().name
      })
  }
  const versions = new VersionRepository(db)
  const letterVersions = new LetterVersions(versions, letters, letterEnds.wordsOf)
  const shelf = new WordingShelf(new WordingRepository(db), new TemplateRepository(db))
  const letterFacts = new LetterFactsReader(
    facts,
    cadence,
    letters,
    sendings,
    new TrackedRepository(db),
    profile,
    () => shelf.inUse()
  )
  const letterDesk = new LetterDesk(db, clock, letters, versions, sendings, letterFacts, {
    ...letterEnds,
    detailOf,
    touchpointsOf: (id) => touchpointRows.ofApplication(id),
    postingOf: (id) => applicationTables.postings.find(id)?.text ?? '',
    ownWords: () => words.list()
  })

  const wordings = new WordingService(
    db,
    clock,
    shelf,
    new LatestInterviewRepository(db),
    (kind, { applicationId, interviewId, personId }) => {
      const application = applications.findKnown(applicationId)
      if (application === null) return null
      const isAboutAll = kind === 'check-in'
      const interview = isAboutAll ? null : detailOf(interviewId)
      const person = personId === null ? null : people.find(personId)
      const occasion = {
        kind,
        applicationId,
        interviewId: isAboutAll ? null : interviewId,
        personId
      }
      const read = letterFacts.read({ occasion, application, interview, person }, clock.now())
      return { person: person?.name ?? null, company: application.company, facts: read }
    }
  )

  const undo = new UndoService(db, (ids) => touchpoints.recalculateAll(ids))
  const actions = new TouchpointActions(db, clock, new ChoiceRepository(db), touchpoints)
  const messages = new MessageRepository(db)
  const due = new DueRepository(db)
  const said = new SaidRepository(db)
  const reminders = new ReminderService(clock, timeZone, locale, {
    facts: new ReminderFactsRepository(db),
    subjects: {
      messages: (ids) => messages.ofIds(ids),
      interviews: (ids) => thread.ofIds(ids)
    },
    memory: new ReminderMemory(said),
    settings: () => settings.read().reminders,
    workday: workingDays.after,
    changeMark: () => changeMarkOf(db),
    snooze: (all, until) => {
      undo.step('touchpoints.snooze', () =>
        actions.snoozeAll(
          all.map(({ touchpoint }) => touchpoint),
          until
        )
      )
    },
    askAgain: (interviewId, at) => said.askAgain(interviewId, at)
  })

  return {
    settings,
    workingDays,
    reminders,
    dueList: new DueList(clock, timeZone, locale, due, (all, choice) =>
      reminders.snooze(all, choice)
    ),
    forms: new FormDraftService(clock, new FormDraftRepository(db)),
    undo,
    file: new FileRepository(db),
    actions,
    recalculation: new Recalculation(
      db,
      touchpoints,
      new BasisRepository(db, settingRows),
      cadence,
      surroundings.version,
      eventLoopPace
    ),
    applications,
    applicationLists: new ApplicationListService(
      db,
      clock,
      timeZone,
      new ApplicationListRepository(db),
      touchpoints
    ),
    applicationChanges: new ApplicationService(db, clock, applicationTables, touchpoints),
    applicationReader: new ApplicationReader({
      ...applicationTables,
      alike: new AlikeRepository(db),
      findPerson: (id) => people.find(id),
      historyOf: (id) => history.ofApplication(id)
    }),
    personSuggestions: new PersonSuggestions(new SuggestionRepository(db)),
    people: new PersonService(db, clock, people, touchpoints),
    peopleList: new PeopleList(clock, new PeopleListRepository(db)),
    personMerge: new PersonMerge(db, clock, people, new MergeRepository(db), touchpoints),
    personPage: new PersonPage(clock, people, new PersonPageRepository(db), {
      interviewsOf: (personId) => thread.ofPerson(personId),
      touchpointsOf: (personId) => touchpointRows.ofPerson(personId),
      touchpointsOfApplication: (applicationId) => touchpointRows.ofApplication(applicationId),
      timeZone
    }),
    replies: new ReplyService(
      db,
      clock,
      timeZone,
      applicationTables,
      new ReplyRepository(db),
      touchpoints
    ),
    search: new SearchService(
      clock,
      new SearchRepository(db),
      (pending, at) => nextOf(pending, at)?.touchpoint ?? null
    ),
    letterReader: new LetterReader(new LetterListRepository(db), letters, sendings, letterEnds),
    letterVersions,
    words,
    wordings,
    detailOf,
    history,
    wakeUps,
    lanes: new LaneService(
      clock,
      new LaneHeadRepository(db),
      new LaneRowRepository(db, thread),
      wakeUps
    ),
    interviews: new InterviewService(
      db,
      clock,
      applications,
      people,
      interviews,
      touchpoints,
      (interviewId, ref) => invitationRows.keep(interviewId, ref)
    ),
    interviewChanges,
    invitations: new InvitationService(db, invitationRows, interviews, interviewChanges),
    debrief: new DebriefService(db, clock, interviews, notes, promises, touchpoints),
    letters: new LetterService(
      db,
      clock,
      letters,
      letterVersions,
      sendings,
      touchpoints,
      letterDesk,
      letterEnds
    ),
    quickNotes: new QuickNotes(clock, new BegunRepository(db)),
    report: new ReportService(
      clock,
      timeZone,
      () => settings.read().profile.name,
      new ReportRepository(db)
    ),
    timeline: new TimelineService(clock, timeZone, {
      due,
      thread,
      index: new ThreadIndexRepository(db),
      messages,
      filters: new FilterRepository(db),
      wakeUps
    })
  }
}

export type Services = ReturnType<typeof createServices>
