import { setImmediate as nextTurn } from 'node:timers/promises'
import { z } from 'zod'
import { done, refused } from '@shared/outcome'
import { openForReading } from '../database'
import { job, type JobContext } from '../side'
import { serveOverIpc } from './serveOverIpc'

/** Jobs that behave in every way in which a job can behave; forked, this module serves them. */
export const jobsForTest = {
  double: job(z.object({ number: z.number() }), ({ number }) => done(number * 2)),
  refuse: job(z.null(), () => refused('CONFLICT', 'Not now.')),
  throw: job(z.null(), () => {
    throw new Error('an accident')
  }),
  openNothing: job(z.object({ file: z.string() }), ({ file }) => {
    openForReading(file)
    return done(null)
  }),
  exit: job(z.null(), () => process.exit(7)),
  spin: job(z.null(), (_input, context: JobContext<string>) => {
    context.progress('spinning')
    for (;;);
  }),
  untilCancelled: job(z.null(), async (_input, context: JobContext<string>) => {
    context.progress('waiting')
    while (!context.isCancelled()) await nextTurn()
    return refused('CANCELLED', 'Stopped as asked.')
  })
}

export type JobsForTest = typeof jobsForTest

if (process.send) serveOverIpc(jobsForTest)
