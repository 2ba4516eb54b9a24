// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp, effectScope, nextTick } from 'vue'
import { testDesk } from '@renderer/ui/testDesk'
import { placeOf } from './scale'
import { useScale } from './useScale'

const scope = effectScope()

beforeEach(() => {
  localStorage.clear()
  // Nothing glides where motion is not wanted.
  vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: true } as MediaQueryList)
})
afterEach(() => void vi.restoreAllMocks())

async function begin(width = 840) {
  const { desk, plugin } = testDesk()
  const app = createApp({})
  app.use(plugin)
  const scale = app.runWithContext(() => scope.run(useScale))
  if (scale === undefined) throw new Error('The scope is over.')
  scale.width.value = width
  await nextTick()
  return { scale, now: placeOf(desk.now, desk.timeZone) }
}

describe('the scale', () => {
  it('shows five weeks at first, now at two thirds', async () => {
    const { scale, now } = await begin()
    expect(scale.dayWidth.value).toBe(24)
    expect(scale.days.value).toBe(35)
    expect((now - scale.from.value) / 35).toBeCloseTo(0.66)
  })

  it('moves with the pointer, and a pixel at a time', async () => {
    const { scale } = await begin()
    const { value: left } = scale.left
    scale.pan(48)
    expect(scale.left.value).toBe(left + 48)
  })

  it('keeps what is under the pointer where it is while it zooms', async () => {
    const { scale } = await begin()
    const around = scale.from.value + 10
    for (const times of [0.7, 0.9, 1.8]) {
      const before = (around - scale.from.value) * scale.dayWidth.value
      scale.zoomBy(times, around)
      const after = (around - scale.from.value) * scale.dayWidth.value
      expect(after).toBeCloseTo(before)
    }
  })

  it('zooms neither out of sight nor into hours', async () => {
    const { scale } = await begin()
    scale.zoomBy(1000)
    expect(Math.round(scale.days.value)).toBeLessThanOrEqual(210)
    scale.zoomBy(1 / 1000)
    expect(Math.round(scale.days.value)).toBe(7)
  })

  it('keeps the zoom for the next time', async () => {
    const first = await begin()
    first.scale.zoomTo(92)
    await vi.waitFor(() => expect(localStorage.getItem('afterword.lanes.days')).toBe('92'))
    const { scale } = await begin()
    expect(Math.round(scale.days.value)).toBe(92)
  })

  it('finds back to now, goes on in whole weeks, and shows what was out of sight', async () => {
    const { scale, now } = await begin()
    const { value: from } = scale.from
    scale.step(1)
    expect((scale.from.value - from) % 7).toBeCloseTo(0)
    scale.showPlace(now - 100)
    expect(scale.from.value).toBeLessThan(now - 100)
    expect(scale.to.value).toBeGreaterThan(now - 100)
    const { value: there } = scale.from
    scale.showPlace(now - 95)
    expect(scale.from.value).toBe(there)
    scale.showNow()
    expect(scale.from.value).toBeCloseTo(from)
  })

  it('begins on the same day however wide the window is made', async () => {
    const { scale } = await begin()
    const { value: from } = scale.from
    scale.width.value = 1200
    await nextTick()
    expect(scale.from.value).toBe(from)
    expect(Math.round(scale.days.value)).toBe(35)
  })
})
