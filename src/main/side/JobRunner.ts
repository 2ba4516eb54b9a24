import { refused, type Outcome } from '@shared/outcome'
import { errorId, type Log } from '../log'
import type { JobInput, JobOutput, JobProgress, Registry } from './Job'
import type { Jobs } from './jobs'
import type { FromSide, ToSide } from './messages'
import type { RunOptions, SideProcess } from './SideProcess'

/** How long a job may take to stop by itself once it was asked to, ms. */
const GRACE = 1_500

/** A process that was just made for one job, however the surroundings make processes. */
export interface Helper {
  send(message: ToSide): void
  onMessage(listener: (message: FromSide) => void): void
  /** Called once, when the process is gone for whatever reason. */
  onExit(listener: (code: number | null) => void): void
  /** Ends it at once, even in the middle of an endless statement. */
  kill(): void
}

/** Runs each job in a process that `fork` makes. */
export class JobRunner<R extends Registry = Jobs> implements SideProcess<R> {
  constructor(
    private readonly fork: () => Helper,
    private readonly log: Log
  ) {}

  run<N extends keyof R & string>(
    name: N,
    input: JobInput<R[N]>,
    options: RunOptions<JobProgress<R[N]>> = {}
  ): Promise<Outcome<JobOutput<R[N]>>> {
    const { onProgress, signal, timeout } = options
    if (signal?.aborted) return Promise.resolve(CANCELLED)
    return new Promise((resolve) => {
      const helper = this.fork()
      const timers: NodeJS.Timeout[] = []
      let outcome: Outcome<JobOutput<R[N]>> | null = null
      // The first that happens counts; the answer waits until the process is really gone.
      const end = (first: Outcome<JobOutput<R[N]>>): void => {
        outcome ??= first
        helper.kill()
      }
      const cancel = (): void => {
        helper.send({ kind: 'cancel' })
        timers.push(setTimeout(() => end(CANCELLED), GRACE))
      }
      helper.onMessage((message) => {
        if (outcome !== null) return
        if (message.kind === 'progress') onProgress?.(message.progress as JobProgress<R[N]>)
        else if (message.kind === 'failed') end(this.internal(name, message.error))
        // The job's own type says what its process answers with.
        else end(message.outcome as Outcome<JobOutput<R[N]>>)
      })
      helper.onExit((code) => {
        timers.forEach(clearTimeout)
        signal?.removeEventListener('abort', cancel)
        resolve(outcome ?? (signal?.aborted ? CANCELLED : this.crashed(name, code)))
      })
      signal?.addEventListener('abort', cancel, { once: true })
      if (timeout !== undefined) timers.push(setTimeout(() => end(TIMED_OUT), timeout))
      helper.send({ kind: 'do', name, input })
    })
  }

  private internal(name: string, error: string): Outcome<never> {
    const id = errorId()
    this.log.error(`The job ${name} failed`, { id, error })
    return refused('INTERNAL', `Something went wrong. Nothing was lost. Error ${id}.`, { id })
  }

  private crashed(name: string, code: number | null): Outcome<never> {
    const id = errorId()
    this.log.error(`The process of the job ${name} ended without an answer`, { id, code })
    return refused('CRASHED', `This stopped in the middle. Nothing was changed. Error ${id}.`, {
      id
    })
  }
}

const CANCELLED = refused('CANCELLED', 'Stopped. Nothing was changed.')
const TIMED_OUT = refused('TIMED_OUT', 'This took too long and was stopped. Nothing was changed.')
