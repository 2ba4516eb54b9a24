import { askedWords, holdAll } from '@shared/search'
import type { RouteInput } from '@shared/ipc/contract'
import type {
  LetterPageView,
  LetterRowView,
  LettersView,
  LetterView
} from '@shared/model/letterViews'
import type { PersonDetailView } from '@shared/model/people'
import type { InterviewView, KnownApplicationView, TouchpointView } from '@shared/model/views'
import { done, refused, type Outcome } from '@shared/outcome'
import { queryOf } from '../search'
import type { SendingRepository } from '../touchpoints'
import type { LetterListRepository } from './LetterListRepository'
import type { LetterRepository } from './LetterRepository'

/** What is read of everything that a letter is about. */
export interface LetterContext {
  findApplication: (id: number) => KnownApplicationView | null
  findInterview: (id: number) => InterviewView | null
  findPerson: (id: number) => PersonDetailView | null
  /** Words without greeting and signature. */
  wordsOf: (letter: { body: string; personId: number | null }) => number
}

/** The list of all letters, and one to be read. */
export class LetterReader {
  constructor(
    private readonly rows: LetterListRepository,
    private readonly letters: LetterRepository,
    private readonly sendings: SendingRepository,
    private readonly context: LetterContext
  ) {}

  list({ search, show }: RouteInput<'letters.list'>): LettersView {
    const found = this.found(search)
    const drafts = found.filter(({ sentAt }) => sentAt === null)
    const sent = found.filter(({ sentAt }) => sentAt !== null)
    const shown = { all: found, drafts, sent }[show]
    const waits = this.waits(drafts)
    return {
      letters: shown.map((row) => ({
        ...row,
        touchpoint: waits.get(row.id)?.touchpoint ?? null,
        timeZone: waits.get(row.id)?.timeZone ?? null
      })),
      counts: { all: found.length, drafts: drafts.length, sent: sent.length }
    }
  }

  read(id: number): Outcome<LetterPageView> {
    const stored = this.letters.find(id)
    const application = stored && this.context.findApplication(stored.applicationId)
    if (stored === null || application === null) {
      return refused('NOT_FOUND', 'This letter is no longer there.')
    }
    const { interviewId, personId } = stored
    const letter = { ...stored, sent: this.sendings.ofLetter(id) }
    const person = personId === null ? null : this.context.findPerson(personId)
    return done({
      letter,
      application,
      interview: interviewId === null ? null : this.context.findInterview(interviewId),
      person,
      recipient: this.recipientOf(letter, person),
      touchpoint: this.touchpointOf(id),
      words: this.context.wordsOf(stored)
    })
  }

  private found(search: string): LetterRowView[] {
    const all = this.rows.all()
    const words = askedWords(search)
    if (words.length === 0) return search === '' ? all : []
    // A word of the text here, a name or a company there: all of them have to be found together.
    const inText = words.map((word) => this.rows.withWords(queryOf([word])?.whole ?? ''))
    return all.filter((row) =>
      words.every(
        (word, at) =>
          inText[at]?.has(row.id) || holdAll([`${row.recipient} ${row.company}`], [word])
      )
    )
  }

  private waits(drafts: readonly LetterRowView[]) {
    const waits = this.rows.waitsOf(drafts.map(({ id }) => id))
    return new Map(waits.map((wait) => [wait.letterId, wait]))
  }

  private touchpointOf(letterId: number): TouchpointView | null {
    return this.rows.waitsOf([letterId])[0]?.touchpoint ?? null
  }

  private recipientOf(
    { sent }: LetterView,
    person: PersonDetailView | null
  ): LetterPageView['recipient'] {
    const was = sent && this.sendings.recipientOf(sent.id)
    return was ?? { name: person?.name ?? '', email: person?.email ?? null }
  }
}
