// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp, effectScope, ref } from 'vue'
import { installFakeBridge } from '@renderer/ipc/fakeBridge'
import type { Answers } from '@renderer/ipc/fakeBridge'
import { testDesk } from '@renderer/ui/testDesk'
import type { LaneHeadView, LaneView } from '@shared/model/lanesViews'
import { EVERYTHING } from '@shared/model/timelineViews'
import { done, refused } from '@shared/outcome'
import { useLanes } from './useLanes'

const HOUR = 3_600_000
const scopes: ReturnType<typeof effectScope>[] = []

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  for (const scope of scopes.splice(0)) scope.stop()
  vi.useRealTimers()
})

function head(id: number, company = `Company ${id}`): LaneHeadView {
  return {
    id,
    company,
    role: 'Analyst',
    stage: 'interviewing',
    interview: null,
    decideBy: null,
    next: null,
    firstAt: 0,
    lastAt: 0
  }
}
function row(applicationId: number, appliedOn: string | null = null): LaneView {
  const nothing = { interviews: [], promises: [], sendings: [], replies: [], stages: [] }
  return { applicationId, appliedOn, decideBy: null, checkIn: null, ...nothing }
}

async function begin(answers: Answers) {
  const bridge = installFakeBridge({
    'lanes.heads': ({ only }) =>
      done({ heads: (only ?? [1, 2, 3]).map((id) => head(id)), turnsAt: null }),
    'lanes.rows': ({ ids }) => done(ids.map((id) => row(id))),
    ...answers
  })
  const { desk, plugin } = testDesk()
  const filter = ref({ ...EVERYTHING })
  const scope = effectScope()
  scopes.push(scope)
  const app = createApp({})
  app.use(plugin)
  const lanes = app.runWithContext(() => scope.run(() => useLanes(() => filter.value)))
  if (lanes === undefined) throw new Error('The scope is over.')
  await settle()
  const asked = (route: string): unknown[] =>
    bridge.asked.filter((one) => one.route === route).map(({ input }) => input)
  return { bridge, desk, filter, lanes, asked }
}

const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(30)

describe('the lanes', () => {
  it('ask for the rows in sight once, and keep them', async () => {
    const { lanes, asked } = await begin({})
    lanes.want([1, 2])
    lanes.want([1, 2, 3])
    await settle()
    lanes.want([2, 3])
    await settle()
    expect(asked('lanes.rows')).toEqual([{ ids: [1, 2] }, { ids: [3] }])
    expect([...lanes.rows.keys()]).toEqual([1, 2, 3])
  })

  it('read again only what was said to have changed', async () => {
    const { bridge, lanes, asked } = await begin({})
    lanes.want([1, 2, 3])
    await settle()
    bridge.tell('data.changed', { applications: [2] })
    bridge.tell('data.changed', { applications: [3] })
    await settle()
    expect(asked('lanes.heads').at(-1)).toMatchObject({ only: [2, 3] })
    expect(asked('lanes.rows').at(-1)).toEqual({ ids: [2, 3] })
    expect(lanes.heads.value?.map(({ id }) => id).toSorted()).toEqual([1, 2, 3])
  })

  it('lose who is gone and gain who is new', async () => {
    const { bridge, lanes } = await begin({
      'lanes.heads': ({ only }) =>
        done({ heads: only === null ? [head(1), head(2)] : [head(4)], turnsAt: null })
    })
    bridge.tell('data.changed', { applications: [2, 4] })
    await settle()
    expect(lanes.heads.value?.map(({ id }) => id)).toEqual([1, 4])
  })

  it('read everything again where anything may have changed', async () => {
    let appliedOn = '2025-11-01'
    const { bridge, lanes, asked } = await begin({
      'lanes.rows': ({ ids }) => done(ids.map((id) => row(id, appliedOn)))
    })
    lanes.want([1])
    await settle()
    appliedOn = '2025-11-02'
    bridge.tell('data.changed', { applications: null })
    await settle()
    expect(asked('lanes.heads')).toHaveLength(2)
    expect(lanes.rows.get(1)?.appliedOn).toBe('2025-11-02')
  })

  it('read a row again that changed while it was on its way', async () => {
    const answers: (() => void)[] = []
    const { bridge, lanes, asked } = await begin({
      'lanes.rows': ({ ids }) =>
        new Promise((resolve) => answers.push(() => resolve(done(ids.map((id) => row(id))))))
    })
    lanes.want([1])
    bridge.tell('data.changed', { applications: [1] })
    await settle()
    expect(asked('lanes.rows')).toHaveLength(1)
    answers[0]?.()
    await settle()
    expect(asked('lanes.rows')).toHaveLength(2)
  })

  it('drop the answer to an older question', async () => {
    const answers: ((ids: number[]) => void)[] = []
    const { filter, lanes } = await begin({
      'lanes.heads': () =>
        new Promise((resolve) =>
          answers.push((ids) => resolve(done({ heads: ids.map((id) => head(id)), turnsAt: null })))
        )
    })
    filter.value = { ...EVERYTHING, company: 'Northwind' }
    await settle()
    answers[1]?.([5])
    answers[0]?.([1, 2, 3])
    await settle()
    expect(lanes.heads.value?.map(({ id }) => id)).toEqual([5])
  })

  it('read again when a state or the day changes, and not with every minute', async () => {
    const { desk, asked } = await begin({
      'lanes.heads': () => done({ heads: [head(1)], turnsAt: desk0 + HOUR })
    })
    desk.now += HOUR - 60_000
    await settle()
    expect(asked('lanes.heads')).toHaveLength(1)
    desk.now += 60_000
    await settle()
    expect(asked('lanes.heads')).toHaveLength(2)
  })

  it('say what went wrong, keep what they have, and recover', async () => {
    let fails = false
    const { bridge, lanes } = await begin({
      'lanes.heads': () =>
        fails ? refused('BUSY', 'The file is busy.') : done({ heads: [head(1)], turnsAt: null })
    })
    fails = true
    bridge.tell('data.changed', { applications: null })
    await settle()
    expect(lanes.problem.value?.message).toBe('The file is busy.')
    expect(lanes.heads.value).toHaveLength(1)
    fails = false
    await lanes.read()
    expect(lanes.problem.value).toBeNull()
  })

  it('begin anew with another data set', async () => {
    const { bridge, lanes } = await begin({})
    lanes.want([1])
    await settle()
    bridge.tell('data.replaced', null)
    expect(lanes.heads.value).toBeNull()
    expect(lanes.rows.size).toBe(0)
    await settle()
    expect(lanes.heads.value).toHaveLength(3)
  })
})

const desk0 = testDesk().desk.now
