import type { Outcome } from '@shared/outcome'
import type { JobInput, JobOutput, JobProgress, Registry } from './Job'
import type { Jobs } from './jobs'

export interface RunOptions<Progress> {
  onProgress?: (progress: Progress) => void
  /** Aborted: the job is asked to stop, and ended if it does not. */
  signal?: AbortSignal
  /** The job is ended when it takes longer, ms. Left out where only the user can say. */
  timeout?: number
}

/**
 * Runs heavy or dangerous work on files in a process of its own, which can be ended at any moment
 * without harm to this one. Each job has one to itself, gone when the answer is there: whatever a
 * job leaves behind on the disk may be removed then.
 */
export interface SideProcess<R extends Registry = Jobs> {
  /**
   * Never rejects. Besides what the job itself refuses: CANCELLED when the signal was aborted,
   * TIMED_OUT, CRASHED when the process ended without an answer, an error of SQLite or
   * the file system by its own code, and INTERNAL with an id for what nobody expected (logged).
   */
  run<N extends keyof R & string>(
    name: N,
    input: JobInput<R[N]>,
    options?: RunOptions<JobProgress<R[N]>>
  ): Promise<Outcome<JobOutput<R[N]>>>
}
