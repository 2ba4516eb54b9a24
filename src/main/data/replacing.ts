import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { placeAtOnce } from '../database'
import { setAside } from './setAside'

/** A finished data file that is to take the place of the one beside it. */
const INCOMING = 'incoming.db'

/**
 * Decides that `finished`, a whole and closed data file on the same disk, replaces `file`. From here
 * on it will: when this is broken off, the next start goes on with `finishReplacing`.
 * @throws the system's error when it cannot be written; then nothing has changed
 */
export function decideReplacing(file: string, finished: string): void {
  placeAtOnce(finished, incomingOf(file))
}

/**
 * Carries out what was decided: sets the old file aside with its WAL, which must never meet the new
 * one, and puts the new one in its place. Nothing to do where nothing was decided.
 * @param now instant in ms, which names the folder of the old file
 * @returns the folder that the old file is in now; null where nothing was moved
 * @throws the system's error when it cannot be written; the next try goes on from there
 */
export function finishReplacing(file: string, now: number): string | null {
  const incoming = incomingOf(file)
  if (!existsSync(incoming)) return null
  const keptIn = setAside(file, now)
  placeAtOnce(incoming, file)
  return keptIn
}

function incomingOf(file: string): string {
  return join(dirname(file), INCOMING)
}
