import { z } from 'zod'
import type { Outcome } from '@shared/outcome'
import { copyDatabase, openForChecking, syncFile } from '../database'
import { job } from '../side'
import { checkFile } from './checkFile'
import type { SoundFile } from './SoundFile'

const input = z.object({ from: z.string(), to: z.string() })

/** Copies the data file as it stands now, and reads the copy as a whole. */
export async function makeCopy({ from, to }: z.output<typeof input>): Promise<Outcome<SoundFile>> {
  await copyDatabase(from, to)
  // Here, since it takes as long as the disk does.
  syncFile(to)
  return checkFile(openForChecking(to), to)
}

export const makeCopyJob = job(input, makeCopy)
