import type { RouteInput } from '@shared/ipc/contract'
import {
  MOST_COUNTED,
  type FoundApplication,
  type FoundGroup,
  type FoundLetter,
  type FoundNote,
  type FoundPerson,
  type FoundView,
  type Openable,
  type OpenedView,
  type SearchKind,
  type WriteTo
} from '@shared/model/search'
import { hasOccasion } from '@shared/model/letterOccasion'
import type { LetterOccasion } from '@shared/model/letterViews'
import type { TouchpointView } from '@shared/model/views'
import { askedWords, holdAll, marked, passageOf, type AskedWord } from '@shared/search'
import type { Clock } from '@shared/time/Clock'
import { queryOf, type Query } from './query'
import type {
  ApplicationRow,
  LetterRow,
  NoteRow,
  PersonRow,
  SearchRepository
} from './SearchRepository'

/** How many of each kind are shown, and how many of one kind alone. */
const OF_EACH = 3
const OF_ONE = 30

const NOTHING: FoundGroup<never> = { rows: [], count: 0 }

/** Finds whatever has the words that somebody typed. */
export class SearchService {
  constructor(
    private readonly clock: Clock,
    private readonly rows: SearchRepository,
    /** Of an application's pending messages the one to speak of. */
    private readonly nextOf: (
      pending: readonly TouchpointView[],
      now: number
    ) => TouchpointView | null
  ) {}

  find({ text, kind }: RouteInput<'search.find'>): FoundView {
    const words = askedWords(text)
    const query = queryOf(words)
    const group = <Row extends { id: number }>(
      of: SearchKind,
      read: (ids: readonly number[]) => Row[]
    ): FoundGroup<Row> => {
      if (query === null || (kind !== null && kind !== of)) return NOTHING
      return this.group(of, query, kind === null ? OF_EACH : OF_ONE, read)
    }
    return {
      applications: group('applications', (ids) => this.applications(ids, words)),
      people: group('people', (ids) =>
        this.rows.people(ids, this.clock.now()).map((row) => foundPerson(row, words))
      ),
      notes: group('notes', (ids) => this.rows.notes(ids).map((row) => foundNote(row, words))),
      letters: group('letters', (ids) =>
        this.rows.letters(ids).map((row) => foundLetter(row, words))
      )
    }
  }

  /** What these pages are about; those that are gone are left out. */
  recall(pages: readonly Openable[]): OpenedView[] {
    return pages.map((page) => this.rows.named(page)).filter((page) => page !== null)
  }

  private group<Row extends { id: number }>(
    kind: SearchKind,
    query: Query,
    shown: number,
    read: (ids: readonly number[]) => Row[]
  ): FoundGroup<Row> {
    const ids = this.rows.pick(kind, query, MOST_COUNTED + 1)
    const rows = ids.length === 0 ? [] : read(ids.slice(0, shown))
    return { rows: rows.toSorted((a, b) => b.id - a.id), count: ids.length }
  }

  private applications(ids: readonly number[], words: readonly AskedWord[]): FoundApplication[] {
    const now = this.clock.now()
    const pending = Map.groupBy(this.rows.pending(ids), ({ applicationId }) => applicationId)
    return this.rows.applications(ids).map((row) => {
      const next = this.nextOf(pending.get(row.id) ?? [], now)
      return {
        id: row.id,
        company: marked(row.company, words),
        role: marked(row.role, words),
        passage: this.passage(row, words),
        stage: row.stage,
        stageSince: row.stageSince,
        next,
        writeTo: next && writeToOf(next)
      }
    })
  }

  private passage(
    { id, company, role, notes }: ApplicationRow,
    words: readonly AskedWord[]
  ): FoundApplication['passage'] {
    const isMissing = (word: AskedWord): boolean => !holdAll([company, role], [word])
    const missing = words.filter(isMissing)
    if (missing.length === 0) return null
    const isInNotes = missing.some((word) => holdAll([notes], [word]))
    return passageOf(isInNotes ? notes : this.rows.posting(id), missing)
  }
}

function foundPerson(row: PersonRow, words: readonly AskedWord[]): FoundPerson {
  const { id, name, title, company, email, lastInterviewId, lastApplicationId } = row
  const isByAddress =
    email !== null && words.some((word) => !holdAll([name, title, company], [word]))
  return {
    id,
    name: marked(name, words),
    title: marked(title, words),
    company: marked(company, words),
    email: isByAddress ? marked(email, words) : null,
    writeTo:
      lastInterviewId === null || lastApplicationId === null
        ? null
        : thanksTo(lastApplicationId, lastInterviewId, { id, name })
  }
}

function foundNote(row: NoteRow, words: readonly AskedWord[]): FoundNote {
  const { id, applicationId, interviewId, text, answer, personId, personName, company, saidAt } =
    row
  const isInAnswer = answer !== null && !words.some((word) => holdAll([text], [word]))
  return {
    id,
    interviewId,
    passage: passageOf(isInAnswer ? answer : text, words),
    personName,
    company,
    saidAt,
    writeTo:
      personId !== null && personName !== null
        ? thanksTo(applicationId, interviewId, { id: personId, name: personName })
        : null
  }
}

function foundLetter(row: LetterRow, words: readonly AskedWord[]): FoundLetter {
  const { subject, body, ...rest } = row
  const letter = { ...rest, isLost: row.isLost === 1 }
  const { kind, applicationId, interviewId, personId, recipient } = letter
  const isInBody = words.some((word) => holdAll([body], [word]))
  return {
    ...letter,
    passage: passageOf(isInBody ? body : subject, words),
    writeTo: letter.isLost
      ? null
      : writeToOf({ kind, applicationId, interviewId, personId, personName: recipient })
  }
}

function thanksTo(
  applicationId: number,
  interviewId: number,
  { id: personId, name: personName }: { id: number; name: string }
): WriteTo {
  return { kind: 'thank-you', applicationId, interviewId, personId, personName }
}

/** Null where what the message is about is gone. */
function writeToOf({
  personName,
  ...occasion
}: LetterOccasion & { personName: string | null }): WriteTo | null {
  const { kind, applicationId, interviewId, personId } = occasion
  return hasOccasion(occasion)
    ? { kind, applicationId, interviewId, personId, personName: personName ?? '' }
    : null
}
