import type { RouteInput } from '@shared/ipc/contract'
import { changedMeanwhile } from '@shared/model/changedMeanwhile'
import type { Stage } from '@shared/model/words'
import { done, refused, type Outcome } from '@shared/outcome'
import type { Clock } from '@shared/time/Clock'
import type { Db } from '../database'
import type { PersonRepository } from '../people'
import type { TouchpointService } from '../touchpoints'
import type { ApplicationRepository } from './ApplicationRepository'
import type { FieldRepository, StoredFields, WrittenFields } from './FieldRepository'
import { meantimeWords } from './meantimeWords'
import type { PostingRepository } from './PostingRepository'
import type { TagRepository } from './TagRepository'

export interface ApplicationTables {
  applications: ApplicationRepository
  fields: FieldRepository
  tags: TagRepository
  postings: PostingRepository
  people: PersonRepository
}

/** What may change about an application; touchpoints follow in the same transaction. */
export class ApplicationService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly tables: ApplicationTables,
    private readonly touchpoints: TouchpointService
  ) {}

  add(input: RouteInput<'applications.add'>): Outcome<{ id: number }> {
    const { company, role, stage, appliedOn, posting, ...fields } = input
    return this.db.transaction((): Outcome<{ id: number }> => {
      const now = this.clock.now()
      const id = this.tables.applications.add({ company, role, stage, appliedOn }, now)
      const stored = this.tables.fields.read(id)
      if (stored !== null) this.tables.fields.write(id, { ...stored, ...fields }, now)
      if (posting.trim() !== '') this.tables.postings.keep(id, posting, now)
      this.touchpoints.recalculate(id)
      return done({ id })
    })()
  }

  /** Sets some fields, as long as each is still what the user saw. */
  change({ id, changes, before }: RouteInput<'applications.change'>): Outcome<null> {
    return this.edit(id, (stored, now) => {
      const current = { ...stored, tags: this.tables.tags.of(id) }
      const [changed] = changedMeanwhile(current, before)
      if (changed !== undefined) return refused('CONFLICT', meantimeWords(changed))
      const { tags, ...fields } = changes
      if (tags !== undefined) this.tables.tags.replace(id, tags)
      this.tables.fields.write(id, merged(stored, fields), now)
      return done(null)
    })
  }

  writeNotes({ id, text, before }: RouteInput<'applications.writeNotes'>): Outcome<null> {
    return this.edit(id, (stored, now) => {
      if (stored.notes !== before) return refused('CONFLICT', meantimeWords('notes'))
      this.tables.fields.write(id, { ...stored, notes: text }, now)
      return done(null)
    })
  }

  /** Whom to ask where nobody promised anything: somebody known, somebody new, or nobody. */
  setContact({ id, contact, before }: RouteInput<'applications.setContact'>): Outcome<null> {
    return this.edit(id, (stored, now) => {
      if (stored.contactId !== before) return refused('CONFLICT', meantimeWords('contact'))
      if (contact !== null && 'personId' in contact) {
        if (this.tables.people.find(contact.personId) === null) {
          return refused('NOT_FOUND', 'This person is no longer there.')
        }
        this.tables.fields.write(id, { ...stored, contactId: contact.personId }, now)
      } else {
        const personId = contact && this.tables.people.meet(contact, id, now)
        this.tables.fields.write(id, { ...stored, contactId: personId }, now)
      }
      return done(null)
    })
  }

  keepPosting({ id, text, before }: RouteInput<'applications.keepPosting'>): Outcome<null> {
    return this.edit(id, (_, now) => {
      const keptAt = this.tables.postings.find(id)?.keptAt ?? null
      if (keptAt !== before) return refused('CONFLICT', meantimeWords('posting'))
      this.tables.postings.keep(id, text, now)
      return done(null)
    })
  }

  removePosting(id: number): Outcome<null> {
    return this.edit(id, () =>
      this.tables.postings.remove(id)
        ? done(null)
        : refused('NOT_FOUND', 'This posting was removed already.')
    )
  }

  /**
   * Moves it to a stage, on top of that column of the board; the history writes itself.
   * @param before what the user saw, where they saw one
   */
  setStage(applicationId: number, stage: Stage, before?: Stage): Outcome<null> {
    return this.edit(applicationId, (stored, now) => {
      if (before !== undefined && stored.stage !== before) {
        return refused('CONFLICT', meantimeWords('stage'))
      }
      this.tables.applications.setStage(applicationId, stage, now)
      return done(null)
    })
  }

  /** With everything that hangs on it. The people met stay. */
  remove(id: number): Outcome<null> {
    return this.tables.applications.remove(id)
      ? done(null)
      : refused('NOT_FOUND', 'This application is no longer there.')
  }

  private edit(
    applicationId: number,
    act: (stored: StoredFields, now: number) => Outcome<null>
  ): Outcome<null> {
    return this.db.transaction((): Outcome<null> => {
      const stored = this.tables.fields.read(applicationId)
      if (stored === null) return refused('NOT_FOUND', 'This application is no longer there.')
      const outcome = act(stored, this.clock.now())
      if (outcome.ok) this.touchpoints.recalculate(applicationId)
      return outcome
    })()
  }
}

/** What is stored, with what is changed about it. */
function merged(
  stored: StoredFields,
  changes: Omit<RouteInput<'applications.change'>['changes'], 'tags'>
): WrittenFields {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined)
  return { ...stored, ...Object.fromEntries(given) }
}
