// @vitest-environment happy-dom
import { createPinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp } from 'vue'
import { installFakeBridge } from '@renderer/ipc/fakeBridge'
import type { Answers } from '@renderer/ipc/fakeBridge'
import { testEntry, testTimeline } from '@renderer/ipc/testViews'
import { testDesk } from '@renderer/ui/testDesk'
import type { ThreadItemView } from '@shared/model/timelineViews'
import { done, refused } from '@shared/outcome'
import { useTimelineFilter } from './filter/timelineFilter.store'
import { testIndex } from './thread/testIndex'
import { useTimeline } from './timeline.store'

const HOUR = 3_600_000
const SOON = 100

beforeEach(() => {
  vi.useFakeTimers()
  localStorage.clear()
})
afterEach(() => void vi.useRealTimers())

function item(id: number, applicationId: number, round: string): ThreadItemView {
  return {
    type: 'interview',
    decideBy: null,
    ...testEntry(id * HOUR, { id, applicationId, round })
  }
}

function begin(answers: Answers) {
  const { desk, plugin } = testDesk()
  const bridge = installFakeBridge({
    'timeline.read': () => done(testTimeline(desk.now)),
    'timeline.index': () => done(testIndex([{ id: 1, at: 0 }])),
    ...answers
  })
  const app = createApp({})
  app.use(createPinia()).use(plugin)
  const timeline = app.runWithContext(() => useTimeline())
  const filter = app.runWithContext(() => useTimelineFilter())
  const inputs = (route: string) =>
    bridge.asked.filter((one) => one.route === route).map(({ input }) => input)
  return { bridge, desk, timeline, filter, inputs }
}

describe('reading', () => {
  it('keeps what it has when a reading fails, and says what happened', async () => {
    let fails = false
    const { timeline } = begin({
      'timeline.index': () =>
        fails ? refused('BUSY', 'The file is busy.') : done(testIndex([{ id: 1, at: 0 }]))
    })
    await timeline.read()
    fails = true
    await timeline.read()
    expect(timeline.index?.ids).toHaveLength(1)
    expect(timeline.problem?.message).toBe('The file is busy.')
  })

  it('reads once for several changes together, and of the thread only what changed', async () => {
    const { bridge, timeline, inputs } = begin({})
    await timeline.read()
    bridge.tell('data.changed', { applications: [4] })
    bridge.tell('data.changed', { applications: [7] })
    await vi.advanceTimersByTimeAsync(SOON)
    expect(inputs('timeline.read')).toHaveLength(2)
    expect(inputs('timeline.index').at(-1)).toMatchObject({ applications: [4, 7] })
  })

  it('reads the first change at once, and those that follow it closely together', async () => {
    const { bridge, timeline, inputs } = begin({})
    await timeline.read()
    await vi.advanceTimersByTimeAsync(SOON)
    bridge.tell('data.changed', { applications: [4] })
    await vi.advanceTimersByTimeAsync(0)
    expect(inputs('timeline.read')).toHaveLength(2)
    bridge.tell('data.changed', { applications: [7] })
    await vi.advanceTimersByTimeAsync(5)
    bridge.tell('data.changed', { applications: [8] })
    await vi.advanceTimersByTimeAsync(5)
    expect(inputs('timeline.read')).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(SOON)
    expect(inputs('timeline.read')).toHaveLength(3)
    expect(inputs('timeline.index').at(-1)).toMatchObject({ applications: [7, 8] })
  })

  it('reads everything where anything may have changed', async () => {
    const { bridge, timeline, inputs } = begin({})
    await timeline.read()
    bridge.tell('data.changed', { applications: [4] })
    bridge.tell('data.changed', { applications: null })
    await vi.advanceTimersByTimeAsync(SOON)
    expect(inputs('timeline.index').at(-1)).toMatchObject({ applications: null })
  })

  it('loses no change that is told of while it reads', async () => {
    const answers: (() => void)[] = []
    const { bridge, timeline, inputs } = begin({
      'timeline.index': () =>
        new Promise((resolve) => {
          answers.push(() => resolve(done(testIndex([]))))
        })
    })
    const first = timeline.read()
    await vi.advanceTimersByTimeAsync(0)
    answers.shift()?.()
    await first
    bridge.tell('data.changed', { applications: [4] })
    await vi.advanceTimersByTimeAsync(SOON)
    bridge.tell('data.changed', { applications: [7] })
    await vi.advanceTimersByTimeAsync(SOON)
    answers.shift()?.()
    await vi.advanceTimersByTimeAsync(SOON)
    expect(inputs('timeline.index').slice(1)).toMatchObject([
      { applications: [4] },
      { applications: [7] }
    ])
  })

  it('puts what was read of some applications in its place', async () => {
    const { bridge, timeline } = begin({
      'timeline.index': ({ applications }) =>
        done(
          testIndex(
            applications === null
              ? [
                  { id: 3, applicationId: 5, at: 30 },
                  { id: 2, applicationId: 6, at: 20 }
                ]
              : [{ id: 3, applicationId: 5, at: 10 }]
          )
        )
    })
    await timeline.read()
    bridge.tell('data.changed', { applications: [5] })
    await vi.advanceTimersByTimeAsync(SOON)
    expect([...(timeline.index?.ids ?? [])]).toEqual([2, 3])
  })
})

