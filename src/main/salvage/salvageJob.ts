import { z } from 'zod'
import { job, type JobContext } from '../side'
import { salvage, type SalvageProgress } from './salvage'

const input = z.object({ file: z.string(), into: z.string(), now: z.int() })

/** Saves what a damaged file still gives, away from the main process: it may take as long as it may. */
export const salvageJob = job(input, (asked, context: JobContext<SalvageProgress>) =>
  salvage(asked, (progress) => context.progress(progress))
)
