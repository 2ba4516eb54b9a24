import { z } from 'zod'

/** What tells an export from any other JSON file. */
export const FORMAT = 'afterword-export'

/**
 * Counts up whenever the file gets a new field or part. What is older is still read, what is newer
 * is refused.
 */
export const FORMAT_VERSION = 4

/** What stands at the head of an export, in this order, before its parts. */
export const headShape = z.strictObject({
  format: z.literal(FORMAT).describe('What tells this file from any other.'),
  version: z
    .int()
    .min(1)
    .max(FORMAT_VERSION)
    .describe('The version of this format; older ones have fewer parts and fields.'),
  program: z.string().max(100).describe('The version of Afterword that wrote it.'),
  exportedAt: z.iso.datetime().describe('When it was written.')
})
export type Head = z.infer<typeof headShape>
export const HEAD_FIELDS = Object.keys(headShape.shape) as (keyof Head)[]
