import { z } from 'zod'
import type { SoundFile } from './SoundFile'

const shape = z.object({
  schema: z.int().nonnegative(),
  holds: z.object({
    applications: z.int().nonnegative(),
    interviews: z.int().nonnegative(),
    letters: z.int().nonnegative()
  }),
  bytes: z.int().nonnegative()
})

/** Where the label of a backup lies. */
export function labelFile(backup: string): string {
  return `${backup}.sha256`
}

/**
 * The text beside a backup: its SHA-256 as `sha256sum -c` reads it, and above it, in a line that
 * such tools take for a remark, what the backup was found to hold.
 */
export function labelText(name: string, { sha256, schema, holds, bytes }: SoundFile): string {
  return `# Afterword ${JSON.stringify({ schema, holds, bytes })}\n${sha256}  ${name}\n`
}

/** Null when the text is no label of this backup. */
export function readLabel(text: string, name: string): SoundFile | null {
  const [, remark, sha256, named] =
    /^# Afterword (\{.*\})\r?\n([0-9a-f]{64}) [ *](\S+)\r?\n?$/.exec(text) ?? []
  if (remark === undefined || sha256 === undefined || named !== name) return null
  try {
    return { ...shape.parse(JSON.parse(remark)), sha256 }
  } catch {
    return null
  }
}
