import type { RouteInput } from '@shared/ipc/contract'
import type {
  LetterText,
  LetterVersionTextView,
  LetterVersionView
} from '@shared/model/letterViews'
import { done, refused, type Outcome } from '@shared/outcome'
import type { LetterRepository, StoredLetter } from './LetterRepository'
import { changeBetween } from './versionChange'
import type { LetterVersion, VersionRepository } from './VersionRepository'

/** While typing goes on, what stood there is kept as a version at most this often; ms. */
const BETWEEN_VERSIONS = 5 * 60_000

const GONE = refused('NOT_FOUND', 'This version is no longer there.')

/** How letters stood before. */
export class LetterVersions {
  constructor(
    private readonly versions: VersionRepository,
    private readonly letters: LetterRepository,
    /** Words without greeting and signature. */
    private readonly wordsOf: (letter: { body: string; personId: number | null }) => number
  ) {}

  /** Newest first; empty where there is no such letter. */
  list(letterId: number): LetterVersionView[] {
    const letter = this.letters.find(letterId)
    if (letter === null) return []
    const all = this.versions.ofLetter(letterId)
    return all.map((version) => this.viewOf(version, letter, all)).toReversed()
  }

  read(id: number): Outcome<LetterVersionTextView> {
    const version = this.versions.find(id)
    const letter = version && this.letters.find(version.letterId)
    if (version === null || letter === null) return GONE
    const { letterId, subject, body } = version
    const view = this.viewOf(version, letter, this.versions.ofLetter(letterId))
    return done({ ...view, subject, body })
  }

  /** Its text, with the stretches of notes that are still there. */
  textOf({ id, versionId }: RouteInput<'letters.restore'>): Outcome<LetterText> {
    const version = this.versions.find(versionId)
    if (version?.letterId !== id) return GONE
    const { subject, body, sources } = version
    return done({ subject, body, sources: this.letters.sound(sources, body) })
  }

  keepSeeded(letterId: number, text: LetterText, now: number): void {
    this.versions.keep(letterId, 'seeded', text, now)
  }

  /** The id of the version. */
  keepSent(letter: StoredLetter, now: number): number {
    return this.versions.keep(letter.id, 'sent', letter, now)
  }

  /** Unless it is kept as a version already. */
  keepTyped(before: StoredLetter, now: number): void {
    const newest = this.versions.newest(before.id)
    if (newest && isAlike(newest, before)) return
    this.versions.keep(before.id, 'typed', before, now)
  }

  /** The same, but not so often that there is a version for each pause. */
  keepNowAndThen(before: StoredLetter, now: number): void {
    const newest = this.versions.newest(before.id)
    if (newest && now - newest.savedAt < BETWEEN_VERSIONS) return
    this.keepTyped(before, now)
  }

  /** @param all oldest first */
  private viewOf(
    version: LetterVersion,
    letter: StoredLetter,
    all: readonly LetterVersion[]
  ): LetterVersionView {
    const before = all[all.findIndex((one) => one.id === version.id) - 1]
    const { id, cause, savedAt, body, sources } = version
    return {
      id,
      cause,
      savedAt,
      notes: new Set(sources.map(({ note }) => note)).size,
      change: before ? changeBetween(before, version) : null,
      words: this.wordsOf({ body, personId: letter.personId }),
      isCurrent: all.at(-1)?.id === id && isAlike(version, letter)
    }
  }
}

function isAlike(one: LetterText, other: LetterText): boolean {
  return one.subject === other.subject && one.body === other.body
}
