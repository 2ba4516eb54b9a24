import { z } from 'zod'
import { isLocalDate, isLocalDateTime, isTimeZone } from '@shared/time/zonedTime'
import type { SectionName } from './sectionNames'

/** No field of ours is nearly as long as this, characters. */
export const LONGEST_TEXT = 1_000_000

/** Ids are counted up by one from 1; a larger one was never given to anything. */
export const LARGEST_ID = 1_000_000_000_000

/** One field of an entry: what it may hold, how it is kept in its column, and what it means. */
export interface Field {
  shape: z.ZodType
  /**
   * An instant is an integer in its column and text in the file; JSON is text in its column; yes
   * or no is 1 or 0.
   */
  kept: 'as it is' | 'as instant' | 'as JSON' | 'as 0 or 1'
  /** Where it is not as old as the format: since when it is there, and what older files mean. */
  added?: { since: number; otherwise: (entry: Readonly<Record<string, unknown>>) => unknown }
  /** The part whose entries it names by id. */
  refersTo?: SectionName
  /** For people who read the description of the format: what may stand here, and what it means. */
  holds: string
  means: string
}

const string = z
  .string({ error: 'This has to be text.' })
  .max(LONGEST_TEXT, `This is longer than ${LONGEST_TEXT.toLocaleString('en-US')} characters.`)
  .refine((value) => value.isWellFormed() && !value.includes('\0'), {
    error: 'This holds characters that no text can hold.'
  })

const idShape = z
  .int({ error: 'This has to be a whole number.' })
  .min(1, 'This has to be 1 or more.')
  .max(LARGEST_ID, `This has to be ${LARGEST_ID} or less.`)

// As the database looks for a blank name: only spaces count as nothing.
const neededShape = string.refine((value) => !/^ *$/.test(value), {
  error: 'This must not be empty.'
})

const dateShape = string
  .regex(/^\d{4}-\d\d-\d\d$/, 'A date is written like 2026-03-04.')
  .refine(isLocalDate, { error: 'That date does not exist.' })

const dateTimeShape = string
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/, 'A date and time are written like 2026-03-04T14:30.')
  .refine(isLocalDateTime, { error: 'That date and time do not exist.' })

const instantShape = z.iso.datetime({
  error: 'A moment is written like 2026-03-04T14:30:00.000Z.'
})

const zoneShape = string.refine(isTimeZone, {
  error: 'That time zone is unknown; it is written like Europe/London.'
})

// Anything that JSON can say; as it is, since a field named __proto__ gets lost in any other check.
const jsonShape = z.unknown().refine((value) => value !== undefined, {
  error: 'This has to hold something.'
})

function field(shape: z.ZodType, holds: string, means: string, more: Partial<Field> = {}): Field {
  return { shape, kept: 'as it is', holds, means, ...more }
}

function orNull({ shape, holds, ...field }: Field): Field {
  return { ...field, shape: shape.nullable(), holds: `${holds}, or null` }
}

export const id = (means: string): Field => field(idShape, 'a number', means)
export const refersTo = (section: SectionName, means: string): Field =>
  field(idShape, `an id of \`${section}\``, means, { refersTo: section })
export const mayReferTo = (section: SectionName, means: string): Field =>
  orNull(refersTo(section, means))

export const text = (means: string): Field => field(string, 'text', means)
export const textOrNull = (means: string): Field => orNull(text(means))
export const needed = (means: string): Field => field(neededShape, 'text, not empty', means)

export const neededOrNull = (means: string): Field => orNull(needed(means))

/** A field that files of versions before `since` do not have; those mean `otherwise`. */
export const added = (
  since: number,
  later: Field,
  otherwise: NonNullable<Field['added']>['otherwise']
): Field => ({ ...later, added: { since, otherwise } })

export const oneOf = (words: readonly string[], means: string): Field =>
  field(
    z.enum(words, { error: `This has to be one of: ${words.join(', ')}.` }),
    words.map((word) => `\`${word}\``).join(', '),
    means
  )
export const oneOfOrNull = (words: readonly string[], means: string): Field =>
  orNull(oneOf(words, means))

export const count = (least: number, most: number, means: string): Field =>
  field(
    z
      .int({ error: 'This has to be a whole number.' })
      .min(least, `This has to be ${least} or more.`)
      .max(most, `This has to be ${most} or less.`),
    `a whole number from ${least}${most === LARGEST_ID ? '' : ` to ${most}`}`,
    means
  )

export const whole = (means: string): Field =>
  field(z.int({ error: 'This has to be a whole number.' }), 'a whole number', means)

/** An amount of money or nothing. */
export const hundredths = (means: string): Field =>
  orNull(count(0, LARGEST_ID, `${means}, in hundredths of the currency’s unit.`))

export const currencyOrNull = (means: string): Field =>
  orNull(
    field(
      string.regex(/^[A-Z]{3}$/, 'A currency is written by its three letters, like GBP.'),
      'three capital letters',
      means
    )
  )

export const date = (means: string): Field => field(dateShape, 'a date', means)
export const dateOrNull = (means: string): Field => orNull(date(means))
export const dateTime = (means: string): Field => field(dateTimeShape, 'a date and time', means)
export const zone = (means: string): Field => field(zoneShape, 'the name of a time zone', means)
export const instant = (means: string): Field =>
  field(instantShape, 'a moment', means, { kept: 'as instant' })

export const instantOrNull = (means: string): Field => orNull(instant(means))

export const json = (means: string): Field =>
  field(jsonShape, 'anything', means, { kept: 'as JSON' })

export const yesOrNo = (means: string): Field =>
  field(z.boolean({ error: 'This has to be true or false.' }), 'true or false', means, {
    kept: 'as 0 or 1'
  })

const sourceShape = z.strictObject({ note: idShape, start: z.int().min(0), end: z.int().min(1) })

/** Which stretches of a letter came from which notes, also from notes that are gone. */
export const sources: Field = field(
  z.array(sourceShape, { error: 'This has to be a list of stretches.' }),
  'a list of `note` (an id of `notes`), `start` and `end`',
  'Which stretch of the letter came from which note, counted in UTF-16 units; the note may be gone.',
  { kept: 'as JSON' }
)
