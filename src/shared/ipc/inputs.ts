import { z } from 'zod'

/** Pieces that several inputs share, with the limits that keep one field from filling the disk. */

export const id = z.int().positive()

/** One line of text, trimmed; control characters and line breaks become spaces. */
export function line(max: number) {
  return z
    .string()
    .max(max, `Use at most ${max} characters.`)
    .transform((text) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim())
}

export function neededLine(max: number, message: string) {
  return line(max).refine((text) => text.length > 0, message)
}

/** 50,000. Intl would say the same, but waking it costs every start tens of milliseconds. */
function inThousands(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/**
 * A change of some fields: what they are to hold, and what they held when the user saw them, so that
 * a second change at the same time is noticed. What they held is taken as it is: a file brought in
 * may hold what nobody could type.
 */
export function change<Shape extends z.ZodRawShape>(shape: Shape) {
  const changes = z.strictObject(shape).partial()
  return z
    .object({
      id,
      changes,
      before: z.custom<z.input<typeof changes>>(
        (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
      )
    })
    .refine(({ changes, before }) => Object.keys(changes).every((field) => field in before), {
      error: 'Say what was there before.'
    })
}

/** Several lines of text; line breaks become \n, other control characters but tab go. */
export function lines(max: number) {
  return z
    .string()
    .max(max, `Use at most ${inThousands(max)} characters.`)
    .transform((text) => text.replace(/\r\n?|\u2028|\u2029/gu, '\n').replace(/[^\P{Cc}\n\t]/gu, ''))
}

/** An address, or null where the field was left empty. */
export const emailOrNothing = z
  .union([z.literal(''), z.null(), line(254)])
  .transform((value) => (value === null || value === '' ? null : value))
  .refine((value) => value === null || z.email().safeParse(value).success, {
    message: 'This address looks incomplete; write it like dana@northwind.example.'
  })
