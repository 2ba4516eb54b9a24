import {
  checkTemplate,
  checkWording,
  ownTextOf,
  toneProblem,
  type WordingProblem
} from '@shared/letter/wording'
import type { RouteInput } from '@shared/ipc/contract'
import type { WordingExampleView, WordingsView } from '@shared/model/wordingViews'
import type { LetterKind } from '@shared/model/words'
import { done, refused, type Outcome } from '@shared/outcome'
import type { Clock } from '@shared/time/Clock'
import type { Db } from '../database'
import type { LatestInterview, LatestInterviewRepository } from './LatestInterviewRepository'
import type { WordingShelf } from './WordingShelf'

/** More of one kind are never looked through. */
const MOST_WORDINGS = 30
const MOST_TEMPLATES = 30

const NO_WORDING = refused('NOT_FOUND', 'This wording is no longer there.')
const NO_TEMPLATE = refused('NOT_FOUND', 'This template is no longer there.')

/** What the facts of a letter about the latest interview are read from. */
export type ExampleOf = (kind: LetterKind, latest: LatestInterview) => WordingExampleView | null

/** The user's own wordings and templates. */
export class WordingService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly shelf: WordingShelf,
    private readonly latest: LatestInterviewRepository,
    private readonly exampleOf: ExampleOf
  ) {}

  read(): WordingsView {
    return this.shelf.read()
  }

  example(kind: LetterKind): WordingExampleView | null {
    const latest = this.latest.find(this.clock.now())
    return latest && this.exampleOf(kind, latest)
  }

  keep({ id, situation, text }: RouteInput<'wordings.keep'>): Outcome<{ id: number }> {
    const problem = checkWording(situation, text) ?? toneProblem(text)
    if (problem) return refusedText(problem)
    return this.db.transaction((): Outcome<{ id: number }> => {
      const now = this.clock.now()
      const others = this.shelf.wordings.list().filter((each) => each.situation === situation)
      if (others.some((each) => each.id !== id && each.text === text))
        return refusedText({ message: 'You have this wording already.' })
      const wording = { situation, text }
      if (id !== null) {
        return this.shelf.wordings.write(id, wording, now) ? done({ id }) : NO_WORDING
      }
      if (this.shelf.wordings.countFor(situation) >= MOST_WORDINGS)
        return refusedText({
          message: `Remove one first: ${MOST_WORDINGS} for one sentence are plenty.`
        })
      return done({ id: this.shelf.wordings.add(wording, now) })
    })()
  }

  use({ id, isUsed }: RouteInput<'wordings.use'>): Outcome<null> {
    return this.shelf.wordings.use(id, isUsed, this.clock.now()) ? done(null) : NO_WORDING
  }

  remove(id: number): Outcome<null> {
    return this.shelf.wordings.remove(id) ? done(null) : NO_WORDING
  }

  keepTemplate(input: RouteInput<'wordings.keepTemplate'>): Outcome<{ id: number }> {
    const { id, kind, name, text } = input
    const problem = checkTemplate(kind, text) ?? toneProblem(ownTextOf(text))
    if (problem) return refusedText(problem)
    return this.db.transaction((): Outcome<{ id: number }> => {
      const now = this.clock.now()
      const template = { kind, name, text }
      if (id !== null) {
        return this.shelf.templates.write(id, template, now) ? done({ id }) : NO_TEMPLATE
      }
      if (this.shelf.templates.countFor(kind) >= MOST_TEMPLATES)
        return refusedText({
          message: `Remove one first: ${MOST_TEMPLATES} for one kind of letter are plenty.`
        })
      const added = this.shelf.templates.add(template, now)
      this.shelf.templates.useOnly(kind, added, now)
      return done({ id: added })
    })()
  }

  useTemplate({ id, isUsed }: RouteInput<'wordings.useTemplate'>): Outcome<null> {
    return this.db.transaction((): Outcome<null> => {
      const kind = this.shelf.templates.kindOf(id)
      if (kind === null) return NO_TEMPLATE
      this.shelf.templates.useOnly(kind, isUsed ? id : null, this.clock.now())
      return done(null)
    })()
  }

  removeTemplate(id: number): Outcome<null> {
    return this.shelf.templates.remove(id) ? done(null) : NO_TEMPLATE
  }
}

function refusedText({ message }: Pick<WordingProblem, 'message'>): Outcome<never> {
  return refused('INVALID_INPUT', message, { fields: [{ path: 'text', message }] })
}
