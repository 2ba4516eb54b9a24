import { rm, writeFile } from 'node:fs/promises'
import { done, type Outcome } from '@shared/outcome'
import { placeSafely } from '../database'
import { unfinished } from './unfinished'
import { orWritingProblem } from './writingProblem'

/**
 * Writes a file beside the one that it is to be, and puts it in its place when it is whole; until
 * then, and where that fails, whatever was there stays.
 * @throws whatever `content` throws, and what the user can do nothing about
 */
export async function writeWhole(
  path: string,
  content: () => Promise<Uint8Array>
): Promise<Outcome<null>> {
  const part = unfinished(path)
  try {
    return await orWritingProblem(async () => {
      await writeFile(part, await content())
      await placeSafely(part, path)
      return done(null)
    })
  } finally {
    await rm(part, { force: true })
  }
}
