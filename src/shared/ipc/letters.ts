import { z } from 'zod'
import type {
  ComposerView,
  EarlyView,
  LetterPageView,
  LettersView,
  LetterVersionTextView,
  LetterVersionView,
  LetterView
} from '../model/letterViews'
import { FORMALITIES, LETTER_KINDS } from '../model/words'
import { id, line } from './inputs'
import { route } from './route'

/** More than a letter will ever have; what is pasted into one may be long. */
const LONGEST_BODY = 500_000

export const letterOccasion = z.object({
  kind: z.enum(LETTER_KINDS),
  applicationId: id,
  interviewId: id.nullable(),
  personId: id.nullable()
})

const revision = z.int().positive()

/**
 * A letter is kept sign by sign, so that offsets stay right: only line ends become \n, and what no
 * text can hold becomes U+FFFD.
 */
const body = z
  .string()
  .max(LONGEST_BODY, 'Use at most 500,000 characters.')
  .transform((text) => text.replace(/\r\n?/g, '\n').toWellFormed().replaceAll('\0', '\ufffd'))

const sources = z
  .array(
    z
      .object({ note: id, start: z.int().min(0), end: z.int().min(1) })
      .refine(({ start, end }) => start < end, { error: 'A stretch ends after it begins.' })
  )
  .max(1000)

export const letterRoutes = {
  /** What holds these words, or belongs to such a name or company; everything for ''. */
  'letters.list': route<LettersView>()(
    z.object({ search: line(200), show: z.enum(['all', 'drafts', 'sent']) })
  ),
  /** One letter to be read. */
  'letters.read': route<LetterPageView>()(z.object({ id })),
  /**
   * The message that it is too early for, where no letter to it was begun yet; null where it may be
   * written. Nothing is begun by asking.
   */
  'letters.early': route<EarlyView | null>()(letterOccasion),
  /** Opens the letter for this occasion; the first time it is seeded from the notes. */
  'letters.open': route<ComposerView>()(letterOccasion),
  /**
   * Keeps what was typed, or with `isSeeded` what was written anew from the notes: then what stood
   * there is kept as a version, and so is this. CONFLICT when somebody else saved after `revision`.
   */
  'letters.save': route<{ revision: number; updatedAt: number }>()(
    z.object({
      id,
      revision,
      subject: line(500),
      body,
      /** None where it is not named. */
      sources: sources.optional(),
      /** Left as it is where it is not named. */
      formality: z.enum(FORMALITIES).nullable().optional(),
      variant: z.int().min(0).max(10_000).optional(),
      isSeeded: z.boolean().optional()
    })
  ),
  /** Removes a letter that was not sent, with its versions. */
  'letters.remove': route<null>()(z.object({ id })),
  'letters.versions': route<LetterVersionView[]>()(z.object({ id })),
  'letters.version': route<LetterVersionTextView>()(z.object({ id })),
  /** The letter is as in that version again; what stood there is kept as a version first. */
  'letters.restore': route<LetterView>()(z.object({ id, revision, versionId: id }))
}
