import { problemOf, systemProblem } from '../database'
import { describeError } from '../log'
import type { Job, Registry } from './Job'
import type { FromSide, ToSide } from './messages'

/**
 * The inside of a side process: give it what the main process says, and it says back by `send` what
 * becomes of the one job.
 */
export function serveJob(registry: Registry, send: (message: FromSide) => void) {
  let cancelled = false
  return (message: ToSide): void => {
    if (message.kind === 'cancel') {
      cancelled = true
      return
    }
    void perform(registry[message.name], message, {
      progress: (progress) => send({ kind: 'progress', progress }),
      isCancelled: () => cancelled
    }).then(send)
  }
}

async function perform(
  wanted: Job | undefined,
  { name, input }: { name: string; input: unknown },
  context: Parameters<Job['work']>[1]
): Promise<FromSide> {
  try {
    if (wanted === undefined) throw new Error(`There is no job ${name}`)
    return { kind: 'answer', outcome: await wanted.work(wanted.input.parse(input), context) }
  } catch (error) {
    const problem = problemOf(error) ?? systemProblem(error)
    if (problem) return { kind: 'answer', outcome: { ok: false, error: problem } }
    return { kind: 'failed', error: describeError(error) }
  }
}
