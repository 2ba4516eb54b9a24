import type { RouteInput } from '@shared/ipc/contract'
import type { MergeField } from '@shared/model/people'
import { done, refused, type Outcome } from '@shared/outcome'
import type { Clock } from '@shared/time/Clock'
import type { Db } from '../database'
import type { TouchpointService } from '../touchpoints'
import type { MergedLetter, MergeRepository, Pair } from './MergeRepository'
import type { PersonFields, PersonRepository } from './PersonRepository'

/** What each choice stands for. */
const FIELDS: Record<MergeField, readonly (keyof PersonFields)[]> = {
  name: ['name'],
  email: ['email'],
  title: ['title'],
  honorific: ['honorific'],
  greeting: ['formality', 'greeting'],
  thankYou: ['thankYou']
}

/** Makes one person of two who are the same; nothing of either is lost. */
export class PersonMerge {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly people: PersonRepository,
    private readonly rows: MergeRepository,
    private readonly touchpoints: TouchpointService
  ) {}

  merge({ keep, other, take }: RouteInput<'people.merge'>): Outcome<null> {
    return this.db.transaction((): Outcome<null> => {
      const kept = this.people.find(keep)
      const gone = this.people.find(other)
      if (kept === null || gone === null) {
        return refused('NOT_FOUND', 'One of the two is no longer there.')
      }
      const pair = { keep, other }
      this.rows.moveInterviews(pair)
      this.rows.moveNamed(pair)
      this.moveLetters(pair)
      this.people.change(keep, { ...kept, ...taken(gone, take) }, this.clock.now())
      this.people.remove(other)
      for (const id of this.people.applicationsOf(keep)) this.touchpoints.recalculate(id)
      return done(null)
    })()
  }

  private moveLetters({ keep, other }: Pair): void {
    const own = this.rows.letters(keep)
    for (const letter of this.rows.letters(other)) {
      const same = own.find((one) => isOfOneOccasion(one, letter))
      if (same === undefined) {
        this.rows.giveLetter(letter.id, keep)
      } else {
        // The row of the one that stays keeps its key, so that the other can come back beside it.
        this.rows.joinLetters(same, letter)
        if (isRather(letter, same)) this.rows.write(same.id, letter, this.clock.now())
      }
    }
  }
}

/** The fields that were chosen of this one. */
function taken(person: PersonFields, take: readonly MergeField[]): Partial<PersonFields> {
  const fields = new Set<string>(take.flatMap((field) => FIELDS[field]))
  return Object.fromEntries(Object.entries(person).filter(([field]) => fields.has(field)))
}

/**
 * An interview says by itself what a letter is about, whichever application the letter names; of
 * two letters without one only those that were begun so are about the same.
 */
function isOfOneOccasion(one: MergedLetter, other: MergedLetter): boolean {
  if (one.kind !== other.kind || one.interviewId !== other.interviewId) return false
  if (one.interviewId !== null) return true
  return (
    one.applicationId === other.applicationId &&
    one.isWithoutInterview === 1 &&
    other.isWithoutInterview === 1
  )
}

/** What was sent is the letter; else what was changed last. */
function isRather(letter: MergedLetter, than: MergedLetter): boolean {
  if (letter.isSent !== than.isSent) return letter.isSent === 1
  return letter.updatedAt > than.updatedAt
}