describe('what the thread shows', () => {
  it('is read as it is wanted, and again only when it changed', async () => {
    let round = 'First'
    const { bridge, timeline, inputs } = begin({
      'timeline.items': ({ refs }) => done(refs.map(({ id }) => item(id, id, round)))
    })
    await timeline.read()
    timeline.items.want([
      { type: 'interview', id: 1 },
      { type: 'interview', id: 2 }
    ])
    await vi.advanceTimersByTimeAsync(SOON)
    round = 'Second'
    bridge.tell('data.changed', { applications: [2] })
    await vi.advanceTimersByTimeAsync(SOON)
    expect(inputs('timeline.items').at(-1)).toEqual({ refs: [{ type: 'interview', id: 2 }] })
    const roundOf = (id: number) => {
      const found = timeline.items.get({ type: 'interview', id })
      return found?.type === 'interview' && found.round
    }
    expect([roundOf(1), roundOf(2)]).toEqual(['First', 'Second'])
  })

  it('is kept in bounds however far one scrolls', async () => {
    const { timeline } = begin({
      'timeline.items': ({ refs }) => done(refs.map(({ id }) => item(id, id, '')))
    })
    await timeline.read()
    for (let from = 1; from < 2000; from += 50) {
      timeline.items.want(
        Array.from({ length: 50 }, (_, at) => ({ type: 'interview', id: from + at }))
      )
      await vi.advanceTimersByTimeAsync(10)
    }
    const known = Array.from({ length: 2000 }, (_, at) => at + 1).filter(
      (id) => timeline.items.get({ type: 'interview', id }) !== undefined
    )
    expect(known.length).toBeLessThanOrEqual(400)
    expect(known.at(-1)).toBe(2000)
  })

  it('asks no more for what is gone', async () => {
    const { timeline, inputs } = begin({ 'timeline.items': () => done([]) })
    await timeline.read()
    timeline.items.want([{ type: 'asking', id: 9 }])
    await vi.advanceTimersByTimeAsync(SOON)
    timeline.items.want([{ type: 'asking', id: 9 }])
    await vi.advanceTimersByTimeAsync(SOON)
    expect(inputs('timeline.items')).toHaveLength(1)
  })
})

describe('the clock', () => {
  it('reads again when a message changes its state or the day is over, and only then', async () => {
    const { timeline, desk, inputs } = begin({
      'timeline.read': () =>
        done(testTimeline(desk.now, { turnsAt: desk.now < start + HOUR ? start + HOUR : null }))
    })
    const start = desk.now
    const readings = () => inputs('timeline.read').length
    await timeline.read()
    desk.now = start + HOUR - 60_000
    await vi.advanceTimersByTimeAsync(SOON)
    expect(readings()).toBe(1)
    desk.now = start + HOUR
    await vi.advanceTimersByTimeAsync(SOON)
    expect(readings()).toBe(2)
    desk.now = start + 11 * HOUR
    await vi.advanceTimersByTimeAsync(SOON)
    expect(readings()).toBe(3)
  })
})

describe('the filter', () => {
  it('is what is read, and forgotten with the data set', async () => {
    const { bridge, timeline, filter, inputs } = begin({})
    await timeline.read()
    filter.change({ company: 'Northwind' })
    await vi.advanceTimersByTimeAsync(SOON)
    expect(inputs('timeline.read').at(-1)).toMatchObject({ filter: { company: 'Northwind' } })
    bridge.tell('data.replaced', null)
    await vi.advanceTimersByTimeAsync(SOON)
    expect(inputs('timeline.read').at(-1)).toMatchObject({ filter: { company: '' } })
  })

  it('is nothing at all only where nothing is left out', async () => {
    const { timeline, filter } = begin({ 'timeline.index': () => done(testIndex([])) })
    await timeline.read()
    expect(timeline.isEmpty).toBe(true)
    filter.change({ onlyMine: true })
    await vi.advanceTimersByTimeAsync(SOON)
    expect(timeline.isEmpty).toBe(false)
  })
})
