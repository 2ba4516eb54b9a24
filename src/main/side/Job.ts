import type { z } from 'zod'
import type { Outcome } from '@shared/outcome'

/** What the side process gives a job beside its input. */
export interface JobContext<Progress = unknown> {
  /** Tells the main process how far the work is; cheap, but not for every row. */
  progress(progress: Progress): void
  /**
   * Whether nobody wants the answer any more. It can only turn while the job gives way (awaits
   * something that is not ready yet); a job that never does is ended from outside.
   */
  isCancelled(): boolean
}

/**
 * One kind of work for the side process: a plain function, as callable in a test as in there. Input,
 * progress and output pass between processes, so they are plain data.
 */
export interface Job<Input extends z.ZodType = z.ZodType, Progress = unknown, Output = unknown> {
  readonly input: Input
  // As a method, so that jobs with different inputs fit into one registry.
  work(
    input: z.output<Input>,
    context: JobContext<Progress>
  ): Outcome<Output> | Promise<Outcome<Output>>
}

/** A job from the shape of its input and the function that does it. */
export function job<Input extends z.ZodType, Progress, Output>(
  input: Input,
  work: (
    input: z.output<Input>,
    context: JobContext<Progress>
  ) => Outcome<Output> | Promise<Outcome<Output>>
): Job<Input, Progress, Output> {
  return { input, work }
}

/** Jobs by name. */
export type Registry = Readonly<Record<string, Job>>

export type JobInput<J> = J extends Job<infer Input> ? z.input<Input> : never
export type JobProgress<J> = J extends Job<z.ZodType, infer Progress> ? Progress : never
export type JobOutput<J> = J extends Job<z.ZodType, unknown, infer Output> ? Output : never
