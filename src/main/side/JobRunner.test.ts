import { writeFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { z } from 'zod'
import { done } from '@shared/outcome'
import { forkNode, type JobsForTest } from '../testing'
import { job } from './Job'
import { JobRunner, type Helper } from './JobRunner'

function runner() {
  const log = { info: vi.fn(), error: vi.fn() }
  const helpers: { helper: Helper; gone: boolean }[] = []
  const side = new JobRunner<JobsForTest>(() => {
    const made = { helper: forkNode('jobsForTest.ts'), gone: false }
    made.helper.onExit(() => {
      made.gone = true
    })
    helpers.push(made)
    return made.helper
  }, log)
  return { side, log, helpers }
}

describe('the side process', { timeout: 30_000 }, () => {
  it('does a job and is gone when the answer is there', async () => {
    const { side, helpers } = runner()
    expect(await side.run('double', { number: 21 })).toEqual(done(42))
    expect(helpers.map(({ gone }) => gone)).toEqual([true])
  })

  it('passes on what a job refuses, and what SQLite says', async () => {
    const { side } = runner()
    expect(await side.run('refuse', null)).toMatchObject({ error: { code: 'CONFLICT' } })
    const folder = mkdtempSync(join(tmpdir(), 'afterword-side-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const file = join(folder, 'shopping.db')
    writeFileSync(file, 'not a database '.repeat(300))
    expect(await side.run('openNothing', { file })).toMatchObject({
      error: { code: 'DATA_UNUSABLE' }
    })
  })

  it('answers with an id for an accident, and logs it whole', async () => {
    const { side, log } = runner()
    const outcome = await side.run('throw', null)
    expect(outcome).toMatchObject({ ok: false, error: { code: 'INTERNAL' } })
    expect(log.error.mock.calls[0]?.[1]).toMatchObject({
      id: outcome.ok ? '' : outcome.error.id,
      error: expect.stringContaining('an accident') as string
    })
  })

  it('checks the input on the other side', async () => {
    const { side } = runner()
    const wrong = { number: 'many' } as unknown as { number: number }
    expect(await side.run('double', wrong)).toMatchObject({ error: { code: 'INTERNAL' } })
  })

  it('says so when the process dies', async () => {
    const { side, log } = runner()
    expect(await side.run('exit', null)).toMatchObject({ error: { code: 'CRASHED' } })
    expect(log.error.mock.calls[0]?.[1]).toMatchObject({ code: 7 })
  })

  it('ends a job without end when its time is up', async () => {
    const { side, helpers } = runner()
    const outcome = await side.run('spin', null, { timeout: 1 })
    expect(outcome).toMatchObject({ error: { code: 'TIMED_OUT' } })
    expect(helpers.map(({ gone }) => gone)).toEqual([true])
  })

  it('ends a job without end that does not hear that it is cancelled', async () => {
    const { side } = runner()
    const stop = new AbortController()
    const outcome = await side.run('spin', null, {
      signal: stop.signal,
      onProgress: () => stop.abort()
    })
    expect(outcome).toMatchObject({ error: { code: 'CANCELLED' } })
  })

  it('lets a job that hears it stop by itself', async () => {
    const { side } = runner()
    const stop = new AbortController()
    const told: string[] = []
    const outcome = await side.run('untilCancelled', null, {
      signal: stop.signal,
      onProgress: (where) => {
        told.push(where)
        stop.abort()
      }
    })
    expect(outcome).toMatchObject({ error: { code: 'CANCELLED', message: 'Stopped as asked.' } })
    expect(told).toEqual(['waiting'])
  })

  it('does not even begin what was cancelled before', async () => {
    const { side, helpers } = runner()
    const outcome = await side.run('double', { number: 1 }, { signal: AbortSignal.abort() })
    expect(outcome).toMatchObject({ error: { code: 'CANCELLED' } })
    expect(helpers).toEqual([])
  })
})

it('a job knows its input, progress and output by type', () => {
  const typed = job(z.object({ number: z.number() }), ({ number }) => done(String(number)))
  expect(typed.work({ number: 3 }, { progress: vi.fn(), isCancelled: () => false })).toEqual(
    done('3')
  )
})
