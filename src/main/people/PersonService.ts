import type { RouteInput } from '@shared/ipc/contract'
import { changedMeanwhile } from '@shared/model/changedMeanwhile'
import { done, refused, type Outcome } from '@shared/outcome'
import type { Clock } from '@shared/time/Clock'
import type { Db } from '../database'
import type { TouchpointService } from '../touchpoints'
import type { NewPerson, PersonFields, PersonRepository } from './PersonRepository'

const GONE = refused('NOT_FOUND', 'This person is no longer there.')

/** Each field as one would name it at the beginning of a sentence. */
const FIELD_WORDS: Record<keyof PersonFields, string> = {
  name: 'The name',
  email: 'The address',
  title: 'The title',
  honorific: 'The honorific',
  formality: 'The greeting',
  greeting: 'The greeting',
  thankYou: 'Whether a thank-you is wanted'
}

/** Everybody met; touchpoints follow in the same transaction. */
export class PersonService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly people: PersonRepository,
    private readonly touchpoints: TouchpointService
  ) {}

  /** Somebody met outside of an interview. */
  add(person: NewPerson): Outcome<{ id: number }> {
    return this.db.transaction((): Outcome<{ id: number }> => {
      const known = person.email === null ? null : this.people.withEmail(person.email)
      if (known !== null) {
        const message = `${known.name} has this address already.`
        return refused('CONFLICT', message, { fields: [{ path: 'email', message }] })
      }
      return done({ id: this.people.add(person, this.clock.now()) })
    })()
  }

  change({ id, changes, before }: RouteInput<'people.change'>): Outcome<null> {
    return this.db.transaction((): Outcome<null> => {
      const stored = this.people.find(id)
      if (stored === null) return GONE
      const [changed] = changedMeanwhile({ ...stored }, before)
      if (changed !== undefined) {
        const what = FIELD_WORDS[changed as keyof PersonFields]
        return refused('CONFLICT', `${what} was changed in the meantime.`)
      }
      this.people.change(id, { ...stored, ...given(changes) }, this.clock.now())
      for (const one of this.people.applicationsOf(id)) this.touchpoints.recalculate(one)
      return done(null)
    })()
  }

  /** Takes somebody away everywhere; what was sent to them stays as history. */
  remove(personId: number): Outcome<null> {
    return this.db.transaction((): Outcome<null> => {
      const applications = this.people.applicationsOf(personId)
      if (!this.people.remove(personId)) return GONE
      for (const id of applications) this.touchpoints.recalculate(id)
      return done(null)
    })()
  }
}

/** Without what was named and left undefined. */
function given<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}
