// @vitest-environment happy-dom
import { createPinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp } from 'vue'
import { installFakeBridge } from '@renderer/ipc/fakeBridge'
import type { Answers } from '@renderer/ipc/fakeBridge'
import { testEntry, testPerson, testTimeline, testTouchpoint } from '@renderer/ipc/testViews'
import { testDesk } from '@renderer/ui/testDesk'
import type { TimelineView } from '@shared/model/views'
import { done, refused } from '@shared/outcome'
import type { Outcome } from '@shared/outcome'
import { useTimeline } from './timeline.store'

const HOUR = 3_600_000

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function begin(answers: Answers) {
  const bridge = installFakeBridge(answers)
  const { desk, plugin } = testDesk()
  const app = createApp({})
  app.use(createPinia()).use(plugin)
  const timeline = app.runWithContext(() => useTimeline())
  const readings = () => bridge.asked.filter(({ route }) => route === 'timeline.read').length
  return { bridge, desk, timeline, readings }
}

describe('reading', () => {
  it('drops the answer to an older question', async () => {
    const answers: ((outcome: Outcome<TimelineView>) => void)[] = []
    const { timeline, desk } = begin({
      'timeline.read': () => new Promise((resolve) => answers.push(resolve))
    })
    const first = timeline.read()
    const second = timeline.read()
    await vi.advanceTimersByTimeAsync(0)
    answers[1]?.(done(testTimeline(desk.now, { entries: [testEntry(2)] })))
    answers[0]?.(done(testTimeline(desk.now, { entries: [testEntry(1)] })))
    await Promise.all([first, second])
    expect(timeline.thread?.entries.map(({ id }) => id)).toEqual([2])
  })

  it('keeps what it has when a reading fails, and says what happened', async () => {
    let fails = false
    const { timeline, desk } = begin({
      'timeline.read': () =>
        fails ? refused('BUSY', 'The file is busy.') : done(testTimeline(desk.now))
    })
    await timeline.read()
    fails = true
    await timeline.read()
    expect(timeline.view).not.toBeNull()
    expect(timeline.problem?.message).toBe('The file is busy.')
  })

  it('reads once for several changes together', async () => {
    const { bridge, timeline, desk, readings } = begin({
      'timeline.read': () => done(testTimeline(desk.now))
    })
    await timeline.read()
    bridge.tell('data.changed', { applications: null })
    bridge.tell('data.changed', { applications: null })
    await vi.advanceTimersByTimeAsync(100)
    expect(readings()).toBe(2)
  })

  it('reads again when the minute changes a state or the day, and only then', async () => {
    const { timeline, desk, readings } = begin({
      'timeline.read': () => {
        const person = testPerson({ touchpoint: testTouchpoint(start - 23 * HOUR) })
        const entry = testEntry(start - 24 * HOUR, { people: [person] })
        return done(testTimeline(desk.now, { entries: [entry] }))
      }
    })
    const start = desk.now
    await timeline.read()
    desk.now += HOUR - 60_000
    await vi.advanceTimersByTimeAsync(100)
    expect(readings()).toBe(1)
    desk.now += 60_000
    await vi.advanceTimersByTimeAsync(100)
    expect(readings()).toBe(2)
    desk.now += 10 * HOUR
    await vi.advanceTimersByTimeAsync(100)
    expect(readings()).toBe(3)
  })
})

describe('pages', () => {
  const now = testDesk().desk.now
  const pages: Answers = {
    'timeline.read': () =>
      done(testTimeline(now, { entries: [testEntry(now - HOUR)], hasEarlier: true })),
    'timeline.page': ({ from }) =>
      done({ entries: [testEntry(from.startsAt - HOUR)], hasMore: true })
  }

  it('stay when the data changes', async () => {
    const { bridge, timeline } = begin(pages)
    await timeline.read()
    await timeline.showMore('earlier')
    expect(timeline.thread?.entries).toHaveLength(2)
    bridge.tell('data.changed', { applications: null })
    await vi.advanceTimersByTimeAsync(100)
    expect(timeline.thread?.entries).toHaveLength(2)
  })

  it('are forgotten with the data set', async () => {
    const { bridge, timeline } = begin(pages)
    await timeline.read()
    await timeline.showMore('earlier')
    bridge.tell('data.replaced', null)
    await vi.advanceTimersByTimeAsync(100)
    expect(timeline.thread?.entries).toHaveLength(1)
  })
})
