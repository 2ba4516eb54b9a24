import type { Outcome } from '@shared/outcome'
import type { SideProcess } from '../side'
import { jobs } from '../side/jobs'

type Work = (
  input: unknown,
  context: { progress: (progress: unknown) => void; isCancelled: () => boolean }
) => Outcome<unknown> | Promise<Outcome<unknown>>

/** Does the program's jobs in this very process, for tests that are not about processes. */
export function inlineSide(): SideProcess {
  const run = async (
    name: keyof typeof jobs,
    input: unknown,
    options: { onProgress?: (progress: never) => void; signal?: AbortSignal } = {}
  ): Promise<Outcome<unknown>> => {
    const { work } = jobs[name] as unknown as { work: Work }
    const tell = options.onProgress as ((progress: unknown) => void) | undefined
    return work(jobs[name].input.parse(input), {
      progress: (progress) => tell?.(progress),
      isCancelled: () => options.signal?.aborted ?? false
    })
  }
  return { run: run as SideProcess['run'] }
}
